/** Positions of the `limit` highest positive values, highest first, equal ones in the order of the array. */
export function highest(values: Float64Array, limit: number): number[] {
  const places: number[] = [];
  if (limit <= 0) return places;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (value <= 0 || (places.length === limit && value <= values[places[limit - 1]!]!)) continue;
    let at = places.length === limit ? limit - 1 : places.length;
    for (; at > 0 && values[places[at - 1]!]! < value; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
  return places;
}

/** Position of `value` in an ascending array, or -1. */
export function find(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle]!;
    if (at === value) return middle;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The words that begin with `prefix`, as a half-open range of a list sorted by code unit. */
export function prefixRange(sorted: readonly string[], prefix: string): readonly [number, number] {
  const from = lowerBound(sorted, (word) => word < prefix);
  return [from, lowerBound(sorted, (word) => word < prefix || word.startsWith(prefix))];
}

function lowerBound(sorted: readonly string[], isBefore: (word: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
