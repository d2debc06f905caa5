import { readdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { record } from '../../tools/security/figures.js';
import { addAccounts } from '../support/accounts.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { type RunningProcess, startApi } from '../support/processes.js';
import { pageHeaders } from './support/caller.js';

type Mode = 'test' | 'production';
const apis = new Map<Mode, RunningProcess & { url: string }>();
let database: TestDatabase;
const count = { answers: 0, headers: 0, wrong: 0, cookies: 0 };

/** Everything that production does not start without. */
const production = {
  MODE: 'production',
  MASTER_KEY: randomUUID() + randomUUID(),
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'no-reply@match.example',
  PUBLIC_URL: 'https://match.example',
};

beforeAll(async () => {
  database = await makeDatabase();
  apis.set('production', await startApi(database, production));
  await addAccounts(database);
  apis.set('test', await startApi(database));
}, 120_000);

afterAll(async () => {
  record('S23', count, count.answers > 0 && count.wrong === 0);
  await Promise.all([...apis.values()].map((api) => api.kill('SIGTERM')));
  await database?.drop();
});

const asset = (): string => `/assets/${readdirSync('dist-web/assets').find((name) => name.endsWith('.js')) ?? 'none.js'}`;
const me = JSON.stringify({ query: '{ me { locale } }' });

/** Every kind of answer that the api gives, right and wrong ones, with the least that a browser asks. */
const requests = (): Record<string, RequestInit & { path: string }> => ({
  'the page': { path: '/', headers: { accept: 'text/html' } },
  'a page within': { path: '/needs', headers: { accept: 'text/html' } },
  'the page’s head': { path: '/', method: 'HEAD', headers: { accept: 'text/html' } },
  'a script': { path: asset() },
  'a missing script': { path: '/assets/none.js' },
  'a missing file': { path: '/nowhere.txt' },
  'a hidden file': { path: '/.vite/manifest.json' },
  'a path that cannot be read': { path: '/%E0%A4%A', headers: { accept: 'text/html' } },
  health: { path: '/healthz' },
  readiness: { path: '/readyz' },
  'the stream of a visitor': { path: '/live' },
  'the stream of another site': { path: '/live', headers: { 'sec-fetch-site': 'cross-site' } },
  'the explorer': { path: '/explorer/' },
  'an answer of GraphQL': { path: '/graphql', method: 'POST', headers: pageHeaders, body: me },
  'GraphQL by GET': { path: '/graphql?query={me{locale}}', headers: { 'x-requested-by': 'web' } },
  'GraphQL with broken JSON': { path: '/graphql', method: 'POST', headers: pageHeaders, body: '{"query": ' },
  'GraphQL with too much': { path: '/graphql', method: 'POST', headers: pageHeaders, body: JSON.stringify({ query: 'x'.repeat(200_000) }) },
  'GraphQL from another site': { path: '/graphql', method: 'POST', headers: { ...pageHeaders, origin: 'https://evil.example' }, body: me },
  'a preflight': { path: '/graphql', method: 'OPTIONS', headers: { origin: 'https://evil.example' } },
  'another method': { path: '/needs', method: 'PUT' },
  'a deletion': { path: '/graphql', method: 'DELETE', headers: pageHeaders },
});

/** The policy of web pages, directive by directive, by hand from the plan. */
function policyFaults(policy: string | null): string[] {
  const found = new Map((policy ?? '').split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1).join(' ')]));
  const wanted: Record<string, RegExp> = {
    'default-src': /^'none'$/,
    'script-src': /^'self'$/,
    'style-src': /^'self'( 'sha256-[\w+/=]+')?$/,
    'img-src': /^'self' data: blob:$/,
    'connect-src': /^'self'$/,
    'font-src': /^'self'$/,
    'form-action': /^'self'$/,
    'frame-ancestors': /^'none'$/,
    'base-uri': /^'none'$/,
    'require-trusted-types-for': /^'script'$/,
  };
  return Object.entries(wanted).flatMap(([name, pattern]) =>
    pattern.test(found.get(name) ?? '') ? [] : [`${name}: ${found.get(name) ?? 'absent'}`],
  );
}

const always: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'x-frame-options': /^DENY$/i,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\).*microphone=\(\)/,
};

describe.each(['test', 'production'] as const)('S23, headers in %s mode', (mode) => {
  it('stand on every answer, and none tells what we are made of', async () => {
    const wrong: string[] = [];
    for (const [name, { path, ...init }] of Object.entries(requests())) {
      const stop = new AbortController();
      const { headers, status } = await fetch(`${apis.get(mode)?.url ?? ''}${path}`, { ...init, signal: stop.signal });
      count.answers += 1;
      for (const fault of policyFaults(headers.get('content-security-policy'))) wrong.push(`${name} (${status}): ${fault}`);
      for (const [header, pattern] of Object.entries(always)) {
        count.headers += 1;
        if (!pattern.test(headers.get(header) ?? '')) wrong.push(`${name} (${status}): ${header} is ${headers.get(header) ?? 'absent'}`);
      }
      for (const header of ['x-powered-by', 'server', 'access-control-allow-origin'])
        if (headers.has(header)) wrong.push(`${name}: ${header} is there`);
      const secure = /max-age=(\d{8,}).*includeSubDomains/.test(headers.get('strict-transport-security') ?? '');
      if (secure !== (mode === 'production'))
        wrong.push(`${name}: strict-transport-security is ${headers.get('strict-transport-security') ?? 'absent'}`);
      if (path.startsWith('/graphql') && status !== 403 && !/no-store/.test(headers.get('cache-control') ?? ''))
        wrong.push(`${name} (${status}) may be kept`);
      stop.abort();
    }
    count.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });

  it('name no other site in the page', async () => {
    const page = await (await fetch(`${apis.get(mode)?.url ?? ''}/`, { headers: { accept: 'text/html' } })).text();
    const sources = [...page.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !source.startsWith('/') || source.startsWith('//'))).toEqual([]);
  });
});

async function cookiesOf(mode: Mode, body: object): Promise<string[]> {
  const answer = await fetch(`${apis.get(mode)?.url ?? ''}/graphql`, {
    method: 'POST',
    headers: { ...pageHeaders, cookie: `__Host-session=${'a'.repeat(43)}` },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie();
}

describe('S23, cookies', () => {
  it('of a session are out of reach of scripts and of other sites', async () => {
    const query = 'mutation($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename } }';
    const [session = ''] = await cookiesOf('test', { query, variables: { input: { role: 'expert', idempotencyKey: randomUUID() } } });
    count.cookies += 1;
    expect(session).toMatch(/^session=[\w-]{43};/);
    expect(session).toMatch(/; Path=\/(;|$)/);
    expect(session).toMatch(/; HttpOnly/i);
    expect(session).toMatch(/; SameSite=Lax/i);
    expect(session).not.toMatch(/Domain=/i);
  });

  it('of a language carry the language and nothing else', async () => {
    const query = 'mutation($input: ChooseLocaleInput!) { chooseLocale(input: $input) { __typename } }';
    const [locale = ''] = await cookiesOf('test', { query, variables: { input: { locale: 'nl', idempotencyKey: randomUUID() } } });
    count.cookies += 1;
    expect(locale).toMatch(/^locale=nl;/);
    expect(locale).toMatch(/; SameSite=Lax/i);
  });
});
