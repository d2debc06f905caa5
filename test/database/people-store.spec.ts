import { jest } from '@jest/globals';
import { peopleForMatching, onDay } from '#people';
import pg from 'pg';
import { PeopleStore } from '../../libs/matching/scoring/people-store.js';
import { copyPerson } from '../support/crowd.js';
import { peopleStage, system, value, type PeopleStage } from '../support/people.js';

jest.setTimeout(120_000);

const asOf = '2027-01-15';
let stage: PeopleStage;
let store: PeopleStore;
const ids: { id: string; version: number }[] = [];

/** What the store gives, and what reading everyone gives. */
const both = async (): Promise<[unknown, unknown]> => [
  (await store.current('CD4D2')).map((person) => onDay(person, 'CD4D2', asOf)),
  await stage.db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf })),
];
/** Opens a transaction that has changed a person and waits with its commit. */
async function lateChange(id: string, zone: string): Promise<{ commit(): Promise<void>; rollback(): Promise<void> }> {
  const runner = stage.db.source.createQueryRunner();
  await runner.connect();
  await runner.startTransaction('READ COMMITTED');
  await runner.query(`select set_config('app.system', '1', true)`);
  await runner.query(`update person set time_zone = $2, version = version + 1 where id = $1`, [id, zone]);
  return {
    commit: async () => {
      await runner.commitTransaction();
      await runner.release();
    },
    rollback: async () => {
      await runner.rollbackTransaction();
      await runner.release();
    },
  };
}

beforeAll(async () => {
  stage = await peopleStage();
  store = new PeopleStore(stage.db);
  for (let n = 0; n < 4; n += 1) ids.push(await stage.create());
  await copyPerson(stage.database, ids[0]?.id ?? '', 150);
}, 60_000);

afterAll(() => stage?.close());

describe('the people in memory', () => {
  it('are those of the database, in the same order', async () => {
    const [kept, fresh] = await both();
    expect(kept).toEqual(fresh);
  });

  it('follow changes, new people, and a profile that is taken up in another programme', async () => {
    const [first] = ids;
    value(await stage.update(system, first?.id ?? '', first?.version ?? 0, { skills: [] }));
    await stage.create();
    await stage.create({ expertProfile: null, candidateProfile: { active: true, relocation: true, preferredModes: [] } });
    const [kept, fresh] = await both();
    expect(kept).toEqual(fresh);
    expect(await store.current('MATCH')).toHaveLength(1);
  });

  it('follow consents, which give no new version', async () => {
    const id = ids[1]?.id ?? '';
    const agreed = async (): Promise<boolean | undefined> =>
      (await store.current('CD4D2')).find(({ facts }) => facts.id === id)?.gate.consentMatching;
    expect(await agreed()).toBe(true);
    value(await stage.setConsent.execute(system, { idempotencyKey: crypto.randomUUID(), personId: id, purpose: 'MATCHING', granted: false }));
    expect(await agreed()).toBe(false);
  });

  it('miss no one whose change got a lower place and was committed later', async () => {
    const [, , early, late] = ids.map(({ id }) => id);
    for (let round = 0; round < 5; round += 1) {
      const slow = await lateChange(late ?? '', `Etc/GMT+${round + 1}`);
      const quick = await lateChange(early ?? '', `Etc/GMT-${round + 1}`);
      await quick.commit();
      // Several looks pass while the lower place is still in the dark; none may settle what lies above it.
      for (let look = 0; look <= round; look += 1) await store.current('CD4D2');
      const other = await lateChange(early ?? '', 'Etc/UTC');
      if (round % 2 === 0) await other.commit();
      else await other.rollback();
      await store.current('CD4D2');
      await slow.commit();
      const found = (await store.current('CD4D2')).find(({ facts }) => facts.id === late);
      expect(found?.facts.timeZone).toBe(`Etc/GMT+${round + 1}`);
      const [kept, fresh] = await both();
      expect(kept).toEqual(fresh);
    }
  });

  it('notice who was erased: that leaves no place in the sequence', async () => {
    const [, , , gone] = await stage.db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf }));
    expect((await store.current('CD4D2')).map(({ facts }) => facts.id)).toContain(gone?.facts.id);
    const keeper = new pg.Client({ connectionString: stage.database.superuserUrl });
    await keeper.connect();
    await keeper.query(`delete from consent where person_id = $1`, [gone?.facts.id]);
    await keeper.query(`delete from person where id = $1`, [gone?.facts.id]);
    await keeper.end();
    const [kept, fresh] = await both();
    expect(kept).toEqual(fresh);
    expect((await store.current('CD4D2')).map(({ facts }) => facts.id)).not.toContain(gone?.facts.id);
    expect(await store.current('CD4D2')).toBe(await store.current('CD4D2'));
  });

  it('read again only who changed', async () => {
    await store.current('CD4D2');
    await store.current('CD4D2');
    const before = await store.current('CD4D2');
    const unchanged = await store.current('CD4D2');
    expect(unchanged).toBe(before);
    const slow = await lateChange(ids[2]?.id ?? '', 'Etc/GMT+9');
    await slow.commit();
    const after = await store.current('CD4D2');
    expect(after.filter((person, index) => person !== before[index])).toHaveLength(1);
    // A run that began with the older list keeps it.
    expect(before).not.toBe(after);
  });

  it('are the same for callers that ask at the same time', async () => {
    const lists = await Promise.all(Array.from({ length: 5 }, () => store.current('CD4D2')));
    expect(new Set(lists).size).toBe(1);
  });
});
