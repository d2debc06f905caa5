import { Worker } from 'node:worker_threads';
import type { Asked, ThreadData } from './thread.js';

/** How a search stands: steps so far, the best objective, the share of the work that is done. */
export interface Progress {
  readonly iterations: number;
  readonly best: number;
  readonly done: number;
}

/** Threads of one command, with the memory that they share. */
export class Threads {
  private readonly flag = new Int32Array(new SharedArrayBuffer(4));
  private readonly bound = new Float64Array(new SharedArrayBuffer(8)).fill(Number.POSITIVE_INFINITY);

  /** Asks a thread of its own; its memory is given back when it has answered. */
  ask<T>(asked: Asked, onProgress: (progress: Progress) => void = () => undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const workerData: ThreadData = { asked, flag: this.flag, bound: this.bound };
      const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData });
      worker.on('message', (message: { progress?: Progress; done?: T }) => {
        if (message.progress) onProgress(message.progress);
        else {
          resolve(message.done as T);
          void worker.terminate();
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? undefined : reject(new Error(`the thread ended with ${code}`))));
    });
  }

  /** Tells the search what it cannot pass: it ends when it is there. */
  knowBound(bound: number): void {
    this.bound[0] = bound;
  }

  /** Ends every search with the best so far. */
  stop(): void {
    Atomics.store(this.flag, 0, 1);
  }
}
