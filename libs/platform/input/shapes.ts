import { cefrLevels, hasControlCharacters, isDate, type Problem } from '#kernel';
import * as v from 'valibot';

/** A rule code with its figures, as one string: valibot's messages carry nothing else. */
export const rule = (code: string, params: Readonly<Record<string, number>> = {}): string =>
  [code, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join('?');

/** Turns valibot's issues into problems; all of them at once, in the input's order. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => {
    const [code = 'rule.required', ...figures] = issue.message.split('?');
    const params = Object.fromEntries(figures.map((figure) => [figure.split('=')[0] ?? '', Number(figure.split('=')[1])]));
    const field = v.getDotPath(issue) ?? '';
    return figures.length > 0 ? { field, rule: code, params } : { field, rule: code };
  });
}

const clean = (text: string): string => text.normalize('NFC').trim();

/** A text that must be there, with nothing invisible in it. */
export const line = (max: number) =>
  v.pipe(
    v.string('rule.required'),
    v.check((text) => text.length > max || !hasControlCharacters(text), 'rule.control_characters'),
    v.maxLength(max, rule('rule.too_long', { max })),
    v.transform(clean),
    v.check((text) => text !== '', 'rule.required'),
  );

/** A text that may be left out; blank means left out. */
export const optionalText = (max: number) =>
  v.nullish(
    v.pipe(
      v.string('rule.required'),
      v.check((text) => text.length > max || !hasControlCharacters(text), 'rule.control_characters'),
      v.maxLength(max, rule('rule.too_long', { max })),
      v.transform((text): string | null => clean(text) || null),
    ),
    null,
  );

/** A code of a list. */
export const code = <T extends string>(codes: readonly T[]) => v.pipe(v.string('rule.required'), v.picklist(codes, 'rule.unknown_code'));

/** A code that `known` accepts. */
export const knownCode = (known: (value: string) => boolean) =>
  v.pipe(
    v.string('rule.required'),
    v.check((value) => known(value), 'rule.unknown_code'),
  );

/** A whole number within limits. */
export const whole = (min: number, max: number) =>
  v.pipe(
    v.number('rule.required'),
    v.check((value) => Number.isInteger(value) && value >= min && value <= max, rule('rule.range', { min, max })),
  );

/** A number within limits. */
export const figure = (min: number, max: number) =>
  v.pipe(
    v.number('rule.required'),
    v.check((value) => value >= min && value <= max, rule('rule.range', { min, max })),
  );

/** A calendar day. */
export const day = v.pipe(
  v.string('rule.required'),
  v.check((value) => isDate(value), 'rule.date'),
);

/** A level of the Common European Framework. */
export const cefr = v.pipe(v.string('rule.required'), v.picklist(cefrLevels, 'rule.cefr'));

/** An id of this service. */
export const uuid = v.pipe(v.string('rule.required'), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'rule.uuid'));

/** An address for electronic mail: something before and after one at-sign, a dot in the domain, no blanks. */
export const email = v.pipe(
  v.string('rule.required'),
  v.transform(clean),
  v.maxLength(254, rule('rule.too_long', { max: 254 })),
  v.regex(/^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/, 'rule.email'),
);

/** The same, but it may be left out. */
export const maybe = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);

/** A list with at most `max` entries. The length is checked also when an entry is bad: one problem does not hide the other. */
export const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(
    v.array(item, 'rule.required'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (Array.isArray(dataset.value) && dataset.value.length > max) addIssue({ message: rule('rule.too_many', { max }) });
    }),
  );

/** An object with these fields and no others. */
export const record = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'rule.unexpected_field' : 'rule.required'));
