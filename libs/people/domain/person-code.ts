/** Letters and figures that are not taken for one another, neither in print nor over the telephone. */
const alphabet = '23456789ABCDEFGHJKMNPQRTWXY';

/** A pseudonymous code such as `K7QX-4MRT`, by which a person is known where the name may not be shown. `draw(n)` gives 0 to n − 1. */
export function personCode(draw: (below: number) => number): string {
  const letters = Array.from({ length: 8 }, () => alphabet[draw(alphabet.length)] ?? alphabet[0]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
