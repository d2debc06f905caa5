import { isCountry, isEducationField, isLanguage, isTimeZone, isUuid, limits, modes, type IsoDate, type Problem } from '#kernel';
import type { Write } from '#platform/db';
import { cefr, code, day, email, figure, knownCode, line, list, maybe, optionalText, problemsOf, record, uuid, whole } from '#platform/input';
import { consentPurposes, type ConsentPurpose } from '#privacy';
import { knownConcepts } from '#taxonomy';
import * as v from 'valibot';
import { namedConcepts, personProblems } from '../domain/person-rules.js';
import { personLimits, type PersonSections } from '../domain/person.js';

/** A value that may be emptied: null and a blank text both empty it, leaving it out changes nothing. */
const emptied = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => (typeof value === 'string' && value.trim() === '' ? null : value)),
      v.nullable(schema),
    ),
  );

/** A list of which null means the same as leaving it out. */
const kept = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.optional(v.nullable(schema)),
    v.transform((value) => value ?? undefined),
  );

const country = knownCode(isCountry);
const concept = v.pipe(
  v.string('rule.required'),
  v.check((id) => isUuid(id), 'rule.unknown_concept'),
);
const prose = optionalText(4000);
const short = optionalText(200);
const modeList = list(code(modes), personLimits.modes);
const someModes = v.pipe(
  modeList,
  v.check((items) => items.length > 0, 'rule.required'),
);

const sections = {
  email: emptied(email),
  birthDate: emptied(day),
  residenceCountry: emptied(country),
  timeZone: emptied(knownCode(isTimeZone)),
  linkCountries: kept(list(country, personLimits.linkCountries)),
  skills: kept(list(record({ conceptId: concept, level: whole(1, 4), years: maybe(figure(0, 70)) }), limits.skillsPerPerson)),
  occupations: kept(
    list(
      record({ conceptId: concept, title: short, employer: short, country: maybe(country), from: day, to: maybe(day), description: prose }),
      personLimits.occupations,
    ),
  ),
  languages: kept(
    list(record({ language: knownCode(isLanguage), listening: cefr, reading: cefr, speaking: cefr, writing: cefr }), personLimits.languages),
  ),
  education: kept(
    list(
      record({
        eqf: whole(1, 8),
        field: maybe(knownCode(isEducationField)),
        title: short,
        institution: short,
        country: maybe(country),
        completedOn: maybe(day),
      }),
      personLimits.education,
    ),
  ),
  availability: kept(list(record({ from: day, to: maybe(day), modes: someModes, hoursPerWeek: whole(1, 60) }), personLimits.availability)),
  expertProfile: kept(
    record({
      active: v.boolean('rule.required'),
      motivation: prose,
      preferredCountries: list(country, personLimits.preferredCountries),
      preferredModes: modeList,
    }),
  ),
  candidateProfile: kept(
    record({
      active: v.boolean('rule.required'),
      motivation: prose,
      relocation: v.boolean('rule.required'),
      preferredModes: modeList,
      minimumSalaryMonthEur: maybe(whole(1, 100_000)),
    }),
  ),
};

const key = v.string('rule.required');
const createSchema = record({
  idempotencyKey: key,
  name: line(200),
  ...sections,
  consents: kept(list(code(consentPurposes), consentPurposes.length)),
});
const updateSchema = record({ idempotencyKey: key, id: uuid, version: v.number('rule.required'), name: v.optional(line(200)), ...sections });

/** A new person as the client sends it. */
export type CreatePersonInput = v.InferInput<typeof createSchema>;

/** A change as the client sends it: the version it was made from, and the parts that change. A list that is there replaces the one before. */
export type UpdatePersonInput = v.InferInput<typeof updateSchema>;

/** The parts of a person that an input carries, checked and tidied. */
export type PersonChange = Partial<PersonSections>;

/** Either the checked value, or every problem of the input at once. */
export type Checked<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value: null; readonly problems: readonly Problem[] };

async function conceptProblems(manager: Write['manager'], input: Readonly<Record<string, unknown>>): Promise<Problem[]> {
  const named = namedConcepts(input).filter(({ id }) => isUuid(id));
  const of = (kind: 'skill' | 'occupation') => named.filter((concept) => concept.kind === kind).map(({ id }) => id);
  const known = {
    skill: await knownConcepts(manager, 'skill', of('skill')),
    occupation: await knownConcepts(manager, 'occupation', of('occupation')),
  };
  return named.filter(({ kind, id }) => !known[kind].has(id.toLowerCase())).map(({ field }) => ({ field, rule: 'rule.unknown_concept' }));
}

async function check<T>(
  manager: Write['manager'],
  schema: v.GenericSchema<unknown, T>,
  input: Readonly<Record<string, unknown>>,
  today: IsoDate,
): Promise<Checked<T>> {
  const parsed = v.safeParse(schema, input);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.issues)),
    ...personProblems(input, today),
    ...(await conceptProblems(manager, input)),
  ];
  return parsed.success && problems.length === 0 ? { value: parsed.output, problems: [] } : { value: null, problems };
}

/** Only what the input carries; a part that is left out stays as it is. */
function present(change: { [K in keyof PersonSections]?: PersonSections[K] | undefined }): PersonChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as PersonChange;
}

/** Checks a whole new person: shapes, rules between fields, concepts. */
export async function checkNewPerson(
  manager: Write['manager'],
  input: CreatePersonInput,
  today: IsoDate,
): Promise<Checked<{ change: PersonChange & { name: string }; consents: readonly ConsentPurpose[] }>> {
  const checked = await check(manager, createSchema, input, today);
  if (!checked.value) return checked;
  const { idempotencyKey: _key, consents, name, ...rest } = checked.value;
  return { value: { change: { ...present(rest), name }, consents: consents ?? [] }, problems: [] };
}

/** Checks the parts of a person that change. */
export async function checkPersonChange(manager: Write['manager'], input: UpdatePersonInput, today: IsoDate): Promise<Checked<PersonChange>> {
  const checked = await check(manager, updateSchema, input, today);
  if (!checked.value) return checked;
  const { idempotencyKey: _key, id: _id, version: _version, ...rest } = checked.value;
  return { value: present(rest), problems: [] };
}
