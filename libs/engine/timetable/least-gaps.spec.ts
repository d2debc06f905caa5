import { leastGaps } from './least-gaps.js';
import { modelOf } from './model.js';
import { Random } from './random.js';

/** Tries every choice of slots. */
function byTrial(slots: { day: number; block: number }[], available: boolean[], open: boolean[], max: number, maxRun: number): number[] {
  const best: number[] = [];
  for (let choice = 0; choice < 2 ** slots.length; choice += 1) {
    const used = [...slots.keys()].filter((slot) => (choice >> slot) & 1);
    if (used.length > max || used.some((slot) => !open[slot])) continue;
    let [run, longest, gaps] = [0, 0, 0];
    used.forEach((slot, at) => {
      const before = used[at - 1];
      run = before === slot - 1 && slots[slot]?.block === slots[before]?.block ? run + 1 : 1;
      longest = Math.max(longest, run);
      if (before !== undefined && slots[before]?.day === slots[slot]?.day)
        for (let idle = before + 1; idle < slot; idle += 1) gaps += Number(available[idle]);
    });
    if (longest <= maxRun || used.length === 0) best[used.length] = Math.min(best[used.length] ?? Infinity, gaps);
  }
  return best;
}

describe('the fewest gaps for a number of meetings', () => {
  it('are what trying everything finds, on 300 drawn days', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = new Random(seed);
      const count = 3 + random.below(6);
      const split = random.below(count);
      const pause = random.below(count);
      const slots = Array.from({ length: count }, (_, at) => ({ day: at < split ? 0 : 1, block: (at < split ? 0 : 2) + (at < pause ? 0 : 1) }));
      const available = slots.map(() => random.next() < 0.8);
      const open = available.map((free) => free && random.next() < 0.8);
      const [max, maxRun] = [1 + random.below(count), 1 + random.below(4)];
      const unavailable = [...slots.keys()].filter((slot) => !available[slot]);
      const model = modelOf({ format: 'event-instance/1', slots, people: [{ id: 'p', side: 'any', unavailable, max, maxRun }], requests: [] });
      expect([seed, leastGaps(model, Uint8Array.from(open, Number), 0)]).toEqual([seed, byTrial(slots, available, open, max, maxRun)]);
    }
  });
});
