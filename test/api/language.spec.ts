import { randomUUID } from 'node:crypto';
import { addAccounts } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { type RunningProcess, startApi } from '../support/processes.js';

let database: TestDatabase;
let api: RunningProcess & { url: string };

beforeAll(async () => {
  database = await makeDatabase();
  await addAccounts(database);
  api = await startApi(database);
}, 90_000);

afterAll(async () => {
  await api?.kill('SIGTERM');
  await database?.drop();
});

const languageOf = async (client: Client): Promise<string> => (await client.ask<{ me: { locale: string } }>('{ me { locale } }')).data.me.locale;
const signIn = (locale: string) => new Client(api.url, locale).signIn('expert');
const choose = (client: Client, locale: string) =>
  client.ask(`mutation($input: ChooseLocaleInput!) { chooseLocale(input: $input) { __typename } }`, {
    input: { locale, idempotencyKey: randomUUID() },
  });

describe('the language of answers', () => {
  it('is the browser’s until someone chooses one, signed in or not, so that page and answers speak alike', async () => {
    expect(await languageOf(new Client(api.url, 'nl-NL'))).toBe('nl');
    expect(await languageOf(await signIn('nl-NL'))).toBe('nl');
    expect(await languageOf(await signIn('fr-SN,fr;q=0.9'))).toBe('fr');
  });

  it('is the account’s choice in every browser that has none of its own', async () => {
    const first = await signIn('nl-NL');
    await choose(first, 'fr');
    expect(await languageOf(first)).toBe('fr');
    const other = await signIn('nl-NL');
    expect(await languageOf(other)).toBe('fr');
    const visitor = new Client(api.url, 'en-GB');
    await choose(visitor, 'nl');
    await visitor.signIn('expert');
    expect(await languageOf(visitor)).toBe('nl');
  });
});
