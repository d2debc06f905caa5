import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { buildGraph, digestOf } from '#engine/concepts';
import { Db, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { conceptById, conceptsByIds, currentTaxonomy, graphTables, knownConcepts, labels, SearchConcepts, skillsOfOccupation } from '#taxonomy';
import { loadEsco, loadEscoInto } from '../../tools/esco/load.js';
import { loadEscoTables } from '../../tools/esco/read.js';
import { escoFolder, escoVersion } from '../../tools/esco/version.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';

const developer = 'f2b15a0e-e65a-438a-affb-29b9d50b77d1';
const bookkeeper = 'c3aae59e-1441-4b3e-bdd1-6da50dc7cf42';
/** An id that ESCO does not have. */
const baking = '11111111-1111-4111-8111-111111111111';
const unknown = '00000000-0000-4000-8000-000000000000';
const actor = systemActor('taxonomy.spec');

let database: TestDatabase;
let db: Db;
let owner: pg.Client;

beforeAll(async () => {
  database = await makeDatabase();
  db = new Db(await (await makeDataSource(database.appUrl)).initialize());
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await db.source.destroy();
  await owner.end();
  await database.drop();
});

const count = async (sql: string): Promise<number> => Number((await owner.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

describe('the classification in the database', () => {
  it('is all there, under the version that the files have', async () => {
    expect(existsSync(escoFolder())).toBe(true);
    expect(await db.read(actor, currentTaxonomy)).toBe(escoVersion(escoFolder()).id);
    expect(await count(`concept where kind = 'skill' and not retired`)).toBe(13_939);
    expect(await count(`concept where kind = 'occupation' and not retired`)).toBe(3_039);
    expect(await count('occupation_skill where essential')).toBe(67_622);
    expect(await count('concept where label_fr is null')).toBe(295);
    expect(await count(`concept where label_nl = '' or label_fr = ''`)).toBe(0);
  });

  it('is not loaded twice', async () => {
    expect(await loadEsco(database.ownerUrl)).toBe(false);
  });

  it('cannot be changed by the application', async () => {
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    try {
      await expect(app.query(`update concept set label_en = 'x'`)).rejects.toThrow(/permission denied/);
      await expect(app.query(`delete from taxonomy_version`)).rejects.toThrow(/permission denied/);
    } finally {
      await app.end();
    }
  });

  it('gives the engine the rows that the files give it', async () => {
    const files = loadEscoTables(escoFolder());
    const { version, tables } = await db.read(actor, graphTables);
    expect(version).toBe(escoVersion(escoFolder()).id);
    const key = (row: object): string => JSON.stringify(row);
    const sorted = (rows: readonly object[]): string[] => rows.map(key).sort();
    expect(sorted(tables.skills)).toEqual(sorted(files.skills.map(({ uri }) => ({ uri }))));
    expect(sorted(tables.groups)).toEqual(sorted(files.groups.map(({ id }) => ({ id }))));
    expect(sorted(tables.broader)).toEqual(sorted(files.broader));
    expect(sorted(tables.relations)).toEqual(sorted(files.relations.map(({ skill, related }) => ({ skill, related }))));
    expect(sorted(tables.occupations)).toEqual(
      sorted(files.occupations.map(({ uri, isco, parent, labels: names, alts }) => ({ uri, isco, parent, labels: names, alts }))),
    );
    expect(sorted(tables.occupationSkills)).toEqual(sorted(files.occupationSkills));
  });
});

describe('the graph', () => {
  it('is the same from the database and from the files, so that the command line and the worker give the same scores', async () => {
    const digest = (tables: Parameters<typeof buildGraph>[0]): string => {
      const graph = buildGraph(tables);
      return graph.ok ? digestOf(graph.value) : JSON.stringify(graph.error);
    };
    const { tables } = await db.read(actor, graphTables);
    expect(digest(tables)).toBe(digest(loadEscoTables(escoFolder())));
  });
});

describe('looking concepts up', () => {
  it('names them in the reader’s language, in English where there is no other label, and says so', async () => {
    const { rows } = await owner.query<{ id: string; label_en: string }>(`select id, label_en from concept where label_nl is null`);
    const [dutchless] = rows;
    const found = await db.read(actor, (manager) => labels(manager, [developer, dutchless!.id, unknown, 'no id'], 'nl'));
    expect(Object.fromEntries(found)).toEqual({
      [developer]: { label: 'software ontwikkelaar', labelLanguage: 'nl' },
      [dutchless!.id]: { label: dutchless!.label_en, labelLanguage: 'en' },
    });
  });

  it('tells skills from occupations', async () => {
    await db.read(actor, async (manager) => {
      expect(await conceptById(manager, 'occupation', developer.toUpperCase())).toMatchObject({
        id: developer,
        kind: 'occupation',
        code: '2512.4',
        isco: '2512',
      });
      expect(await conceptById(manager, 'skill', developer)).toBeNull();
      expect(await conceptById(manager, 'occupation', 'no id')).toBeNull();
      expect(await knownConcepts(manager, 'occupation', [developer, unknown, 'no id'])).toEqual(new Set([developer]));
      expect(await knownConcepts(manager, 'skill', [developer])).toEqual(new Set());
    });
  });

  it('lists an occupation’s skills, essential ones first, in the reader’s alphabet', async () => {
    const { skills, names } = await db.read(actor, async (manager) => {
      const listed = await skillsOfOccupation(manager, developer, 'fr');
      return {
        skills: listed,
        names: await labels(
          manager,
          listed.map(({ skillId }) => skillId),
          'fr',
        ),
      };
    });
    const essential = skills.filter((skill) => skill.essential);
    expect(skills.slice(0, essential.length)).toEqual(essential);
    const spoken = essential.map(({ skillId }) => names.get(skillId)!.label);
    expect(spoken).toEqual([...spoken].sort(new Intl.Collator('fr').compare));
    expect(spoken.length).toBeGreaterThan(10);
    expect(await db.read(actor, (manager) => skillsOfOccupation(manager, 'no id', 'en'))).toEqual([]);
  });

  it('finds them by free words, with the index built while it waits', async () => {
    const search = new SearchConcepts(db);
    expect((await search.execute('occupation', 'boekhoud', 'nl'))[0]).toMatchObject({ label: 'boekhouder', locale: 'nl', kind: 'prefix' });
    expect((await search.execute('skill', 'gestion de porjets', 'fr'))[0]).toMatchObject({ label: 'gestion de projets', locale: 'fr' });
    expect((await search.execute('occupation', 'softwareontwikelaar', 'nl')).map((match) => match.id).slice(0, 5)).toContain(developer);
    expect(await search.execute('occupation', '  ', 'nl')).toEqual([]);
  }, 60_000);
});

/** A classification of two concepts, as files. */
function smallEsco(): string {
  const folder = mkdtempSync(join(tmpdir(), 'esco-'));
  const write = (name: string, ...lines: string[]): void => writeFileSync(join(folder, `${name}.tsv.gz`), gzipSync(`${lines.join('\n')}\n`));
  const labelled = 'label_en\tlabel_fr\tlabel_nl';
  const alternatives = 'alts_en\talts_fr\talts_nl';
  write(
    'skills',
    `uri\ttype\treuse\t${labelled}\t${alternatives}\ttags\tfr_src`,
    `${baking}\tskill/competence\tcross-sector\tzeppelin baking\t\tzeppelins bakken\tbake "airships"|back\\slash\t\t\t\t`,
  );
  write('skill-groups', `id\tcode\t${labelled}`, 'g1\tS1\tmaking\tfaire\tmaken');
  write('skill-broader', 'child\tparent', `${baking}\tg1`);
  write('skill-relations', 'skill\trelated\trelation');
  write(
    'occupations',
    `uri\tcode\tisco\t${labelled}\t${alternatives}\tparent\tnace\tresearch`,
    `${developer}\t2512.4\t2512\tmaker of software\tcréateur de logiciels\tsoftwaremaker\t\t\t\t2512\t62.1,62.2\t`,
  );
  write('occupation-skills', 'occupation\tskill\trelation', `${developer}\t${baking}\toptional`);
  write('isco-groups', `code\t${labelled}`, '2512\tSoftware developers\tConcepteurs de logiciels\tSoftwareontwikkelaars');
  return folder;
}

describe('another version of the classification', () => {
  it('renews what it still has, retires the rest with its label, and offers only what it has', async () => {
    const folder = smallEsco();
    const told: string[] = [];
    try {
      expect(await loadEscoInto(owner, (text) => told.push(text), folder)).toBe(true);
      expect(await loadEscoInto(owner, undefined, folder)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(told).toEqual(['ESCO: 2 skills and occupations', 'ESCO: 1 skills of occupations']);
    expect(await count('concept where not retired')).toBe(2);
    const { rows } = await owner.query<{ alternatives_en: string[]; label_fr: string | null }>(
      'select alternatives_en, label_fr from concept where id = $1',
      [baking],
    );
    expect(rows).toEqual([{ alternatives_en: ['bake "airships"', 'back\\slash'], label_fr: null }]);
    await db.read(actor, async (manager) => {
      expect((await conceptsByIds(manager, [developer])).get(developer)?.labels.nl).toBe('softwaremaker');
      expect((await labels(manager, [bookkeeper], 'nl')).get(bookkeeper)).toEqual({ label: 'boekhouder', labelLanguage: 'nl' });
      expect(await knownConcepts(manager, 'occupation', [bookkeeper])).toEqual(new Set([bookkeeper]));
      expect(await skillsOfOccupation(manager, developer, 'nl')).toEqual([{ skillId: baking, essential: false }]);
      expect((await graphTables(manager)).tables.occupations.find(({ uri }) => uri === developer)?.labels?.nl).toBe('softwaremaker');
    });
    const search = new SearchConcepts(db);
    expect(await search.execute('occupation', 'boekhouder', 'nl')).toEqual([]);
    expect((await search.execute('occupation', 'softwaremaker', 'nl')).map((match) => match.id)).toEqual([developer]);
  }, 60_000);
});
