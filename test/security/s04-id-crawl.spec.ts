import { randomUUID } from 'node:crypto';
import type { CanarySignIn } from '../../tools/canary/file.js';
import { record } from '../../tools/security/figures.js';
import type { RawAnswer } from './support/caller.js';
import { allIds, type FoundId, type IdField, idFields } from './support/crawl.js';
import { Expected } from './support/expected.js';
import { long } from './support/hygiene.js';
import { LeakFinder } from './support/leaks.js';
import { readSchema } from './support/leaves.js';
import { inTurn, Matrix } from './support/matrix.js';
import { Relations } from './support/relations.js';
import { openSecurityStage, type SecurityStage } from './support/stage.js';

const expected = new Expected();
const atOnce = 14;
let stage: SecurityStage;
let leaks: LeakFinder;
let relations: Relations;
let ids: FoundId[];
let tries = 0;
/** Answers to a foreign id that are not those to an id that never was. */
const told: string[] = [];

beforeAll(async () => {
  stage = await openSecurityStage();
  leaks = new LeakFinder(stage.world, expected);
  relations = new Relations(stage.world);
  ids = await allIds(stage.database, stage.world);
}, 240_000);

afterAll(async () => {
  record(
    'S4',
    { tries, ids: ids.length, leaks: leaks.leaks.length, toldApart: told.length },
    tries >= 20_000 && leaks.leaks.length === 0 && told.length === 0,
  );
  await stage?.close();
});

const rootOf = (answer: RawAnswer, at: number): string =>
  JSON.stringify([
    answer.data?.[`q${at}`] ?? null,
    answer.errors.filter(({ path }) => path?.[0] === `q${at}`).map(({ message, extensions }) => [message, extensions?.code]),
  ]);

/** True when the id's object is none of the viewer's business, so that it must look as if it were not there. */
function foreign(viewer: CanarySignIn, { table, data }: IdField, found: FoundId): boolean {
  if (found.table !== table) return true;
  const need = stage.world.needs.find(({ key }) => key === found.need);
  const kind = data === 'need' ? (need?.state === 'OPEN' ? 'need.open' : need?.state === 'DRAFT' ? 'need.draft' : 'need.checked') : data;
  // Lists of an own need are decided row by row; the matrix looks at those.
  if (table === 'need' && data !== 'need') return relations.of(viewer, 'need.open', found) === 'other';
  return expected.verdict(kind, viewer.role, relations.of(viewer, kind, found)) === 'no';
}

async function crawl(viewer: CanarySignIn, field: IdField): Promise<void> {
  const caller = stage.caller(viewer);
  const size = field.alone ? 1 : atOnce;
  const missing = await caller.ask(`{ q0: ${field.call(randomUUID())} }`);
  // One id of each kind, and every id of the field's own kind, again and again with the others between them.
  const own = field.alone && !long ? ids.filter(({ table }, at) => table === field.table || at % 9 === 0) : ids;
  for (let from = 0; from < own.length; from += size) {
    const some = own.slice(from, from + size);
    const answer = await caller.ask(`{ ${some.map(({ id }, at) => `q${at}: ${field.call(id)}`).join(' ')} }`);
    leaks.read(viewer, answer.text, `${field.field} ${some.map(({ id }) => id).join(' ')}`);
    tries += some.length;
    // Refused by its role alone, a reader learns nothing from any id.
    if (answer.data === null && missing.data === null && !field.alone) continue;
    for (const [at, found] of some.entries())
      if (foreign(viewer, field, found) && rootOf(answer, at) !== rootOf(missing, 0))
        told.push(`${viewer.key} ${field.field} of ${found.table} ${found.person ?? ''} ${found.need ?? ''}: ${rootOf(answer, at).slice(0, 160)}`);
  }
}

