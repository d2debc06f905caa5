import { noPrices, provenBound, relax } from './bound.js';
import { planEvent } from './plan.js';
import { randomEvent } from './random-event.fixture.js';
import { bestOfAll, judge } from './rules.fixture.js';

describe('a thousand small events, each tried in every possible way', () => {
  const outcomes = Array.from({ length: 1_000 }, (_, seed) => {
    const instance = randomEvent(seed);
    const planned = planEvent(instance, { seed, iterations: 2_000 });
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    return { seed, instance, plan: planned.value, best: bestOfAll(instance) };
  });

  it('are planned without breaking a rule', () => {
    const broken = outcomes.flatMap(({ seed, instance, plan }) => judge(instance, plan.schedule.meetings).broken.map((rule) => `${seed}: ${rule}`));
    expect(broken).toEqual([]);
  });

  it('leave no wish open that could be added', () => {
    expect(outcomes.filter(({ instance, plan }) => judge(instance, plan.schedule.meetings).free.length > 0).map(({ seed }) => seed)).toEqual([]);
  });

  it('are worth what an independent count says', () => {
    for (const { instance, plan } of outcomes) {
      const { objective, value, shortfall, gaps, holes } = judge(instance, plan.schedule.meetings);
      expect(plan.parts).toMatchObject({ objective, value, floorShortfall: shortfall, gaps, holes });
    }
  });

  it('reach the best plan there is, but for one in a hundred at most', () => {
    const missed = outcomes.filter(({ plan, best }) => plan.parts.objective !== best);
    expect(missed.filter(({ plan, best }) => best !== null && plan.parts.objective > best)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(10);
  });

  it('never pass the bound that is proven without a solver', () => {
    for (const { instance, best } of outcomes) {
      const relaxation = relax(instance);
      expect(provenBound(relaxation, noPrices(relaxation))).toBeGreaterThanOrEqual(best ?? Number.NEGATIVE_INFINITY);
    }
  });

  it('never pass the bound of any prices', () => {
    for (const { seed, instance, best } of outcomes) {
      const relaxation = relax(instance);
      const people = Float64Array.from(instance.people, (_, at) => ((seed * 31 + at * 17) % 400) - 100);
      expect(provenBound(relaxation, { people, room: (seed * 13) % 90 })).toBeGreaterThanOrEqual(best ?? Number.NEGATIVE_INFINITY);
    }
  });
});
