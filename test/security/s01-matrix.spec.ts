import { readdirSync, readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import type { CanarySignIn } from '../../tools/canary/file.js';
import { actsOf } from './support/acts.js';
import { Expected } from './support/expected.js';
import { LeakFinder } from './support/leaks.js';
import { readSchema } from './support/leaves.js';
import { type Cell, disagrees, inTurn, Matrix, type MatrixStage } from './support/matrix.js';
import { record } from '../../tools/security/figures.js';
import { type Roots, rootsOf } from './support/roots.js';
import { openSecurityStage, type SecurityStage } from './support/stage.js';
import { reuseKey, tryActs } from './support/try-acts.js';

/** Fields that hold nothing in this world, and why. */
const neverFilled: Readonly<Record<string, string>> = {
  CaughtLetter: 'no letter is sent to the people of this world',
  'Query.caughtLetters': 'no letter is sent to the people of this world',
  SignInProgress: 'nobody here holds a password, a code or a token: the specs of sign-in walk the ways in',
  PendingSignIn: 'as SignInProgress',
  'Query.pendingSignIn': 'as SignInProgress',
  InvitationOffer: 'as SignInProgress',
  'Query.invitationOffer': 'as SignInProgress',
  RecoveryCodes: 'as SignInProgress',
  SecondFactorSetup: 'as SignInProgress: these accounts have no address to enrol with',
  'SignInMethods.email': 'these accounts have no address',
  'OwnSession.agent': 'these sessions were not opened by a browser',
  'AccountGrant.validTo': 'a grant that has run out is not listed',
  'Query.invitations': 'asked before anyone is invited',
  DemoRole: 'there are demo roles in demo mode alone',
  'ScoringRun.cutOff': 'a list of 500 takes in everyone here',
};

const schema = readSchema();
const expected = new Expected();
const allFields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__') ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
);

let stage: SecurityStage;
let leaks: LeakFinder;
let matrix: Matrix;
let roots: Roots;

beforeAll(async () => {
  stage = await openSecurityStage();
  leaks = new LeakFinder(stage.world, expected);
  roots = await rootsOf(stage.database, stage.world);
  const setting: MatrixStage = {
    schema,
    world: stage.world,
    expected,
    roots,
    caller: (viewer) => stage.caller(viewer),
    hear: (viewer, _caller, answer, document) => leaks.read(viewer, answer.text, document.slice(0, 160)),
  };
  matrix = new Matrix(setting);
  await matrix.askFields();
  await matrix.askLists();
  await askRoutes();
  await tryActs(matrix, setting, actsOf(stage.database, stage.world));
  await reuseKey(matrix, setting, stage.world.signIns.find(({ key }) => key === 'donor') as CanarySignIn);
  await tryActs(matrix, setting, [{ mutation: 'signOut', data: 'do.signOut', target: {}, input: async () => ({}) }]);
}, 600_000);

afterAll(async () => {
  const bad = matrix.cells.filter(disagrees);
  const missing = unreached();
  record(
    'S1',
    {
      cells: matrix.cells.length,
      roles: stage.world.signIns.length,
      fields: allFields.length,
      unreached: missing.length,
      leaks: leaks.leaks.length,
      disagreements: bad.length,
    },
    matrix.cells.length >= 10_000 && missing.length === 0 && leaks.leaks.length === 0 && bad.length === 0,
  );
  await stage?.close();
});

/** Routes beside GraphQL, each with what is expected of it. */
const routes: Readonly<Record<string, string>> = {
  '/live': 'route /live',
  '/healthz': 'route open',
  '/readyz': 'route open',
  '/': 'route open',
  '/explorer/': 'route open',
};

async function askRoutes(): Promise<void> {
  for (const [path, data] of Object.entries(routes))
    await inTurn(stage.world.signIns, async (viewer) => {
      const { cookie } = stage.caller(viewer);
      const stop = new AbortController();
      const headers = { accept: path === '/live' ? 'text/event-stream' : 'text/html', ...(cookie ? { cookie } : {}) };
      const { status } = await fetch(`${stage.url}${path}`, { headers, signal: stop.signal });
      stop.abort();
      matrix.add(`GET ${path}`, viewer, 'other', path, expected.verdict(data, viewer.role, 'other'), status === 200);
    });
}

/** Routes that the code declares, by their decorators. */
function declaredRoutes(): string[] {
  const files = readdirSync('apps/api/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const rooms = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.controller.ts'));
  const texts = [...files.map((name) => `apps/api/src/${name}`), ...rooms.map((name) => `libs/${name}`)].map((path) => readFileSync(path, 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/@(?:Get|Post|Put|Delete|Patch|Sse|All)\('([^']*)'/g)].map(([, path]) => `/${path ?? ''}`));
}

const unreached = (): string[] =>
  allFields.filter((field) => !matrix.reached.has(field) && !neverFilled[field.split('.')[0] ?? ''] && !neverFilled[field]);

/** Cells in words, alike ones together, so that a failure can be read. */
function told(cells: readonly Cell[]): string[] {
  const groups = new Map<string, number>();
  for (const { field, viewer, relation, expected: verdict, seen } of cells) {
    const line = `${field} for ${viewer} (${relation}): expected ${verdict}, was ${seen ? 'given' : 'refused'}`;
    groups.set(line, (groups.get(line) ?? 0) + 1);
  }
  return [...groups].map(([line, count]) => `${line}${count > 1 ? ` ×${count}` : ''}`);
}

describe('S1, the matrix of everyone and everything', () => {
  it('has a hand-written expectation for every field, root and mutation (test/expected-fields.csv, test/expected-access.csv, support/roots.ts, support/acts.ts)', () => {
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const asked = new Set(matrix.cells.map(({ field }) => field));
    const unthought = [
      ...allFields.filter((field) => !field.startsWith('Mutation.') && expected.dataOf(field) === undefined),
      ...queries.filter((name) => !(name in roots.targets) && !(name in roots.lists)).map((name) => `Query.${name} is never asked`),
      ...Object.keys(schema.getMutationType()?.getFields() ?? {})
        .filter((name) => !asked.has(`Mutation.${name}`))
        .map((name) => `Mutation.${name} is never tried`),
      ...declaredRoutes().filter((path) => !(path in routes)),
    ];
    expect(unthought).toEqual([]);
    expect(expected.known().filter((field) => !allFields.includes(field))).toEqual([]);
  });

  it('reaches every field of the schema', () => expect(unreached()).toEqual([]));

  it('looks at ten thousand cells or more, for twelve roles or more', () => {
    expect(matrix.cells.length).toBeGreaterThanOrEqual(10_000);
    expect(new Set(stage.world.signIns.map(({ role }) => role)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(matrix.cells.map(({ relation }) => relation))).toEqual(new Set(['self', 'case', 'organisation', 'programme', 'other']));
  });

  it('gives everyone what is theirs and nothing else', () => expect(told(matrix.cells.filter(disagrees))).toEqual([]));

  it('never shows a value to whom it is not for', () => {
    expect(leaks.leaks.slice(0, 20)).toEqual([]);
    // The values were there to be seen: officers and the people themselves saw thousands.
    expect(leaks.found).toBeGreaterThan(1_000);
  });
});
