import * as v from 'valibot';
import type { Problem } from '#kernel';

// Shapes alone: which codes, dates and figures are right is for the engine to say.
const list = <T extends v.GenericSchema>(item: T): v.OptionalSchema<v.ArraySchema<T, undefined>, never[]> => v.optional(v.array(item), []);
const text = v.string();
const optionalText = v.optional(v.nullable(text), null);
const optionalNumber = v.optional(v.nullable(v.number()), null);
const version = v.optional(v.number(), 1);

/** A person in the engine's own form; what is left out is not known. */
export const personShape = v.object({
  id: text,
  version,
  skills: list(v.object({ skill: text, level: v.number() })),
  occupations: list(v.object({ occupation: text, months: v.number() })),
  experienceMonths: v.number(),
  languages: list(v.object({ language: text, listening: text, reading: text, speaking: text, writing: text })),
  education: list(v.object({ eqf: v.number(), field: optionalText })),
  availability: list(v.object({ from: text, to: optionalText, modes: v.array(text), hoursPerWeek: v.number() })),
  countries: list(v.object({ country: text, months: v.number() })),
  relocation: v.optional(v.boolean(), false),
  timeZone: optionalText,
  preferences: v.optional(v.object({ countries: list(text), modes: list(text), minimumSalaryMonthEur: optionalNumber })),
});

const base = { id: text, essential: v.boolean(), importance: v.number() };
const requirement = v.variant('kind', [
  v.object({ ...base, kind: v.literal('skill'), skill: v.nullable(text), level: optionalNumber }),
  v.object({ ...base, kind: v.literal('occupation'), occupation: v.nullable(text) }),
  v.object({
    ...base,
    kind: v.literal('language'),
    language: text,
    listening: optionalText,
    reading: optionalText,
    speaking: optionalText,
    writing: optionalText,
  }),
  v.object({ ...base, kind: v.literal('education'), eqf: v.number(), field: optionalText }),
  v.object({ ...base, kind: v.literal('experience'), months: v.number(), occupation: optionalText }),
]);

/** A need in the engine's own form; what is left out is not asked. */
export const needShape = v.object({
  id: text,
  version,
  kind: text,
  programme: text,
  country: optionalText,
  mode: optionalText,
  startDate: optionalText,
  endDate: optionalText,
  hoursPerWeek: optionalNumber,
  timeZone: optionalText,
  requirements: list(requirement),
  salaryMonthEur: optionalNumber,
  readiness: optionalNumber,
});

/** A weight sheet; parameters that are left out are those of the default sheets. */
export const sheetShape = v.object({
  id: text,
  version,
  programme: text,
  needKind: text,
  view: v.picklist(['need', 'person']),
  weights: v.record(text, v.number()),
  parameters: v.optional(v.record(text, v.union([v.number(), v.array(v.number())])), {}),
});

/** The value in its shape, or where it strays from it. */
export function shaped<T>(schema: v.GenericSchema<unknown, T>, value: unknown, at: string): T | readonly Problem[] {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  return result.issues.map((issue) => ({
    field: [at, ...(issue.path ?? []).map(({ key }) => String(key))].join('.'),
    rule: `not_${issue.expected ?? 'this'}`,
  }));
}
