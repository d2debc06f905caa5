import { Trans } from '@lingui/react/macro';
import { type ReactNode } from 'react';
import { get, useFormContext } from 'react-hook-form';

/** The id under which the error summary finds a field. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`;

/** The message at a field, if any. */
export function useFieldError(name: string): string | undefined {
  const { formState } = useFormContext();
  const error: unknown = get(formState.errors, name);
  const message = (error as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}

/** What a control needs so that its hint and error are read with it. */
export function useControl(name: string, hasHint: boolean) {
  const error = useFieldError(name);
  const id = fieldId(name);
  const describedBy = [hasHint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return { id, error, props: { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy || undefined } as const };
}

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** Label, hint, error, control: in this order, the label above. Optional fields are marked, needed ones are not. */
export function FieldFrame({ name, label, hint, optional, children, className = '' }: FieldProps & { children: ReactNode; className?: string }) {
  const error = useFieldError(name);
  const id = fieldId(name);
  return (
    <div className={`grid content-start gap-1 ${error ? 'border-s-4 border-danger ps-3' : ''} ${className}`}>
      <label htmlFor={id} className="font-semibold">
        <LabelText label={label} optional={optional} />
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** The same for a group of controls that answer one question. */
export function GroupFrame({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const error = useFieldError(name);
  const id = fieldId(name);
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className={`grid gap-1 ${error ? 'border-s-4 border-danger ps-3' : ''}`}
    >
      <legend className="mb-1 font-semibold">
        <LabelText label={label} optional={optional} />
      </legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}

const LabelText = ({ label, optional }: { label: string; optional: boolean | undefined }) =>
  optional ? (
    <Trans>
      {label} <span className="font-normal text-muted">(optional)</span>
    </Trans>
  ) : (
    <>{label}</>
  );

const Hint = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={`${id}-hint`} className="prose text-sm text-muted">
    {children}
  </p>
);

export const FieldError = ({ id, error }: { id: string; error: string | undefined }) =>
  error ? (
    <p id={`${id}-error`} className="font-semibold text-danger">
      {error}
    </p>
  ) : null;
