import { Board } from './board.js';
import type { EventModel } from './model.js';
import { Moves } from './moves.js';
import { Random } from './random.js';

/** How long and from where the search goes. */
export interface SearchOptions {
  /** Whole number; the same seed and iterations give the same plan. */
  readonly seed: number;
  /** Steps of the search. Without a time limit this alone decides when it ends. */
  readonly iterations: number;
  /** Share of the time that is used up, 0 to 1, asked now and then; without it the share of the iterations. */
  readonly elapsed?: () => number;
  /** Asked now and then: true ends the search with the best plan so far. */
  readonly cancelled?: () => boolean;
  /** Told now and then. */
  readonly progress?: (state: { readonly iterations: number; readonly best: number; readonly done: number }) => void;
  /** Share of the usual heat to begin with, 1 when left out: a cool search stays near the plan that it begins with. */
  readonly heat?: number;
  /** Plan to begin with: host and slot of each request, slot -1 when it is not planned. */
  readonly start?: { readonly hostOf: Int32Array; readonly slotOf: Int32Array };
}

/** The best plan that a search found. */
export interface Found {
  readonly hostOf: Int32Array;
  readonly slotOf: Int32Array;
  readonly worth: number;
  readonly iterations: number;
}

const stepsBetweenLooks = 512;
/** Swaps are dear and change little; a few keep the search from standing still. Found by trial on generated events of three sizes. */
const swapShare = 0.08;

/**
 * Simulated annealing: a step that makes the plan worse is taken with a chance that sinks as the search cools down. Keeps every rule at
 * every step. Deterministic by seed and iterations when no `elapsed` is given.
 */
export function search(model: EventModel, options: SearchOptions): Found {
  const board = new Board(model);
  const random = new Random(options.seed);
  const moves = new Moves(board, random);
  begin(board, moves, options.start);
  let best = snapshot(board);
  if (moves.wanted.length === 0) return { ...best, iterations: 0 };
  const { hot, cold } = temperatures(model, moves.wanted, options.heat ?? 1);
  let temperature = hot;
  let done = 0;
  for (; done < options.iterations; done += 1) {
    if (done % stepsBetweenLooks === 0) {
      const share = options.elapsed ? options.elapsed() : done / options.iterations;
      options.progress?.({ iterations: done, best: best.worth, done: share });
      if (share >= 1 || options.cancelled?.()) break;
      temperature = hot * (cold / hot) ** share;
    }
    const before = board.worth;
    board.settle();
    const sound = random.next() < swapShare ? moves.swap() : moves.insert();
    const change = board.worth - before;
    if (!sound || (change < 0 && random.next() >= Math.exp(change / temperature))) board.undo(before);
    else if (board.worth > best.worth) best = snapshot(board);
  }
  return { ...best, iterations: done };
}

const snapshot = (board: Board): Omit<Found, 'iterations'> => ({ hostOf: board.hostOf.slice(), slotOf: board.slotOf.slice(), worth: board.worth });

/** Fixed meetings first, then the plan to begin with, then whatever is worth most where it gains most. */
function begin(board: Board, moves: Moves, start: SearchOptions['start']): void {
  const { model } = board;
  for (let request = 0; request < model.requests; request += 1) {
    const place = model.fixed[request] as number;
    if (place >= 0) board.put(request, Math.floor(place / model.slots), place % model.slots);
  }
  for (const request of moves.wanted) {
    const slot = start?.slotOf[request] ?? -1;
    const host = start?.hostOf[request] ?? -1;
    if (slot >= 0 && model.places[request]?.includes(host * model.slots + slot) && board.fits(request, host, slot)) board.put(request, host, slot);
  }
  const order = [...moves.wanted].sort((a, b) => (model.urge[b] as number) - (model.urge[a] as number) || a - b);
  for (const request of order) if ((board.slotOf[request] as number) < 0) moves.putBest(request);
  board.settle();
}

/** Hot enough to give up a usual wish now and then, cold enough in the end to care for a single gap. */
function temperatures({ value, weights }: EventModel, wanted: Int32Array, heat: number): { hot: number; cold: number } {
  const usual = wanted.reduce((sum, request) => sum + (value[request] as number), 0) / wanted.length;
  const small = Math.max(weights.gap, weights.hole) || usual / 40;
  const cold = Math.max(small * 0.15, 0.05);
  return { hot: Math.max(heat * Math.max(usual * 0.15, small * 2, 1), cold), cold };
}
