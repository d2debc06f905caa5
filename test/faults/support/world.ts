import { randomUUID } from 'node:crypto';
import { MatchingModule } from '#matching';
import { CreateNeed, MoveNeed, type NeedRef } from '#needs';
import { CreatePerson } from '#people';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { auditSink } from '#privacy';
import { verifyInvariants } from '../../../tools/invariants/check.js';
import { addAccounts } from '../../support/accounts.js';
import { asOwner, copyPerson } from '../../support/crowd.js';
import type { TestDatabase } from '../../support/database.js';
import { Lists } from '../../support/lists.js';
import { actorAs, needInput } from '../../support/needs.js';
import { personInput, value } from '../../support/people.js';
import { freePort, startApi, startWorker, until, type RunningProcess } from '../../support/processes.js';
import { Ledger } from './ledger.js';
import { Load } from './load.js';
import { type Chance } from './random.js';

const hands = actorAs('programme_officer', { programme: 'CD4D2' });
/** Every part that opening a need takes, in one pair of hands. */
const office = { ...hands, grants: [...hands.grants, ...actorAs('approver', { programme: 'CD4D2' }).grants] };

/** The product as real processes on a database of its own, people in it, and writers at work. */
export class World {
  readonly ledger = new Ledger();
  readonly load: Load;
  api: (RunningProcess & { url: string }) | null = null;
  workers: RunningProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly url: string,
    readonly db: Db,
    readonly lists: Lists,
    readonly people: readonly string[],
    readonly host: string,
    chance: Chance,
  ) {
    this.load = new Load({ url, host, people }, this.ledger, chance);
  }

  /** Opens the world: `people` who are all alike, api and worker not yet started. */
  static async open(database: TestDatabase, chance: Chance, people = 150): Promise<World> {
    const { host } = await addAccounts(database);
    const facts = new FactRegistry();
    new MatchingModule(facts);
    const source = await (await makeDataSource(database.appUrl, { pool: 4, statementTimeoutMs: 30_000 })).initialize();
    const db = new Db(source, facts);
    db.useAuditSink(auditSink);
    const input = personInput({ consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS'] });
    const { id } = value(await new CreatePerson(db).execute(systemActor('faults'), input));
    const copies = await copyPerson(database, id, people - 1);
    // What a copy lacks is its history.
    await asOwner(database, (client) =>
      client.query(
        `insert into audit_event (at, actor_account_id, action, subject_type, subject_id, request_id, operation, details)
         select e.at, e.actor_account_id, e.action, e.subject_type, copy.id::text, e.request_id, e.operation, e.details from audit_event e, unnest($2::uuid[]) copy (id) where e.subject_id = $1`,
        [id, copies],
      ),
    );
    return new World(database, `http://127.0.0.1:${await freePort()}`, db, new Lists(db, database), [id, ...copies], host, chance);
  }

  /** A need that has just been opened, without the api. */
  async openNeed(title = 'Opened aside'): Promise<string> {
    let ref = value(await new CreateNeed(this.db).execute(office, needInput(this.host, { title })));
    for (const event of ['submit', 'approve', 'open']) ref = await this.moveNeed(ref, event);
    return ref.id;
  }

  /** A step of a need's life, without the api. */
  async moveNeed(ref: NeedRef, event: string): Promise<NeedRef> {
    return value(await new MoveNeed(this.db).execute(office, { idempotencyKey: randomUUID(), ...ref, event, reason: 'The spec wants it so.' }));
  }

  /** Starts the api, where it was before. Milliseconds until it is ready. */
  async startApi(): Promise<number> {
    const began = Date.now();
    this.api = await startApi(this.database, { PORT: new URL(this.url).port, LOG_LEVEL: 'warn' });
    return Date.now() - began;
  }

  /** Starts one worker more. */
  async startWorker(env: Record<string, string> = {}): Promise<RunningProcess> {
    const worker = await startWorker(this.database, { LOG_LEVEL: 'warn', ...env });
    this.workers.push(worker);
    return worker;
  }

  /** Ends all workers, in good order or not. */
  async dismiss(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.kill(signal)));
  }

  /** Whether the api says that it is ready. */
  ready(): Promise<boolean> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** Waits until the workers have nothing left to do. */
  async rest(timeoutMs = 30_000): Promise<void> {
    const open = `select 1 from task where state = 'running' or state = 'queued' and (run_after <= now() or error_code is not null) limit 1`;
    await until('rest', async () => (await this.lists.rows(open)).length === 0, timeoutMs);
  }

  /** Everything that is wrong with what is stored, at rest: against the invariants, and against what was acknowledged. */
  async wrong(): Promise<string[]> {
    const { violations } = await verifyInvariants(this.db, { rest: true });
    return [
      ...violations.map(({ name, subject, found }) => `${name} ${subject}: ${found}`),
      ...(await this.ledger.differences(this.database)),
      ...this.load.traffic.odd,
      ...this.failures(),
    ];
  }

  /** What the api has logged as unexpected: the way to the place of a mistake. */
  private failures(): string[] {
    return (this.api?.output() ?? '').split('\n').filter((line) => line.includes('An operation failed.'));
  }

  /** Open needs whose list is not the one that the engine makes of the same people. */
  async wrongLists(): Promise<string[]> {
    const open = (await this.lists.rows<{ id: string }>(`select id from need where state = 'OPEN'`)).map(({ id }) => id);
    const wrong: string[] = [];
    for (const needId of open) {
      const run = await this.lists.current(needId);
      const [listed, engine] = run ? [await this.lists.places(needId), await this.lists.byEngine(run)] : [null, []];
      if (JSON.stringify(listed) !== JSON.stringify(engine)) wrong.push(needId);
    }
    return wrong;
  }

  async close(): Promise<void> {
    await Promise.all([this.api?.kill('SIGTERM'), ...this.workers.map((worker) => worker.kill('SIGTERM'))]);
    if (this.db.source.isInitialized) await this.db.source.destroy();
  }
}
