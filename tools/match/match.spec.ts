import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { ScoringOutcome } from '#engine/scoring';
import { loadEscoTables } from '../esco/read.js';
import { createGenerator } from '../generate/index.js';
import { WrongInput } from './input.js';
import { match, readGraph } from './match.js';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const lines = (rows: Iterable<unknown>): string => [...rows].map((row) => JSON.stringify(row)).join('\n');

const graph = readGraph('data/esco');

async function run(...args: string[]): Promise<string> {
  const out: string[] = [];
  await match(
    [...args, '--as-of', '2026-03-01'],
    (text) => out.push(text),
    () => graph,
  );
  return out.join('');
}
const outcomes = (text: string): ScoringOutcome[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ScoringOutcome);

const skill = '00735755-adc6-4ea0-b034-b8caff339c9f';
const need = { id: 'n', kind: 'VACANCY', programme: 'MATCH', requirements: [{ id: 'r', kind: 'skill', skill, essential: true, importance: 3 }] };
const person = {
  id: 'p',
  skills: [{ skill, level: 3 }],
  experienceMonths: 0,
};

// The rooms behind the generator's form take a while to load.
jest.setTimeout(60_000);

describe('npm run match', () => {
  it('should explain itself', async () => {
    expect(await run('--help')).toContain('--people F');
  });

  it("should take the engine's own form, from lines or an array", async () => {
    const people = written('people.json', JSON.stringify([person, { ...person, id: 'q', skills: [] }]));
    const [outcome] = outcomes(await run('--people', people, '--needs', written('need.jsonl', JSON.stringify(need))));
    expect(outcome?.ranked.map(({ personId, score }) => ({ personId, score }))).toEqual([
      { personId: 'p', score: 100_000_000 },
      { personId: 'q', score: 0 },
    ]);
  });

  it('should take what the generator writes, twice with the same bytes, and leave out who has no profile or no consent', async () => {
    const generator = createGenerator(loadEscoTables('data/esco'), { seed: 5, asOf: '2026-03-01' });
    const people = written('generated-people.jsonl', lines(generator.people(40)));
    const needs = written('generated-needs.jsonl', lines(generator.needs(3)));
    const first = await run('--people', people, '--needs', needs, '--top', '5');
    expect(await run('--people', people, '--needs', needs, '--top', '5')).toBe(first);
    const list = outcomes(first);
    expect(list).toHaveLength(3);
    for (const outcome of list) {
      expect(outcome.ranked).toHaveLength(5);
      expect(outcome.peopleConsidered).toBe(40);
      expect(outcome.exclusionCounts.map(({ rule }) => rule)).toContain('profile_active');
    }
  });

  it('should answer a wrong input with all its problems', async () => {
    const people = written('wrong.json', JSON.stringify([{ ...person, skills: [{ skill: 'no such skill', level: 9 }] }]));
    const answer = run('--people', people, '--needs', written('needs.json', JSON.stringify([need])));
    await expect(answer).rejects.toBeInstanceOf(WrongInput);
    await expect(answer).rejects.toMatchObject({ error: { problems: [{ rule: 'unknown_skill' }, { rule: 'level_from_1_to_4' }] } });
  });

  it('should answer a wrong shape with its places', async () => {
    const people = written('shape.json', JSON.stringify([{ id: 1, experienceMonths: 'many', skills: 'none' }]));
    await expect(run('--people', people, '--needs', written('one.json', JSON.stringify([need])))).rejects.toMatchObject({
      error: { problems: [{ field: 'people.0.id' }, { field: 'people.0.skills' }, { field: 'people.0.experienceMonths' }] },
    });
  });

  it('should take a sheet', async () => {
    const sheet = { id: 's', programme: 'MATCH', needKind: 'VACANCY', view: 'need', weights: { skills: 1 }, parameters: { essentialFactor: 1 } };
    const files = ['--people', written('p.json', JSON.stringify([person])), '--needs', written('n.json', JSON.stringify([need]))];
    const [outcome] = outcomes(await run(...files, '--sheet', written('sheet.json', JSON.stringify(sheet))));
    expect(outcome?.sheetId).toBe('s');
  });

  it('should say what is missing or not JSON', async () => {
    await expect(run('--people', 'x')).rejects.toThrow('--people and --needs are needed');
    await expect(run('--people', written('bad.jsonl', '{}\n{'), '--needs', 'x')).rejects.toThrow();
    await expect(run('--people', 'x', '--needs', 'y', '--top', '0')).rejects.toThrow('--top is a whole number');
  });
});
