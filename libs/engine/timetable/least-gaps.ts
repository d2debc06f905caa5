import type { EventModel } from './model.js';

const never = Number.POSITIVE_INFINITY;

/**
 * The fewest gaps with which a person can have n meetings, for n from 0 on; as long as the most meetings that are possible. Minds the
 * person's slots, rests and limit, and nobody else: no plan can do better. `open` tells in which slots anyone could meet the person,
 * person × slots + slot.
 */
export function leastGaps(model: EventModel, open: Uint8Array, person: number): number[] {
  let all = [0];
  for (let first = 0; first < model.slots; first = (model.dayEnd[first] ?? first) + 1) {
    const day = leastOfDay(model, open, person, first, model.dayEnd[first] ?? first);
    all = together(all, day);
  }
  return all.slice(0, Math.min(all.length, (model.max[person] ?? 0) + 1));
}

/** Two days one after the other: gaps add up. */
function together(one: readonly number[], other: readonly number[]): number[] {
  const sum = Array.from({ length: one.length + other.length - 1 }, () => never);
  one.forEach((gaps, count) => other.forEach((more, extra) => (sum[count + extra] = Math.min(sum[count + extra] ?? never, gaps + more))));
  return sum;
}

/** Goes through the slots of a day; after each it knows the fewest gaps for every number of meetings, by how long the run is. */
function leastOfDay(model: EventModel, open: Uint8Array, person: number, first: number, last: number): number[] {
  const start = person * model.slots;
  const slots = last - first + 1;
  const longest = Math.min(model.maxRun[person] ?? slots, slots);
  const width = longest + 1;
  // meeting[count × width + run]: the slot before has a meeting, the run-th in a row; idle[count]: it has none, and more are to come.
  let meeting = new Float64Array((slots + 1) * width).fill(never);
  let idle = new Float64Array(slots + 1).fill(never);
  const best = Array.from({ length: slots + 1 }, () => never);
  best[0] = 0;
  for (let slot = first; slot <= last; slot += 1) {
    const next = new Float64Array(meeting.length).fill(never);
    const nextIdle = new Float64Array(idle.length).fill(never);
    const price = model.available[start + slot] ?? 0;
    for (let count = 0; count <= slot - first; count += 1) {
      let ended = never;
      for (let run = 1; run <= longest; run += 1) ended = Math.min(ended, meeting[count * width + run] ?? never);
      nextIdle[count] = Math.min(ended, idle[count] ?? never) + price;
      if (open[start + slot] !== 1) continue;
      const row = (count + 1) * width;
      const fresh = Math.min(idle[count] ?? never, count === 0 ? 0 : never, model.adjacent[slot] === 1 ? never : ended);
      next[row + 1] = Math.min(next[row + 1] ?? never, fresh);
      if (model.adjacent[slot] === 1)
        for (let run = 1; run < longest; run += 1)
          next[row + run + 1] = Math.min(next[row + run + 1] ?? never, meeting[count * width + run] ?? never);
      for (let run = 1; run <= longest; run += 1) best[count + 1] = Math.min(best[count + 1] ?? never, next[row + run] ?? never);
    }
    meeting = next;
    idle = nextIdle;
  }
  while (best.length > 1 && best.at(-1) === never) best.pop();
  return best;
}
