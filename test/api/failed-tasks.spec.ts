import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Client } from '../support/client.js';
import { askAsOwner } from '../support/database.js';
import { ask, mutate, openHouse, openTermsOfReference, type House } from '../support/house.js';
import { until } from '../support/processes.js';

jest.setTimeout(120_000);

interface FailedTask {
  readonly id: string;
  readonly kind: string;
  readonly work: string;
  readonly state: string;
  readonly attempts: number;
  readonly errorCode: string;
  readonly reason: string;
  readonly endedAt: string;
}

let house: House;
let needId: string;
let keeper: Client;

const document = `{ failedTasks { totalCount edges { node { id kind work state attempts errorCode reason createdAt endedAt } } } }`;
const listed = async (client: Client): Promise<FailedTask[]> =>
  (await ask<{ failedTasks: { edges: { node: FailedTask }[] } }>(client, document)).failedTasks.edges.map(({ node }) => node);
/** A task that was given up; what stood in its way is gone by now. */
async function giveUp(code: string, dedupeKey: string | null = null): Promise<string> {
  const [task] = await askAsOwner<{ id: string }>(
    house.database,
    `insert into task (kind, payload, dedupe_key, state, attempts, error_code, ended_at)
     values ('matching.score_need', jsonb_build_object('needId', $1::text), $2, 'failed', 5, $3, now()) returning id`,
    [needId, dedupeKey, code],
  );
  return task?.id ?? '';
}
const taskRow = async (id: string): Promise<{ state: string; attempts: number; error: string | null } | undefined> =>
  (
    await askAsOwner<{ state: string; attempts: number; error: string | null }>(
      house.database,
      `select state, attempts, error_code as error from task where id = $1`,
      [id],
    )
  )[0];

beforeAll(async () => {
  house = await openHouse();
  needId = await openTermsOfReference(house);
  keeper = await house.signIn('administrator');
}, 60_000);

afterAll(() => house?.close());

describe('a task that was given up', () => {
  it('shows to an administrator with its work, its code and why, in the reader’s language, and nothing of its case', async () => {
    const [died, strange] = [await giveUp('worker_died'), await giveUp('XX000')];
    const tasks = await listed(keeper);
    expect(tasks.find(({ id }) => id === died)).toMatchObject({
      kind: 'matching.score_need',
      work: 'Score everyone for one need',
      state: 'failed',
      attempts: 5,
      errorCode: 'worker_died',
      reason: 'The worker fell each time it had this task in hand.',
    });
    expect(tasks.find(({ id }) => id === strange)?.reason).toBe('The task failed with the code XX000; the log has more under the task’s id.');
    expect(JSON.stringify(tasks)).not.toContain(needId);
    const dutch = await listed(await new Client(house.url, 'nl').signIn('administrator'));
    expect(dutch.find(({ id }) => id === died)).toMatchObject({
      work: 'Iedereen scoren voor één behoefte',
      reason: 'Het verwerkingsproces viel elke keer uit met deze taak in handen.',
    });
    const french = await listed(await new Client(house.url, 'fr').signIn('administrator'));
    expect(french.find(({ id }) => id === died)?.reason).toBe('Le processus de traitement est tombé à chaque fois qu’il tenait cette tâche.');
  });

  it('shows to nobody else', async () => {
    for (const role of ['expert', 'host_member', 'programme_officer_cd4d2', 'approver']) {
      const answer = await (await house.signIn(role)).ask(document);
      expect([role, answer.errors[0]?.extensions?.code]).toEqual([role, 'FORBIDDEN']);
    }
    expect((await new Client(house.url).ask(document)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('is done when it is tried again', async () => {
    const id = await giveUp('worker_died');
    expect(await mutate(keeper, 'retryTask', 'Task', { id }, 'id')).toMatchObject({ __typename: 'Task', id });
    await until('the end of the task', async () => (await taskRow(id))?.state === 'done');
    expect(await taskRow(id)).toEqual({ state: 'done', attempts: 1, error: null });
    expect((await listed(keeper)).map((task) => task.id)).not.toContain(id);
    expect(
      await askAsOwner(
        house.database,
        `select details ->> 'code' as code from audit_event where action = 'platform.task.retried' and subject_id = $1`,
        [id],
      ),
    ).toEqual([{ code: 'worker_died' }]);
    expect(await mutate(keeper, 'retryTask', 'Task', { id }, 'id')).toMatchObject({ __typename: 'Refused', rule: 'task.rule.not_failed' });
  });

  it('leaves its work to a newer task of the same key that waits already', async () => {
    const key = randomUUID();
    const id = await giveUp('worker_died', key);
    const tomorrow = `insert into task (kind, dedupe_key, run_after) values ('matching.score_need', $1, now() + interval '1 day')`;
    await askAsOwner(house.database, tomorrow, [key]);
    expect(await mutate(keeper, 'retryTask', 'Task', { id }, 'id state')).toMatchObject({ __typename: 'Task', state: 'cancelled' });
  });

  it('is not there for those who may not try it again, nor when it never was', async () => {
    const id = await giveUp('worker_died');
    const retry = `mutation($input: RetryTaskInput!) { retryTask(input: $input) { __typename ... on NotFound { what } } }`;
    const officer = await house.signIn('programme_officer_cd4d2');
    const answer = await officer.ask(retry, { input: { id, idempotencyKey: randomUUID() } });
    expect(answer.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await taskRow(id))?.state).toBe('failed');
    for (const unknown of [randomUUID(), 'seventeen'])
      expect(await mutate(keeper, 'retryTask', 'Task', { id: unknown }, 'id')).toMatchObject({ __typename: 'NotFound', what: 'task' });
  });
});
