import { engineVersion, type GateFailure, type ScoringNeed, type WeightSheet } from '#engine/scoring';
import { canonicalJson, type ProgrammeCode } from '#kernel';
import { toScoringPerson, type ScoringFacts } from '#people';
import type { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { contentHash, inputsByHash, partsOf, rowsOfRun, type KeptPart, type KeptRow } from '../data/records.js';
import { runsById } from '../data/runs.js';
import { kept } from '../domain/result.js';
import type { Run } from '../domain/run.js';
import { GraphStore } from '../scoring/graph-store.js';
import { scorePassing, scorePeople, type Candidate, type ScoringJob } from '../scoring/scorer.js';

/** Something that did not come out as it was stored. */
export interface Difference {
  /** What differs: a figure of the run, or a field of a row. */
  readonly what: string;
  /** The row's id, for rows. */
  readonly row?: string;
  readonly stored: unknown;
  readonly reckoned: unknown;
}

/** What reckoning a run again has shown. */
export interface Replay {
  readonly runId: string;
  readonly needId: string;
  readonly engineVersion: string | null;
  readonly taxonomyVersion: string | null;
  readonly asOf: string | null;
  readonly people: number;
  readonly rows: number;
  /** Inputs that are gone since, by hash: what needed them was not compared. */
  readonly erased: readonly string[];
  readonly differences: readonly Difference[];
  /** True when its time of retention is over: nothing is kept that it could be reckoned from, and nothing was compared. */
  readonly recordsGone: boolean;
}

const actor = systemActor('matching.replay');
const keep = kept.list + kept.slack;
const rowsAtOnce = 500;

/** Reckons a run again from what was kept of it and compares every figure and every row, bit for bit. Null when there is no such run. */
export async function replayRun(db: Db, runId: string): Promise<Replay | null> {
  const run = (await db.read(actor, (manager) => runsById(manager, [runId]))).get(runId);
  if (!run) return null;
  const work = new ReplayWork(db, run);
  if (!run.recordsGoneAt) await work.all();
  return work.answer();
}

class ReplayWork {
  private readonly differences: Difference[] = [];
  private readonly erased = new Set<string>();
  private people = 0;
  private rows = 0;

  constructor(
    private readonly db: Db,
    private readonly run: Run,
  ) {}

  answer(): Replay {
    const { id, needId, engineVersion: engine, taxonomyVersion, asOf } = this.run;
    const { people, rows, differences } = this;
    return {
      runId: id,
      needId,
      engineVersion: engine,
      taxonomyVersion,
      asOf,
      people,
      rows,
      erased: [...this.erased].sort(),
      differences,
      recordsGone: this.run.recordsGoneAt !== null,
    };
  }

  async all(): Promise<void> {
    const job = await this.job();
    if (!job) return;
    const best = await this.parts(job);
    await this.listed(job, best);
  }

  private compare(what: string, stored: unknown, reckoned: unknown, row?: string): boolean {
    if (canonicalJson(stored) === canonicalJson(reckoned)) return true;
    this.differences.push({ what, ...(row ? { row } : {}), stored, reckoned });
    return false;
  }

  /** What the run chose at its beginning; null when this program, or what was kept, cannot give it. */
  private async job(): Promise<ScoringJob | null> {
    const { run } = this;
    const graph = await new GraphStore(this.db).current();
    const sameEngine = this.compare('engineVersion', run.engineVersion, engineVersion);
    if (!this.compare('taxonomyVersion', run.taxonomyVersion, graph.version) || !sameEngine) return null;
    const [need, sheet] = await this.inputs([run.needInput ?? '', run.sheetInput ?? '']);
    if (!need || !sheet || !run.asOf) {
      this.differences.push({ what: 'record', stored: null, reckoned: null });
      return null;
    }
    return { need: need as ScoringNeed, sheet: sheet as WeightSheet, graph: graph.graph, taxonomyVersion: graph.version, asOf: run.asOf };
  }

  /** Kept contents in the order of their hashes. One that no longer fits its hash is a difference. */
  private async inputs(hashes: readonly string[]): Promise<(object | null)[]> {
    const found = await this.db.read(actor, (manager) => inputsByHash(manager, hashes));
    return hashes.map((hash) => {
      const content = found.get(hash) ?? null;
      if (content) this.compare('input', hash, contentHash(content));
      return content;
    });
  }

  private candidate(facts: ScoringFacts, programme: ProgrammeCode, asOf: string): Candidate {
    return { facts, code: '', person: toScoringPerson(facts, programme, asOf) };
  }

  /** Everyone whom the run looked at, ranked again; gives the best by input. */
  private async parts(job: ScoringJob): Promise<ReadonlyMap<string, number>> {
    const candidates: Candidate[] = [];
    const gates = new Map<string, readonly GateFailure[]>();
    const parts = await this.db.read(actor, (manager) => partsOf(manager, this.run.id));
    for (const part of parts) await this.part(job, part, candidates, gates);
    this.people = candidates.length;
    if (parts.length === 0) {
      this.compare('inputHash', this.run.inputHash, null);
      return new Map();
    }
    const { inputHash, considered, scored, exclusionCounts, rows } = scorePeople(job, candidates, gates, keep);
    if (this.erased.size === 0) {
      this.compare('inputHash', this.run.inputHash, inputHash);
      this.compare('peopleConsidered', this.run.peopleConsidered, considered);
      this.compare('peopleScored', this.run.peopleScored, scored);
      this.compare('exclusionCounts', this.run.exclusionCounts, Object.fromEntries(exclusionCounts.map(({ rule, count }) => [rule, count])));
    }
    return new Map(rows.map(({ personInput: input, score }) => [input, score]));
  }

  private async part(job: ScoringJob, part: KeptPart, candidates: Candidate[], gates: Map<string, readonly GateFailure[]>): Promise<void> {
    const contents = await this.inputs(part.inputs);
    contents.forEach((content, place) => {
      if (!content) return void this.erased.add(part.inputs[place] ?? '');
      const candidate = this.candidate(content as ScoringFacts, this.run.programme, job.asOf);
      candidates.push(candidate);
      gates.set(candidate.person.id, part.failed[String(place)] ?? []);
    });
  }

  /** Every row that the run made, and whether everyone among the best has one. */
  private async listed(job: ScoringJob, best: ReadonlyMap<string, number>): Promise<void> {
    const missing = new Map(best);
    let lowest = Number.POSITIVE_INFINITY;
    for (let after: string | null = null; ;) {
      const from: string | null = after;
      const rows: readonly KeptRow[] = await this.db.read(actor, (manager) => rowsOfRun(manager, this.run.id, from, rowsAtOnce));
      const contents = await this.inputs(rows.map(({ personInput }) => personInput ?? ''));
      rows.forEach((row, index) => {
        missing.delete(row.personInput ?? '');
        if (row.listed) lowest = Math.min(lowest, row.score);
        const facts = contents[index];
        if (facts) this.row(job, row, facts as ScoringFacts);
        else this.erased.add(row.personInput ?? '');
      });
      const last = rows.at(-1);
      if (!last || rows.length < rowsAtOnce) break;
      after = last.id;
    }
    // Without those erased since, others come up that were not among the best then.
    if (this.erased.size > 0) return;
    this.compare('cutOff', this.run.cutOff, this.run.peopleScored > keep && Number.isFinite(lowest) ? lowest : null);
    for (const [input, score] of missing) this.differences.push({ what: 'missing row', stored: null, reckoned: { input, score } });
  }

  private row(job: ScoringJob, row: KeptRow, facts: ScoringFacts): void {
    this.rows += 1;
    const again = scorePassing(job, this.candidate(facts, this.run.programme, job.asOf));
    this.compare('score', row.score, again.score, row.id);
    this.compare('tieOrder', row.tieOrder, String(again.tieOrder), row.id);
    this.compare('inputHash', row.inputHash, again.inputHash, row.id);
    this.compare('personId', row.personId, again.personId, row.id);
    this.compare('personVersion', row.personVersion, again.personVersion, row.id);
    this.compare('result', row.result, again.result, row.id);
  }
}
