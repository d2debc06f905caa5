import type { Actor } from '#platform/policy';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { bindActor } from './bind.js';

/** Resolvers ask side by side, and a connection answers one after the other: the driver no longer queues by itself. */
function oneAtATime(runner: QueryRunner): void {
  const ask = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: unknown[]) => {
    const answer = last.then(() => ask(...args));
    last = answer.catch(() => undefined);
    return answer;
  }) as typeof runner.query;
}

/**
 * One read-only snapshot, opened when first needed and shared by everything that one GraphQL operation reads.
 * `reset` closes it, so that what follows a write sees that write.
 */
export class Reader {
  private opening: Promise<QueryRunner> | null = null;
  private closed = false;

  constructor(
    private readonly source: DataSource,
    private readonly actor: Actor,
  ) {}

  /** The manager of the snapshot; all its queries see one state of the database. */
  async manager(): Promise<EntityManager> {
    if (this.closed) throw new Error('The operation has been answered; nobody waits for what it still reads.');
    this.opening ??= this.open();
    return (await this.opening).manager;
  }

  /** Ends the snapshot. The next read opens a new one. */
  async reset(): Promise<void> {
    const opening = this.opening;
    this.opening = null;
    if (!opening) return;
    const runner = await opening.catch(() => null);
    if (!runner) return;
    // A connection that was lost on the way has nothing left to roll back; its answer may be whole all the same.
    await runner.query('rollback').catch(() => undefined);
    await runner.release();
  }

  /**
   * Ends the snapshot for good. A refused field answers an operation while its other fields are still on their way: what
   * they would open now, nobody would ever give back.
   */
  async close(): Promise<void> {
    this.closed = true;
    await this.reset();
  }

  private async open(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      // One statement where TypeORM would send three, twice a request.
      await runner.query('start transaction isolation level repeatable read, read only');
      await bindActor(runner, this.actor);
      oneAtATime(runner);
      return runner;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      await runner.release();
      throw error;
    }
  }
}
