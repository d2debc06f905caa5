import { randomUUID } from 'node:crypto';
import { MatchingModule, type Run } from '#matching';
import { CreateNeed, MoveNeed, type NeedRef } from '#needs';
import { CreatePerson, type CreatePersonInput, type PersonRef } from '#people';
import { loadConfig } from '#platform/config';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { auditSink } from '#privacy';
import { addAccounts } from './accounts.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { Lists } from './lists.js';
import { actorAs, needInput } from './needs.js';
import { personInput, value } from './people.js';
import { startWorker, until, type RunningProcess } from './processes.js';

const hands = actorAs('programme_officer', { programme: 'CD4D2' });

/** Every part that opening a need takes, in one pair of hands. */
export const office = { ...hands, grants: [...hands.grants, ...actorAs('approver', { programme: 'CD4D2' }).grants] };

/** A database of its own with a worker that scores what is asked for. */
export interface Scoring {
  readonly database: TestDatabase;
  readonly db: Db;
  readonly bell: Doorbell;
  readonly lists: Lists;
  readonly worker: RunningProcess;
  create(over: Partial<CreatePersonInput>): Promise<PersonRef>;
  openNeed(over?: Parameters<typeof needInput>[1]): Promise<NeedRef>;
  /** Waits for the need's list. */
  scored(needId: string): Promise<Run>;
  close(): Promise<void>;
}

/** Sets the stage of a spec about scoring runs. */
export async function openScoring(env: Record<string, string> = {}, given?: TestDatabase): Promise<Scoring> {
  const database = given ?? (await makeDatabase());
  const at = await addAccounts(database);
  const facts = new FactRegistry();
  new MatchingModule(facts);
  const db = new Db(await (await makeDataSource(database.appUrl, { statementTimeoutMs: 30_000 })).initialize(), facts);
  db.useAuditSink(auditSink);
  const bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'error', ...env }), db);
  bell.onModuleInit();
  const lists = new Lists(db, database);
  const worker = await startWorker(database, env);
  return {
    database,
    db,
    bell,
    lists,
    worker,
    create: async (over) => value(await new CreatePerson(db).execute(systemActor('scoring.spec'), personInput(over))),
    openNeed: async (over = {}) => {
      let ref = value(await new CreateNeed(db).execute(office, needInput(at.host, over)));
      for (const event of ['submit', 'approve', 'open'])
        ref = value(await new MoveNeed(db).execute(office, { idempotencyKey: randomUUID(), ...ref, event }));
      return ref;
    },
    scored: (needId) => until('the run', () => lists.current(needId), 30_000),
    close: async () => {
      await worker.kill('SIGTERM');
      await bell.onApplicationShutdown();
      await db.source.destroy();
      await database.drop();
    },
  };
}
