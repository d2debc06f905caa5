import type { EventInstance, EventLock, EventPerson, EventRequest, WishKind } from './instance.js';

/** An event as numbers: people, slots and requests by their place in the instance. Made once; nothing here changes. */
export interface EventModel {
  readonly instance: EventInstance;
  readonly people: number;
  readonly slots: number;
  readonly requests: number;
  /** person × slots + slot → 1 when the person can meet then. */
  readonly available: Int32Array;
  /** person × (slots + 1) + slot → slots before this one in which the person can meet. */
  readonly availableBefore: Int32Array;
  readonly capacity: Int32Array;
  readonly max: Int32Array;
  readonly maxRun: Int32Array;
  /** 1 when the fairness floor speaks of the person. */
  readonly onFloor: Int32Array;
  readonly floor: number;
  readonly dayStart: Int32Array;
  readonly dayEnd: Int32Array;
  /** 1 when the slot follows the one before it without a break; one longer than the slots. */
  readonly adjacent: Int32Array;
  readonly guest: Int32Array;
  readonly hosts: readonly Int32Array[];
  /** What a planned request is worth. */
  readonly value: Float64Array;
  /** The same with what a required meeting must outweigh. */
  readonly urge: Float64Array;
  readonly veto: Int32Array;
  readonly required: Int32Array;
  /** Where a request can be: host × slots + slot, ascending. Empty under a veto. */
  readonly places: readonly Int32Array[];
  /** request × slots + slot → 1 when the request may be in the slot. */
  readonly allowed: Int32Array;
  /** Place of a meeting that stays; -1 when it is free to move. */
  readonly fixed: Int32Array;
  readonly weights: { readonly floor: number; readonly gap: number; readonly hole: number };
}

/** No limit, as a number. */
const boundless = 2 ** 30;

/** Turns a sound instance (see `checkInstance`) into numbers. Slots before `now` can no longer be used. */
export function modelOf(instance: EventInstance, now = 0): EventModel {
  const { people, requests, slots } = instance;
  const [P, R, T] = [people.length, requests.length, slots.length];
  const at = new Map(people.map(({ id }, index) => [id, index]));
  const place = (id: string): number => at.get(id) ?? -1;
  const available = new Int32Array(P * T).fill(1);
  people.forEach(({ unavailable = [] }, person) => unavailable.forEach((slot) => (available[person * T + slot] = 0)));
  const guest = Int32Array.from(requests, (request) => place(request.guest));
  const hosts = requests.map(({ host }) => Int32Array.from(new Set(host.map(place))).sort());
  const veto = Int32Array.from(requests, ({ hostWish, guestWish }) => Number(hostWish === 'no' || guestWish === 'no'));
  const allowed = new Int32Array(R * T);
  requests.forEach((request, index) => {
    const open = request.slots ?? slots.keys();
    for (const slot of open) if (slot >= now && veto[index] === 0) allowed[index * T + slot] = 1;
  });
  const fixed = fixedPlaces(instance, place);
  const value = Float64Array.from(requests, (request) => valueOf(instance, request));
  const urgent = urgency(instance, value);
  const weights = { floor: instance.weights?.floor ?? 0, gap: instance.weights?.gap ?? 0, hole: instance.weights?.hole ?? 0 };
  return {
    instance,
    people: P,
    slots: T,
    requests: R,
    available,
    availableBefore: countBefore(available, P, T),
    capacity: Int32Array.from(slots, (_, slot) => capacityOf(instance, slot)),
    max: Int32Array.from(people, ({ max }) => max ?? boundless),
    maxRun: Int32Array.from(people, ({ maxRun }) => maxRun ?? boundless),
    onFloor: Int32Array.from(people, ({ side }) => Number(side === instance.floor?.side)),
    floor: instance.floor?.k ?? 0,
    ...days(instance),
    guest,
    hosts,
    value,
    urge: value.map((worth, index) => worth + (requests[index]?.required || (fixed[index] ?? -1) >= 0 ? urgent : 0)),
    veto,
    required: Int32Array.from(requests, ({ required }) => Number(required ?? false)),
    places: requests.map((_, request) => {
      const open = (host: number, slot: number): boolean =>
        available[host * T + slot] === 1 && available[(guest[request] ?? 0) * T + slot] === 1 && allowed[request * T + slot] === 1;
      const all = [...(hosts[request] ?? [])].flatMap((host) => slots.flatMap((_slot, slot) => (open(host, slot) ? [host * T + slot] : [])));
      return Int32Array.from(all);
    }),
    allowed,
    fixed,
    weights,
  };
}

/** What a request is worth once planned: both wishes and the score, each by its weight. */
export function valueOf({ weights }: EventInstance, request: EventInstance['requests'][number]): number {
  const worth = (wish: WishKind | undefined): number => (wish === 'must' ? (weights?.must ?? 0) : wish === 'meet' ? (weights?.meet ?? 0) : 0);
  return worth(request.hostWish) + worth(request.guestWish) + (weights?.score ?? 0) * (request.score ?? 0);
}

/** Meetings at once in a slot; a very large number when there is no limit. */
export const capacityOf = ({ capacity }: EventInstance, slot: number): number =>
  capacity === undefined || capacity === null ? boundless : typeof capacity === 'number' ? capacity : (capacity[slot] ?? 0);

/** More than any one thing that could be gained by leaving a required meeting out. */
function urgency({ weights }: EventInstance, value: Float64Array): number {
  const dearest = value.reduce((most, worth) => Math.max(most, worth), 0);
  return 4 * Math.max(1, dearest, weights?.floor ?? 0, 8 * (weights?.gap ?? 0), 8 * (weights?.hole ?? 0));
}

/** Who takes a locked meeting: the host that the lock names, else the first one who can in that slot. */
export function lockedHost(lock: EventLock, request: EventRequest, people: ReadonlyMap<string, EventPerson>): string {
  const able = request.host.find((id) => !people.get(id)?.unavailable?.includes(lock.slot));
  return lock.host ?? able ?? request.host[0] ?? '';
}

function fixedPlaces({ requests, locked, slots, people }: EventInstance, place: (id: string) => number): Int32Array {
  const locks = new Map((locked ?? []).map((lock) => [lock.request, lock]));
  const byId = new Map(people.map((person) => [person.id, person]));
  return Int32Array.from(requests, (request) => {
    const lock = locks.get(request.id);
    return lock ? place(lockedHost(lock, request, byId)) * slots.length + lock.slot : -1;
  });
}

function countBefore(available: Int32Array, people: number, slots: number): Int32Array {
  const before = new Int32Array(people * (slots + 1));
  for (let person = 0; person < people; person += 1)
    for (let slot = 0; slot < slots; slot += 1)
      before[person * (slots + 1) + slot + 1] = (before[person * (slots + 1) + slot] ?? 0) + (available[person * slots + slot] ?? 0);
  return before;
}

function days({ slots }: EventInstance): Pick<EventModel, 'dayStart' | 'dayEnd' | 'adjacent'> {
  const [dayStart, dayEnd, adjacent] = [new Int32Array(slots.length), new Int32Array(slots.length), new Int32Array(slots.length + 1)];
  slots.forEach((slot, at) => {
    const before = slots[at - 1];
    dayStart[at] = before?.day === slot.day ? (dayStart[at - 1] ?? 0) : at;
    adjacent[at] = Number(before?.block === slot.block);
  });
  for (let at = slots.length - 1; at >= 0; at -= 1) dayEnd[at] = slots[at + 1]?.day === slots[at]?.day ? (dayEnd[at + 1] ?? at) : at;
  return { dayStart, dayEnd, adjacent };
}
