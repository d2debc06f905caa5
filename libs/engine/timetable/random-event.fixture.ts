import type { EventInstance, WishKind } from './instance.js';
import { Random } from './random.js';

/** A small event drawn from a seed: up to three hosts, three guests, four slots with or without a break, and five wishes. */
export function randomEvent(seed: number): EventInstance {
  const random = new Random(seed * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const chance = (share: number): boolean => random.next() < share;
  const slots = Array.from({ length: 2 + random.below(3) }, (_, at) => ({ day: at < 3 ? 0 : random.below(2), block: at < 2 ? 0 : 1 }));
  const someSlots = (): number[] => [...slots.keys()].filter(() => chance(0.25));
  const limits = () => ({
    ...(chance(0.3) ? { unavailable: someSlots() } : {}),
    ...(chance(0.3) ? { max: 1 + random.below(2) } : {}),
    ...(chance(0.3) ? { maxRun: 1 + random.below(2) } : {}),
  });
  const hosts = Array.from({ length: 1 + random.below(3) }, (_, at) => ({ id: `h${at}`, side: 'recruiter', ...limits() }));
  const guests = Array.from({ length: 1 + random.below(3) }, (_, at) => ({ id: `g${at}`, side: 'candidate', ...limits() }));
  const wishes: readonly WishKind[] = ['must', 'meet', 'meet', 'none', 'no'];
  const requests = Array.from({ length: 1 + random.below(5) }, (_, at) => ({
    id: `q${at}`,
    host: chance(0.4) ? hosts.map(({ id }) => id) : [pick(hosts).id],
    guest: pick(guests).id,
    hostWish: pick(wishes),
    guestWish: pick(wishes),
    score: random.below(101),
    ...(chance(0.2) ? { slots: [...slots.keys()].filter(() => chance(0.6)) } : {}),
  }));
  return {
    format: 'event-instance/1',
    slots,
    ...(chance(0.5) ? { capacity: 1 + random.below(2) } : {}),
    people: [...hosts, ...guests],
    requests,
    weights: { must: 100, meet: 40, score: 1, floor: pick([0, 400]), gap: pick([0, 3, 30]), hole: pick([0, 0, 5]) },
    floor: { k: 1 + random.below(2), side: 'candidate' },
  };
}
