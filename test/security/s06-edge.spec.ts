import { record } from '../../tools/security/figures.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { type RunningProcess, startApi } from '../support/processes.js';
import { pageHeaders } from './support/caller.js';

type Mode = 'open' | 'trusted';
let database: TestDatabase;
const apis = new Map<Mode, RunningProcess & { url: string }>();
const count = { tried: 0, findings: 0, slowestMs: 0 };

beforeAll(async () => {
  database = await makeDatabase();
  for (const mode of ['open', 'trusted'] as const) apis.set(mode, await startApi(database, { GRAPHQL_MODE: mode }));
}, 120_000);

afterAll(async () => {
  record('S6', count, count.findings === 0 && count.slowestMs < 100 && count.tried > 0);
  await Promise.all([...apis.values()].map((api) => api.kill('SIGTERM')));
  await database?.drop();
});

const query = (text: string, more: object = {}): { body: string } => ({ body: JSON.stringify({ query: text, ...more }) });
const repeated = (part: (at: number) => string, times: number): string => Array.from({ length: times }, (_, at) => part(at)).join(' ');
/** A selection as deep as asked, around the one cycle of the schema. */
const deep = (levels: number): string =>
  `{ nominations(needId: "x") ${repeated(() => '{ match { nomination', levels)} { id } ${repeated(() => '} }', levels)} }`;

interface Attack {
  readonly body?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** The checks of graphql-cop, and those that the plan adds. Each is refused, in both modes. */
const attacks: Readonly<Record<string, Attack>> = {
  'forty aliases': query(`{ ${repeated((at) => `a${at}: me { locale }`, 40)} }`),
  'a hundred aliases of a change': query(
    `mutation { ${repeated((at) => `a${at}: signOut(input: { idempotencyKey: "${at}" }) { __typename }`, 100)} }`,
  ),
  'a batch of ten': { body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ me { locale } }' }))) },
  'directives by the dozen': query(`{ me { locale ${repeated(() => '@include(if: true)', 30)} } }`),
  'a field five hundred times': query(`{ me { ${repeated(() => 'locale', 1_600)} } }`),
  'a circle of introspection': query(`{ __schema { types { ${repeated(() => 'fields { type {', 12)} name ${repeated(() => '} }', 12)} } } }`),
  'a circle of fragments': query('{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }'),
  'too deep': query(deep(20)),
  'too costly': query(
    `{ ${repeated((at) => `a${at}: people(first: 100) { edges { node { id skills { concept { id label } } occupations { concept { id label } } education { title } languages { language } availability { from } } } }`, 15)} }`,
  ),
  'an answer in parts': query('{ ... @defer { me { locale } } }'),
  'a body of a megabyte': query(`{ me { locale } } # ${'x'.repeat(1_000_000)}`),
  'broken JSON': { body: '{"query": ' },
  'a query by GET': { method: 'GET', path: '/graphql?query=%7Bme%7Blocale%7D%7D' },
  'a change by GET': { method: 'GET', path: '/graphql?query=mutation%7BsignOut(input%3A%7BidempotencyKey%3A%22x%22%7D)%7B__typename%7D%7D' },
  'a form': { body: 'query=%7Bme%7Blocale%7D%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'an upload form': {
    body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{me{locale}}"}\r\n--x--',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  'a subscription': query('subscription { me { locale } }'),
  'a persisted query by hash': { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) },
  'no document': { body: '{}' },
};

const send = async (
  mode: Mode,
  { body, path = '/graphql', method = 'POST', headers = {} }: Attack,
): Promise<{ status: number; text: string; ms: number }> => {
  const began = performance.now();
  const answer = await fetch(`${apis.get(mode)?.url ?? ''}${path}`, { method, headers: { ...pageHeaders, ...headers }, ...(body ? { body } : {}) });
  return { status: answer.status, text: await answer.text(), ms: performance.now() - began };
};

/** The quickest of three: a busy machine slows any of them. */
async function quickest(mode: Mode, attack: Attack): Promise<Awaited<ReturnType<typeof send>>> {
  const all = [await send(mode, attack), await send(mode, attack), await send(mode, attack)];
  return all.reduce((best, one) => (one.ms < best.ms ? one : best));
}

describe.each(['open', 'trusted'] as const)('S6, the edge in %s mode', (mode) => {
  it.each(Object.entries(attacks))('refuses %s at once, tells nothing, and serves others meanwhile', async (_name, attack) => {
    const [refused, ready] = await Promise.all([quickest(mode, attack), send(mode, { method: 'GET', path: '/healthz' })]);
    count.tried += 1;
    count.slowestMs = Math.max(count.slowestMs, Math.round(refused.ms));
    // A document that is understood and turned down comes with status 200, errors and no data (GraphQL over HTTP, 6.4.1).
    const turnedDown = refused.status === 200 && /"errors"/.test(refused.text) && !/"data":\{/.test(refused.text);
    const seen = {
      refused: Math.floor(refused.status / 100) === 4 || turnedDown,
      insides: /node_modules|\.js:\d|<html/i.test(refused.text),
      ready: ready.status === 200,
    };
    if (!seen.refused || seen.insides || !seen.ready) count.findings += 1;
    expect({ ...seen, text: refused.text.slice(0, 200) }).toMatchObject({ refused: true, insides: false, ready: true });
    expect(refused.ms).toBeLessThan(100);
  });

  it('suggests no names and shows no trace', async () => {
    const { text } = await send(mode, query('{ peopl { id } }'));
    expect(text).not.toMatch(/Did you mean|people|stacktrace|tracing/);
    for (const path of ['/graphiql', '/playground', '/altair', '/console', '/voyager']) {
      const { status } = await send(mode, { method: 'GET', path });
      expect([404, 405]).toContain(status);
    }
  });
});

describe('S6, operations that are refused in part', () => {
  it('give back the connection that their other fields had opened', async () => {
    // More often than there are connections: `people` is not for a visitor and ends the answer while `programmes` is read.
    for (let at = 0; at < 25; at += 1) await send('open', query('{ programmes { name rules { code } } people(first: 1) { totalCount } }'));
    const after = await send('open', query('{ programmes { code } }'));
    expect([after.status, after.text]).toEqual([200, expect.stringContaining('"CD4D2"')]);
  });
});

describe('S6, what only one mode takes', () => {
  it('is any document at all: trusted mode takes those that were registered, introspection is none of them', async () => {
    expect((await send('trusted', query('{ me { locale } }'))).text).toContain('DOCUMENT_NOT_TRUSTED');
    expect((await send('trusted', query('{ __schema { types { name } } }'))).text).toContain('DOCUMENT_NOT_TRUSTED');
    expect((await send('open', query('{ me { locale } }'))).status).toBe(200);
  });
});
