import { isDate, limits, type IsoDate, type Problem } from '#kernel';
import { personLimits } from './person.js';

type Raw = Readonly<Record<string, unknown>>;

/** The entries of a list that are objects, with their places; whatever else stands there is named by the shapes. */
function rows(input: Raw, section: string, max: number): { readonly row: Raw; readonly field: string }[] {
  const list = input[section];
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, max)
    .flatMap((row: unknown, at) => (typeof row === 'object' && row !== null ? [{ row: row as Raw, field: `${section}.${at}` }] : []));
}

/** Every entry that says what an earlier one says. An entry without a key is never a repetition. */
function repetitions<T>(items: readonly T[], keyOf: (item: T) => unknown, fieldOf: (item: T, at: number) => string): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (key === undefined || key === null || key === '') return [];
    const text = JSON.stringify(key).toLowerCase();
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [{ field: fieldOf(item, at), rule: 'rule.duplicate' }];
  });
}

function repeatedCodes(owner: unknown, name: string, path: string): Problem[] {
  const list = typeof owner === 'object' && owner !== null ? (owner as Raw)[name] : undefined;
  return Array.isArray(list)
    ? repetitions<unknown>(
        list.slice(0, 100),
        (code) => code,
        (_code, at) => `${path}.${at}`,
      )
    : [];
}

const inFuture = (value: unknown, today: IsoDate, field: string): Problem[] =>
  isDate(value) && value > today ? [{ field, rule: 'rule.date_future' }] : [];
const disordered = (row: Raw, field: string): Problem[] =>
  isDate(row['from']) && isDate(row['to']) && row['to'] < row['from'] ? [{ field: `${field}.to`, rule: 'rule.date_order' }] : [];

/**
 * Rules that look at more than one field, or at the calendar. They read the raw input, so that one bad field does not
 * hide another problem; what has the wrong shape is left to the shapes.
 */
export function personProblems(input: Raw, today: IsoDate): Problem[] {
  const skills = rows(input, 'skills', limits.skillsPerPerson);
  const occupations = rows(input, 'occupations', personLimits.occupations);
  const languages = rows(input, 'languages', personLimits.languages);
  const education = rows(input, 'education', personLimits.education);
  const availability = rows(input, 'availability', personLimits.availability);
  return [
    ...inFuture(input['birthDate'], today, 'birthDate'),
    ...repeatedCodes(input, 'linkCountries', 'linkCountries'),
    ...repetitions(
      skills,
      ({ row }) => row['conceptId'],
      ({ field }) => `${field}.conceptId`,
    ),
    ...occupations.flatMap(({ row, field }) => [...inFuture(row['from'], today, `${field}.from`), ...disordered(row, field)]),
    ...repetitions(
      occupations,
      ({ row }) => (row['conceptId'] ? [row['conceptId'], row['employer'] ?? '', row['title'] ?? '', row['from']] : null),
      ({ field }) => field,
    ),
    ...repetitions(
      languages,
      ({ row }) => row['language'],
      ({ field }) => `${field}.language`,
    ),
    ...education.flatMap(({ row, field }) => inFuture(row['completedOn'], today, `${field}.completedOn`)),
    ...repetitions(
      education,
      ({ row }) => (row['title'] ? [row['eqf'], row['field'] ?? '', row['title'], row['institution'] ?? '', row['completedOn'] ?? ''] : null),
      ({ field }) => field,
    ),
    ...availability.flatMap(({ row, field }) => [...disordered(row, field), ...repeatedCodes(row, 'modes', `${field}.modes`)]),
    ...repetitions(
      availability,
      ({ row }) => (row['from'] ? [row['from'], row['to'] ?? '', row['modes'], row['hoursPerWeek']] : null),
      ({ field }) => field,
    ),
    ...repeatedCodes(input['expertProfile'], 'preferredCountries', 'expertProfile.preferredCountries'),
    ...repeatedCodes(input['expertProfile'], 'preferredModes', 'expertProfile.preferredModes'),
    ...repeatedCodes(input['candidateProfile'], 'preferredModes', 'candidateProfile.preferredModes'),
    ...repeatedCodes(input, 'consents', 'consents'),
  ];
}

/** The concepts that the input names, with the places where it does, for the look-up in ESCO. */
export function namedConcepts(input: Raw): { readonly kind: 'skill' | 'occupation'; readonly id: string; readonly field: string }[] {
  const of = (section: string, kind: 'skill' | 'occupation', max: number) =>
    rows(input, section, max).flatMap(({ row, field }) =>
      typeof row['conceptId'] === 'string' ? [{ kind, id: row['conceptId'], field: `${field}.conceptId` }] : [],
    );
  return [...of('skills', 'skill', limits.skillsPerPerson), ...of('occupations', 'occupation', personLimits.occupations)];
}
