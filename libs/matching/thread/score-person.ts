import { setImmediate as breathe } from 'node:timers/promises';
import type { ProgrammeCode } from '#kernel';
import { factsForMatching, onDay, type PersonForMatching } from '#people';
import { systemActor } from '#platform/policy';
import type { NewMatch } from '../data/matches.js';
import { personHash, personInput } from '../data/records.js';
import { scoreOne } from '../scoring/scorer.js';
import type { PersonScores, RunRef } from './messages.js';
import type { Kept } from './kept.js';

const actor = systemActor('matching.pairs');
const atOnce = 50;

/** Scores one person, as they are now, for each of these runs. Breathes in between, so that others get their turn. */
export async function scorePerson({ db, graphs, jobs }: Kept, personId: string, runs: readonly RunRef[]): Promise<PersonScores> {
  const graph = await graphs.current();
  const { found, ready } = await db.read(actor, async (manager) => {
    const facts = new Map<ProgrammeCode, Awaited<ReturnType<typeof factsForMatching>>>();
    for (const programme of new Set(runs.map((run) => run.programme))) facts.set(programme, await factsForMatching(manager, programme, [personId]));
    return { found: facts, ready: await jobs.of(manager, runs, graph) };
  });
  const days = new Map<string, PersonForMatching | null>();
  const seen = ({ programme, asOf }: RunRef): PersonForMatching | null => {
    const [facts] = found.get(programme) ?? [];
    const known = days.get(`${programme} ${asOf}`) ?? (facts ? onDay(facts, programme, asOf) : null);
    days.set(`${programme} ${asOf}`, known);
    return known;
  };
  const rows = new Map<string, NewMatch | null | 'no_job'>();
  for (let at = 0; at < runs.length; at += atOnce) {
    for (const run of runs.slice(at, at + atOnce)) {
      const [job, person] = [ready.get(run.id), seen(run)];
      rows.set(run.id, job ? person && scoreOne(job, person) : 'no_job');
    }
    await breathe();
  }
  const facts = [...found.values()].flat();
  const inputs = new Map(facts.map((person) => [personHash(person.facts), personInput(person.facts)]));
  return { changeSeq: facts[0]?.changeSeq ?? null, rows, inputs: [...inputs.values()] };
}
