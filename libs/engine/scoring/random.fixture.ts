import fc from 'fast-check';
import { cefrLevels, modes } from '#kernel';
import type { ConceptTables, Graph } from '#engine/concepts';
import { aNeed, aPerson, aSheet, graphOf } from './examples.fixture.js';
import type { Requirement, ScoringNeed } from './need.js';
import type { ScoringPerson, SkillClaim } from './person.js';
import { criteria } from './sheet.js';
import type { View, WeightSheet } from './sheet.js';

/** Ids to draw from: a graph and its skills and occupations. */
export interface World {
  readonly graph: Graph;
  readonly skills: readonly string[];
  readonly occupations: readonly string[];
}

const nameOf = (prefix: string) => (index: number) => `${prefix}${index}`;

/** Rows of small graphs of any shape: a concept's parents have smaller numbers, the first ones are groups. */
export const tableSets: fc.Arbitrary<ConceptTables> = fc
  .record({
    groups: fc.integer({ min: 1, max: 3 }),
    skills: fc.integer({ min: 2, max: 12 }),
    occupations: fc.integer({ min: 1, max: 5 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 24 }),
    relations: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
    held: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 20 }),
    isco: fc.array(fc.constantFrom('2512', '2513', '2221', '9111'), { minLength: 5, maxLength: 5 }),
  })
  .map((drawn) => {
    const skills = Array.from({ length: drawn.skills }, (_, index) => nameOf('skill')(index));
    const occupations = Array.from({ length: drawn.occupations }, (_, index) => nameOf('occupation')(index));
    const concepts = [...Array.from({ length: drawn.groups }, (_, index) => nameOf('group')(index)), ...skills];
    const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';
    const held = new Map(drawn.held.map(([a, b, essential]) => [`${a % occupations.length}/${b % skills.length}`, { a, b, essential }]));
    return {
      skills: skills.map((uri) => ({ uri })),
      groups: concepts.slice(0, drawn.groups).map((id) => ({ id })),
      broader: drawn.links.flatMap(([a, b]) => {
        const [low, high] = [Math.min(a % concepts.length, b % concepts.length), Math.max(a % concepts.length, b % concepts.length)];
        return low === high || high < drawn.groups ? [] : [{ child: concepts[high] ?? '', parent: concepts[low] ?? '' }];
      }),
      relations: drawn.relations.map(([a, b]) => ({ skill: pick(skills, a), related: pick(skills, b) })),
      occupations: occupations.map((uri, index) => ({ uri, isco: drawn.isco[index] ?? '', parent: drawn.isco[index] ?? '' })),
      occupationSkills: [...held.values()].map(({ a, b, essential }) => ({ occupation: pick(occupations, a), skill: pick(skills, b), essential })),
    };
  });

/** The graph of rows with what there is to draw from. */
export const worldOf = (tables: ConceptTables): World => ({
  graph: graphOf(tables),
  skills: tables.skills.map(({ uri }) => uri),
  occupations: tables.occupations.map(({ uri }) => uri),
});

export const worlds: fc.Arbitrary<World> = tableSets.map(worldOf);

const cefr = fc.constantFrom(...cefrLevels);
const language = fc.constantFrom('en', 'fr', 'nl');
const field = fc.constantFrom(null, '06', '061', '0613', '0311');
const day = fc.integer({ min: 0, max: 300 }).map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
const period = fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));

export const claims = (world: World): fc.Arbitrary<SkillClaim> =>
  fc.record({ skill: fc.constantFrom(...world.skills), level: fc.integer({ min: 1, max: 4 }) });

/** People of any make, with repeats. */
export const people = (world: World): fc.Arbitrary<ScoringPerson> =>
  fc
    .record({
      skills: fc.array(claims(world), { maxLength: 10 }),
      occupations: fc.array(fc.record({ occupation: fc.constantFrom(...world.occupations), months: fc.integer({ min: 0, max: 60 }) }), {
        maxLength: 3,
      }),
      experienceMonths: fc.integer({ min: 0, max: 200 }),
      languages: fc.array(fc.record({ language, listening: cefr, reading: cefr, speaking: cefr, writing: cefr }), { maxLength: 3 }),
      education: fc.array(fc.record({ eqf: fc.integer({ min: 1, max: 8 }), field }), { maxLength: 3 }),
      availability: fc.array(
        fc
          .record({ period, open: fc.boolean(), modes: fc.uniqueArray(fc.constantFrom(...modes)), hoursPerWeek: fc.integer({ min: 0, max: 40 }) })
          .map(({ period: [from, to], open, ...rest }) => ({ from, to: open ? null : to, ...rest })),
        { maxLength: 3 },
      ),
      countries: fc.array(fc.record({ country: fc.constantFrom('NG', 'SN'), months: fc.integer({ min: 0, max: 40 }) }), { maxLength: 2 }),
      relocation: fc.boolean(),
      timeZone: fc.constantFrom(null, 'Africa/Lagos', 'Europe/Amsterdam', 'America/New_York'),
      preferences: fc.option(
        fc.record({
          countries: fc.uniqueArray(fc.constantFrom('NG', 'SN')),
          modes: fc.uniqueArray(fc.constantFrom(...modes)),
          minimumSalaryMonthEur: fc.option(fc.integer({ min: 0, max: 5000 })),
        }),
        { nil: undefined },
      ),
    })
    .map((known) => aPerson(known));

