import fc from 'fast-check';
import { loadEscoTables } from '../../../tools/esco/read.js';
import { graphOf } from './examples.fixture.js';
import { describeLaws } from './laws.fixture.js';
import { describeListLaws } from './list-laws.fixture.js';
import { crowdsIn, pairsIn, seenBy } from './random.fixture.js';
import type { Pair, World } from './random.fixture.js';

const tables = loadEscoTables('data/esco');
const graph = graphOf(tables);
const profiles = new Map<string, string[]>();
for (const { occupation, skill } of tables.occupationSkills) profiles.set(occupation, [...(profiles.get(occupation) ?? []), skill]);

/** An occupation and one beside it: their skills, and what lies above and below some of them, so that conflicts are common. */
const corner = fc.tuple(fc.nat(tables.occupations.length - 1), fc.nat(4)).map(([place, step]): World => {
  const occupations = [tables.occupations[place], tables.occupations[(place + step) % tables.occupations.length]].flatMap((row) =>
    row ? [row.uri] : [],
  );
  const skills = new Set<string>();
  for (const skill of occupations.flatMap((uri) => profiles.get(uri) ?? []).slice(0, 25)) {
    const index = graph.skills.indexOf(skill) ?? -1;
    skills.add(skill);
    const near = [...graph.skills.hierarchy.parents.of(index), ...graph.skills.hierarchy.children.of(index), ...graph.skills.related.of(index)];
    for (const other of near.slice(0, 6)) if (graph.skills.isSkill(other)) skills.add(graph.skills.ids[other] ?? skill);
  }
  return { graph, skills: [...skills], occupations };
});

const pairs: fc.Arbitrary<Pair> = corner.chain(pairsIn);

describe.each(['need', 'person'] as const)('the laws in the view of the %s, on ESCO', (view) => describeLaws(seenBy(view, pairs), 40));

describe('the laws of a list, on ESCO', () => describeListLaws(corner.chain(crowdsIn), 40));
