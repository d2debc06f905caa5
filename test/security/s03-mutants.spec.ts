import { randomUUID } from 'node:crypto';
import type { CanarySignIn } from '../../tools/canary/file.js';
import { record } from '../../tools/security/figures.js';
import { actsOf } from './support/acts.js';
import { Caller } from './support/caller.js';
import { Expected } from './support/expected.js';
import { closedToAll, type Inside, openInside, openToAll } from './support/inside.js';
import { type Leaf, leafKey, leavesBelow, readSchema } from './support/leaves.js';
import { inTurn, Matrix, type MatrixStage } from './support/matrix.js';
import { observe, type Question } from './support/observe.js';
import { Relations } from './support/relations.js';
import { rootsOf } from './support/roots.js';
import { seededDatabase } from './support/stage.js';

/** One cell of the matrix that an entry decides. */
interface Probe {
  readonly viewer: CanarySignIn;
  readonly question: Question;
  readonly leaf: Leaf;
}

const schema = readSchema();
const expected = new Expected();
let stage: MatrixStage;
let inside: Inside;
let close: () => Promise<void>;
/** A cell that is given through the entry, and cells in which, of all entries on their way, it alone refuses. */
const given = new Map<string, Probe>();
const refused = new Map<string, Probe[]>();
const count = { entries: 0, closed: 0, closedCaught: 0, opened: 0, openedCaught: 0, heldByAnotherLine: 0 };

/** Whoever sees most comes first. */
const viewers = [
  'programme_officer_cd4d2',
  'programme_officer_match',
  'expert',
  'candidate',
  'host_member',
  'administrator',
  'partner_officer',
  'approver',
  'donor',
  'visitor',
];
/** Nothing comes back through these in this world. */
const neverAnswered = new Set([
  'Query.caughtLetters',
  'Query.pendingSignIn',
  'Query.invitationOffer',
  'Query.demoRoles',
  'Query.invitations',
  'Query.grantableRoles',
]);
const errors = new Set(['InvalidInput', 'KeyReused', 'NotFound', 'Refused', 'VersionConflict', 'InputProblem', 'PageInfo']);

beforeAll(async () => {
  const { database, world } = await seededDatabase();
  inside = await openInside(database.appUrl);
  const callers = new Map(world.signIns.map((signIn) => [signIn.key, new Caller(inside.url, signIn.cookie)]));
  close = async () => {
    await inside.close();
    await database.drop();
  };
  stage = { schema, world, expected, roots: await rootsOf(database, world), caller: ({ key }) => callers.get(key) as Caller, hear: () => undefined };
  const matrix = new Matrix(stage);
  const few = world.signIns.filter(({ key }) => viewers.includes(key)).sort((a, b) => viewers.indexOf(a.key) - viewers.indexOf(b.key));
  for (const root of new Set([...Object.keys(stage.roots.targets), ...Object.keys(stage.roots.lists)])) await lookAt(matrix, root, few);
  await inTurn(actsOf(database, world), async (act) => {
    const relations = new Relations(world);
    const may = (viewer: CanarySignIn): boolean => expected.verdict(act.data, viewer.role, relations.of(viewer, act.data, act.target)) !== 'no';
    const field = schema.getMutationType()?.getFields()[act.mutation];
    const viewer = world.signIns.find(may);
    if (!field || !viewer || given.has(`Mutation.${act.mutation}`)) return;
    const input = Object.entries({ idempotencyKey: randomUUID(), ...(await act.input()) });
    const written = input.map(([name, value]) => `${name}: ${literal(value)}`).join(', ');
    const question = { id: act.mutation, root: act.mutation, args: `input: { ${written} }`, type: '', nullable: false };
    given.set(`Mutation.${act.mutation}`, { viewer, question, leaf: { path: ['__typename'], fields: [] } });
  });
}, 300_000);

afterAll(async () => {
  const share = count.closed === 0 ? 0 : count.closedCaught / count.closed;
  record('S3', { ...count, share: Math.round(share * 10_000) / 100 }, share >= 0.99 && count.openedCaught > 0);
  await close?.();
});