const levels = fc.option(cefr);

/** Requirements of any kind, some unresolved; ids are given by place. */
export const requirements = (world: World): fc.Arbitrary<Omit<Requirement, 'id'>> => {
  const base = { essential: fc.boolean(), importance: fc.integer({ min: 1, max: 5 }) };
  const skill = fc.record({
    kind: fc.constant('skill'),
    skill: fc.option(fc.constantFrom(...world.skills), { freq: 5 }),
    level: fc.option(fc.integer({ min: 1, max: 4 })),
    ...base,
  });
  const other = fc.oneof(
    fc.record({ kind: fc.constant('occupation'), occupation: fc.option(fc.constantFrom(...world.occupations)), ...base }),
    fc.record({ kind: fc.constant('language'), language, listening: cefr, reading: levels, speaking: levels, writing: levels, ...base }),
    fc.record({ kind: fc.constant('education'), eqf: fc.integer({ min: 1, max: 8 }), field, ...base }),
    fc.record({
      kind: fc.constant('experience'),
      months: fc.integer({ min: 0, max: 120 }),
      occupation: fc.option(fc.constantFrom(...world.occupations)),
      ...base,
    }),
  );
  return fc.oneof({ weight: 3, arbitrary: skill }, { weight: 1, arbitrary: other }) as fc.Arbitrary<Omit<Requirement, 'id'>>;
};

/** Needs that give something to score by. */
export const needs = (world: World): fc.Arbitrary<ScoringNeed> =>
  fc
    .record({
      requirements: fc.array(requirements(world), { minLength: 1, maxLength: 8 }),
      country: fc.constantFrom(null, 'NG', 'SN'),
      mode: fc.constantFrom(null, ...modes),
      period: fc.option(period),
      hoursPerWeek: fc.option(fc.integer({ min: 1, max: 40 })),
      timeZone: fc.constantFrom(null, 'Europe/Amsterdam'),
      salaryMonthEur: fc.option(fc.integer({ min: 0, max: 6000 })),
      readiness: fc.option(fc.integer({ min: 0, max: 10_000 })),
    })
    .map(({ period: dates, requirements: list, ...rest }) =>
      aNeed({
        ...rest,
        startDate: dates?.[0] ?? null,
        endDate: dates?.[1] ?? null,
        requirements: list.map((item, index) => ({ ...item, id: `r${index}` }) as Requirement),
      }),
    );

/** Sheets of either view with some weight on every criterion that its view allows. */
export const sheets: fc.Arbitrary<WeightSheet> = fc
  .record({
    view: fc.constantFrom('need', 'person'),
    weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: criteria.length, maxLength: criteria.length }),
  })
  .map(({ view, weights }) => {
    const allowed = view === 'person' ? criteria : criteria.slice(0, -2);
    return aSheet({
      view: view === 'person' ? 'person' : 'need',
      weights: Object.fromEntries(allowed.map((criterion, index) => [criterion, weights[index]])),
    });
  });

/** One pair with everything around it. */
export interface Pair {
  readonly world: World;
  readonly need: ScoringNeed;
  readonly person: ScoringPerson;
  readonly sheet: WeightSheet;
}

export const pairsIn = (world: World): fc.Arbitrary<Pair> =>
  fc.record({ world: fc.constant(world), need: needs(world), person: people(world), sheet: sheets });

export const pairs: fc.Arbitrary<Pair> = worlds.chain(pairsIn);

/** The same pairs seen from one side. A sheet of the need's view may not weigh what belongs to the person. */
export const seenBy = (view: View, drawn: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> =>
  drawn.map((pair) => ({
    ...pair,
    sheet: { ...pair.sheet, view, weights: view === 'need' ? { ...pair.sheet.weights, preferences: 0, readiness: 0 } : pair.sheet.weights },
  }));

/** A need with several people, `p0` and so on. */
export interface Crowd extends Omit<Pair, 'person'> {
  readonly people: readonly ScoringPerson[];
}

/** Few skills and short lists, so that ties are common. */
export const crowdsIn = (world: World): fc.Arbitrary<Crowd> =>
  fc.record({
    world: fc.constant(world),
    need: needs(world),
    sheet: sheets,
    people: fc.array(people(world), { minLength: 2, maxLength: 7 }).map((list) => list.map((person, at) => ({ ...person, id: `p${at}` }))),
  });
