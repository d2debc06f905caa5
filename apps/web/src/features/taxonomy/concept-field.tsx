import { useController } from 'react-hook-form';
import { useFieldError } from '~/components/form/field';
import { ConceptPicker, type PickedConcept } from './concept-picker';
import type { ConceptKindCode } from './queries';

interface ConceptFieldProps {
  readonly kind: ConceptKindCode;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly onKeepWords?: (words: string) => void;
}

/** The picker as a field of a form; its value is the concept, or null. */
export function ConceptField({ name, ...picker }: ConceptFieldProps) {
  const { field } = useController({ name });
  const error = useFieldError(name);
  return (
    <ConceptPicker
      {...picker}
      name={name}
      error={error}
      value={field.value as PickedConcept | null}
      onPick={(concept) => field.onChange(concept)}
      onClear={() => field.onChange(null)}
      inputRef={field.ref}
    />
  );
}
