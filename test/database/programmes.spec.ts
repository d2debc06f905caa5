import { defaultSheets } from '#engine/scoring';
import { Db, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { allProgrammes, currentSheet, evaluateGates, ruleBook, rulesAt, ruleSentence, sheetById, sheetsOf, windowsAt } from '#programmes';
import { makeDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let db: Db;
const read = <T>(fn: Parameters<typeof db.read<T>>[1]) => db.read(systemActor('programmes.spec'), fn);

beforeAll(async () => {
  database = await makeDatabase();
  db = new Db(await (await makeDataSource(database.appUrl)).initialize());
});

afterAll(async () => {
  await db?.source.destroy();
  await database?.drop();
});

describe('the rule book', () => {
  it('has both programmes, and a sentence in each language for every rule', async () => {
    expect((await read(allProgrammes)).map(({ code }) => code)).toEqual(['CD4D2', 'MATCH']);
    for (const programme of ['CD4D2', 'MATCH'])
      for (const rule of await read((manager) => rulesAt(manager, programme, '2026-11-24')))
        for (const locale of ['en', 'nl', 'fr'] as const) expect(ruleSentence(rule, locale)).toMatch(/\S/);
  });

  it('gives the rules and windows of a day, with their sources', async () => {
    const codes = (day: string) => read(async (manager) => (await rulesAt(manager, 'MATCH', day)).map(({ code }) => code));
    expect(await codes('2026-12-31')).toContain('permit_salary');
    expect(await codes('2027-01-01')).not.toContain('permit_salary');
    expect(await codes('2019-12-31')).toEqual([]);
    const countries = (day: string) =>
      read(async (manager) => (await windowsAt(manager, 'CD4D2', day)).map(({ country, mode }) => (mode ? `${country} ${mode}` : country)));
    expect(await countries('2020-06-01')).toEqual(['AF', 'IQ', 'NG', 'SO']);
    expect(await countries('2022-06-01')).toEqual(['IQ', 'NG', 'SO']);
    expect(await countries('2024-06-01')).toEqual([]);
    expect(await countries('2026-11-24')).toEqual(['AF VIRTUAL', 'ET', 'GH', 'IQ', 'MA', 'NG', 'SL', 'SO']);
  });

  it('decides by the figures of 2026: 4,357 below thirty and 5,942 from thirty', async () => {
    const book = await read((manager) => ruleBook(manager, 'MATCH'));
    const passes = (salaryMonthEur: number, birthDate: string) =>
      evaluateGates({
        ...book,
        asOf: '2026-11-24',
        need: { country: 'NL', mode: 'PHYSICAL', startDate: '2027-01-31', endDate: null, salaryMonthEur },
        person: { birthDate, residenceCountry: 'SN', linkCountries: [], consentMatching: true, profileActive: true },
      })
        .filter((result) => !result.passed)
        .map(({ rule }) => rule);
    expect(passes(4357, '1996-12-03')).toEqual([]);
    expect(passes(4356, '1996-12-03')).toEqual(['permit_salary']);
    expect(passes(4357, '1996-12-02')).toEqual(['permit_salary']);
    expect(passes(5942, '1996-12-02')).toEqual([]);
  });

  it('cannot be changed by the application', async () => {
    for (const statement of [`update programme_rule set params = '{}'`, `delete from programme_window`, `update weight_sheet set weights = '{}'`])
      await expect(db.source.query(statement)).rejects.toThrow(/permission denied/);
  });
});

describe('the weight sheets', () => {
  it('are those that the engine begins with', async () => {
    for (const { id: _id, ...expected } of defaultSheets) {
      const sheet = await read((manager) => currentSheet(manager, expected.programme, expected.needKind, expected.view, '2026-11-24'));
      expect(sheet).toMatchObject(expected);
      expect(sheet?.weights).toEqual(expected.weights);
      expect(sheet?.parameters).toEqual(expected.parameters);
      expect(await read((manager) => sheetById(manager, sheet?.id ?? ''))).toEqual(sheet);
    }
    expect(await read((manager) => sheetsOf(manager, 'CD4D2'))).toHaveLength(2);
  });

  it('give way to a newer version on its day, and stay for runs of before', async () => {
    const owner = await (await makeDataSource(database.ownerUrl)).initialize();
    await owner.query(
      `insert into weight_sheet (programme, need_kind, view, version, weights, parameters, valid_from) select programme, need_kind, view, 2, '{"skills": 1}', parameters, '2027-01-01' from weight_sheet where programme = 'MATCH' and view = 'need'`,
    );
    await expect(owner.query(`update weight_sheet set weights = '{}'`)).rejects.toThrow(/replaced by a new version/);
    await owner.destroy();
    const version = (day: string) => read(async (manager) => (await currentSheet(manager, 'MATCH', 'VACANCY', 'need', day))?.version ?? null);
    expect([await version('2025-12-31'), await version('2026-12-31'), await version('2027-01-01')]).toEqual([null, 1, 2]);
  });
});