const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literal).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.entries(value)
          .map(([name, inner]) => `${name}: ${literal(inner)}`)
          .join(', ')} }`
      : JSON.stringify(value);

/** Finds, for every entry on the ways below a root, a cell that shows it at work. */
async function lookAt(matrix: Matrix, root: string, few: readonly CanarySignIn[]): Promise<void> {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`There is no query ${root}.`);
  const leaves = leavesBelow(field, 'Query').filter(({ path }) => root in stage.roots.targets || !path.includes('holds'));
  const { questions } = root in stage.roots.targets ? matrix.questionsOf(root) : { questions: [] };
  const lists = (stage.roots.lists[root] ?? [])
    .slice(0, 1)
    .map(({ args, ...target }) => ({ id: `${root}(${args})`, root, args, type: '', nullable: false, target, own: false }));
  for (const viewer of few) {
    // Of many objects of a kind a few tell as much as all.
    const asked = [...questions.filter((_, at) => at < 8), ...(questions.length === 0 ? lists : [])];
    const answers = await observe(stage.caller(viewer), asked, leaves, () => undefined);
    for (const question of asked)
      for (const leaf of leaves) {
        const seen = answers.get(question.id)?.seen.has(leafKey(leaf)) ?? false;
        for (const [at, entry] of leaf.fields.entries()) {
          if (seen && !given.has(entry)) given.set(entry, { viewer, question, leaf });
          const others = leaf.fields.filter((_, other) => other !== at);
          const alone =
            !seen &&
            matrix.verdictOf(entry, viewer, question.target).verdict === 'no' &&
            others.every((other) => matrix.verdictOf(other, viewer, question.target).verdict === 'must');
          const known = refused.get(entry) ?? [];
          if (alone && known.length < 8) refused.set(entry, [...known, { viewer, question, leaf }]);
        }
      }
  }
}

/** What a cell says now: given, or refused. */
async function ask({ viewer, question, leaf }: Probe): Promise<boolean> {
  const caller = stage.caller(viewer);
  if (leaf.fields.length > 0) return (await observe(caller, [question], [leaf], () => undefined)).get(question.id)?.seen.has(leafKey(leaf)) ?? false;
  const answer = await caller.ask(`mutation { ${question.root}(${question.args}) { __typename } }`);
  return !answer.errors.some(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions?.code ?? ''));
}

describe('S3, policies that were tampered with', () => {
  it('are noticed by a cell of the matrix when an entry lets nobody through', async () => {
    const missed: string[] = [];
    for (const entry of inside.entries) {
      count.entries += 1;
      const probe = given.get(entry);
      const [type = ''] = entry.split('.');
      if (!probe) {
        // What this world never fills, the matrix names; errors and results of changes are looked at there as well.
        if (!errors.has(type) && schema.getQueryType()?.getFields()[entry.split('.')[1] ?? ''] && type === 'Query' && !neverAnswered.has(entry))
          missed.push(entry);
        continue;
      }
      count.closed += 1;
      inside.replace(entry, closedToAll);
      const noticed = !(await ask(probe));
      inside.restore(entry);
      if (noticed) count.closedCaught += 1;
      else missed.push(entry);
    }
    expect(missed).toEqual([]);
    expect(count.closed / count.entries).toBeGreaterThan(0.75);
  }, 300_000);

  it('are noticed when an entry lets everyone through, unless another line refuses as well', async () => {
    for (const [entry, probes] of refused) {
      if (!inside.entries.includes(entry)) continue;
      count.opened += 1;
      for (const probe of probes) expect([entry, await ask(probe)]).toEqual([entry, false]);
      inside.replace(entry, openToAll);
      const noticed: boolean[] = [];
      for (const probe of probes) noticed.push(await ask(probe));
      inside.restore(entry);
      if (noticed.includes(true)) count.openedCaught += 1;
      else count.heldByAnotherLine += 1;
    }
    // Rows are filtered by queries and by the database too, so that most openings alone give nothing away.
    expect(count.openedCaught).toBeGreaterThan(0);
    expect(count.openedCaught + count.heldByAnotherLine).toBe(count.opened);
  }, 300_000);
});