describe('S4, ids of others', () => {
  it('are worth nothing in any field that takes one', async () => {
    for (const field of idFields(stage.world)) await inTurn(stage.world.signIns, (viewer) => crawl(viewer, field));
    expect(told.slice(0, 20)).toEqual([]);
    expect(leaks.leaks.slice(0, 20)).toEqual([]);
    expect(tries).toBeGreaterThanOrEqual(20_000);
  }, 600_000);

  it('cover every field that takes one', () => {
    const known = new Set(idFields(stage.world).map(({ field }) => field));
    const takes = Object.values(readSchema().getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ type }) => /\bID\b/.test(String(type))),
    );
    // Classification is public: its ids are nobody's.
    expect(takes.map(({ name }) => name).filter((name) => !known.has(name) && !['concept', 'occupationSkills'].includes(name))).toEqual([]);
    expect(
      new Matrix({
        schema: readSchema(),
        world: stage.world,
        expected,
        roots: { targets: {}, lists: {} },
        caller: (viewer) => stage.caller(viewer),
        hear: () => undefined,
      }).cells,
    ).toEqual([]);
  });

  it('open no other page: cursors of one reader show another only what is theirs', async () => {
    const lists = ['people(first: 3', 'needs(first: 3', 'organisations(first: 2'];
    for (const list of lists) {
      const cursors = new Set<string>();
      for (const viewer of stage.world.signIns) {
        const answer = await stage
          .caller(viewer)
          .ask<Record<string, { edges: { cursor: string }[] } | null>>(`{ list: ${list}) { edges { cursor } } }`);
        for (const { cursor } of answer.data?.['list']?.edges ?? []) cursors.add(cursor);
      }
      expect(cursors.size).toBeGreaterThan(1);
      const node = list.startsWith('people') ? 'name email birthDate' : list.startsWith('needs') ? 'title history { reason }' : 'name';
      await inTurn(stage.world.signIns, async (viewer) => {
        for (const cursor of cursors) {
          const answer = await stage
            .caller(viewer)
            .ask(`{ list: ${list}, after: ${JSON.stringify(cursor)}) { totalCount edges { node { ${node} } } } }`);
          leaks.read(viewer, answer.text, `${list} after ${cursor}`);
          tries += 1;
        }
      });
    }
    expect(leaks.leaks.slice(0, 20)).toEqual([]);
  }, 300_000);

  it('change nothing: a foreign id and one that never was are answered alike', async () => {
    const texts = (id: string): [string, string, object][] => [
      ['updatePerson', 'UpdatePersonInput', { id, version: 1, timeZone: 'Europe/Paris' }],
      ['setConsent', 'SetConsentInput', { personId: id, purpose: 'STATISTICS', granted: true }],
      ['importJsonResume', 'ImportJsonResumeInput', { personId: id, version: 1, json: '{}' }],
      ['updateNeed', 'UpdateNeedInput', { id, version: 1, region: 'East' }],
      ['moveNeed', 'MoveNeedInput', { id, version: 1, event: 'submit' }],
      ['decide', 'DecideInput', { nominationId: id, version: 1, event: 'shortlist' }],
      ['cancelScoringRun', 'CancelScoringRunInput', { id }],
      ['approveWeightSheet', 'ApproveWeightSheetInput', { id }],
      ['rejectWeightSheet', 'RejectWeightSheetInput', { id, reason: 'No.' }],
    ];
    const dataOf: Readonly<Record<string, readonly [table: string, data: string]>> = {
      updatePerson: ['person', 'do.updatePerson'],
      setConsent: ['person', 'do.setConsent'],
      importJsonResume: ['person', 'do.importJsonResume'],
      updateNeed: ['need', 'need'],
      moveNeed: ['need', 'need'],
      decide: ['nomination', 'nomination.read'],
      cancelScoringRun: ['scoring_run', 'run.read'],
      approveWeightSheet: ['weight_sheet_proposal', 'weights'],
      rejectWeightSheet: ['weight_sheet_proposal', 'weights'],
    };
    const few = ids.filter(({ table }, at) =>
      ['person', 'need', 'nomination', 'scoring_run', 'weight_sheet_proposal'].includes(table) ? at % 2 === 0 : at % 25 === 0,
    );
    const send = async (viewer: CanarySignIn, [name, type, input]: [string, string, object]): Promise<string> => {
      const failures =
        '... on InvalidInput { problems { field rule } } ... on Refused { rule } ... on NotFound { what message } ... on VersionConflict { id currentVersion }';
      const document = `mutation($input: ${type}!) { q0: ${name}(input: $input) { __typename ${failures} } }`;
      const answer = await stage.caller(viewer).ask(document, { input: { idempotencyKey: randomUUID(), ...input } });
      leaks.read(viewer, answer.text, name);
      tries += 1;
      return rootOf(answer, 0);
    };
    await inTurn(stage.world.signIns, async (viewer) => {
      for (const missing of texts(randomUUID())) {
        const [name] = missing;
        const [table = '', data = ''] = dataOf[name] ?? [];
        const never = await send(viewer, missing);
        for (const found of few) {
          if (!foreign(viewer, { field: name, call: String, table, data, alone: true }, found)) continue;
          const input = texts(found.id).find(([other]) => other === name);
          const answer = input && (await send(viewer, input));
          if (answer !== never)
            told.push(`${viewer.key} ${name} of ${found.table} ${found.person ?? found.need ?? ''}: ${answer ?? ''} instead of ${never}`);
        }
      }
    });
    expect(told.slice(0, 20)).toEqual([]);
    expect(leaks.leaks.slice(0, 20)).toEqual([]);
  }, 600_000);
});
