import { parentPort, workerData } from 'node:worker_threads';
import { forceWish, planEvent, repairEvent, type EventInstance, type EventSchedule } from '#engine/timetable';
import { boundOf } from './solve.js';

/** What a thread is asked. */
export type Asked =
  | { readonly kind: 'bound'; readonly instance: EventInstance; readonly seconds: number }
  | { readonly kind: 'plan'; readonly instance: unknown; readonly seed: number; readonly seconds: number; readonly iterations: number | null }
  | {
      readonly kind: 'repair';
      readonly instance: unknown;
      readonly base: EventSchedule;
      readonly now: number;
      readonly moves: number;
      readonly seed: number;
    }
  | { readonly kind: 'force'; readonly instance: unknown; readonly schedule: EventSchedule; readonly request: string; readonly seed: number };

/** Memory that both sides see: 1 in the first place asks the thread to stop. */
export interface ThreadData {
  readonly asked: Asked;
  readonly flag: Int32Array;
  /** The proven bound, as soon as it is known. */
  readonly bound: Float64Array;
}

const { asked, flag, bound } = workerData as ThreadData;
const told = (message: object): void => parentPort?.postMessage(message, []);
const stopped = (): boolean => Atomics.load(flag, 0) === 1;

switch (asked.kind) {
  case 'bound':
    told({ done: await boundOf(asked.instance, asked.seconds) });
    break;
  case 'repair':
    told({ done: repairEvent(asked.instance, asked.base, { seed: asked.seed, now: asked.now, mostMoves: asked.moves, cancelled: stopped }) });
    break;
  case 'force':
    told({ done: forceWish(asked.instance, asked.schedule, asked.request, { seed: asked.seed, iterations: 300_000, cancelled: stopped }) });
    break;
  case 'plan': {
    const began = performance.now();
    const elapsed = (): number => (performance.now() - began) / 1000 / asked.seconds;
    let [best, last] = [Number.NEGATIVE_INFINITY, began];
    const options =
      asked.iterations === null
        ? { iterations: Number.MAX_SAFE_INTEGER, elapsed, cancelled: () => stopped() || best >= (bound[0] ?? Infinity) }
        : { iterations: asked.iterations, cancelled: () => stopped() || elapsed() >= 1 || best >= (bound[0] ?? Infinity) };
    const progress = (state: { iterations: number; best: number; done: number }): void => {
      best = state.best;
      if (performance.now() - last < 1000) return;
      last = performance.now();
      told({ progress: state });
    };
    told({ done: planEvent(asked.instance, { seed: asked.seed, ...options, progress }) });
  }
}
