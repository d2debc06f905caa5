import * as fc from 'fast-check';
import { find, highest, prefixRange } from './sorted.js';

describe('sorted arrays', () => {
  it('give the highest values, equal ones in their order', () => {
    expect(highest(Float64Array.of(1, 3, 0, 3, 2, -1), 3)).toEqual([1, 3, 4]);
    expect(highest(Float64Array.of(1, 3, 0), 9)).toEqual([1, 0]);
    expect(highest(Float64Array.of(1), 0)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(10), (values, limit) => {
        const plain = [...values.keys()].filter((i) => values[i]! > 0).sort((a, b) => values[b]! - values[a]! || a - b);
        expect(highest(Float64Array.from(values), limit)).toEqual(plain.slice(0, limit));
      }),
    );
  });

  it('are searched by halves', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100)), fc.nat(100), (values, value) => {
        const sorted = Uint32Array.from(values).sort();
        expect(find(sorted, value)).toBe(sorted.indexOf(value));
      }),
    );
  });

  it('hold the words with one beginning side by side', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'z'), maxLength: 4 })),
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }),
        (words, prefix) => {
          const sorted = [...words].sort();
          const [from, to] = prefixRange(sorted, prefix);
          expect(sorted.slice(from, to)).toEqual(sorted.filter((word) => word.startsWith(prefix)));
        },
      ),
    );
  });
});
