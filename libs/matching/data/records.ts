import { createHash } from 'node:crypto';
import type { GateFailure } from '#engine/scoring';
import { canonicalJson } from '#kernel';
import type { ScoringFacts } from '#people';
import type { EntityManager } from 'typeorm';

/** Held while records are named, and alone while some are thrown away. */
export const recordsLock = `hashtextextended('matching.records', 0)`;

/** Something that a score is reckoned from, with the hash of its canonical text. */
export interface ScoringInput {
  readonly hash: string;
  readonly kind: 'person' | 'need' | 'sheet';
  readonly personId: string | null;
  readonly content: object;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash under which content is kept. */
export const contentHash = (content: object): string => sha256(canonicalJson(content));

const hashes = new WeakMap<ScoringFacts, string>();

/** The hash of a person's facts; reckoned once for an object, since facts never change. */
export function personHash(facts: ScoringFacts): string {
  const known = hashes.get(facts) ?? contentHash(facts);
  hashes.set(facts, known);
  return known;
}

/** A person's facts as an input. */
export const personInput = (facts: ScoringFacts): ScoringInput => ({ hash: personHash(facts), kind: 'person', personId: facts.id, content: facts });

/** Content that belongs to no person. */
export const otherInput = (kind: 'need' | 'sheet', content: object): ScoringInput => ({ hash: contentHash(content), kind, personId: null, content });

/** Keeps inputs that are not kept yet; always in one order, so that no two transactions wait for each other. */
export async function keepInputs(manager: EntityManager, inputs: readonly ScoringInput[]): Promise<void> {
  // What is there stays until this transaction has ended: throwing away waits for it.
  await manager.query(`select pg_advisory_xact_lock_shared(${recordsLock})`);
  const known = (await manager.query(`select hash from scoring_input where hash = any ($1)`, [inputs.map(({ hash }) => hash)])) as { hash: string }[];
  const skip = new Set(known.map(({ hash }) => hash));
  const missing = inputs.filter(({ hash }) => !skip.has(hash)).sort((a, b) => (a.hash < b.hash ? -1 : 1));
  if (missing.length === 0) return;
  await manager.query(
    `insert into scoring_input (hash, kind, person_id, content)
     select i.hash, i.kind, i."personId", i.content from jsonb_to_recordset($1::jsonb) as i (hash text, kind text, "personId" uuid, content jsonb) on conflict do nothing`,
    [JSON.stringify(missing)],
  );
}

/** Some people of a run by the hash of their inputs. */
export interface Batch {
  readonly hash: string;
  readonly inputs: readonly string[];
  readonly people: readonly ScoringFacts[];
}

/** People in the order of the run, as a batch. */
export function batchOf(people: readonly ScoringFacts[]): Batch {
  const inputs = people.map(personHash);
  return { hash: sha256(inputs.join('\n')), inputs, people };
}

/** Which of these batches are kept; a batch that is came with its inputs. */
export async function knownBatches(manager: EntityManager, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(`select hash from scoring_batch where hash = any ($1)`, [hashes])) as { hash: string }[];
  return new Set(rows.map(({ hash }) => hash));
}

/** Keeps a batch with the inputs of its people, unless somebody has meanwhile. */
export async function keepBatch(manager: EntityManager, batch: Batch): Promise<void> {
  await keepInputs(manager, batch.people.map(personInput));
  await manager.query(`insert into scoring_batch (hash, inputs) values ($1, $2) on conflict do nothing`, [batch.hash, batch.inputs]);
}

/** Keeps whom a run looked at, in its order, and the rules that excluded some of them. */
export const keepParts = (manager: EntityManager, runId: string, parts: readonly Omit<KeptPart, 'position' | 'inputs'>[]): Promise<unknown> =>
  manager.query(
    `insert into scoring_part (run_id, position, batch, failed)
     select $1, p.position - 1, p.part ->> 'batch', p.part -> 'failed' from jsonb_array_elements($2::jsonb) with ordinality p (part, position)`,
    [runId, JSON.stringify(parts)],
  );

/** Forgets the chunks of a run that begins anew. */
export const forgetParts = (manager: EntityManager, runId: string): Promise<unknown> =>
  manager.query(`delete from scoring_part where run_id = $1`, [runId]);

/** A chunk of a run as it was kept. */
export interface KeptPart {
  readonly position: number;
  readonly batch: string;
  readonly inputs: readonly string[];
  readonly failed: Readonly<Record<string, readonly GateFailure[]>>;
}

/** The chunks of a run in their order. */
export async function partsOf(manager: EntityManager, runId: string): Promise<readonly KeptPart[]> {
  return (await manager.query(
    `select p.position, p.batch, b.inputs, p.failed from scoring_part p join scoring_batch b on b.hash = p.batch where p.run_id = $1 order by p.position`,
    [runId],
  )) as KeptPart[];
}

/** Kept inputs by hash; what was erased since is not among them. */
export async function inputsByHash(manager: EntityManager, wanted: readonly string[]): Promise<ReadonlyMap<string, object>> {
  const rows = (await manager.query(`select hash, content from scoring_input where hash = any ($1)`, [wanted])) as {
    hash: string;
    content: object;
  }[];
  return new Map(rows.map(({ hash, content }) => [hash, content]));
}

/** A row of a run as it was stored. */
export interface KeptRow {
  readonly id: string;
  readonly personId: string;
  readonly personVersion: number;
  readonly personInput: string | null;
  readonly score: number;
  readonly tieOrder: string;
  readonly result: object;
  readonly inputHash: string;
  /** True when it stood in the list as the run left it. */
  readonly listed: boolean;
}

/** Rows that a run made since it last began, by their ids, some at a time. */
export async function rowsOfRun(manager: EntityManager, runId: string, after: string | null, limit: number): Promise<readonly KeptRow[]> {
  return (await manager.query(
    `select m.id, m.person_id as "personId", m.person_version as "personVersion", m.person_input as "personInput", m.score, m.tie_order::text as "tieOrder", m.result, m.input_hash as "inputHash",
            r.state = 'DONE' and not m.on_demand and m.created_at <= r.finished_at and coalesce(m.superseded_at > r.finished_at, true) as listed
       from match m join scoring_run r on r.id = m.run_id where m.run_id = $1 and ($2::uuid is null or m.id > $2) and m.created_at >= (select min(p.at) from scoring_part p where p.run_id = $1)
      order by m.id limit $3`,
    [runId, after, limit],
  )) as KeptRow[];
}
