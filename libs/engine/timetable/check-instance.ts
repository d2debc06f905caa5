import type { Problem } from '#kernel';
import type { EventInstance, EventLock, EventPerson, EventRequest } from './instance.js';
import { capacityOf, lockedHost } from './model.js';

/** The largest event that is taken: far more than a hall of a thousand, and small enough for flat tables in memory. */
export const eventLimits = { slots: 500, people: 20_000, requests: 200_000 } as const;

const wishes: readonly unknown[] = ['must', 'meet', 'none', 'no', undefined];
const weightNames = ['must', 'meet', 'score', 'floor', 'gap', 'hole'] as const;
/** Sums of these stay exact in double precision. */
const largestWeight = 1_000_000;

const whole = (value: unknown, from: number, to: number): boolean => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Everything that is wrong with what may be an instance: the field and the rule of each mistake. An instance without problems is an
 * {@link EventInstance}.
 */
export function checkInstance(input: unknown): Problem[] {
  if (!isRecord(input)) return [{ field: 'instance', rule: 'not_an_object' }];
  const problems: Problem[] = [];
  const wrong = (field: string, rule: string): void => void problems.push({ field, rule });
  if (input['format'] !== 'event-instance/1') wrong('format', 'unknown_format');
  for (const [name, most] of Object.entries(eventLimits)) {
    const list = input[name];
    if (!isList(list)) wrong(name, 'not_a_list');
    else if (list.length > most) wrong(name, 'too_many');
    else list.forEach((item, at) => (isRecord(item) ? undefined : wrong(`${name}.${at}`, 'not_an_object')));
  }
  if (input['locked'] !== undefined && (!isList(input['locked']) || !input['locked'].every(isRecord))) wrong('locked', 'not_a_list');
  // What follows reads lists of records.
  if (problems.length > 0) return problems;
  const instance = input as unknown as EventInstance;
  checkWhole(instance, wrong);
  const people = checkPeople(instance, wrong);
  const requests = checkRequests(instance, people, wrong);
  if (problems.length === 0) checkLocks(instance, people, requests, wrong);
  return problems;
}

type Wrong = (field: string, rule: string) => void;

function checkWhole({ slots, capacity, floor, weights }: EventInstance, wrong: Wrong): void {
  if (slots.length === 0) wrong('slots', 'empty');
  slots.forEach(({ day, block }, at) => {
    if (!whole(day, 0, 10_000)) wrong(`slots.${at}.day`, 'not_a_whole_number');
    if (!whole(block, 0, 10_000)) wrong(`slots.${at}.block`, 'not_a_whole_number');
    if (at > 0 && Number(slots[at - 1]?.day) > day) wrong(`slots.${at}.day`, 'not_in_order');
  });
  if (isList(capacity)) {
    if (capacity.length !== slots.length) wrong('capacity', 'not_one_per_slot');
    capacity.forEach((places, at) => (whole(places, 0, 1_000_000) ? undefined : wrong(`capacity.${at}`, 'not_a_whole_number')));
  } else if (capacity !== undefined && capacity !== null && !whole(capacity, 0, 1_000_000)) wrong('capacity', 'not_a_whole_number');
  if (floor) {
    if (!whole(floor.k, 0, 1_000)) wrong('floor.k', 'not_a_whole_number');
    if (typeof floor.side !== 'string') wrong('floor.side', 'not_a_text');
  }
  for (const name of weightNames)
    if (weights?.[name] !== undefined && !whole(weights[name], 0, largestWeight)) wrong(`weights.${name}`, 'not_a_whole_number');
}

function checkPeople({ people, slots }: EventInstance, wrong: Wrong): ReadonlyMap<string, EventPerson> {
  const known = new Map<string, EventPerson>();
  people.forEach((person, at) => {
    const { id, side, unavailable, max, maxRun } = person;
    if (typeof id !== 'string' || id === '') wrong(`people.${at}.id`, 'not_a_text');
    else if (known.has(id)) wrong(`people.${at}.id`, 'repeated_id');
    known.set(id, person);
    if (typeof side !== 'string') wrong(`people.${at}.side`, 'not_a_text');
    checkSlots(unavailable, `people.${at}.unavailable`, slots.length, wrong);
    if (max !== undefined && !whole(max, 0, 1_000_000)) wrong(`people.${at}.max`, 'not_a_whole_number');
    if (maxRun !== undefined && !whole(maxRun, 1, 1_000_000)) wrong(`people.${at}.maxRun`, 'not_a_whole_number');
  });
  return known;
}

