import { checkInstance } from './check-instance.js';

const sound = {
  format: 'event-instance/1',
  slots: [
    { day: 0, block: 0 },
    { day: 0, block: 0 },
    { day: 1, block: 1 },
  ],
  capacity: 2,
  weights: { must: 100, meet: 40, score: 1, floor: 400, gap: 3, hole: 0 },
  floor: { k: 1, side: 'candidate' },
  people: [
    { id: 'r', side: 'recruiter', unavailable: [0], max: 2, maxRun: 1 },
    { id: 's', side: 'recruiter' },
    { id: 'c', side: 'candidate' },
    { id: 'd', side: 'candidate', max: 1 },
  ],
  requests: [
    { id: 'q', host: ['r', 's'], guest: 'c', hostWish: 'must', guestWish: 'meet', score: 80, slots: [0, 1] },
    { id: 'v', host: ['s'], guest: 'c', hostWish: 'no', guestWish: 'must' },
    { id: 'w', host: ['s'], guest: 'd', hostWish: 'meet', guestWish: 'none' },
    { id: 'x', host: ['r'], guest: 'd', hostWish: 'meet', guestWish: 'meet' },
  ],
  locked: [{ request: 'q', slot: 1, host: 'r' }],
};

type Path = readonly (string | number)[];

/** A copy with one place changed. */
function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(sound) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

describe('an instance', () => {
  it('is taken when all is well, with as little as a slot', () => {
    expect(checkInstance(sound)).toEqual([]);
    expect(checkInstance({ format: 'event-instance/1', slots: [{ day: 0, block: 0 }], people: [], requests: [] })).toEqual([]);
  });

  it.each([[null], [undefined], [7], ['text'], [[]], [true]])('is not %j', (input) => {
    expect(checkInstance(input)).toEqual([{ field: 'instance', rule: 'not_an_object' }]);
  });

  it.each<[Path, unknown, string, string]>([
    [['format'], 'event-instance/2', 'format', 'unknown_format'],
    [['slots'], {}, 'slots', 'not_a_list'],
    [['slots'], [], 'slots', 'empty'],
    [['slots', 0], 7, 'slots.0', 'not_an_object'],
    [['slots'], Array.from({ length: 501 }, () => ({ day: 0, block: 0 })), 'slots', 'too_many'],
    [['slots', 0, 'day'], 1.5, 'slots.0.day', 'not_a_whole_number'],
    [['slots', 0, 'day'], 2, 'slots.1.day', 'not_in_order'],
    [['slots', 1, 'block'], 'morning', 'slots.1.block', 'not_a_whole_number'],
    [['capacity'], -1, 'capacity', 'not_a_whole_number'],
    [['capacity'], [1, 2], 'capacity', 'not_one_per_slot'],
    [['capacity'], [1, 2, 'x'], 'capacity.2', 'not_a_whole_number'],
    [['weights', 'gap'], -3, 'weights.gap', 'not_a_whole_number'],
    [['weights', 'must'], 0.5, 'weights.must', 'not_a_whole_number'],
    [['weights', 'floor'], 1e12, 'weights.floor', 'not_a_whole_number'],
    [['floor', 'k'], 'two', 'floor.k', 'not_a_whole_number'],
    [['floor', 'side'], 3, 'floor.side', 'not_a_text'],
    [['people'], null, 'people', 'not_a_list'],
    [['people', 1, 'id'], '', 'people.1.id', 'not_a_text'],
    [['people', 1, 'id'], 'r', 'people.1.id', 'repeated_id'],
    [['people', 0, 'side'], undefined, 'people.0.side', 'not_a_text'],
    [['people', 0, 'unavailable'], [3], 'people.0.unavailable', 'unknown_slot'],
    [['people', 0, 'unavailable'], 'mornings', 'people.0.unavailable', 'not_a_list'],
    [['people', 0, 'max'], -1, 'people.0.max', 'not_a_whole_number'],
    [['people', 0, 'maxRun'], 0, 'people.0.maxRun', 'not_a_whole_number'],
    [['requests', 1, 'id'], 'q', 'requests.1.id', 'repeated_id'],
    [['requests', 1, 'id'], 9, 'requests.1.id', 'not_a_text'],
    [['requests', 0, 'host'], [], 'requests.0.host', 'empty'],
    [['requests', 0, 'host'], 'r', 'requests.0.host', 'empty'],
    [['requests', 0, 'host'], ['r', 'nobody'], 'requests.0.host', 'unknown_person'],
    [['requests', 2, 'guest'], 'nobody', 'requests.2.guest', 'unknown_person'],
    [['requests', 2, 'guest'], 's', 'requests.2.guest', 'meets_itself'],
    [['requests', 0, 'hostWish'], 'perhaps', 'requests.0.hostWish', 'unknown_wish'],
    [['requests', 0, 'guestWish'], 4, 'requests.0.guestWish', 'unknown_wish'],
    [['requests', 0, 'score'], 101, 'requests.0.score', 'not_from_0_to_100'],
    [['requests', 0, 'slots'], [-1], 'requests.0.slots', 'unknown_slot'],
    [['requests', 1, 'required'], true, 'requests.1.required', 'required_and_vetoed'],
    [['locked'], 'none', 'locked', 'not_a_list'],
    [['locked', 0, 'request'], 'z', 'locked.0.request', 'unknown_request'],
    [['locked', 0, 'slot'], 9, 'locked.0.slot', 'unknown_slot'],
    [['locked', 0, 'slot'], 2, 'locked.0.slot', 'slot_not_allowed'],
    [['locked', 0, 'slot'], 0, 'locked.0.slot', 'person_unavailable'],
    [['locked', 0, 'host'], 'd', 'locked.0.host', 'not_a_host'],
    [['locked', 0], { request: 'v', slot: 1 }, 'locked.0.request', 'locked_and_vetoed'],
    [['locked', 1], { request: 'q', slot: 1 }, 'locked.1.request', 'locked_twice'],
    [['locked', 1], { request: 'x', slot: 1 }, 'locked.1.slot', 'person_busy'],
  ])('with %j = %j says what is wrong', (path, value, field, rule) => {
    expect(checkInstance(changed(path, value))).toContainEqual({ field, rule });
  });

  it('promises no more locked meetings than a person or a slot can hold', () => {
    const locked = [
      { request: 'w', slot: 0 },
      { request: 'x', slot: 2 },
    ];
    expect(checkInstance({ ...sound, locked })).toEqual([{ field: 'locked.1', rule: 'more_than_max' }]);
    const apart = { ...sound, capacity: 0, locked: [{ request: 'w', slot: 0 }] };
    expect(checkInstance(apart)).toEqual([{ field: 'locked.0.slot', rule: 'slot_full' }]);
  });

  it('lists everything that is wrong at once', () => {
    const bad = { ...sound, capacity: -1, people: [{ id: 'r', side: 'recruiter', max: -1 }], locked: [] };
    expect(checkInstance(bad).length).toBeGreaterThan(4);
  });
});
