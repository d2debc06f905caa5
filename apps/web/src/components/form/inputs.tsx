import { Trans } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Option } from '~/lib/codes';
import { FieldFrame, GroupFrame, useControl, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'date' | 'month';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly narrow?: boolean;
}

/** One line of text, a date, or a number (as text, so that what was typed is never silently dropped). */
export function TextField({ type = 'text', autoComplete, inputMode, narrow, ...field }: TextFieldProps) {
  const { register } = useFormContext();
  const { props } = useControl(field.name, Boolean(field.hint));
  return (
    <FieldFrame {...field}>
      <input
        {...register(field.name)}
        {...props}
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        className={`control ${narrow ? 'max-w-48' : 'max-w-160'}`}
      />
    </FieldFrame>
  );
}

/** Longer text, with its count where there is a limit. The limit is told, not enforced by cutting off. */
export function TextArea({ limit, rows = 4, ...field }: FieldProps & { limit?: number; rows?: number }) {
  const { register } = useFormContext();
  const { id, props } = useControl(field.name, Boolean(field.hint));
  const value: unknown = useWatch({ name: field.name });
  const used = typeof value === 'string' ? value.length : 0;
  return (
    <FieldFrame {...field}>
      <textarea {...register(field.name)} {...props} rows={rows} className="control max-w-160" />
      {limit !== undefined && (
        <p id={`${id}-count`} className="text-sm text-muted tabular-nums">
          <Trans>
            {used} of {limit} characters
          </Trans>
        </p>
      )}
    </FieldFrame>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  /** The words of the empty choice; left out when there must be one. */
  readonly empty?: string;
}

export function SelectField({ options, empty, ...field }: SelectFieldProps) {
  const { register } = useFormContext();
  const { props } = useControl(field.name, Boolean(field.hint));
  return (
    <FieldFrame {...field}>
      <select {...register(field.name)} {...props} className="control max-w-md">
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface ChoiceOption extends Option {
  readonly hint?: string;
}

/** Several answers to one question. The form's value is the list of ticked codes. */
export function CheckboxGroup({ options, ...field }: FieldProps & { options: readonly ChoiceOption[] }) {
  const { register } = useFormContext();
  return (
    <GroupFrame {...field}>
      {options.map((option) => (
        <ChoiceRow key={option.value} option={option}>
          <input type="checkbox" value={option.value} {...register(field.name)} />
        </ChoiceRow>
      ))}
    </GroupFrame>
  );
}

/** One answer out of few. */
export function RadioGroup({ options, ...field }: FieldProps & { options: readonly ChoiceOption[] }) {
  const { register } = useFormContext();
  return (
    <GroupFrame {...field}>
      {options.map((option) => (
        <ChoiceRow key={option.value} option={option}>
          <input type="radio" value={option.value} {...register(field.name)} />
        </ChoiceRow>
      ))}
    </GroupFrame>
  );
}

/** A single yes. */
export function Checkbox({ name, label, hint }: FieldProps) {
  const { register } = useFormContext();
  const { props } = useControl(name, Boolean(hint));
  return (
    <ChoiceRow option={{ value: name, label, ...(hint ? { hint } : {}) }}>
      <input type="checkbox" {...register(name)} {...props} />
    </ChoiceRow>
  );
}

const ChoiceRow = ({ option, children }: { option: ChoiceOption; children: React.ReactNode }) => (
  <label className="flex min-h-11 gap-3 py-2">
    {children}
    <span className="min-w-0">
      <span className="block">{option.label}</span>
      {option.hint && <span className="block text-sm text-muted">{option.hint}</span>}
    </span>
  </label>
);
