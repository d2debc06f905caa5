import type { EventInstance } from './instance.js';
import { leastGaps } from './least-gaps.js';
import { modelOf, type EventModel } from './model.js';

/**
 * A relaxation that forgets when meetings are: which wishes are met, by which host. Each person pays for their number of meetings what
 * the floor and the fewest possible gaps cost. No plan is worth more than its optimum.
 */
export interface Relaxation {
  readonly model: EventModel;
  /** Hosts that could take each request in some slot. */
  readonly hosts: readonly (readonly number[])[];
  /** What n meetings cost each person, for n from 0 on. */
  readonly costs: readonly (readonly number[])[];
  /** Most meetings in all: in each slot no more than the rooms hold and the hosts present. */
  readonly room: number;
}

/** What one more meeting of a person, by the person's place, and one more place in the rooms are worth. */
export interface Prices {
  readonly people: Float64Array;
  readonly room: number;
}

/** Prepares the relaxation of an instance. */
export function relax(instance: EventInstance): Relaxation {
  const model = modelOf(instance);
  const open = new Uint8Array(model.people * model.slots);
  const hosts = model.places.map((places, request) => {
    for (const place of places) {
      open[place] = 1;
      open[(model.guest[request] ?? 0) * model.slots + (place % model.slots)] = 1;
    }
    return [...new Set([...places].map((place) => Math.floor(place / model.slots)))];
  });
  const costs = Array.from({ length: model.people }, (_, person) =>
    leastGaps(model, open, person).map((gaps, count) => {
      const short = model.onFloor[person] === 1 ? Math.max(0, model.floor - count) : 0;
      return gaps * model.weights.gap + short * model.weights.floor;
    }),
  );
  return { model, hosts, costs, room: roomInAll(model, open) };
}

function roomInAll(model: EventModel, open: Uint8Array): number {
  const hosts = [...new Set(model.hosts.flatMap((all) => [...all]))];
  let places = 0;
  for (let slot = 0; slot < model.slots; slot += 1)
    places += Math.min(model.capacity[slot] ?? 0, hosts.filter((host) => open[host * model.slots + slot] === 1).length);
  return places;
}

/**
 * The relaxation as a linear programme in CPLEX's LP format. Rows: `p` + person says that the person's meetings are as many as are paid
 * for, `room` bounds all of them. Costs that are not convex are replaced by the largest convex ones below them.
 */
export function linearProgramme({ model, hosts, costs, room }: Relaxation): string {
  const objective: string[] = [];
  const perPerson = costs.map((): string[] => []);
  const rows: string[] = [];
  const all: string[] = [];
  const bounds: string[] = [];
  hosts.forEach((possible, request) => {
    const names = possible.map((host) => `x${request}_${host}`);
    if (names.length > 0) rows.push(` r${request}: ${names.join(' + ')} <= 1`);
    possible.forEach((host, at) => {
      const name = names[at] ?? '';
      all.push(name);
      objective.push(`+ ${model.value[request] ?? 0} ${name}`);
      perPerson[host]?.push(name);
      perPerson[model.guest[request] ?? 0]?.push(name);
    });
  });
  costs.forEach((cost, person) => {
    const mine = perPerson[person] ?? [];
    if (mine.length === 0) return;
    const paid = convexSteps(cost).map(({ width, slope }, step) => {
      const name = `n${person}_${step}`;
      bounds.push(` 0 <= ${name} <= ${width}`);
      if (slope !== 0) objective.push(`${slope > 0 ? '-' : '+'} ${Math.abs(slope)} ${name}`);
      return `- ${name}`;
    });
    rows.push(` p${person}: ${mine.join(' + ')} ${paid.join(' ')} ${paid.length === 0 ? '<=' : '='} 0`);
  });
  if (all.length > 0) rows.push(` room: ${all.join(' + ')} <= ${room}`);
  return ['Maximize', ` obj: ${objective.join(' ') || '0 x'}`, 'Subject To', ...rows, 'Bounds', ...bounds, 'End'].join('\n');
}

/** The lower convex hull of costs 0, 1, 2, …, as steps from left to right. */
function convexSteps(cost: readonly number[]): { width: number; slope: number }[] {
  const hull: number[] = [];
  const value = (at: number): number => cost[at] ?? 0;
  for (let at = 0; at < cost.length; at += 1) {
    if (!Number.isFinite(value(at))) continue;
    while (hull.length > 1) {
      const [before, middle] = [hull.at(-2) ?? 0, hull.at(-1) ?? 0];
      // The middle one goes when it lies on or above the line from the one before to the new one.
      if ((value(middle) - value(before)) * (at - before) < (value(at) - value(before)) * (middle - before)) break;
      hull.pop();
    }
    hull.push(at);
  }
  return hull.slice(1).map((at, index) => {
    const before = hull[index] ?? 0;
    return { width: at - before, slope: (value(at) - value(before)) / (at - before) };
  });
}

/** Reads prices from the duals of a solved {@link linearProgramme}. */
export function pricesOf({ model }: Relaxation, dual: (row: string) => number | undefined): Prices {
  // Multiples of 1/4096 are exact in double precision, and so are sums of a million of them.
  const price = (row: string): number => Math.round((dual(row) ?? 0) * 4096) / 4096;
  return { people: Float64Array.from({ length: model.people }, (_, person) => price(`p${person}`)), room: Math.max(0, price('room')) };
}

/** Prices that need no solver; the bound is then the sum of all wishes that can be met alone. */
export const noPrices = ({ model }: Relaxation): Prices => ({ people: new Float64Array(model.people), room: 0 });

/**
 * No plan is worth more than this. Weak duality, reckoned without rounding errors: it holds for any prices, so nothing has to be
 * believed of the solver that found them.
 */
export function provenBound({ model, hosts, costs, room }: Relaxation, prices: Prices): number {
  const price = (person: number): number => prices.people[person] ?? 0;
  let bound = prices.room * room;
  costs.forEach((cost, person) => {
    bound += cost.reduce(
      (most, paid, count) => (Number.isFinite(paid) ? Math.max(most, price(person) * count - paid) : most),
      Number.NEGATIVE_INFINITY,
    );
  });
  hosts.forEach((possible, request) => {
    const guest = price(model.guest[request] ?? 0);
    bound += possible.reduce((most, host) => Math.max(most, (model.value[request] ?? 0) - prices.room - guest - price(host)), 0);
  });
  return Math.floor(bound);
}
