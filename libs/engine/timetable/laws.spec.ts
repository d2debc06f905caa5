import { provenBound, relax, noPrices } from './bound.js';
import type { EventInstance } from './instance.js';
import { planEvent, type PlanOutcome } from './plan.js';
import { randomEvent } from './random-event.fixture.js';
import { judge } from './rules.fixture.js';

const plan = (instance: EventInstance, seed = 1, iterations = 800): PlanOutcome => {
  const planned = planEvent(instance, { seed, iterations });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return planned.value;
};
const events = Array.from({ length: 120 }, (_, seed) => randomEvent(seed + 20_000));

describe('the laws of a timetable', () => {
  it('the same event, seed and steps give the same plan', () => {
    for (const event of events) expect(plan(structuredClone(event)).hash).toBe(plan(event).hash);
  });

  it('a locked meeting stays where it is, whatever else would be better', () => {
    for (const event of events) {
      const [first] = plan(event).schedule.meetings;
      if (!first) continue;
      const locked = { ...event, locked: [first], weights: { ...event.weights, meet: 0, must: 0, score: 0 } };
      expect(plan(locked).schedule.meetings).toContainEqual(first);
    }
  });

  it('more room never makes the bound smaller', () => {
    for (const event of events) {
      const bound = (capacity: number): number => {
        const relaxation = relax({ ...event, capacity });
        return provenBound(relaxation, { ...noPrices(relaxation), room: 20 });
      };
      expect(bound(3)).toBeGreaterThanOrEqual(bound(2));
      expect(bound(2)).toBeGreaterThanOrEqual(bound(1));
    }
  });

  it('a search that is stopped at once still gives a plan that keeps every rule', () => {
    for (const event of events) {
      const planned = planEvent(event, { seed: 1, iterations: 1_000_000, cancelled: () => true });
      if (!planned.ok) throw new Error('not planned');
      expect(judge(event, planned.value.schedule.meetings)).toMatchObject({ broken: [], free: [] });
      expect(planned.value.iterations).toBe(0);
    }
  });

  it('progress never falls', () => {
    for (const event of events.slice(0, 20)) {
      const seen: number[] = [];
      planEvent(event, { seed: 3, iterations: 5_000, progress: ({ best }) => seen.push(best) });
      expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    }
  });
});
