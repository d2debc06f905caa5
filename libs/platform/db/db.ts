import type { ProgrammeCode, Result } from '#kernel';
import type { Actor } from '#platform/policy';
import type { DataSource, EntityManager } from 'typeorm';
import { bindActor } from './bind.js';
import { FactRegistry } from './facts.js';
import { answerOf, claimKey, keepAnswer } from './idempotency.js';
import { Reader } from './reader.js';

/** One row of the audit trail: codes and ids, never values. */
export interface AuditEntry {
  /** Past tense, such as `people.person.updated`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Writes audit rows in the caller's transaction; registered by the room `privacy`. */
export type AuditSink = (manager: EntityManager, actor: Actor, operation: string, entries: readonly AuditEntry[]) => Promise<void>;

/**
 * Whose event streams hear a live message. `staff` is everyone who handles needs of a programme (officers, approvers, partners),
 * `officers` are its programme officers alone, `handlers` those who handle its people (officers and, in MATCH, partners). Countries behind it
 * (`NG+SO`) leave out those whose grant names another one.
 */
export type LiveAudience =
  | `${'staff' | 'officers' | 'handlers'}:${ProgrammeCode}`
  | `${'staff' | 'officers' | 'handlers'}:${ProgrammeCode}:${string}`
  | `account:${string}`
  | `person:${string}`
  | `organisation:${string}`;

export interface TaskOptions {
  /** An open task of this kind and key makes a second one needless. */
  readonly dedupeKey?: string;
  readonly runAfter?: Date;
}

/** What a use case may do inside its transaction. */
export interface Write {
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** Adds an audit row. A change without one is not committed. */
  audit(entry: AuditEntry): void;
  /** States what happened; rooms above react with tasks, written in this same transaction. */
  fact(type: string, subjectId: string, payload?: Readonly<Record<string, unknown>>): void;
  /** Asks for work in the worker. */
  task(kind: string, payload: Readonly<Record<string, unknown>>, options?: TaskOptions): void;
  /** After commit, tells event streams that `id` changed under `topic`. */
  live(topic: string, id: string, audience: LiveAudience): void;
}

export interface WriteOptions {
  /** Name of the use case, such as `people.update-person`. */
  readonly operation: string;
  /** The client's key and the whole input. Same key and input: the same answer; other input: `key_reused`. */
  readonly idempotency?: { readonly key: string; readonly input: unknown };
}

class Rollback<T> extends Error {
  constructor(readonly result: Result<T>) {
    super('rolled back');
  }
}

/** The one way into the database and the one way out. */
export class Db {
  private auditSink: AuditSink | null = null;
  private ring: (taskIds: readonly string[]) => void = () => undefined;

  constructor(
    readonly source: DataSource,
    readonly facts: FactRegistry = new FactRegistry(),
  ) {}

  /** Called once by the room `privacy`. */
  useAuditSink(sink: AuditSink): void {
    this.auditSink = sink;
  }

  /** Called once by the queue's doorbell: hears the ids of committed tasks. */
  useDoorbell(ring: (taskIds: readonly string[]) => void): void {
    this.ring = ring;
  }

  /** A snapshot for one GraphQL operation. Its owner resets it when the operation ends. */
  reader(actor: Actor): Reader {
    return new Reader(this.source, actor);
  }

  /** Runs `fn` in one read-only snapshot. */
  async read<T>(actor: Actor, fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    const reader = this.reader(actor);
    try {
      return await fn(await reader.manager());
    } finally {
      await reader.reset();
    }
  }

  /**
   * What an earlier `write` with this key came to, or null when there was none: for use cases with long work to do before they write.
   * The write itself looks again.
   */
  answered<T>(actor: Actor, { operation, idempotency }: Required<WriteOptions>): Promise<Result<T> | null> {
    return this.read(actor, (manager) => answerOf<T>(manager, actor, operation, idempotency));
  }

