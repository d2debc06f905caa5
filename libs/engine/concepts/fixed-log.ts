/** Bits behind the point of `fixedLog2`. */
const fractionBits = 20;

/**
 * log2 of a whole number ≥ 1 as a whole number of 2⁻²⁰ steps, rounded down. `Math.log` may differ by a bit between
 * engines; repeated squaring uses multiplication and comparison alone, which IEEE 754 fixes to the bit everywhere.
 */
export function fixedLog2(value: number): number {
  let whole = 0;
  let rest = value;
  while (rest >= 2) {
    rest /= 2;
    whole += 1;
  }
  let fraction = 0;
  for (let bit = 0; bit < fractionBits; bit += 1) {
    rest *= rest;
    fraction *= 2;
    if (rest >= 2) {
      rest /= 2;
      fraction += 1;
    }
  }
  return whole * 2 ** fractionBits + fraction;
}