function checkRequests(
  { requests, slots }: EventInstance,
  people: ReadonlyMap<string, EventPerson>,
  wrong: Wrong,
): ReadonlyMap<string, EventRequest> {
  const known = new Map<string, EventRequest>();
  requests.forEach((request, at) => {
    const { id, host, guest, hostWish, guestWish, score, required } = request;
    const field = `requests.${at}`;
    if (typeof id !== 'string' || id === '') wrong(`${field}.id`, 'not_a_text');
    else if (known.has(id)) wrong(`${field}.id`, 'repeated_id');
    known.set(id, request);
    if (!isList(host) || host.length === 0) wrong(`${field}.host`, 'empty');
    else host.forEach((hostId) => (people.has(hostId) ? undefined : wrong(`${field}.host`, 'unknown_person')));
    if (!people.has(guest)) wrong(`${field}.guest`, 'unknown_person');
    else if (isList(host) && host.includes(guest)) wrong(`${field}.guest`, 'meets_itself');
    if (!wishes.includes(hostWish)) wrong(`${field}.hostWish`, 'unknown_wish');
    if (!wishes.includes(guestWish)) wrong(`${field}.guestWish`, 'unknown_wish');
    if (score !== undefined && !whole(score, 0, 100)) wrong(`${field}.score`, 'not_from_0_to_100');
    if (required === true && (hostWish === 'no' || guestWish === 'no')) wrong(`${field}.required`, 'required_and_vetoed');
    checkSlots(request.slots, `${field}.slots`, slots.length, wrong);
  });
  return known;
}

function checkSlots(list: unknown, field: string, slots: number, wrong: Wrong): void {
  if (list === undefined) return;
  if (!isList(list)) wrong(field, 'not_a_list');
  else if (!list.every((slot) => whole(slot, 0, slots - 1))) wrong(field, 'unknown_slot');
}

/** Locks are promises: each must be possible, and all of them together. */
function checkLocks(
  instance: EventInstance,
  people: ReadonlyMap<string, EventPerson>,
  requests: ReadonlyMap<string, EventRequest>,
  wrong: Wrong,
): void {
  const taken = new Set<string>();
  const count = new Map<string, number>();
  const load = new Map<number, number>();
  const seen = new Set<string>();
  (instance.locked ?? []).forEach((lock: EventLock, at) => {
    const field = `locked.${at}`;
    const request = requests.get(lock.request);
    if (!request) return wrong(`${field}.request`, 'unknown_request');
    if (seen.has(lock.request)) return wrong(`${field}.request`, 'locked_twice');
    seen.add(lock.request);
    if (!whole(lock.slot, 0, instance.slots.length - 1)) return wrong(`${field}.slot`, 'unknown_slot');
    const host = lockedHost(lock, request, people);
    if (!request.host.includes(host)) return wrong(`${field}.host`, 'not_a_host');
    if (request.hostWish === 'no' || request.guestWish === 'no') return wrong(`${field}.request`, 'locked_and_vetoed');
    if (request.slots && !request.slots.includes(lock.slot)) return wrong(`${field}.slot`, 'slot_not_allowed');
    for (const id of [host, request.guest]) {
      const person = people.get(id);
      if (person?.unavailable?.includes(lock.slot)) wrong(`${field}.slot`, 'person_unavailable');
      if (taken.has(`${id} ${lock.slot}`)) wrong(`${field}.slot`, 'person_busy');
      taken.add(`${id} ${lock.slot}`);
      count.set(id, (count.get(id) ?? 0) + 1);
      if (person?.max !== undefined && (count.get(id) ?? 0) > person.max) wrong(field, 'more_than_max');
    }
    load.set(lock.slot, (load.get(lock.slot) ?? 0) + 1);
    if ((load.get(lock.slot) ?? 0) > capacityOf(instance, lock.slot)) wrong(`${field}.slot`, 'slot_full');
  });
}
