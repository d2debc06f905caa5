import fc from 'fast-check';
import { digestOf } from '#engine/concepts';
import { matchOf } from './laws.fixture.js';
import { pairsIn, tableSets, worldOf } from './random.fixture.js';

const words = fc.record({ en: fc.string(), fr: fc.string(), nl: fc.string() });

describe('labels of skills', () => {
  it('should change neither score nor explanation nor the digest of the graph, whatever they say and in whatever language', () => {
    const cases = tableSets.chain((tables) =>
      fc.record({
        pair: pairsIn(worldOf(tables)),
        named: fc
          .array(words, { minLength: tables.skills.length, maxLength: tables.skills.length })
          .map((labels) => worldOf({ ...tables, skills: tables.skills.map((skill, index) => ({ ...skill, labels: labels[index] })) })),
      }),
    );
    fc.assert(
      fc.property(cases, ({ pair, named }) => {
        expect(matchOf({ ...pair, world: named })).toEqual(matchOf(pair));
        expect(digestOf(named.graph)).toBe(digestOf(pair.world.graph));
      }),
      { numRuns: 150 },
    );
  });
});
