import { useLingui } from '@lingui/react/macro';
import { useController } from 'react-hook-form';
import { fieldId, GroupFrame, useFieldError, type FieldProps } from './field';

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A month and a year in two boxes: browsers differ in what they make of `type=month`. The value is `YYYY-MM`, or a part of it. */
export function MonthField(field: FieldProps) {
  const { t, i18n } = useLingui();
  const { field: control } = useController({ name: field.name });
  const error = useFieldError(field.name);
  const [year = '', month = ''] = String(control.value).split('-');
  const id = fieldId(field.name);
  const set = (nextYear: string, nextMonth: string) => control.onChange(nextYear === '' && nextMonth === '' ? '' : `${nextYear}-${nextMonth}`);
  const format = new Intl.DateTimeFormat(i18n.locale, { month: 'long', timeZone: 'UTC' });
  return (
    <GroupFrame {...field}>
      <div className="flex flex-wrap gap-3">
        <label className="grid gap-1">
          <span className="text-sm">{t`Month`}</span>
          <select className="control w-52" value={month} aria-invalid={error ? true : undefined} onChange={(event) => set(year, event.target.value)}>
            <option value="">{t`Choose a month`}</option>
            {months.map((value) => (
              <option key={value} value={value}>
                {format.format(new Date(`2024-${value}-01`))}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1">
          <span className="text-sm">{t`Year`}</span>
          <input
            id={`${id}-year`}
            className="control w-24"
            inputMode="numeric"
            maxLength={4}
            value={year}
            aria-invalid={error ? true : undefined}
            onBlur={control.onBlur}
            onChange={(event) => set(event.target.value.replaceAll(/\D/g, ''), month)}
          />
        </label>
      </div>
    </GroupFrame>
  );
}

/** True for a whole month, and for nothing at all. */
export const isMonth = (value: string): boolean => value === '' || /^\d{4}-\d{2}$/.test(value);

/** A stored date as the month it is in. */
export const monthOf = (date: string | null): string => (date ? date.slice(0, 7) : '');

/** The first day of a month. */
export const firstDayOf = (month: string): string => `${month}-01`;

/** The last day of a month; what is no month yet is left for the server to name. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
