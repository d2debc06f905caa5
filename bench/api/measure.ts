import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Ask } from './client.js';
import type { Running } from './processes.js';
import type { Read } from './reads.js';

/** How one side answered one read. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers a second with eight requests on their way at once. */
  readonly perSecond: number;
  /** Processor time of the server's process an answer, in milliseconds; that of PostgreSQL is not in it. */
  readonly processor: number;
  readonly kilobytes: number;
}

/** One side of the comparison. */
export interface Side {
  readonly ask: Ask;
  readonly running: Running;
}

const sideNames = ['product', 'peer'] as const;
type SideName = (typeof sideNames)[number];
export type Sides = Readonly<Record<SideName, Side>>;

const atOnce = 8;

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** Asks both sides in turn, so that whatever else the machine does falls on both alike; then each alone with many requests at once. */
export async function measure(read: Read, sides: Sides, requests: number): Promise<Record<SideName, Figures>> {
  const times: Record<SideName, number[]> = { product: [], peer: [] };
  const bytes: Record<SideName, number> = { product: 0, peer: 0 };
  const ask = (side: SideName, at: number): Promise<Answer> => sides[side].ask(read[side], read.variables(at));
  const warmUp = Math.max(20, Math.ceil(requests / 10));
  for (let at = 0; at < warmUp; at += 1) for (const side of sideNames) await ask(side, at);
  const used = { product: await sides.product.running.processor(), peer: await sides.peer.running.processor() };
  for (let at = 0; at < requests; at += 1) {
    // Each goes first every other time.
    for (const side of at % 2 === 0 ? sideNames : [...sideNames].reverse()) {
      const answer = await ask(side, at);
      times[side].push(answer.milliseconds);
      bytes[side] += answer.bytes;
    }
  }
  const figures = async (side: SideName): Promise<Figures> => {
    const processor = ((await sides[side].running.processor()) - used[side]) / requests;
    const sorted = times[side].sort((a, b) => a - b);
    const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map((share) => percentile(sorted, share));
    return { p50, p95, p99, processor, perSecond: await throughput((at) => ask(side, at)), kilobytes: bytes[side] / requests / 1024 };
  };
  return { product: await figures('product'), peer: await figures('peer') };
}

async function throughput(ask: (at: number) => Promise<unknown>): Promise<number> {
  await sleep(200);
  let done = 0;
  let next = 0;
  const began = performance.now();
  const end = began + 3_000;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        await ask(next++);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - began) / 1_000);
}
