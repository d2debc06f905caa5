import fc from 'fast-check';
import { today } from './examples.fixture.js';
import { planNeed } from './plan.js';
import { preparePeople } from './prepared.js';
import { needs, people, sheets, worlds } from './random.fixture.js';
import { explain, score, scoreAll } from './score.js';

const crowds = worlds.chain((world) =>
  fc.record({ world: fc.constant(world), need: needs(world), sheet: sheets, crowd: fc.array(people(world), { minLength: 1, maxLength: 6 }) }),
);

describe('scores of many by the index', () => {
  it('should be to the unit those of each alone, with reasons and without', () => {
    fc.assert(
      fc.property(crowds, ({ world, need, sheet, crowd }) => {
        const plan = planNeed(need, sheet, world.graph, today);
        const ready = preparePeople(
          crowd.map((person, index) => ({ ...person, id: `p${index}` })),
          world.graph,
        );
        if (!plan.ok || !ready.ok) throw new Error(JSON.stringify([plan, ready]));
        const all = [...scoreAll(plan.value, ready.value)];
        expect(all).toEqual(ready.value.list.map((person) => score(plan.value, person)));
        expect(all).toEqual(ready.value.list.map((person) => explain(plan.value, person).score));
      }),
      { numRuns: 300 },
    );
  });
});
