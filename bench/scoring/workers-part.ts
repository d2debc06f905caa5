import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { layOutGates, mergeRankings, partOf, scoreMany } from '#engine/scoring';
import type { PartialRanking, Ranking } from '#engine/scoring';
import { readyNeed, readyPeople } from './engine-part.js';
import { explained, listed, type Setup } from './parts.js';

/** What parallel scoring did, on as many cores as there were workers. */
export interface WorkerFigures {
  readonly workers: number;
  readonly pairsPerSecond: number;
  /** Of every need the first of the merged list and its cut-off, to compare runs by. */
  readonly answer: readonly string[];
}

interface Share {
  readonly setup: Setup;
  readonly part: number;
  readonly parts: number;
}

/** Lists of this many needs go over to the merging thread at once. */
const batch = 50;

type FromWorker = { readonly ready: true } | { readonly lists: readonly PartialRanking[]; readonly from: number } | { readonly reasons: number };

/** People split over worker threads, each with the best of its part for every need; merged here; reasons made where the person is. */
export async function measureWorkers(setup: Setup, parts: number, script: string): Promise<WorkerFigures> {
  const workers = Array.from({ length: parts }, (_, part) => new Worker(script, { workerData: { setup, part, parts } satisfies Share }));
  const once = (worker: Worker): Promise<FromWorker> => new Promise((done, fail) => worker.once('message', done).once('error', fail));
  await Promise.all(workers.map(once));
  let best = Number.POSITIVE_INFINITY;
  let answer: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const began = performance.now();
    const lists: (readonly PartialRanking[])[][] = workers.map(() => []);
    answer = [];
    await Promise.all(
      workers.map(
        (worker, part) =>
          new Promise<void>((done, fail) => {
            const take = (message: FromWorker): void => {
              if ('lists' in message) {
                lists[part]?.push(message.lists);
                return;
              }
              worker.off('message', take);
              done();
            };
            worker.on('message', take).once('error', fail).postMessage('rank', []);
          }),
      ),
    );
    const wanted: string[][] = [];
    for (let need = 0; need < setup.needs; need += 1) {
      const merged = mergeRankings(
        lists.map((ofPart) => ofPart[Math.floor(need / batch)]?.[need % batch]).filter((list) => list !== undefined),
        listed,
      );
      wanted.push(merged.listed.slice(0, explained).map(({ personId }) => personId));
      answer.push(`${merged.listed[0]?.personId ?? ''} ${merged.cutOff ?? ''}`);
    }
    const finished = workers.map(once);
    for (const worker of workers) worker.postMessage(wanted, []);
    await Promise.all(finished);
    best = Math.min(best, performance.now() - began);
  }
  for (const worker of workers) await worker.terminate();
  return { workers: parts, pairsPerSecond: (setup.people * setup.needs * 1000) / best, answer };
}

/** What a worker thread does; nothing in the main thread. */
export function work(): void {
  if (isMainThread || !parentPort) return;
  const port = parentPort;
  const { setup, part, parts } = workerData as Share;
  const { crowd, graph, people, gates } = readyPeople(setup, (place) => place % parts === part);
  const needs = crowd.needs(setup.needs);
  const closed = layOutGates(people, gates);
  let rankings: Ranking[] = [];
  port.on('message', (message: 'rank' | readonly (readonly string[])[]) => {
    if (message === 'rank') {
      rankings = [];
      for (let from = 0; from < needs.length; from += batch) {
        const plans = needs.slice(from, from + batch).map((need) => readyNeed(need, graph, crowd.asOf));
        const made = [...scoreMany(plans, people, { gates: () => closed, top: listed })];
        rankings.push(...made);
        port.postMessage({ lists: made.map(partOf), from } satisfies FromWorker);
      }
      port.postMessage({ ready: true } satisfies FromWorker);
      return;
    }
    let reasons = 0;
    rankings.forEach((ranking, need) => {
      const ids = new Set(message[need]);
      for (let place = 0; place < Math.min(explained, ranking.size); place += 1) {
        if (ids.has(ranking.at(place).personId)) reasons += ranking.reasons(place).requirements.length;
      }
    });
    port.postMessage({ reasons } satisfies FromWorker);
  });
  port.postMessage({ ready: true } satisfies FromWorker);
}
