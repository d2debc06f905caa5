import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { loadConfig } from '#platform/config';
import { MailCatcher, type CaughtMail } from '#platform/mail';
import { Secret, TOTP } from 'otpauth';
import { addAccounts, type TestOrganisations } from './accounts.js';
import { Client } from './client.js';
import { askAsOwner, makeDatabase, type TestDatabase } from './database.js';
import { mutate, type Outcome } from './house.js';
import { freePort, startWorker, until, type RunningProcess } from './processes.js';

/** The api inside this process, its mail catcher, and a worker that sends letters to it. */
export interface Entrance {
  readonly database: TestDatabase;
  readonly app: INestApplication;
  readonly url: string;
  readonly at: TestOrganisations;
  /** A browser of its own; each comes from a network of its own, unless one is named. */
  client(network?: string, locale?: string): Client;
  letters(to: string): readonly CaughtMail[];
  /** Waits for the nth letter to an address and gives what stands behind # in its link. */
  tokenOf(to: string, nth?: number): Promise<string>;
  close(): Promise<void>;
}

export const password = 'vier losse woorden samen';

let networks = 0;

/** Opens an entrance with a database of its own. */
export async function openEntrance(env: Record<string, string> = {}): Promise<Entrance> {
  const database = await makeDatabase();
  const at = await addAccounts(database);
  const mailPort = String(await freePort());
  const { createApp } = await import('../../apps/api/src/create-app.js');
  const app = await createApp(
    loadConfig({
      MODE: 'test',
      DATABASE_URL: database.appUrl,
      LOG_LEVEL: 'error',
      MAIL_CATCHER_PORT: mailPort,
      TRUSTED_PROXIES: '127.0.0.1',
      ...env,
    }),
  );
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`;
  const worker: RunningProcess = await startWorker(database, { MAIL_CATCHER_PORT: mailPort, SWEEP_MS: '200' });
  const catcher = app.get(MailCatcher);
  const letters = (to: string): readonly CaughtMail[] =>
    catcher
      .letters()
      .filter((mail) => mail.to === to)
      .toReversed();
  return {
    database,
    app,
    url,
    at,
    letters,
    client: (network, locale = 'en') =>
      new Client(url, locale, { 'x-forwarded-for': network ?? `10.${(networks += 1) % 250}.${Math.floor(networks / 250)}.7` }),
    tokenOf: async (to, nth = 1) => {
      const letter = await until(`letter ${nth} to ${to}`, async () => letters(to)[nth - 1]);
      return /#([\w-]{43})/.exec(letter.text)?.[1] ?? '';
    },
    close: async () => {
      await worker.kill('SIGTERM');
      await app.close();
      await database.drop();
    },
  };
}

/** Sends a step of signing in. */
export const step = (client: Client, name: string, input: object): Promise<Outcome & { next?: string }> =>
  mutate(client, name, 'SignInProgress', input, 'next me { accountId displayName roles { role programme country organisationId } }');

/** Sends for a letter. */
export const ask = (client: Client, name: string, email: string): Promise<Outcome> => mutate(client, name, 'LetterOnItsWay', { email }, 'message');

/** Registers an expert or candidate by the letter and gives the signed-in browser. */
export async function register(entrance: Entrance, email: string, over: { role?: string; password?: string | null } = {}): Promise<Client> {
  const client = entrance.client();
  await ask(client, 'register', email);
  const token = await entrance.tokenOf(email);
  const input = { token, displayName: 'Ama Mensah', role: over.role ?? 'expert', password: over.password === undefined ? password : over.password };
  const outcome = await step(client, 'confirmRegistration', input);
  if (outcome.next !== 'DONE') throw new Error(JSON.stringify(outcome));
  return client;
}

/** Signs in with a password. */
export const signIn = (client: Client, email: string, word = password): Promise<Outcome & { next?: string }> =>
  step(client, 'signIn', { email, password: word });

/** The code that a generator shows now, or some steps of 30 seconds from now. */
export const codeNow = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** Sets up a code generator for whoever is signed in or on the way in; gives its secret and the recovery codes. */
export async function enrol(client: Client): Promise<{ secret: string; codes: readonly string[] }> {
  const setup = (await mutate(client, 'beginSecondFactor', 'SecondFactorSetup', {}, 'secret uri picture')) as Outcome & { secret: string };
  if (setup.__typename !== 'SecondFactorSetup') throw new Error(JSON.stringify(setup));
  const enabled = (await mutate(client, 'enableSecondFactor', 'RecoveryCodes', { code: codeNow(setup.secret) }, 'codes')) as Outcome & {
    codes: string[];
  };
  if (enabled.__typename !== 'RecoveryCodes') throw new Error(JSON.stringify(enabled));
  return { secret: setup.secret, codes: enabled.codes };
}

/** Gives an account a role behind the scenes, as its organisation's invitation would. */
export async function giveRole(
  entrance: Entrance,
  client: Client,
  role: string,
  scope: { programme?: string; organisationId?: string } = {},
): Promise<string> {
  const { me } = (await client.ask<{ me: { accountId: string } }>('{ me { accountId } }')).data;
  await askAsOwner(entrance.database, `insert into account_grant (account_id, role, programme, organisation_id) values ($1, $2, $3, $4)`, [
    me.accountId,
    role,
    scope.programme ?? null,
    scope.organisationId ?? null,
  ]);
  return me.accountId;
}

/** An address that no other spec uses. */
export const address = (name = 'ama'): string => `${name}.${randomUUID().slice(0, 8)}@example.org`;

/** Who a browser is: the account, or null for a visitor. */
export const whoIs = async (client: Client): Promise<string | null> =>
  (await client.ask<{ me: { accountId: string | null } }>('{ me { accountId } }')).data.me.accountId;
