import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { Db, makeDataSource } from '#platform/db';
import { auditSink } from '#privacy';
import type { Question, Reply, ThreadSetup } from './messages.js';
import { ThreadWork } from './thread-work.js';

// The program of the scoring thread: answers questions one after the other, and small ones between the steps of a large one.
const port = parentPort;
if (!port) throw new Error('This program runs in a thread.');
const say = (reply: Reply): void => port.postMessage(reply);

const { databaseUrl } = workerData as ThreadSetup;
const opening = makeDataSource(databaseUrl, { pool: 3, statementTimeoutMs: 60_000, name: 'scoring', rooms: () => false })
  .then((source) => source.initialize())
  .then((source) => {
    const db = new Db(source);
    db.useAuditSink(auditSink);
    return new ThreadWork(db);
  });

/** Code and places of a failure; its message may quote data and stays here. */
function described(error: unknown): { code: string; places: string } {
  const code = String((error as { code?: unknown }).code ?? (error instanceof Error ? error.name : 'error'));
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return { code, places: places.slice(0, 8).join('\n') };
}

port.on('message', ({ id, question }: { id: number; question: Question }) => {
  opening
    .then((work) => work.answer(question, (done, total) => say({ id, kind: 'progress', done, total })))
    .then((value) => say({ id, kind: 'done', value }))
    .catch((error: unknown) => say({ id, kind: 'failed', ...described(error) }));
});
