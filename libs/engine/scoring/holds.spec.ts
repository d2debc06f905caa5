import fc from 'fast-check';
import { apportion } from './apportion.js';
import { aNeed, aPerson, aSheet, skill, skills, smallGraph, today } from './examples.fixture.js';
import { rankHolds, weightStep } from './holds.js';
import type { HoldsInput, WeightRange } from './holds.js';
import type { ScoringPerson } from './person.js';
import { needs, people, sheets, worlds } from './random.fixture.js';
import { scoreNeed } from './score-need.js';
import type { Criterion, WeightSheet } from './sheet.js';

function ranges(input: HoldsInput): WeightRange[] {
  const found = rankHolds(input);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

/** The rank by a whole scoring under a sheet that says the weights. */
function rankUnder(input: HoldsInput & { people: readonly ScoringPerson[] }, weights: WeightSheet['weights']): number {
  const outcome = scoreNeed({ ...input, sheet: { ...input.sheet, weights } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.ranked.find(({ personId }) => personId === input.personId)?.rank ?? 0;
}

/** The sheet in which one criterion has this weight and the others of the need share the rest. */
function moved(sheet: WeightSheet, asked: readonly Criterion[], criterion: Criterion, weight: number): WeightSheet['weights'] {
  const others = asked.filter((other) => other !== criterion);
  const shares = apportion(
    others.map((other) => sheet.weights[other] ?? 0),
    10_000 - weight,
  );
  return { ...Object.fromEntries(others.map((other, index) => [other, shares[index]])), [criterion]: weight };
}

describe('weights within which a rank holds', () => {
  const sheet = aSheet({ weights: { skills: 50, country: 50 } });
  const need = aNeed({ country: 'NG', requirements: [skill('python')] });
  const coder = aPerson({ id: 'coder', skills: skills(['python']) });
  const local = aPerson({ id: 'local', countries: [{ country: 'NG', months: 24 }], skills: skills(['java']) });
  const input = { need, sheet, graph: smallGraph, asOf: today, people: [coder, local] };

  it('should end where another one comes level', () => {
    // At half and half the two are level and share rank 1; each loses it as soon as the other one's strength weighs more.
    expect(ranges({ ...input, personId: 'coder' })).toEqual([
      { criterion: 'skills', weight: 5000, from: 5000, to: 10_000 },
      { criterion: 'country', weight: 5000, from: 0, to: 5000 },
    ]);
    expect(ranges({ ...input, personId: 'local' })).toEqual([
      { criterion: 'skills', weight: 5000, from: 0, to: 5000 },
      { criterion: 'country', weight: 5000, from: 5000, to: 10_000 },
    ]);
  });

  it('should be all weights for someone alone, and nothing where there is a single criterion', () => {
    expect(ranges({ ...input, people: [coder], personId: 'coder' })).toEqual([
      { criterion: 'skills', weight: 5000, from: 0, to: 10_000 },
      { criterion: 'country', weight: 5000, from: 0, to: 10_000 },
    ]);
    expect(ranges({ ...input, need: aNeed({ requirements: [skill('python')] }), personId: 'coder' })).toEqual([]);
  });

  it('should know nobody who is not in the list', () => {
    expect(rankHolds({ ...input, personId: 'nobody' })).toMatchObject({ ok: false });
  });

  it('should hold at every step inside and be another one just outside, by a whole scoring under such a sheet', () => {
    const lists = worlds.chain((world) =>
      fc.record({
        world: fc.constant(world),
        need: needs(world),
        sheet: sheets,
        people: fc.array(people(world), { minLength: 2, maxLength: 6 }).map((list) => list.map((person, at) => ({ ...person, id: `p${at}` }))),
      }),
    );
    fc.assert(
      fc.property(lists, ({ world, need: any, sheet: weights, people: list }) => {
        const whole = { need: any, sheet: weights, graph: world.graph, asOf: today, people: list, personId: 'p0' };
        const found = ranges(whole);
        const asked = found.map(({ criterion }) => criterion);
        const now = rankUnder(whole, weights.weights);
        for (const { criterion, weight, from, to } of found) {
          const at = (w: number): number => rankUnder(whole, moved(weights, asked, criterion, w));
          expect([at(weight), at(from), at(to)]).toEqual([now, now, now]);
          for (let w = Math.ceil(from / weightStep) * weightStep; w <= to; w += 10 * weightStep) expect(at(w)).toBe(now);
          if (from > 0) expect(at(Math.ceil(from / weightStep) * weightStep - weightStep)).not.toBe(now);
          if (to < 10_000) expect(at(Math.floor(to / weightStep) * weightStep + weightStep)).not.toBe(now);
        }
      }),
      { numRuns: 30 },
    );
  });
});
