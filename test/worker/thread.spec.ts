import { pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import { loadConfig, projectRoot } from '#platform/config';
import { refOf, type RunRef } from '../../libs/matching/thread/messages.js';
import { ScoringThread } from '../../libs/matching/thread/scoring-thread.js';
import { until } from '../support/processes.js';
import { openScoring, type Scoring } from '../support/scoring.js';

jest.setTimeout(120_000);

let stage: Scoring;
let run: RunRef;
let taxonomyVersion: string;
const threads: ScoringThread[] = [];

/** A thread from the build, as the worker has one. */
function thread(over: Record<string, string> = {}): ScoringThread {
  const made = new ScoringThread(loadConfig({ DATABASE_URL: stage.database.appUrl, MODE: 'test', ...over }));
  made.script = pathToFileURL(`${projectRoot}/dist/libs/matching/thread/thread-main.js`);
  threads.push(made);
  return made;
}
const going = { signal: new AbortController().signal };

beforeAll(async () => {
  stage = await openScoring();
  await stage.create({});
  const { id } = await stage.openNeed();
  const done = await stage.scored(id);
  const ref = refOf(done);
  if (!ref) throw new Error('The run has not begun.');
  run = ref;
  taxonomyVersion = done.taxonomyVersion ?? '';
}, 90_000);

afterAll(async () => {
  for (const one of threads) await one.onApplicationShutdown();
  await stage?.close();
});

describe('the scoring thread', () => {
  it('gives what a run stored, leaves its process free meanwhile, and begins anew after its rest', async () => {
    const one = thread({ SCORING_IDLE_MS: '400' });
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 20);
    const first = await one.score(run, taxonomyVersion, going);
    clearInterval(beat);
    expect(turns).toBeGreaterThan(10);
    const [row] = await stage.lists.all(run.needId);
    expect(first).toMatchObject({ considered: 1, scored: 1, rows: [{ personId: row?.personId, score: row?.score }] });
    expect(one.alive).toBe(true);
    await until('its end', async () => !one.alive);
    expect(await one.score(run, taxonomyVersion, going)).toEqual(first);
    expect((await one.pairs(row?.personId ?? '', [run])).rows.get(run.id)).toEqual(first.rows[0]);
  });

  it('stops when it is cancelled, and says by a code what it cannot do', async () => {
    const one = thread();
    const stop = new AbortController();
    const cancelled = one.score(run, taxonomyVersion, { signal: stop.signal });
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await expect(one.score(run, 'no such version', going)).rejects.toMatchObject({ code: 'other_taxonomy' });
    await expect(one.score({ ...run, needVersion: 99 }, taxonomyVersion, going)).rejects.toMatchObject({ code: 'no_job' });
    expect(await one.score(run, taxonomyVersion, going)).toMatchObject({ scored: 1 });
  });

  it('that dies tells everyone who waits, and the next question begins another one', async () => {
    const one = thread();
    const asked = [one.score(run, taxonomyVersion, going), one.warm()];
    const ended = one.onApplicationShutdown();
    for (const question of asked) await expect(question).rejects.toMatchObject({ code: 'stopped' });
    await ended;
    expect(await one.score(run, taxonomyVersion, going)).toMatchObject({ scored: 1 });
    const tiny = thread({ SCORING_MEMORY_MB: '40' });
    await expect(tiny.warm()).rejects.toMatchObject({ code: 'thread_out_of_memory' });
    expect(tiny.alive).toBe(false);
  });

  it('that runs out of memory fails its task with that code; the worker lives on', async () => {
    const poor = await openScoring({ SCORING_MEMORY_MB: '40' });
    try {
      await poor.create({});
      const { id } = await poor.openNeed();
      const [failed] = await until('the failure', async () => {
        const rows = await poor.lists.rows<{ code: string; failure: string; state: string }>(
          `select t.error_code as code, r.failure, r.state from task t join scoring_run r on r.cause = 'task ' || t.id where r.need_id = $1 and t.error_code is not null`,
          id,
        );
        return rows.length > 0 ? rows : null;
      });
      expect(failed).toEqual({ code: 'thread_out_of_memory', failure: 'thread_out_of_memory', state: 'FAILED' });
      expect(poor.worker.child.exitCode).toBeNull();
    } finally {
      await poor.close();
    }
  });
});
