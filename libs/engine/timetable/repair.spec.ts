import type { EventInstance } from './instance.js';
import { planEvent } from './plan.js';
import { repairEvent, type Repair } from './repair.js';
import { forceWish } from './force-wish.js';
import { judge } from './rules.fixture.js';

const slots = Array.from({ length: 8 }, (_, at) => ({ day: 0, block: at < 4 ? 0 : 1 }));
const weights = { must: 100, meet: 40, score: 1, floor: 400, gap: 3, hole: 0 };

/** Six recruiters and twelve candidates; everyone on the one side wishes for four of the other. */
const event: EventInstance = {
  format: 'event-instance/1',
  slots,
  capacity: 5,
  weights,
  floor: { k: 2, side: 'candidate' },
  people: [
    ...Array.from({ length: 6 }, (_, at) => ({ id: `r${at}`, side: 'recruiter', maxRun: 3 })),
    ...Array.from({ length: 12 }, (_, at) => ({ id: `c${at}`, side: 'candidate', max: 4, unavailable: [at % 8] })),
  ],
  requests: Array.from({ length: 48 }, (_, at) => ({
    id: `q${at}`,
    host: [`r${(at * 5 + Math.floor(at / 12)) % 6}`],
    guest: `c${at % 12}`,
    hostWish: at % 4 === 0 ? ('must' as const) : ('meet' as const),
    guestWish: 'meet' as const,
    score: (at * 37) % 100,
  })),
};

const planned = planEvent(event, { seed: 1, iterations: 20_000 });
if (!planned.ok) throw new Error('not planned');
const base = planned.value.schedule;
const withPerson = (id: string, over: object): EventInstance => ({
  ...event,
  people: event.people.map((person) => (person.id === id ? { ...person, ...over } : person)),
});
const repaired = (instance: EventInstance, now = 0): Repair => {
  const result = repairEvent(instance, base, { seed: 1, now, iterations: 6_000 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const elsewhere = (level: Repair['curve'][number]): number => {
  const after = new Map(level.outcome.schedule.meetings.map((meeting) => [meeting.request, meeting]));
  return base.meetings.filter(({ request, slot, host }) => after.get(request)?.slot !== slot || after.get(request)?.host !== host).length;
};

describe('a published plan whose event changed', () => {
  it('stays as it is when nothing changed', () => {
    const { forced, curve } = repaired(event);
    expect(forced).toBe(0);
    expect(curve[0]).toMatchObject({ moves: 0 });
    expect(elsewhere(curve[0] as Repair['curve'][number])).toBe(0);
  });

  describe('because a recruiter fell ill', () => {
    const ill = withPerson('r2', { unavailable: [...slots.keys()] });
    const repair = repaired(ill);

    it('loses that recruiter’s meetings and at level 0 nothing else', () => {
      expect(repair.forced).toBe(base.meetings.filter(({ host }) => host === 'r2').length);
      expect(elsewhere(repair.curve[0] as Repair['curve'][number])).toBe(repair.forced);
    });

    it('offers a curve on which more moves restore more', () => {
      const worths = repair.curve.map(({ outcome }) => outcome.parts.objective);
      expect([...worths].sort((a, b) => a - b)).toEqual(worths);
      expect(new Set(worths).size).toBe(worths.length);
    });

    it('tells the true number of moves at each level, and breaks no rule', () => {
      for (const level of repair.curve) {
        expect(elsewhere(level) - repair.forced).toBe(level.moves);
        expect(judge(ill, level.outcome.schedule.meetings)).toMatchObject({ broken: [], free: [] });
      }
    });

    it('is repaired the same way by the same seed', () => {
      expect(repaired(ill).curve.map(({ outcome }) => outcome.hash)).toEqual(repair.curve.map(({ outcome }) => outcome.hash));
    });
  });

  it('keeps what has been held, and adds nothing to the past', () => {
    const late = withPerson('r1', { unavailable: [4, 5, 6, 7] });
    for (const { outcome } of repaired(late, 4).curve) {
      const before = (list: typeof base.meetings) =>
        list.filter(({ slot }) => slot < 4).map(({ request, slot, host }) => `${request} ${host} ${slot}`);
      expect(before(outcome.schedule.meetings).sort()).toEqual(before(base.meetings).sort());
    }
  });

  it('uses what has become free without moving anybody', () => {
    const more = repaired({ ...event, capacity: 6 });
    expect(elsewhere(more.curve[0] as Repair['curve'][number])).toBe(0);
    expect(more.curve[0]?.outcome.parts.meetings).toBeGreaterThanOrEqual(base.meetings.length);
  });

  it('names what is wrong with the old plan', () => {
    expect(repairEvent(event, { format: 'event-schedule/2', meetings: 'none' } as never, { seed: 1, now: -1 })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'base.format' }, { field: 'base.meetings' }, { field: 'now' }] },
    });
  });
});

describe('"what if this wish had to be met?"', () => {
  const open = base.unmet.find(({ kind }) => kind === 'blocked')?.request ?? '';

  it('tells the loss and a plan in which it is met', () => {
    const result = forceWish(event, base, open, { seed: 1, iterations: 5_000 });
    if (!result.ok) throw new Error('refused');
    const { outcome, loss } = result.value;
    expect(outcome?.schedule.meetings.map(({ request }) => request)).toContain(open);
    expect(outcome?.parts.objective).toBe(planned.value.parts.objective - loss);
    expect(judge(event, outcome?.schedule.meetings ?? [])).toMatchObject({ broken: [] });
  });

  it('does not promise what a veto forbids, or what is no wish', () => {
    const vetoed = {
      ...event,
      requests: event.requests.map((request) => (request.id === open ? { ...request, guestWish: 'no' as const } : request)),
    };
    expect(forceWish(vetoed, base, open, { seed: 1, iterations: 10 })).toMatchObject({
      ok: false,
      error: { problems: [{ rule: 'required_and_vetoed' }] },
    });
    expect(forceWish(event, base, 'q999', { seed: 1, iterations: 10 })).toMatchObject({
      ok: false,
      error: { problems: [{ rule: 'unknown_request' }] },
    });
  });

  it('says so when there is no way', () => {
    const closed = { ...event, requests: event.requests.map((request) => (request.id === open ? { ...request, slots: [] } : request)) };
    expect(forceWish(closed, base, open, { seed: 1, iterations: 200 })).toMatchObject({ ok: true, value: { outcome: null } });
  });
});
