import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Option } from '~/lib/codes';
import { FieldFrame, useControl, type FieldProps } from './field';

interface CodeListProps extends FieldProps {
  readonly options: readonly Option[];
  readonly addLabel: string;
}

/** Several codes out of a long list: a native select to add, a list to take away from. */
export function CodeList({ options, addLabel, ...field }: CodeListProps) {
  const { t } = useLingui();
  const { field: control } = useController({ name: field.name });
  const { props } = useControl(field.name, Boolean(field.hint));
  const chosen = control.value as string[];
  const [said, setSaid] = useState('');
  const labelOf = (code: string) => options.find(({ value }) => value === code)?.label ?? code;
  return (
    <FieldFrame {...field}>
      <select
        {...props}
        ref={control.ref}
        className="control max-w-md"
        value=""
        onBlur={control.onBlur}
        onChange={(event) => {
          const code = event.target.value;
          if (code === '') return;
          control.onChange([...chosen, code]);
          setSaid(t`${labelOf(code)} is added.`);
        }}
      >
        <option value="">{addLabel}</option>
        {options
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
      <ul className="mt-1 flex flex-wrap gap-2">
        {chosen.map((code) => (
          <li key={code} className="flex items-center gap-1 rounded-full border border-control ps-3">
            {labelOf(code)}
            <button
              type="button"
              className="grid size-11 place-items-center rounded-full"
              aria-label={t`Remove ${labelOf(code)}`}
              onClick={() => {
                control.onChange(chosen.filter((other) => other !== code));
                setSaid(t`${labelOf(code)} is removed.`);
              }}
            >
              <X aria-hidden className="size-5" />
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </FieldFrame>
  );
}
