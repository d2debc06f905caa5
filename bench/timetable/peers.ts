import type { EventInstance, EventMeeting, EventRequest } from '#engine/timetable';
import { Hall } from './hall.js';

/** Random numbers from a seed, so that a run can be repeated. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const worth = ({ weights }: EventInstance, { hostWish, guestWish, score }: EventRequest): number => {
  const of = (wish?: string): number => (wish === 'must' ? (weights?.must ?? 0) : wish === 'meet' ? (weights?.meet ?? 0) : 0);
  return of(hostWish) + of(guestWish) + (weights?.score ?? 0) * (score ?? 0);
};

const isOpen = ({ hostWish, guestWish }: EventRequest): boolean => hostWish !== 'no' && guestWish !== 'no';

/** Places of a request that are free, earliest slot first. */
function* places(hall: Hall, request: EventRequest): Generator<{ host: string; slot: number }> {
  for (const slot of hall.instance.slots.keys()) for (const host of request.host) if (hall.isFree(request, host, slot)) yield { host, slot };
}

/**
 * As many platforms do it: people come in a random order, again and again; each time everyone books the meeting they want most of those
 * that are left, in its first free slot.
 */
export function selfBooking(instance: EventInstance, seed = 1): EventMeeting[] {
  const hall = new Hall(instance);
  const next = random(seed);
  const order = instance.people.map(({ id }) => ({ id, at: next() })).sort((a, b) => a.at - b.at);
  const left = new Map<string, EventRequest[]>(order.map(({ id }) => [id, []]));
  for (const request of instance.requests)
    if (isOpen(request)) {
      if (request.guestWish === 'must' || request.guestWish === 'meet') left.get(request.guest)?.push(request);
      if (request.hostWish === 'must' || request.hostWish === 'meet') for (const host of request.host) left.get(host)?.push(request);
    }
  const liking = (id: string, request: EventRequest): number => Number((request.guest === id ? request.guestWish : request.hostWish) === 'must');
  for (const [id, wishes] of left) wishes.sort((a, b) => liking(id, b) - liking(id, a));
  const done = new Set<string>();
  for (let booked = true; booked;) {
    booked = false;
    for (const { id } of order) {
      const wishes = left.get(id) ?? [];
      for (let request = wishes.shift(); request; request = wishes.shift()) {
        const place = done.has(request.id) ? null : places(hall, request).next().value;
        if (!place) continue;
        hall.add(request, place.host, place.slot);
        done.add(request.id);
        booked = true;
        break;
      }
    }
  }
  return hall.meetings;
}

/** What a careful organiser would do by hand: first the floor, then musts, then the rest by worth; each where it leaves the fewest gaps. */
export function floorAwareGreedy(instance: EventInstance): EventMeeting[] {
  const hall = new Hall(instance);
  const done = new Set<string>();
  const byWorth = instance.requests.filter(isOpen).sort((a, b) => worth(instance, b) - worth(instance, a));
  const plan = (request: EventRequest): void => {
    if (done.has(request.id)) return;
    let [best, fewest]: [{ host: string; slot: number } | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const place of places(hall, request)) {
      const gaps = distance(hall, place.host, place.slot) + distance(hall, request.guest, place.slot);
      if (gaps < fewest) [best, fewest] = [place, gaps];
    }
    if (!best) return;
    hall.add(request, best.host, best.slot);
    done.add(request.id);
  };
  const floor = instance.floor;
  if (floor) {
    const wishesOf = new Map<string, EventRequest[]>();
    for (const request of byWorth) for (const id of [...request.host, request.guest]) wishesOf.set(id, [...(wishesOf.get(id) ?? []), request]);
    // Whoever has the least choice comes first.
    const people = instance.people
      .filter(({ side }) => side === floor.side)
      .sort((a, b) => (wishesOf.get(a.id)?.length ?? 0) - (wishesOf.get(b.id)?.length ?? 0));
    for (let round = 1; round <= floor.k; round += 1)
      for (const { id } of people) for (const request of wishesOf.get(id) ?? []) if (hall.slotsOf(id).size < round) plan(request);
  }
  for (const request of byWorth) if (request.hostWish === 'must' || request.guestWish === 'must') plan(request);
  for (const request of byWorth) if (worth(instance, request) > 0) plan(request);
  return hall.meetings;
}

/** Slots to the person's nearest meeting of the day; 0 when there is none. */
function distance(hall: Hall, person: string, slot: number): number {
  const { slots } = hall.instance;
  const near = [...hall.slotsOf(person)].filter((other) => slots[other]?.day === slots[slot]?.day).map((other) => Math.abs(other - slot) - 1);
  return near.length === 0 ? 0 : Math.min(...near);
}
