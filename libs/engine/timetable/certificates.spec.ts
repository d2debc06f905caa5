import type { EventInstance, UnmetWish } from './instance.js';
import { planEvent } from './plan.js';
import { randomEvent } from './random-event.fixture.js';

/** Checks one stated reason against the plan, by the words of the format alone. */
function isTrue(
  instance: EventInstance,
  meetings: readonly { request: string; host: string; slot: number }[],
  wish: UnmetWish,
  place: string,
  reason: string,
): boolean {
  const [host = '', at = ''] = place.split('@');
  const slot = Number(at);
  const request = instance.requests.find(({ id }) => id === wish.request);
  const guest = request?.guest ?? '';
  const guestOf = (id: string): string => instance.requests.find((other) => other.id === id)?.guest ?? '';
  const meets = (who: string, when: number) =>
    meetings.find((meeting) => meeting.slot === when && (meeting.host === who || guestOf(meeting.request) === who));
  const [kind, id] = reason.split(':');
  const limits = (who: string) => instance.people.find((person) => person.id === who);
  const run = (who: string): number => {
    const together = (one: number): boolean => instance.slots[one]?.block === instance.slots[one - 1]?.block;
    let [from, to] = [slot, slot];
    while (together(from) && meets(who, from - 1)) from -= 1;
    while (to + 1 < instance.slots.length && together(to + 1) && meets(who, to + 1)) to += 1;
    return to - from + 1;
  };
  const count = (who: string): number => instance.slots.filter((_, when) => meets(who, when)).length;
  switch (kind) {
    case 'host':
      return meets(host, slot)?.request === id;
    case 'guest':
      return meets(guest, slot)?.request === id;
    case 'host-run':
      return run(host) > (limits(host)?.maxRun ?? Infinity);
    case 'guest-run':
      return run(guest) > (limits(guest)?.maxRun ?? Infinity);
    case 'host-max':
      return count(host) >= (limits(host)?.max ?? Infinity);
    case 'capacity':
      return meetings.filter((meeting) => meeting.slot === slot).length >= (typeof instance.capacity === 'number' ? instance.capacity : Infinity);
    default:
      return false;
  }
}

describe('the reason for an unmet wish', () => {
  const plans = Array.from({ length: 300 }, (_, seed) => {
    const instance = randomEvent(seed + 5_000);
    const planned = planEvent(instance, { seed, iterations: 500 });
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    return { event: instance, ...planned.value.schedule };
  });

  it('is there for every wish that is not met, and for nothing else', () => {
    for (const { event: instance, meetings, unmet } of plans) {
      const planned = new Set(meetings.map(({ request }) => request));
      const wished = instance.requests.filter(
        ({ id, hostWish, guestWish, score }) =>
          !planned.has(id) && (hostWish === 'no' || guestWish === 'no' || hostWish !== 'none' || guestWish !== 'none' || (score ?? 0) > 0),
      );
      expect(unmet.map(({ request }) => request).sort()).toEqual(wished.map(({ id }) => id).sort());
    }
  });

  it('names for each place where both could meet only what is true there', () => {
    let reasons = 0;
    for (const { event: instance, meetings, unmet } of plans)
      for (const wish of unmet)
        for (const [place, stated] of Object.entries(wish.slots ?? {}))
          for (const reason of stated) {
            reasons += 1;
            expect([wish.request, place, reason, isTrue(instance, meetings, wish, place, reason)]).toEqual([wish.request, place, reason, true]);
          }
    expect(reasons).toBeGreaterThan(100);
  });

  it('has at least one for every place, so that no place was overlooked', () => {
    for (const { unmet } of plans)
      for (const { slots } of unmet) for (const stated of Object.values(slots ?? {})) expect(stated.length).toBeGreaterThan(0);
  });
});
