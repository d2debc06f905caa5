import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { loadConfig } from '#platform/config';
import pg from 'pg';
import { addAccounts, type TestOrganisations } from './accounts.js';
import { Client } from './client.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { needInput } from './needs.js';
import { startWorker, until, type RunningProcess } from './processes.js';

/** The answer of a mutation, whichever member of the union it is. */
export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state?: string;
  readonly rule?: string;
  readonly message?: string;
  readonly problems?: readonly { field: string; rule: string }[];
  readonly currentVersion?: number;
}

const failures = `... on InvalidInput { problems { field rule message } } ... on Refused { rule message } ... on NotFound { what } ... on VersionConflict { currentVersion }`;

/** Sends a document; a GraphQL error fails the test. */
export async function ask<T>(client: Client | undefined, query: string, variables: object = {}): Promise<T> {
  const answer = await client?.ask<T>(query, variables as Record<string, unknown>);
  if (!answer || answer.errors.length > 0) throw new Error(JSON.stringify(answer?.errors));
  return answer.data;
}

/** Sends a mutation that takes one input under its own name. */
export async function mutate(client: Client | undefined, name: string, type: string, input: object, fields = 'id version'): Promise<Outcome> {
  const inputType = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  const document = `mutation($input: ${inputType}!) { ${name}(input: $input) { __typename ... on ${type} { ${fields} } ${failures} } }`;
  const data = await ask<Record<string, Outcome>>(client, document, { input: { idempotencyKey: randomUUID(), ...input } });
  return data[name] as Outcome;
}

/** The api inside this process, a real worker beside it, accounts of every role. */
export interface House {
  readonly database: TestDatabase;
  readonly app: INestApplication;
  readonly worker: RunningProcess;
  readonly url: string;
  readonly at: TestOrganisations;
  /** Statements of requests; emptied by whoever counts. The queue and the live channel have connections of their own and speak when they like. */
  statements: string[];
  signIn(role: string): Promise<Client>;
  close(): Promise<void>;
}

/** Opens a house with a database of its own. */
export async function openHouse(): Promise<House> {
  const database = await makeDatabase();
  const at = await addAccounts(database);
  const send = pg.Client.prototype.query;
  const stage = { statements: [] as string[] };
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    if ((this as unknown as { connectionParameters: { application_name?: string } }).connectionParameters.application_name === 'api')
      stage.statements.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text));
    return (send as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof send;
  const { createApp } = await import('../../apps/api/src/create-app.js');
  const app = await createApp(loadConfig({ MODE: 'test', DATABASE_URL: database.appUrl, LOG_LEVEL: 'error', TRUSTED_PROXIES: '127.0.0.1' }));
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`;
  const worker = await startWorker(database);
  return Object.assign(stage, {
    database,
    app,
    worker,
    url,
    at,
    signIn: (role: string) => new Client(url).signIn(role),
    close: async () => {
      await worker.kill('SIGTERM');
      await app.close();
      await database.drop();
    },
  });
}

/** Carries terms of reference from the host's draft to an open need, and waits for its list. Returns the need's id. */
export async function openTermsOfReference(stage: House, over: Parameters<typeof needInput>[1] = {}): Promise<string> {
  const [host, approver, officer] = await Promise.all(['host_member', 'approver', 'programme_officer_cd4d2'].map((role) => stage.signIn(role)));
  let need = await mutate(host, 'createNeed', 'Need', needInput(stage.at.host, over));
  for (const [client, event] of [
    [host, 'submit'],
    [approver, 'approve'],
    [officer, 'open'],
  ] as const)
    need = await mutate(client, 'moveNeed', 'Need', { id: need.id, version: need.version, event });
  const query = `query($id: ID!) { need(id: $id) { currentRun { state } } }`;
  await until(
    'the run',
    async () => (await ask<{ need: { currentRun: { state: string } | null } }>(officer, query, { id: need.id })).need.currentRun?.state === 'DONE',
  );
  return need.id;
}
