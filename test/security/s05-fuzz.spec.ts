import fc from 'fast-check';
import { record } from '../../tools/security/figures.js';
import { allIds } from './support/crawl.js';
import { Expected } from './support/expected.js';
import { faultOf, long } from './support/hygiene.js';
import { LeakFinder } from './support/leaks.js';
import { readSchema } from './support/leaves.js';
import { Draws, RandomDocuments } from './support/random-documents.js';
import { openSecurityStage, type SecurityStage } from './support/stage.js';

const seed = Number(process.env['SECURITY_SEED'] ?? Date.now() % 2 ** 31);
const queries = long ? 16_000 : 1_200;
const mutations = long ? 4_000 : 300;

let stage: SecurityStage;
let leaks: LeakFinder;
let documents: RandomDocuments;
const count = { documents: 0, answered: 0, refused: 0, faults: 0 };

beforeAll(async () => {
  stage = await openSecurityStage();
  leaks = new LeakFinder(stage.world, new Expected());
  const ids = (await allIds(stage.database, stage.world)).map(({ id }) => id);
  // Whoever signs out asks as a visitor from then on.
  documents = new RandomDocuments(readSchema(), ids, ['signOut', 'signInAsDemo']);
}, 240_000);

afterAll(async () => {
  const enough = count.documents >= queries + mutations;
  record('S5', { ...count, leaks: leaks.leaks.length, seed }, enough && count.faults === 0 && leaks.leaks.length === 0);
  await stage?.close();
});

const drawn = fc.tuple(fc.nat(1_000), fc.array(fc.nat(1_000), { minLength: 60, maxLength: 160 }));

async function ask(kind: 'query' | 'mutation', [who, numbers]: [number, number[]], forLeaks: boolean): Promise<void> {
  const viewer = stage.world.signIns[who % stage.world.signIns.length] ?? stage.world.signIns[0];
  if (!viewer) throw new Error('Nobody asks.');
  const { query, variables } = documents.draw(new Draws(numbers), kind);
  const answer = await stage.caller(viewer).ask(query, variables);
  count.documents += 1;
  if (answer.data) count.answered += 1;
  else count.refused += 1;
  const fault = faultOf(answer);
  if (fault) count.faults += 1;
  expect({ fault, seed, ...(fault ? { query, variables, log: stage.api.output().trim().split('\n').slice(-2) } : {}) }).toEqual({
    fault: null,
    seed,
  });
  if (!forLeaks) return;
  leaks.read(viewer, answer.text, query.slice(0, 300));
  expect({ leaks: leaks.leaks, seed }).toEqual({ leaks: [], seed });
}

describe('S5, documents that nobody would write', () => {
  it('are answered or refused: no failure, no insides, no leak', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, (draw) => ask('query', draw, true)),
      { numRuns: queries, seed },
    );
    // Enough of them were sound, or nothing was tried.
    expect(count.answered).toBeGreaterThan(queries / 10);
  }, 1_200_000);

  it('and so are changes; what they change may change who sees what, so leaks are no matter here', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, (draw) => ask('mutation', draw, false)),
      { numRuns: mutations, seed },
    );
  }, 600_000);
});
