import type { Db } from '#platform/db';
import type { GraphStore } from '../scoring/graph-store.js';
import type { PeopleStore } from '../scoring/people-store.js';
import type { JobStore } from './job-store.js';
import type { PreparedStore } from './prepared-store.js';

/** What the thread keeps between questions. */
export interface Kept {
  readonly db: Db;
  readonly graphs: GraphStore;
  readonly people: PeopleStore;
  readonly prepared: PreparedStore;
  readonly jobs: JobStore;
}

/** Shows how far a question is, in people. */
export type Progress = (done: number, total: number) => void;

/** Stops a piece of work that somebody cancelled. */
export function stopIfCancelled(cancel: Int32Array): void {
  if (Atomics.load(cancel, 0) !== 0) throw Object.assign(new Error('Cancelled.'), { code: 'cancelled' });
}
