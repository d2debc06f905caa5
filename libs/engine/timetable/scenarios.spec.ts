import type { EventInstance, EventPerson, EventRequest } from './instance.js';
import { planEvent } from './plan.js';

const weights = { must: 100, meet: 40, score: 1, floor: 400, gap: 3, hole: 0 };
const morning = [0, 1, 2, 3].map(() => ({ day: 0, block: 0 }));
const recruiter = (id: string, over: Partial<EventPerson> = {}): EventPerson => ({ id, side: 'recruiter', ...over });
const candidate = (id: string, over: Partial<EventPerson> = {}): EventPerson => ({ id, side: 'candidate', ...over });
const wish = (id: string, host: string | string[], guest: string, over: Partial<EventRequest> = {}): EventRequest => ({
  id,
  host: [host].flat(),
  guest,
  hostWish: 'meet',
  guestWish: 'meet',
  score: 50,
  ...over,
});

function plan(over: Partial<EventInstance>) {
  const planned = planEvent(
    { format: 'event-instance/1', slots: morning, people: [], requests: [], weights, ...over },
    { seed: 7, iterations: 4_000 },
  );
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const { schedule, parts } = planned.value;
  return { ...parts, planned: schedule.meetings.map(({ request }) => request).sort(), meetings: schedule.meetings, unmet: schedule.unmet };
}

