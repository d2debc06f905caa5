import { createHash } from 'node:crypto';
import type pg from 'pg';
import { copyRows, type Cell } from '../../tools/esco/copy.js';
import type { PersonLine } from '../../tools/generate/index.js';
import { idFor } from '../../tools/seed/ids.js';

type Row = readonly Cell[];

const text = (value: number | string | boolean | null): Cell => (value === null ? null : String(value));

/** One table, with how a person becomes its rows. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (id: string, line: PersonLine, place: number) => readonly Row[];
}

const alphabet = '23456789ABCDEFGHJKMNPQRTWXY';

/** A code as people have one. The place is spelled into it, so that no two of a run are alike. */
function codeOf(place: number): string {
  const tail = createHash('sha256').update(String(place)).digest();
  const digits = Array.from({ length: 4 }, (_, at) => Math.floor(place / alphabet.length ** at) % alphabet.length);
  return [
    ...digits.map((digit) => alphabet[digit] ?? ''),
    '-',
    ...[...tail.subarray(0, 4)].map((byte) => alphabet[byte % alphabet.length] ?? ''),
  ].join('');
}

const programmesOf = (line: PersonLine): string[] => [...(line.expertProfile ? ['CD4D2'] : []), ...(line.candidateProfile ? ['MATCH'] : [])];

const tables: readonly Table[] = [
  {
    name: 'person',
    columns: ['id', 'code', 'programmes', 'name', 'email', 'birth_date', 'residence_country', 'link_countries', 'time_zone'],
    rows: (id, line, place) => [
      [id, codeOf(place), programmesOf(line), line.name, line.email, line.birthDate, line.residenceCountry, line.linkCountries, line.timeZone],
    ],
  },
  {
    name: 'person_skill',
    columns: ['person_id', 'position', 'concept_id', 'level', 'years'],
    rows: (id, { skills }) => skills.map(({ conceptId, level, years }, at) => [id, text(at), conceptId, text(level), text(years)]),
  },
  {
    name: 'person_occupation',
    columns: ['person_id', 'position', 'concept_id', 'title', 'employer', 'country', 'from_date', 'to_date', 'description'],
    rows: (id, { occupations }) =>
      occupations.map((job, at) => [id, text(at), job.conceptId, job.title, job.employer, job.country, job.from, job.to, job.description]),
  },
  {
    name: 'person_language',
    columns: ['person_id', 'position', 'language', 'listening', 'reading', 'speaking', 'writing'],
    rows: (id, { languages }) => languages.map((one, at) => [id, text(at), one.language, one.listening, one.reading, one.speaking, one.writing]),
  },
  {
    name: 'person_education',
    columns: ['person_id', 'position', 'eqf', 'field', 'title', 'institution', 'country', 'completed_on'],
    rows: (id, { education }) =>
      education.map((one, at) => [id, text(at), text(one.eqf), one.field, one.title, one.institution, one.country, one.completedOn]),
  },
  {
    name: 'person_availability',
    columns: ['person_id', 'position', 'from_date', 'to_date', 'modes', 'hours_per_week'],
    rows: (id, { availability }) => availability.map((one, at) => [id, text(at), one.from, one.to, one.modes, text(one.hoursPerWeek)]),
  },
  {
    name: 'expert_profile',
    columns: ['person_id', 'active', 'motivation', 'preferred_countries', 'preferred_modes'],
    rows: (id, { expertProfile: one }) => (one ? [[id, one.active, one.motivation, one.preferredCountries, one.preferredModes]] : []),
  },
  {
    name: 'candidate_profile',
    columns: ['person_id', 'active', 'motivation', 'relocation', 'preferred_modes', 'minimum_salary_month_eur'],
    rows: (id, { candidateProfile: one }) =>
      one ? [[id, one.active, one.motivation, one.relocation, one.preferredModes, text(one.minimumSalaryMonthEur)]] : [],
  },
  { name: 'consent', columns: ['person_id', 'purpose'], rows: (id, { consents }) => consents.map((purpose) => [id, purpose]) },
];

/** Loads some people by COPY, table by table; `first` is the place of the first one. */
export async function loadPeople(client: pg.Client, lines: Iterable<PersonLine>, first: number): Promise<void> {
  const people = [...lines].map((line, at) => ({ id: idFor(`person ${line.ref}`), line, place: first + at }));
  for (const table of tables) {
    const rows = people.flatMap(({ id, line, place }) => table.rows(id, line, place));
    await copyRows(client, table.name, table.columns, rows);
  }
}
