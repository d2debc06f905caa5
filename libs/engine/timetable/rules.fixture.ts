import type { EventInstance, EventMeeting } from './instance.js';

/**
 * The rules of an event written down once more, slowly and without anything of the engine, for specs: what a plan breaks, what it is
 * worth, and which open wishes could be added as things are.
 */
export function judge(instance: EventInstance, meetings: readonly EventMeeting[]) {
  const broken: string[] = [];
  const requests = new Map(instance.requests.map((request) => [request.id, request]));
  const people = new Map(instance.people.map((person) => [person.id, person]));
  const busy = new Map<string, string>();
  const planned = new Set<string>();
  for (const { request: id, host, slot } of meetings) {
    const request = requests.get(id);
    if (!request || !request.host.includes(host) || !instance.slots[slot]) {
      broken.push(`unknown ${id}`);
      continue;
    }
    if (planned.has(id)) broken.push(`twice ${id}`);
    planned.add(id);
    if (request.hostWish === 'no' || request.guestWish === 'no') broken.push(`veto ${id}`);
    if (request.slots && !request.slots.includes(slot)) broken.push(`slot ${id}`);
    for (const who of [host, request.guest]) {
      if (people.get(who)?.unavailable?.includes(slot)) broken.push(`unavailable ${who}`);
      if (busy.has(`${who} ${slot}`)) broken.push(`double ${who}`);
      busy.set(`${who} ${slot}`, id);
    }
  }
  const roomIn = (slot: number): number =>
    typeof instance.capacity === 'number' ? instance.capacity : instance.capacity ? (instance.capacity[slot] ?? 0) : Number.POSITIVE_INFINITY;
  const loadOf = (slot: number): number => meetings.filter((meeting) => meeting.slot === slot).length;
  instance.slots.forEach((_, slot) => {
    if (loadOf(slot) > roomIn(slot)) broken.push(`capacity ${slot}`);
  });
  const meets = (who: string, slot: number): boolean => busy.has(`${who} ${slot}`);
  const countOf = (who: string): number => instance.slots.filter((_, slot) => meets(who, slot)).length;
  const isAdjacent = (slot: number): boolean => instance.slots[slot]?.block === instance.slots[slot - 1]?.block;
  const runThrough = (who: string, slot: number): number => {
    let [from, to] = [slot, slot];
    while (isAdjacent(from) && meets(who, from - 1)) from -= 1;
    while (to + 1 < instance.slots.length && isAdjacent(to + 1) && meets(who, to + 1)) to += 1;
    return to - from + 1;
  };
  let [gaps, holes, shortfall] = [0, 0, 0];
  for (const person of instance.people) {
    const used = [...instance.slots.keys()].filter((slot) => meets(person.id, slot));
    if (used.length > (person.max ?? used.length)) broken.push(`max ${person.id}`);
    if (used.some((slot) => runThrough(person.id, slot) > (person.maxRun ?? used.length))) broken.push(`run ${person.id}`);
    if (person.side === instance.floor?.side) shortfall += Math.max(0, instance.floor.k - used.length);
    for (const [at, slot] of used.entries()) {
      const before = used[at - 1];
      if (before === undefined) continue;
      if (slot - before > 1) holes += 1;
      if (instance.slots[slot]?.day !== instance.slots[before]?.day) continue;
      for (let idle = before + 1; idle < slot; idle += 1) if (!person.unavailable?.includes(idle)) gaps += 1;
    }
  }
  for (const lock of instance.locked ?? [])
    if (!meetings.some(({ request, slot, host }) => request === lock.request && slot === lock.slot && (lock.host ?? host) === host))
      broken.push(`lock ${lock.request}`);
  for (const { id, required } of instance.requests) if (required && !planned.has(id)) broken.push(`required ${id}`);

  const worth = (id: string): number => {
    const request = requests.get(id);
    const of = (wish?: string): number => (wish === 'must' ? (instance.weights?.must ?? 0) : wish === 'meet' ? (instance.weights?.meet ?? 0) : 0);
    return of(request?.hostWish) + of(request?.guestWish) + (instance.weights?.score ?? 0) * (request?.score ?? 0);
  };
  const value = [...planned].reduce((sum, id) => sum + worth(id), 0);
  const { floor = 0, gap = 0, hole = 0 } = instance.weights ?? {};
  const isFreeAt = (id: string, host: string, slot: number): boolean => {
    const request = requests.get(id);
    if (!request || (request.slots && !request.slots.includes(slot)) || loadOf(slot) >= roomIn(slot)) return false;
    return [host, request.guest].every((who) => {
      const person = people.get(who);
      if (!person || person.unavailable?.includes(slot) || meets(who, slot) || countOf(who) >= (person.max ?? Infinity)) return false;
      return runThrough(who, slot) <= (person.maxRun ?? Infinity);
    });
  };
  const free = instance.requests
    .filter(({ id, hostWish, guestWish }) => !planned.has(id) && hostWish !== 'no' && guestWish !== 'no' && worth(id) > 0)
    .filter(({ id, host }) => host.some((who) => instance.slots.some((_, slot) => isFreeAt(id, who, slot))))
    .map(({ id }) => id);
  return { broken, free, objective: value - floor * shortfall - gap * gaps - hole * holes, value, shortfall, gaps, holes };
}

/** The best objective of all plans that keep the rules and leave no free wish; null when there is no such plan. Small instances only. */
export function bestOfAll(instance: EventInstance): number | null {
  let best: number | null = null;
  const locked = new Map((instance.locked ?? []).map((lock) => [lock.request, lock]));
  const go = (at: number, meetings: readonly EventMeeting[]): void => {
    const request = instance.requests[at];
    if (!request) {
      const { broken, free, objective } = judge(instance, meetings);
      if (broken.length === 0 && free.length === 0 && (best === null || objective > best)) best = objective;
      return;
    }
    if (!locked.has(request.id)) go(at + 1, meetings);
    for (const host of request.host)
      for (const slot of instance.slots.keys()) {
        const clash = meetings.some(
          (other) =>
            other.slot === slot &&
            [other.host, instance.requests.find(({ id }) => id === other.request)?.guest].some((who) => who === host || who === request.guest),
        );
        if (!clash) go(at + 1, [...meetings, { request: request.id, host, slot }]);
      }
  };
  go(0, []);
  return best;
}
