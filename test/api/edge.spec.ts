import { randomUUID } from 'node:crypto';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { type RunningProcess, startApi } from '../support/processes.js';
import { Client } from '../support/client.js';

let database: TestDatabase;
let api: RunningProcess & { url: string };

beforeAll(async () => {
  database = await makeDatabase();
  api = await startApi(database);
}, 90_000);

afterAll(async () => {
  await api?.kill('SIGTERM');
  await database?.drop();
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-requested-by': 'web', ...headers }, body });
const me = JSON.stringify({ query: '{ me { accountId locale mode } }' });

describe('the edge', () => {
  it('answers a visitor', async () => {
    const answer = await new Client(api.url, 'fr-SN').ask<{ me: object }>('{ me { accountId locale mode } }');
    expect(answer.data.me).toEqual({ accountId: null, locale: 'fr', mode: 'test' });
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['a broken origin', { origin: 'null' }],
  ])('refuses %s before it reads the body', async (_name, headers) => {
    const response = await post(me, headers as Record<string, string>);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ errors: [{ message: 'CROSS_SITE', extensions: { code: 'FORBIDDEN' } }] });
  });

  it('refuses a request without our header, another content type, and another method', async () => {
    expect((await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: me })).status).toBe(403);
    expect((await post(me, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await fetch(`${api.url}/graphql?query={me{locale}}`, { headers: { 'x-requested-by': 'web' } })).status).toBe(405);
  });

  it('tells nothing of its insides when the body is broken, too large or unknown', async () => {
    const broken = await post('{"query": ');
    expect([broken.status, await broken.json()]).toEqual([400, { errors: [{ message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } }] }]);
    const large = await post(JSON.stringify({ query: `{ me { locale } } # ${'x'.repeat(1_000_000)}` }));
    const explanation = 'This is too large to be sent: at most 100 kB fit into one request. Nothing was changed.';
    expect([large.status, await large.json()]).toEqual([
      413,
      { errors: [{ message: 'BODY_TOO_LARGE', extensions: { code: 'BODY_TOO_LARGE', maxBytes: 102_400, explanation } }] },
    ]);
    const unknown = await post(JSON.stringify({ id: 'f'.repeat(64) }));
    expect([unknown.status, await unknown.json()]).toEqual([
      400,
      { errors: [{ message: 'UNKNOWN_DOCUMENT', extensions: { code: 'UNKNOWN_DOCUMENT' } }] },
    ]);
    const list = await post(JSON.stringify([{ query: '{ me { locale } }' }]));
    expect(list.status).toBe(400);
  });

  it('refuses documents that are too deep, too wide or too long', async () => {
    const aliases = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: me { locale }`).join(' ')} }`;
    const long = `{ ${'me { locale } '.repeat(600)} }`;
    for (const query of [aliases, long]) {
      const response = await post(JSON.stringify({ query }));
      expect(response.status).toBe(400);
      expect(JSON.stringify(await response.json())).not.toMatch(/node_modules|at .*\.js/);
    }
  });

  it('lets nobody see what only the signed-in may see', async () => {
    const answer = await new Client(api.url).ask<unknown>('{ people(first: 1) { totalCount } }');
    expect(answer.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await fetch(`${api.url}/live`)).status).toBe(401);
  });

  it('sends its security headers with every answer', async () => {
    for (const path of ['/', '/graphql', '/nowhere.js', '/healthz']) {
      const { headers } = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('serves the page in the reader’s language and never in place of a missing file', async () => {
    const page = await fetch(`${api.url}/needs`, { headers: { accept: 'text/html', 'accept-language': 'nl' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html lang="nl"');
    expect((await fetch(`${api.url}/assets/none.js`, { headers: { accept: 'text/html' } })).status).toBe(404);
    expect((await fetch(`${api.url}/.vite/manifest.json`)).status).toBe(404);
  });
});

describe('the demo’s sign-in', () => {
  it('names an unknown role as a problem', async () => {
    const answer = await new Client(api.url, 'nl').ask<{ signInAsDemo: unknown }>(
      `mutation($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename ... on InvalidInput { problems { field rule message } } } }`,
      { input: { role: 'king', idempotencyKey: randomUUID() } },
    );
    expect(answer.data.signInAsDemo).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'role', rule: 'rule.unknown_code', message: 'Kies een waarde uit de lijst.' }],
    });
  });
});
