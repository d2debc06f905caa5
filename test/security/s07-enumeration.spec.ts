import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { record } from '../../tools/security/figures.js';
import { askAsOwner } from '../support/database.js';
import { address, type Entrance, openEntrance } from '../support/entrance.js';
import { addMember } from '../support/members.js';

jest.setTimeout(120_000);

/** Tries at each entrance. The long form tells their times apart as well, for which a few hundred are too few. */
const long = process.env['SECURITY_LONG'] ? Number(process.env['SECURITY_TRIES'] ?? 4_000) : 0;
const tries = long > 0 ? long / 2 : 12;
const figure: Record<string, number> = { entrances: 0, tries: 0, differences: 0 };

let entrance: Entrance;
let statements: string[] = [];
let host: string;

beforeAll(async () => {
  entrance = await openEntrance();
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    statements.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text));
    return (send as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof send;
  host = (await entrance.client().signIn('host_member')).cookieHeader();
}, 60_000);

afterAll(async () => {
  const times = Object.entries(figure).filter(([name]) => name.startsWith('auc'));
  record('S7', figure, figure['entrances'] === Object.keys(entries).length && figure['differences'] === 0 && times.every(([, area]) => area <= 0.55));
  await entrance?.close();
});

interface Entry {
  readonly document: string;
  readonly input: (email: string) => object;
  readonly cookie?: () => string;
}

const letter = (name: string): Entry => ({
  document: `mutation($input: ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on LetterOnItsWay { message } } }`,
  input: (email) => ({ email }),
});

/** Wherever an address can be typed by someone who should not learn whether it is known. */
const entries: Readonly<Record<string, Entry>> = {
  signIn: {
    document: `mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInProgress { next } ... on Refused { rule message } } }`,
    input: (email) => ({ email, password: 'nobody has this password' }),
  },
  requestPasswordReset: letter('requestPasswordReset'),
  requestSignInLink: letter('requestSignInLink'),
  register: letter('register'),
  invite: {
    document: `mutation($input: InviteInput!) { invite(input: $input) { __typename ... on Invitation { state offer { role } } ... on Refused { rule message } } }`,
    input: (email) => ({ email, role: 'host_member', programme: 'CD4D2', organisationId: entrance.at.host }),
    cookie: () => host,
  },
};

/** What an onlooker sees of an answer: everything but the clock and the mark of the answer's own body. */
async function seen(entry: Entry, email: string): Promise<{ bytes: string; ms: number; asked: string }> {
  const body = JSON.stringify({ query: entry.document, variables: { input: { ...entry.input(email), idempotencyKey: randomUUID() } } });
  statements = [];
  const began = performance.now();
  const response = await fetch(`${entrance.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-requested-by': 'web',
      // A network of its own each time: what is limited here is an account, not a place.
      'x-forwarded-for': `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.9`,
      ...(entry.cookie ? { cookie: entry.cookie() } : {}),
    },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - began;
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  // The doorbell rings after the answer, whenever it gets round to it.
  const asked = statements.filter((statement) => !statement.includes('add_jobs_bulk')).join('\n');
  return { bytes: JSON.stringify([response.status, headers, text]), ms, asked };
}

/** How well a threshold tells two samples of times apart: .5 is not at all. */
function auc(left: readonly number[], right: readonly number[]): number {
  let wins = 0;
  for (const a of left) for (const b of right) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const area = wins / (left.length * right.length);
  return Math.max(area, 1 - area);
}

describe('S7: whether an address is known', () => {
  it.each(Object.keys(entries))('cannot be told at %s', async (name) => {
    const entry = entries[name] as Entry;
    await seen(entry, address());
    const known: string[] = [];
    for (let at = 0; at < tries; at += 1) known.push((await addMember(entrance.database)).email);
    const answers = { known: [] as Awaited<ReturnType<typeof seen>>[], unknown: [] as Awaited<ReturnType<typeof seen>>[] };
    for (const [at, email] of known.entries()) {
      // Invitations by one account are counted, too: another day begins.
      if (at % 40 === 0) await askAsOwner(entrance.database, `delete from rate_limit where key like 'invite-%'`);
      answers.known.push(await seen(entry, email));
      answers.unknown.push(await seen(entry, `${email.split('@')[0]?.toUpperCase() ?? ''}@example.com`));
    }
    expect(answers.known[0]?.bytes).toMatch(/^\[200,/);
    expect(answers.known[0]?.bytes).not.toContain('too_many_tries');
    const bytes = new Set([...answers.known, ...answers.unknown].map((answer) => answer.bytes));
    figure['entrances'] = (figure['entrances'] ?? 0) + 1;
    figure['tries'] = (figure['tries'] ?? 0) + tries * 2;
    figure['differences'] = (figure['differences'] ?? 0) + bytes.size - 1;
    expect(bytes.size).toBe(1);
    // The same questions to the database, in the same order: the same path.
    expect(new Set(answers.known.map(({ asked }) => asked))).toEqual(new Set(answers.unknown.map(({ asked }) => asked)));
    if (long > 0) {
      const area = auc(
        answers.known.map(({ ms }) => ms),
        answers.unknown.map(({ ms }) => ms),
      );
      figure[`auc ${name}`] = Math.round(area * 1_000) / 1_000;
      expect(area).toBeLessThanOrEqual(0.55);
    }
  });
});
