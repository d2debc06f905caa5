import { readFileSync } from 'node:fs';
import { isDate } from '#kernel';
import type { DomainError, Problem, ProgrammeCode } from '#kernel';
import { defaultParameters } from '#engine/scoring';
import type { GateFailure, ScoringNeed, ScoringPerson, WeightSheet } from '#engine/scoring';
import type * as v from 'valibot';
import { needShape, personShape, shaped, sheetShape } from './shapes.js';

/** An input that the engine refuses, with all its problems. */
export class WrongInput extends Error {
  constructor(readonly error: DomainError) {
    super('the input is wrong');
  }
}

/** A person of the file, as the engine sees them for a programme, with the rules that the file alone shows they fail. */
export interface PersonForProgramme {
  readonly person: ScoringPerson;
  readonly failures: readonly GateFailure[];
}

export type PeopleSource = (programme: ProgrammeCode) => readonly PersonForProgramme[];

type Row = Readonly<Record<string, unknown>>;

/** The objects of a file: JSON lines, one JSON array, or one JSON object. */
export function readObjects(file: string): Row[] {
  const text = readFileSync(file, 'utf8').trim();
  if (text === '') return [];
  try {
    const whole: unknown = JSON.parse(text);
    return (Array.isArray(whole) ? whole : [whole]) as Row[];
  } catch {
    return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parsed(line, `${file}, line ${index + 1}`)]));
  }
}

function parsed(text: string, where: string): Row {
  try {
    return JSON.parse(text) as Row;
  } catch (error) {
    throw new Error(`${where} is not JSON`, { cause: error });
  }
}

const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const idOf = (row: Row, index: number): string => String(row.id ?? row.ref ?? row.idempotencyKey ?? `line-${index + 1}`);

/** All values in their shape, or every place where one strays from it. */
function allShaped<T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[], name: string): T[] {
  const problems: Problem[] = [];
  const made = values.flatMap((value, index): T[] => {
    const answer = shaped(schema, value, `${name}.${index}`);
    if (!Array.isArray(answer)) return [answer as T];
    problems.push(...(answer as Problem[]));
    return [];
  });
  if (problems.length > 0) throw new WrongInput({ kind: 'invalid_input', problems });
  return made;
}

/**
 * People in either form. The engine's own has `experienceMonths`; the other is the input of `createPerson`. Of that one, who has no active
 * profile in the programme or has not agreed to matching fails that rule; dated rules belong to the programme's book, which a file lacks.
 */
export async function peopleFrom(objects: readonly Row[], asOf: string): Promise<PeopleSource> {
  if (objects.every((row) => 'experienceMonths' in row)) {
    const people = allShaped(personShape, objects, 'people').map((person) => ({ person: person as unknown as ScoringPerson, failures: [] }));
    return () => people;
  }
  const { toScoringPerson } = await import('#people');
  return (programme) =>
    objects.map((row, index) => {
      const facts = { timeZone: null, expertProfile: null, candidateProfile: null, ...lists, ...row, id: idOf(row, index), version: 1 };
      const profile = (programme === 'CD4D2' ? row.expertProfile : row.candidateProfile) as { active?: boolean } | null | undefined;
      const agreed = Array.isArray(row.consents) && row.consents.includes('MATCHING');
      return {
        person: toScoringPerson(facts as unknown as Parameters<typeof toScoringPerson>[0], programme, asOf),
        failures: [...(profile?.active === true ? [] : [{ rule: 'profile_active' }]), ...(agreed ? [] : [{ rule: 'consent_matching' }])],
      };
    });
}

const lists = { skills: [], occupations: [], languages: [], education: [], availability: [] };

/** Needs in either form. The input of `createNeed` writes the kinds of its requirements in capitals. */
export async function needsFrom(objects: readonly Row[]): Promise<ScoringNeed[]> {
  const isInput = (row: Row): boolean => rows(row.requirements).some(({ kind }) => typeof kind === 'string' && kind === kind.toUpperCase());
  if (!objects.some(isInput)) return allShaped(needShape, objects, 'needs') as unknown as ScoringNeed[];
  const { toScoringNeed } = await import('#needs');
  return objects.map((row, index) => {
    const requirements = rows(row.requirements).map((requirement, place) => ({ ...requirement, id: String(requirement.id ?? `r${place + 1}`) }));
    const need = { ...row, id: idOf(row, index), version: 1, requirements };
    return toScoringNeed(need as unknown as Parameters<typeof toScoringNeed>[0]);
  });
}

/** The sheet of a file. */
export function sheetFrom(objects: readonly Row[]): WeightSheet {
  const [sheet] = allShaped(sheetShape, objects, 'sheet');
  if (!sheet) throw new Error('the sheet is empty');
  return { ...sheet, parameters: { ...defaultParameters, ...sheet.parameters } } as unknown as WeightSheet;
}

/** A day given on the command line. */
export function dayFrom(text: string): string {
  if (!isDate(text)) throw new Error(`--as-of must be a day such as 2026-03-01, not "${text}"`);
  return text;
}