  /**
   * Runs `fn` in one transaction: state, audit, facts and tasks are committed together or not at all.
   * An `err` rolls back. Deadlocks and serialisation failures are tried again, three times in all.
   */
  async write<T>(actor: Actor, options: WriteOptions, fn: (write: Write) => Promise<Result<T>>): Promise<Result<T>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, options, fn);
      } catch (error) {
        const code = (error as { code?: string; driverError?: { code?: string } }).driverError?.code ?? (error as { code?: string }).code;
        if (attempt >= 3 || (code !== '40001' && code !== '40P01')) throw error;
      }
    }
  }

  private async once<T>(actor: Actor, options: WriteOptions, fn: (write: Write) => Promise<Result<T>>): Promise<Result<T>> {
    const audits: AuditEntry[] = [];
    const facts: { type: string; subjectId: string; payload: Readonly<Record<string, unknown>> }[] = [];
    const tasks: { kind: string; payload: Readonly<Record<string, unknown>>; options: TaskOptions }[] = [];
    const messages: { topic: string; id: string; audience: LiveAudience }[] = [];
    let due: string[] = [];

    const outcome = await this.source
      .transaction('READ COMMITTED', async (manager): Promise<Result<T>> => {
        const runner = manager.queryRunner;
        if (!runner) throw new Error('A transaction without a connection.');
        await bindActor(runner, actor);
        if (options.idempotency) {
          const claimed = await claimKey<T>(manager, actor, options.operation, options.idempotency);
          if (claimed) throw new Rollback(claimed);
        }
        const result = await fn({
          manager,
          actor,
          audit: (entry) => void audits.push(entry),
          fact: (type, subjectId, payload = {}) => void facts.push({ type, subjectId, payload }),
          task: (kind, payload, taskOptions = {}) => void tasks.push({ kind, payload, options: taskOptions }),
          live: (topic, id, audience) => void messages.push({ topic, id, audience }),
        });
        if (!result.ok) throw new Rollback(result);

        for (const fact of facts) {
          await manager.query('insert into fact (type, subject_id, payload) values ($1, $2, $3)', [
            fact.type,
            fact.subjectId,
            JSON.stringify(fact.payload),
          ]);
          for (const subscription of this.facts.of(fact.type)) {
            const payload = subscription.payload(fact);
            if (payload)
              tasks.push({
                kind: subscription.taskKind,
                payload,
                options: subscription.dedupeKey ? { dedupeKey: subscription.dedupeKey(fact) } : {},
              });
          }
        }
        due = await insertTasks(manager, tasks);
        if (audits.length > 0) {
          if (!this.auditSink) throw new Error('No audit sink is registered.');
          await this.auditSink(manager, actor, options.operation, audits);
        } else {
          const [row] = (await manager.query('select pg_current_xact_id_if_assigned() as xid')) as { xid: string | null }[];
          if (row?.xid !== null) throw new Error(`${options.operation} changed data without an audit row.`);
        }
        for (const message of messages) await manager.query(`select pg_notify('live', $1)`, [JSON.stringify(message)]);
        if (options.idempotency) await keepAnswer(manager, actor, options.idempotency.key, result.value);
        return result;
      })
      .catch((error: unknown) => {
        if (error instanceof Rollback) return error.result as Result<T>;
        throw error;
      });
    if (due.length > 0) this.ring(due);
    return outcome;
  }
}

/**
 * Writes the task rows. An open task with the same key is updated rather than left alone: the update locks its row, so
 * no worker can claim it, and read the state from before this commit, until this transaction has ended.
 */
async function insertTasks(
  manager: EntityManager,
  tasks: readonly { kind: string; payload: Readonly<Record<string, unknown>>; options: TaskOptions }[],
): Promise<string[]> {
  const due: string[] = [];
  for (const task of tasks) {
    // By a function: whoever asks for work sees no task, neither its own nor another's.
    const rows = (await manager.query(`select app_add_task($1, $2, $3, $4) as id`, [
      task.kind,
      JSON.stringify(task.payload),
      task.options.dedupeKey ?? null,
      task.options.runAfter ?? null,
    ])) as { id: string }[];
    if (rows[0] && !task.options.runAfter) due.push(rows[0].id);
  }
  return due;
}
