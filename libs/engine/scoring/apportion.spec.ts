import fc from 'fast-check';
import { apportion } from './apportion.js';

const shares = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 }).filter((list) => list.some((share) => share > 0));
const sum = (list: readonly number[]): number => list.reduce((all, item) => all + item, 0);

describe('apportioned weights', () => {
  it('should sum to the total exactly', () => {
    fc.assert(fc.property(shares, fc.integer({ min: 0, max: 10_000 }), (list, total) => expect(sum(apportion(list, total))).toBe(total)));
  });

  it('should stay within one unit of the exact share for a handful of equal weights', () => {
    expect(apportion([1, 1, 1], 10_000)).toEqual([3334, 3333, 3333]);
    expect(apportion([3, 1, 0], 10_000)).toEqual([7500, 2500, 0]);
  });

  it('should hand every unit to the largest quotient share ÷ (2k + 1), earlier shares first', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 200 }), (list, total) => {
        const slots = list.flatMap((share, index) => Array.from({ length: total }, (_, k) => ({ share, k, index }))).filter(({ share }) => share > 0);
        slots.sort((a, b) => b.share * (2 * a.k + 1) - a.share * (2 * b.k + 1) || a.index - b.index || a.k - b.k);
        const expected = list.map((_, index) => slots.slice(0, total).filter((slot) => slot.index === index).length);
        expect(apportion(list, total)).toEqual(expected);
      }),
    );
  });

  it('should never give an old share more when a new one joins, wherever it joins', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 50 }), fc.nat(30), fc.integer({ min: 1, max: 10_000 }), (list, joining, place, total) => {
        const at = Math.min(place, list.length);
        const before = apportion(list, total);
        const after = apportion([...list.slice(0, at), joining, ...list.slice(at)], total).filter((_, index) => index !== at);
        after.forEach((weight, index) => expect(weight).toBeLessThanOrEqual(before[index] ?? 0));
      }),
    );
  });

  it('should never take a unit from anyone when there is more to give', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 9_999 }), (list, total) => {
        const less = apportion(list, total);
        apportion(list, total + 1).forEach((weight, index) => expect(weight).toBeGreaterThanOrEqual(less[index] ?? 0));
      }),
    );
  });
});
