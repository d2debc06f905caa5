import { linkAccount, peopleForMatching } from '#people';
import { createAccount } from '#identity';
import { ok } from '#kernel';
import { makeDataSource } from '#platform/db';
import { anonymous, type Actor } from '#platform/policy';
import { concepts, officer, peopleStage, personInput, system, value, type PeopleStage } from '../support/people.js';

let stage: PeopleStage;
let expert: Actor;

beforeAll(async () => {
  stage = await peopleStage();
  const grants = [{ role: 'expert' as const, programme: 'CD4D2' as const, country: null, organisationId: null }];
  const account = value(
    await stage.db.write(system, { operation: 'spec.account' }, (write) => createAccount(write, { displayName: 'Expert', grants })),
  );
  expert = { ...anonymous('en', 'spec'), accountId: account.id, grants };
  value(await stage.createPerson.execute(expert, personInput()));
});

afterAll(() => stage?.close());

describe('row-level security', () => {
  const tables = [
    'person',
    'person_skill',
    'person_occupation',
    'person_language',
    'person_education',
    'person_availability',
    'expert_profile',
    'candidate_profile',
    'consent',
  ];

  it('shows no row to a connection that says nothing about who asks, nor to roles without a right', async () => {
    await stage.create({ candidateProfile: { active: true, relocation: true, preferredModes: [] } });
    for (const table of tables) {
      expect(((await stage.db.source.query(`select count(*)::int as n from ${table}`)) as { n: number }[])[0]?.n).toBe(0);
      for (const role of ['host_member', 'employer_member', 'administrator', 'donor'] as const)
        expect(await stage.count(officer('CD4D2', role), table)).toBe(0);
      expect(await stage.count(system, table)).toBeGreaterThan(0);
    }
  });

  it('shows the own rows, and officers those of their programme', async () => {
    expect(await stage.count(expert, 'person')).toBe(1);
    expect(await stage.count(expert, 'person_skill')).toBe(2);
    expect(await stage.count(officer('MATCH'), `person where not 'MATCH' = any (programmes)`)).toBe(0);
    expect(await stage.count(officer('MATCH'), 'person')).toBeGreaterThan(0);
    expect(await stage.count(officer('MATCH'), 'person_skill s where not exists (select 1 from person p where p.id = s.person_id)')).toBe(0);
  });

  it('lets no one write below a person who is not theirs, or change what was audited', async () => {
    const { id } = await stage.create();
    const attempt = stage.db.write(expert, { operation: 'spec.intrude' }, async (write) => {
      await write.manager.query(`insert into person_skill (person_id, position, concept_id, level) values ($1, 99, $2, 1)`, [id, concepts.developer]);
      return ok(null);
    });
    await expect(attempt).rejects.toThrow(/row-level security/);
    await expect(stage.db.source.query(`update audit_event set action = 'x'`)).rejects.toThrow(/permission denied/);
    const owner = await (await makeDataSource(stage.database.ownerUrl)).initialize();
    await expect(owner.query(`delete from audit_event`)).rejects.toThrow(/only added to/);
    await owner.destroy();
  });

  it('follows an account that is linked later', async () => {
    const { id } = await stage.create();
    const account = value(
      await stage.db.write(system, { operation: 'spec.account' }, (write) => createAccount(write, { displayName: 'Later', grants: [] })),
    );
    expect(await stage.db.write(system, { operation: 'spec.link' }, async (write) => ok(await linkAccount(write, id, account.id)))).toEqual(ok(true));
    expect(await stage.count({ ...anonymous('en', 'spec'), accountId: account.id }, `person where id = '${id}'`)).toBe(1);
  });
});

describe('people for a scoring run', () => {
  it('come in the same few statements, however many they are, and only with a profile in the programme', async () => {
    const statements = async (ids: string[]) =>
      stage.db.read(system, async (manager) => {
        let n = 0;
        const query = manager.query.bind(manager);
        manager.query = ((...args: Parameters<typeof query>) => {
          n += 1;
          return query(...args);
        }) as typeof manager.query;
        const people = await peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids });
        return { n, people };
      });
    const one = await stage.create();
    const both = await stage.create({ expertProfile: { active: false, preferredCountries: [], preferredModes: [] }, consents: [] });
    const other = await stage.create({
      expertProfile: null,
      candidateProfile: { active: true, relocation: false, preferredModes: [], minimumSalaryMonthEur: 4000 },
    });
    const few = await statements([one.id]);
    const many = await statements([one.id, both.id, other.id]);
    expect(many.n).toBe(few.n);
    expect(many.people.map(({ person }) => person.id).sort()).toEqual([one.id, both.id].sort());
    expect(many.people.find(({ person }) => person.id === both.id)?.gate).toMatchObject({ consentMatching: false, profileActive: false });
    const all = await stage.db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24' }));
    expect(all.length).toBe(await stage.count(system, `person where 'CD4D2' = any (programmes)`));
    expect(all.find(({ person }) => person.id === one.id)).toEqual(many.people.find(({ person }) => person.id === one.id));
  });
});
