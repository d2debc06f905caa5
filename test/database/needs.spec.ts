import { randomUUID } from 'node:crypto';
import type { Result } from '#kernel';
import { CreateNeed, MoveNeed, needForScoring, needsById, needVersions, openNeedIds, UpdateNeed, type NeedRef, type StoredNeed } from '#needs';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { anonymous, systemActor, type Actor } from '#platform/policy';
import { auditSink } from '#privacy';
import { needPage } from '../../libs/needs/data/need-list.js';
import { addAccounts, type TestOrganisations } from '../support/accounts.js';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { actorAs, needInput, vacancyInput } from '../support/needs.js';
import { concepts } from '../support/people.js';

let database: TestDatabase;
let db: Db;
let at: TestOrganisations;
let create: CreateNeed;
let update: UpdateNeed;
let move: MoveNeed;
let host: Actor;
let employer: Actor;
const system = systemActor('needs.spec');
const officer = actorAs('programme_officer', { programme: 'CD4D2' });
const approver = actorAs('approver', { programme: 'CD4D2', country: 'SO' });
const partner = actorAs('partner_officer', { programme: 'MATCH' });
const expert = actorAs('expert', { programme: 'CD4D2' });

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const read = (id: string, actor: Actor = system): Promise<StoredNeed | undefined> =>
  db.read(actor, async (manager) => (await needsById(manager, [id])).get(id));
const step = (actor: Actor, ref: NeedRef, event: string, reason: string | null = null) =>
  move.execute(actor, { idempotencyKey: randomUUID(), ...ref, event, reason });
const opened = async (): Promise<NeedRef> => {
  const submitted = value(await step(host, value(await create.execute(host, needInput(at.host))), 'submit'));
  return value(await step(officer, value(await step(approver, submitted, 'approve')), 'open'));
};
const factsOf = async (id: string) =>
  (
    (await askAsOwner(database, `select type, payload from fact where subject_id = $1 order by id`, [id])) as {
      type: string;
      payload: { version: number };
    }[]
  ).map(({ type, payload }) => `${type} ${payload.version}`);
const audits = async (id: string) =>
  ((await askAsOwner(database, `select count(*)::int as n from audit_event where subject_id = $1`, [id])) as { n: number }[])[0]?.n;
const listed = async (actor: Actor, filter: Parameters<typeof needPage>[2] = {}) =>
  db.read(actor, async (manager) => needPage(manager, actor, filter, { first: 100 }));

beforeAll(async () => {
  database = await makeDatabase();
  at = await addAccounts(database);
  db = new Db(await (await makeDataSource(database.appUrl)).initialize(), new FactRegistry());
  db.useAuditSink(auditSink);
  [create, update, move] = [new CreateNeed(db), new UpdateNeed(db), new MoveNeed(db)];
  host = actorAs('host_member', { programme: 'CD4D2', organisationId: at.host });
  employer = actorAs('employer_member', { programme: 'MATCH', organisationId: at.employer });
});

afterAll(async () => {
  await db?.source.destroy();
  await database?.drop();
});

