import { canonicalJson } from '#kernel';
import { needVersions, type Need } from '#needs';
import { organisationsById } from '#organisations';
import type { Write } from '#platform/db';
import { ruleBook, sheetById, type DatedSheet } from '#programmes';
import type { VersionedGraph } from '../scoring/graph-store.js';
import { makeJobs, type Job } from '../scoring/job.js';
import type { RunRef } from './messages.js';

type Manager = Write['manager'];

interface Entry {
  readonly job: Job;
  readonly organisationId: string;
  /** What of the world outside the need the job was made with. */
  readonly stamp: string;
}

/** Jobs that are kept: every open need of one machine, twice over. */
const mostJobs = 20_000;

/**
 * The jobs of runs, kept as long as nothing they are made of is another: version of the need, sheet, classification, day, the
 * programme's rules and windows, the sector of the need's organisation.
 */
export class JobStore {
  private readonly entries = new Map<string, Entry>();

  /** Jobs by run; a run whose need or sheet is gone has none. Statements: two a programme and one, and as many again for what is not kept. */
  async of(manager: Manager, runs: readonly RunRef[], graph: VersionedGraph): Promise<ReadonlyMap<string, Job>> {
    const books = new Map<string, string>();
    for (const programme of new Set(runs.map((run) => run.programme))) books.set(programme, canonicalJson(await ruleBook(manager, programme)));
    const known = runs.flatMap((run) => this.entries.get(keyOf(run, graph))?.organisationId ?? []);
    const hosts = await organisationsById(manager, [...new Set(known)]);
    const stampOf = (run: RunRef, organisationId: string): string => `${books.get(run.programme) ?? ''} ${hosts.get(organisationId)?.sector ?? ''}`;
    const missing = runs.filter((run) => {
      const entry = this.entries.get(keyOf(run, graph));
      return !entry || entry.stamp !== stampOf(run, entry.organisationId);
    });
    if (missing.length > 0) await this.make(manager, missing, graph, books);
    return new Map(
      runs.flatMap((run) => {
        const entry = this.entries.get(keyOf(run, graph));
        return entry ? [[run.id, entry.job] as const] : [];
      }),
    );
  }

  private async make(manager: Manager, runs: readonly RunRef[], graph: VersionedGraph, books: ReadonlyMap<string, string>): Promise<void> {
    const needs = await needVersions(
      manager,
      runs.map(({ needId, needVersion }) => ({ needId, version: needVersion })),
    );
    const sheets = new Map<string, DatedSheet | null>();
    for (const id of new Set(runs.map(({ sheetId }) => sheetId))) sheets.set(id, await sheetById(manager, id));
    const wanted = runs.flatMap((run): { run: RunRef; need: Need; sheet: DatedSheet }[] => {
      const need = needs.get(`${run.needId} ${run.needVersion}`);
      const sheet = sheets.get(run.sheetId);
      return need && sheet ? [{ run, need, sheet }] : [];
    });
    const jobs = await makeJobs(
      manager,
      wanted.map(({ run, need, sheet }) => ({ need, sheet, asOf: run.asOf })),
      graph,
    );
    const hosts = await organisationsById(manager, [...new Set(wanted.map(({ need }) => need.organisationId))]);
    wanted.forEach(({ run, need: { organisationId } }, at) => {
      const job = jobs[at];
      const stamp = `${books.get(run.programme) ?? ''} ${hosts.get(organisationId)?.sector ?? ''}`;
      if (job) this.entries.set(keyOf(run, graph), { job, organisationId, stamp });
    });
    // The oldest go first; what is still in use comes back with its next question.
    for (const key of this.entries.keys()) {
      if (this.entries.size <= mostJobs) break;
      this.entries.delete(key);
    }
  }
}

const keyOf = ({ needId, needVersion, sheetId, asOf }: RunRef, { version }: VersionedGraph): string =>
  `${needId} ${needVersion} ${sheetId} ${asOf} ${version}`;
