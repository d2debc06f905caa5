import type { EscoTables } from '../esco/read.js';
import { isDate } from './dates.js';
import type { NeedLine, OrganisationLine, PersonLine } from './lines.js';
import { drawNeed } from './need.js';
import { drawOrganisation, organisationsFor } from './organisation.js';
import { drawPerson } from './person.js';
import { World } from './world.js';

export type * from './lines.js';

/** The date the data is for when none is given, so that two runs on different days give the same bytes. */
export const defaultAsOf = '2026-11-01';

/** Raised when the same arguments begin to give other data. */
export const generatorVersion = 1;

export interface GeneratorOptions {
  readonly seed: number;
  /** An ISO date; everyone's career ends and every availability begins around it. */
  readonly asOf?: string;
}

export interface Generator {
  readonly seed: number;
  readonly asOf: string;
  /** Lines one by one, never a list: a hundred thousand people need not fit in memory. */
  people(count: number, first?: number): IterableIterator<PersonLine>;
  needs(count: number, first?: number): IterableIterator<NeedLine>;
  /** The organisations that the first `needs` needs belong to. */
  organisations(needs: number): IterableIterator<OrganisationLine>;
}

/** A generator of synthetic people, needs and organisations, drawn from ESCO. Line `n` is the same however many are asked for. */
export function createGenerator(tables: EscoTables, options: GeneratorOptions): Generator {
  const asOf = options.asOf ?? defaultAsOf;
  if (!isDate(asOf)) throw new Error(`as-of must be a date such as ${defaultAsOf}, not "${asOf}"`);
  const { seed } = options;
  const world = new World(tables);
  return {
    seed,
    asOf,
    people: (count, first = 0) => lines(count, (index) => drawPerson(world, seed, asOf, first + index)),
    needs: (count, first = 0) => lines(count, (index) => drawNeed(world, seed, asOf, first + index)),
    organisations: (needs) => lines(organisationsFor(needs), (index) => drawOrganisation(seed, index)),
  };
}

function* lines<T>(count: number, draw: (index: number) => T): IterableIterator<T> {
  for (let index = 0; index < count; index++) yield draw(index);
}
