import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { ExportJsonResume, ImportJsonResume, peopleForMatching, type ImportJsonResumeInput } from '#people';
import { SearchConcepts } from '#taxonomy';
import { concepts, officer, peopleStage, system, value, type PeopleStage } from '../support/people.js';

let stage: PeopleStage;
let bring: ImportJsonResume;
let search: SearchConcepts;
const stranger = officer('MATCH');

const input = (personId: string, version: number, resume: object | string, over: Partial<ImportJsonResumeInput> = {}): ImportJsonResumeInput => ({
  idempotencyKey: randomUUID(),
  personId,
  version,
  json: typeof resume === 'string' ? resume : JSON.stringify(resume),
  ...over,
});
const seen = async (id: string) =>
  (await stage.db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids: [id] })))[0]?.person;

beforeAll(async () => {
  stage = await peopleStage();
  search = new SearchConcepts(stage.db);
  await search.prepare();
  bring = new ImportJsonResume(stage.db, search);
}, 60_000);

afterAll(() => stage?.close());

describe('JSON Resume', () => {
  it('takes a person out with names of concepts, says what it has no place for, and leaves an audit row', async () => {
    const { id } = await stage.create();
    const { json, losses } = value(await new ExportJsonResume(stage.db).execute(system, id));
    const resume = JSON.parse(json) as { basics: { name: string }; skills: { name: string }[] };
    expect(resume.basics.name).toBe('Awa Example');
    expect(resume.skills[0]?.name).toBe('manage musical staff');
    expect(losses.map(({ path }) => path)).toEqual(expect.arrayContaining(['birthDate', 'availability.0', 'consents.MATCHING']));
    const audits = (await stage.db.read(system, (manager) =>
      manager.query(`select 1 from audit_event where action = 'people.person.exported' and subject_id = $1`, [id]),
    )) as unknown[];
    expect(audits).toHaveLength(1);
    expect(await new ExportJsonResume(stage.db).execute(stranger, id)).toMatchObject({ ok: false, error: { kind: 'not_found' } });
  });

  it('brings its own document back as it was', async () => {
    const { id } = await stage.create();
    const before = await seen(id);
    const { json } = value(await new ExportJsonResume(stage.db).execute(system, id));
    const { person } = value(await bring.execute(system, input(id, 1, json)));
    expect(person).toEqual({ id, version: 2 });
    expect(await seen(id)).toEqual({ ...before, version: 2 });
  });

  it('stores what is sure, and scores a word only after the person confirms its meaning', async () => {
    const { id } = await stage.create();
    const resume = {
      skills: [{ name: 'Java (computer programming)', level: 'Advanced' }],
      work: [{ name: 'Example', position: 'web developer', startDate: '2022-01', endDate: '2023-12' }],
      languages: [{ language: 'French', fluency: 'B2' }],
    };
    const first = value(await bring.execute(system, input(id, 1, resume)));
    expect(first.report.stored.map(({ section }) => section)).toEqual(['languages']);
    expect(first.report.proposals.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual(['occupation work.0', 'skill skills.0.name']);
    expect((await seen(id))?.skills).toHaveLength(2);

    const confirmed = first.report.proposals.flatMap((proposal) =>
      proposal.kind !== 'language' && proposal.candidates[0] ? [{ path: proposal.path, choice: proposal.candidates[0].conceptId }] : [],
    );
    const second = value(await bring.execute(system, input(id, first.person.version, resume, { confirmed })));
    expect(second.report.proposals).toEqual([]);
    const person = await seen(id);
    expect(person?.skills).toHaveLength(3);
    expect(person?.skills[2]?.level).toBe(3);
    expect(person?.occupations.map(({ occupation }) => occupation)).toContain(concepts.developer);
    expect(person?.languages.map(({ language }) => language)).toEqual(['so', 'fr']);
  });

  it('answers a repeated key with the same report and changes nothing a second time', async () => {
    const { id } = await stage.create();
    const sent = input(id, 1, { languages: [{ language: 'English', fluency: 'C1' }] });
    const first = value(await bring.execute(system, sent));
    expect(value(await bring.execute(system, sent))).toEqual(first);
    expect((await seen(id))?.version).toBe(2);
  });

  it('names the problems of a bad document, and refuses strangers and stale versions', async () => {
    const { id } = await stage.create();
    expect(await bring.execute(system, input(id, 1, '{'))).toMatchObject({
      ok: false,
      error: { kind: 'invalid_input', problems: [{ field: 'json', rule: 'people.json_resume.not_json' }] },
    });
    expect(await bring.execute(system, input(id, 1, { work: [{ startDate: '2020-13', position: 5 }] }))).toMatchObject({
      ok: false,
      error: {
        kind: 'invalid_input',
        problems: expect.arrayContaining([
          expect.objectContaining({ field: 'json.work.0.startDate' }),
          expect.objectContaining({ field: 'json.work.0.position' }),
        ]) as unknown,
      },
    });
    expect(await bring.execute(system, input(id, 7, {}))).toMatchObject({
      ok: false,
      error: { kind: 'version_conflict', yourVersion: 7, currentVersion: 1 },
    });
    expect(await bring.execute(stranger, input(id, 1, {}))).toMatchObject({ ok: false, error: { kind: 'not_found' } });
    expect((await seen(id))?.version).toBe(1);
  });

  it('takes what fits into one request, and names the size of what does not', async () => {
    const { id } = await stage.create();
    const tooLarge = (kilobytes: number) => ({
      ok: false,
      error: { kind: 'invalid_input', problems: [{ field: 'json', rule: 'people.json_resume.too_large', params: { kilobytes, max: 96 } }] },
    });
    const ofLength = (length: number): string => JSON.stringify({ basics: { label: 'x' } }).padEnd(length, ' ');
    // {"json":"…","confirmed":[]}: 26 bytes around the document, and one more for each of its six quotation marks.
    expect(await bring.execute(system, input(id, 1, ofLength(96_000 - 26 - 6)))).toMatchObject({ ok: true });
    expect(await bring.execute(system, input(id, 1, ofLength(96_000 - 26 - 5)))).toMatchObject(tooLarge(97));
    // Three bytes each.
    expect(await bring.execute(system, input(id, 1, '漢'.repeat(33_000)))).toMatchObject(tooLarge(100));
    const confirmed = Array.from({ length: 400 }, (_, index) => ({ path: `skills.${index}.name`.padEnd(200, '.'), choice: 'B2' }));
    expect(await bring.execute(system, input(id, 1, ofLength(10_000), { confirmed }))).toMatchObject(tooLarge(101));
    expect((await seen(id))?.version).toBe(1);
  });

  it('looks no words up for a stranger, a stale version or a key that was used for something else', async () => {
    const { id } = await stage.create();
    const resume = { skills: [{ name: 'Java' }, { name: 'Python' }] };
    const first = input(id, 1, { languages: [{ language: 'English', fluency: 'C1' }] });
    value(await bring.execute(system, first));
    const looked = jest.spyOn(search, 'execute');
    try {
      expect(await bring.execute(stranger, input(id, 2, resume))).toMatchObject({ ok: false, error: { kind: 'not_found' } });
      expect(await bring.execute(system, input(id, 1, resume))).toMatchObject({
        ok: false,
        error: { kind: 'version_conflict', yourVersion: 1, currentVersion: 2 },
      });
      const reused = input(id, 2, resume, { idempotencyKey: first.idempotencyKey });
      expect(await bring.execute(system, reused)).toMatchObject({ ok: false, error: { kind: 'key_reused' } });
      expect(await bring.execute(system, input(id, 2, resume, { idempotencyKey: 'no key' }))).toMatchObject({
        ok: false,
        error: { problems: [{ field: 'idempotencyKey', rule: 'rule.uuid' }] },
      });
      expect(looked).not.toHaveBeenCalled();
      value(await bring.execute(system, input(id, 2, resume)));
      expect(looked).toHaveBeenCalledTimes(2);
    } finally {
      looked.mockRestore();
    }
  });
});