describe('writing a need', () => {
  it('stores a draft with its requirements, snapshot and audit row, and tells no one', async () => {
    const { id, version } = value(await create.execute(host, needInput(at.host)));
    expect(version).toBe(1);
    expect(await read(id)).toMatchObject({
      state: 'DRAFT',
      title: 'Adviser for the teaching hospital',
      startDate: '2027-02-01',
      vacancy: null,
      termsOfReference: { aim: 'A register that staff keep by themselves.' },
    });
    expect((await read(id))?.requirements.map(({ kind, conceptId, text }) => [kind, conceptId, text])).toEqual([
      ['SKILL', concepts.skill, null],
      ['SKILL', null, 'patience with old machines'],
      ['OCCUPATION', concepts.developer, null],
      ['LANGUAGE', null, null],
      ['EXPERIENCE', null, null],
    ]);
    expect(await factsOf(id)).toEqual([]);
    expect(await audits(id)).toBe(1);
    const { createdAt: _created, updatedAt: _updated, ...stands } = (await read(id)) as StoredNeed;
    expect(await db.read(system, async (manager) => [...(await needVersions(manager, [{ needId: id, version: 1 }])).values()])).toEqual([stands]);
  });

  it('answers a repeated key with the same need, and another input under it with a refusal', async () => {
    const input = needInput(at.host);
    const first = value(await create.execute(host, input));
    expect(value(await create.execute(host, input))).toEqual(first);
    expect(await create.execute(host, { ...input, title: 'Another' })).toEqual({ ok: false, error: { kind: 'key_reused' } });
  });

  it('names unknown concepts beside every other problem, and writes nothing', async () => {
    const before = (await listed(system)).total;
    const unknown = randomUUID();
    const result = await create.execute(
      host,
      needInput(at.host, {
        title: '',
        country: 'XX',
        requirements: [
          { kind: 'SKILL', conceptId: unknown },
          { kind: 'OCCUPATION', conceptId: concepts.skill },
          { kind: 'LANGUAGE', language: 'so', speaking: 'D1' },
        ],
      }),
    );
    expect(
      !result.ok && result.error.kind === 'invalid_input' ? result.error.problems.map(({ field, rule }) => `${field} ${rule}`).sort() : null,
    ).toEqual([
      'country rule.unknown_code',
      'requirements.0.conceptId rule.unknown_concept',
      'requirements.1.conceptId rule.unknown_concept',
      'requirements.2.speaking rule.cefr',
      'title rule.required',
    ]);
    expect((await listed(system)).total).toBe(before);
  });

  it.each<[string, () => Promise<Result<NeedRef>>, object]>([
    ['for another organisation', () => create.execute(host, needInput(randomUUID())), { kind: 'not_found' }],
    ['as an expert', () => create.execute(expert, needInput(at.host)), { kind: 'not_found' }],
    [
      'for an employer, as terms of reference',
      () => create.execute(officer, needInput(at.employer)),
      { kind: 'invalid_input', problems: [{ field: 'organisationId', rule: 'needs.rule.kind_of_organisation' }] },
    ],
    ['as an officer of the other programme', () => create.execute(officer, vacancyInput(at.employer)), { kind: 'not_found' }],
  ])('is refused %s', async (_name, attempt, error) => expect(await attempt()).toMatchObject({ ok: false, error }));

  it('keeps ids of requirements that stay the same', async () => {
    const ref = value(await create.execute(host, needInput(at.host)));
    const [skill, words, ...rest] = (await read(ref.id))?.requirements ?? [];
    const input = needInput(at.host).requirements ?? [];
    value(
      await update.execute(host, { idempotencyKey: randomUUID(), ...ref, requirements: [...input.slice(2), { ...input[0]!, level: 2 }, input[1]!] }),
    );
    const after = (await read(ref.id))?.requirements ?? [];
    expect(after.slice(0, 3).map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
    expect(after[3]?.id).not.toBe(skill?.id);
    expect(after[4]?.id).toBe(words?.id);
  });
});

describe('the life of a need', () => {
  it('goes from draft to open by the owner, the country office and the programme, and states it', async () => {
    const ref = await opened();
    expect(ref.version).toBe(4);
    expect(await factsOf(ref.id)).toEqual(['needs.need_opened 4']);
    expect(await db.read(system, (manager) => openNeedIds(manager, ['CD4D2']))).toContain(ref.id);
    const scoring = await db.read(system, (manager) => needForScoring(manager, ref.id));
    expect(scoring).toMatchObject({ version: 4, country: 'SO', mode: 'VIRTUAL', hoursPerWeek: 16, timeZone: null });
    expect(scoring?.requirements.map((requirement) => requirement.kind)).toEqual(['skill', 'skill', 'occupation', 'language', 'experience']);
  });

  it('is a new version, and told, when an open need changes; closed when it no longer is', async () => {
    const ref = await opened();
    const changed = value(await update.execute(host, { idempotencyKey: randomUUID(), ...ref, title: 'Changed', hoursPerWeek: null }));
    const held = value(await step(officer, changed, 'hold', 'The ward moves.'));
    value(await step(officer, held, 'resume'));
    expect(await factsOf(ref.id)).toEqual(['needs.need_opened 4', 'needs.need_changed 5', 'needs.need_closed 6', 'needs.need_opened 7']);
    expect(
      await db.read(system, async (manager) =>
        [
          ...(
            await needVersions(
              manager,
              [4, 5].map((version) => ({ needId: ref.id, version })),
            )
          ).values(),
        ].map(({ title }) => title),
      ),
    ).toEqual(['Adviser for the teaching hospital', 'Changed']);
  });

  it('does not open without requirements, and stays as it was', async () => {
    const ref = value(await create.execute(host, needInput(at.host, { requirements: [] })));
    expect(await step(host, ref, 'submit')).toEqual({ ok: false, error: { kind: 'refused', rule: 'needs.rule.has_requirements' } });
    expect((await read(ref.id))?.version).toBe(1);
  });

  it('tells a stale version both versions, and a stranger nothing', async () => {
    const ref = await opened();
    expect(await update.execute(host, { idempotencyKey: randomUUID(), id: ref.id, version: 1, title: 'x' })).toEqual({
      ok: false,
      error: { kind: 'version_conflict', what: 'need', id: ref.id, yourVersion: 1, currentVersion: 4 },
    });
    const draft = value(await create.execute(host, needInput(at.host)));
    for (const actor of [expert, approver, employer, anonymous('en', 'spec')])
      expect(await step(actor, draft, 'withdraw')).toEqual({ ok: false, error: { kind: 'not_found', what: 'need' } });
    expect(await step(host, { id: 'nonsense', version: 1 }, 'submit')).toEqual({ ok: false, error: { kind: 'not_found', what: 'need' } });
  });

  it('lets one of two who act at once through', async () => {
    const ref = value(await create.execute(host, needInput(at.host)));
    const results = await Promise.all([step(host, ref, 'submit'), step(host, ref, 'submit'), step(host, ref, 'withdraw')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(ref.id))?.version).toBe(2);
  });
});

describe('who sees which needs', () => {
  it('is decided alike by the list, by the policies’ rule and by row-level security alone', async () => {
    const draft = value(await create.execute(host, needInput(at.host)));
    const submitted = value(await step(host, value(await create.execute(host, needInput(at.host))), 'submit'));
    const open = await opened();
    const vacancy = value(await step(employer, value(await create.execute(employer, vacancyInput(at.employer))), 'submit'));
    const mine = [draft.id, submitted.id, open.id, vacancy.id];
    const inList = async (actor: Actor) =>
      (await listed(actor)).items
        .map(({ item }) => item.id)
        .filter((id) => mine.includes(id))
        .sort();
    const inRows = async (actor: Actor) => db.read(actor, async (manager) => [...(await needsById(manager, mine)).keys()].sort());
    const expected = new Map<Actor, string[]>([
      [host, [draft.id, submitted.id, open.id]],
      [officer, [draft.id, submitted.id, open.id]],
      [approver, [submitted.id, open.id]],
      [actorAs('approver', { programme: 'CD4D2', country: 'NG' }), [open.id]],
      [partner, [open.id, vacancy.id]],
      [employer, [open.id, vacancy.id]],
      [actorAs('host_member', { organisationId: randomUUID() }), [open.id]],
      [expert, [open.id]],
      [actorAs('administrator'), [open.id]],
      [anonymous('en', 'spec'), []],
    ]);
    for (const [actor, ids] of expected) {
      expect(await inList(actor)).toEqual([...ids].sort());
      // The rows may be more than the list (an approver's country is a matter of the list), never of another programme or organisation.
      const rows = await inRows(actor);
      expect(ids.every((id) => rows.includes(id))).toBe(true);
      if (actor !== partner && actor !== employer) expect(rows).not.toContain(vacancy.id);
      if (actor === partner || actor === employer || actor === expert) expect(rows).not.toContain(draft.id);
    }
  });

  it('pages forward and backward over the same rows, and takes any cursor', async () => {
    const page = (args: object) => db.read(host, (manager) => needPage(manager, host, { kind: 'TERMS_OF_REFERENCE' }, args));
    const all = (await page({ first: 100 })).items.map(({ item }) => item.id);
    const first = await page({ first: 3 });
    const second = await page({ first: 3, after: first.items.at(-1)?.cursor });
    expect([...first.items, ...second.items].map(({ item }) => item.id)).toEqual(all.slice(0, 6));
    expect([first.hasPrevious, first.hasNext, second.hasPrevious]).toEqual([false, true, true]);
    const back = await page({ last: 3, before: second.items[0]?.cursor });
    expect(back.items.map(({ item }) => item.id)).toEqual(all.slice(0, 3));
    expect((await page({ first: 2, after: 'nonsense' })).items.map(({ item }) => item.id)).toEqual(all.slice(0, 2));
    expect((await page({ first: 100_000 })).items.length).toBeLessThanOrEqual(100);
    expect((await db.read(host, (manager) => needPage(manager, host, { state: "OPEN' or true" }, {}))).total).toBe(0);
  });

  it('keeps history and snapshots from being rewritten by the application', async () => {
    const ref = await opened();
    for (const sql of [
      `update need_version set snapshot = '{}' where need_id = $1`,
      `delete from need_move where need_id = $1`,
      `delete from need where id = $1`,
    ])
      await expect(
        db.write(system, { operation: 'spec.rewrite' }, async (write) => ({ ok: true, value: await write.manager.query(sql, [ref.id]) })),
      ).rejects.toThrow(/permission denied/);
  });
});
