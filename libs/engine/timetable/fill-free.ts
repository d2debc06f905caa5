import type { Board } from './board.js';

/**
 * Adds every wish that can be added with no other change, even where its gaps cost more than it is worth: nobody shall be told "no"
 * where nothing is in the way. Dearest wishes first.
 */
export function fillFree(board: Board): void {
  const { model } = board;
  const open = [...model.urge.keys()]
    .filter((request) => (model.urge[request] ?? 0) > 0 && model.veto[request] === 0)
    .sort((a, b) => (model.urge[b] ?? 0) - (model.urge[a] ?? 0) || a - b);
  for (let added = true; added;) {
    added = false;
    for (const request of open) {
      if ((board.slotOf[request] ?? -1) >= 0) continue;
      const place = bestPlace(board, request);
      if (place < 0) continue;
      board.put(request, Math.floor(place / model.slots), place % model.slots);
      added = true;
    }
  }
  board.settle();
}

/** The free place where a request gains most, or costs least; -1 when none is free. */
function bestPlace(board: Board, request: number): number {
  const { model } = board;
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  for (const place of model.places[request] ?? []) {
    const host = Math.floor(place / model.slots);
    const slot = place % model.slots;
    if (!board.fits(request, host, slot)) continue;
    const gain = board.gain(request, host, slot);
    if (gain > most) [best, most] = [place, gain];
  }
  return best;
}