describe('an event of two days', () => {
  it('gives the last free slot of a recruiter to the wish that both sides call a must', () => {
    const people = [recruiter('Vera', { max: 1 }), candidate('Amina'), candidate('Moussa')];
    const requests = [
      wish('meet', 'Vera', 'Amina', { score: 90 }),
      wish('must', 'Vera', 'Moussa', { hostWish: 'must', guestWish: 'must', score: 10 }),
    ];
    const { planned, unmet } = plan({ people, requests });
    expect(planned).toEqual(['must']);
    expect(unmet).toEqual([{ request: 'meet', kind: 'host-max' }]);
  });

  it('serves everybody once before it serves anybody twice, when the floor says so', () => {
    const people = [recruiter('Vera', { max: 2 }), candidate('Amina'), candidate('Moussa')];
    const requests = [
      wish('a1', 'Vera', 'Amina', { hostWish: 'must', guestWish: 'must' }),
      wish('a2', 'Vera', 'Amina', { hostWish: 'must', guestWish: 'must' }),
      wish('m1', 'Vera', 'Moussa', { hostWish: 'none', guestWish: 'meet', score: 0 }),
    ];
    expect(plan({ people, requests, floor: { k: 1, side: 'candidate' } })).toMatchObject({
      floorShortfall: 0,
      meetings: expect.arrayContaining([expect.objectContaining({ request: 'm1' })]),
    });
    expect(plan({ people, requests }).planned).toEqual(['a1', 'a2']);
  });

  it('lets a colleague of the same company take the meeting that the first recruiter has no time for', () => {
    const people = [recruiter('Vera', { unavailable: [0, 1, 2, 3] }), recruiter('Bram'), candidate('Amina')];
    expect(plan({ people, requests: [wish('q', ['Vera', 'Bram'], 'Amina')] }).meetings).toMatchObject([{ request: 'q', host: 'Bram' }]);
  });

  it('never lets two people meet who do not want to, however well they fit', () => {
    const people = [recruiter('Vera'), candidate('Amina')];
    const { planned, unmet } = plan({ people, requests: [wish('q', 'Vera', 'Amina', { guestWish: 'no', hostWish: 'must', score: 100 })] });
    expect(planned).toEqual([]);
    expect(unmet).toEqual([{ request: 'q', kind: 'veto' }]);
  });

  it('gives a recruiter a rest after two meetings in a row, and counts a lunch break as one', () => {
    const people = [recruiter('Vera', { maxRun: 2 }), ...['a', 'b', 'c', 'd'].map((id) => candidate(id))];
    const requests = ['a', 'b', 'c', 'd'].map((id) => wish(`q-${id}`, 'Vera', id));
    const unbroken = plan({ people, requests });
    expect(unbroken.planned).toHaveLength(3);
    expect(unbroken.gaps).toBe(1);
    const lunch = morning.map((slot, at) => ({ ...slot, block: at < 2 ? 0 : 1 }));
    expect(plan({ slots: lunch, people, requests })).toMatchObject({ gaps: 0, planned: ['q-a', 'q-b', 'q-c', 'q-d'] });
  });

  it('puts a candidate’s meetings side by side rather than an hour apart', () => {
    const people = [recruiter('Vera', { unavailable: [0, 1] }), recruiter('Bram'), candidate('Amina')];
    const { meetings, gaps } = plan({ people, requests: [wish('v', 'Vera', 'Amina'), wish('b', 'Bram', 'Amina')] });
    expect(gaps).toBe(0);
    expect(Math.abs((meetings[0]?.slot ?? 0) - (meetings[1]?.slot ?? 9))).toBe(1);
  });

  it('does not count a time as idle in which the candidate cannot come anyway', () => {
    const people = [
      recruiter('Vera', { unavailable: [1, 2, 3] }),
      recruiter('Bram', { unavailable: [0, 1, 2] }),
      candidate('Amina', { unavailable: [1, 2] }),
    ];
    expect(plan({ people, requests: [wish('v', 'Vera', 'Amina'), wish('b', 'Bram', 'Amina')] })).toMatchObject({ gaps: 0, planned: ['b', 'v'] });
  });

  it('says that two who are never there together cannot meet', () => {
    const people = [recruiter('Vera', { unavailable: [2, 3] }), candidate('Amina', { unavailable: [0, 1] })];
    expect(plan({ people, requests: [wish('q', 'Vera', 'Amina')] }).unmet).toEqual([{ request: 'q', kind: 'no-common-slot' }]);
  });

  it('holds no more meetings at once than there are rooms, and says that the rooms were full', () => {
    const slots = [{ day: 0, block: 0 }];
    const people = [recruiter('Vera'), recruiter('Bram'), candidate('Amina'), candidate('Moussa')];
    const { planned, unmet } = plan({
      slots,
      capacity: 1,
      people,
      requests: [wish('v', 'Vera', 'Amina', { score: 90 }), wish('b', 'Bram', 'Moussa')],
    });
    expect(planned).toEqual(['v']);
    expect(unmet).toEqual([{ request: 'b', kind: 'blocked', slots: { 'Bram@0': ['capacity'] } }]);
  });

  it('tells whose meeting stands where an unmet wish could have been', () => {
    const slots = [{ day: 0, block: 0 }];
    const people = [recruiter('Vera'), recruiter('Bram'), candidate('Amina'), candidate('Moussa')];
    const requests = [
      wish('won', 'Vera', 'Amina', { hostWish: 'must', guestWish: 'must', score: 100 }),
      wish('host-busy', 'Vera', 'Moussa'),
      wish('guest-busy', 'Bram', 'Amina'),
    ];
    expect(plan({ slots, people, requests }).unmet).toEqual([
      { request: 'host-busy', kind: 'blocked', slots: { 'Vera@0': ['host:won'] } },
      { request: 'guest-busy', kind: 'blocked', slots: { 'Bram@0': ['guest:won'] } },
    ]);
  });

  it('adds a wish that nothing stands in the way of, even where its gap costs more than it is worth', () => {
    const people = [recruiter('Vera', { unavailable: [1, 2] }), candidate('Amina'), candidate('Moussa', { unavailable: [0, 1, 2] })];
    const requests = [
      wish('early', 'Vera', 'Amina', { slots: [0] }),
      wish('late', 'Vera', 'Amina', { hostWish: 'none', guestWish: 'none', score: 2, slots: [3] }),
    ];
    const { planned, gaps } = plan({ people, requests });
    expect(planned).toEqual(['early', 'late']);
    expect(gaps).toBe(2);
  });

  it('plans what is required before anything that is only wished for', () => {
    const slots = [{ day: 0, block: 0 }];
    const people = [recruiter('Vera'), candidate('Amina'), candidate('Moussa')];
    const requests = [
      wish('wished', 'Vera', 'Amina', { hostWish: 'must', guestWish: 'must', score: 100 }),
      wish('required', 'Vera', 'Moussa', { hostWish: 'none', guestWish: 'none', score: 0, required: true }),
    ];
    expect(plan({ slots, people, requests })).toMatchObject({ planned: ['required'], missing: [] });
  });

  it('names a required meeting that cannot be', () => {
    const people = [recruiter('Vera', { unavailable: [0, 1, 2, 3] }), candidate('Amina')];
    expect(plan({ people, requests: [wish('q', 'Vera', 'Amina', { required: true })] }).missing).toEqual(['q']);
  });

  it('needs no reason for a pair that nobody asked for', () => {
    const people = [recruiter('Vera', { max: 0 }), candidate('Amina')];
    expect(plan({ people, requests: [wish('q', 'Vera', 'Amina', { hostWish: 'none', guestWish: 'none', score: 0 })] }).unmet).toEqual([]);
  });

  it('is planned even when there is nobody to plan for', () => {
    expect(plan({})).toMatchObject({ objective: 0, planned: [], unmet: [] });
  });
});
