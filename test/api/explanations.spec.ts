import { jest } from '@jest/globals';
import { Client } from '../support/client.js';
import { ask } from '../support/house.js';
import { openRanking, type Ranking, type ShownMatch } from '../support/ranking.js';

jest.setTimeout(120_000);

interface Explained {
  readonly id: string;
  readonly rank: number;
  readonly score: number;
  readonly counterfactuals: readonly { code: string; sentence: string; gain: number; newScore: number; newRank: number }[];
  readonly holds: readonly { criterion: string; label: string; weight: number; from: number; to: number }[];
}

const fields = `id rank score counterfactuals { code sentence gain newScore newRank } holds { criterion label weight from to }`;

let stage: Ranking;
let list: readonly ShownMatch[];
const explain = async (id: string, client: Client = stage.officer): Promise<Explained | null> =>
  (await ask<{ match: Explained | null }>(client, `query($id: ID!) { match(id: $id) { ${fields} } }`, { id })).match;
const compare = (ids: readonly string[], client: Client = stage.officer) =>
  client.ask<{ compareMatches: Explained[] }>(`query($ids: [ID!]!) { compareMatches(ids: $ids) { ${fields} } }`, { ids });

beforeAll(async () => {
  stage = await openRanking();
  list = (await stage.matches(stage.officer)).edges.map(({ node }) => node);
}, 90_000);

afterAll(() => stage?.close());

describe('explanations on read', () => {
  it('say what would help, with the score and the rank as they would be', async () => {
    const weak = list.at(-1);
    const found = await explain(weak?.id ?? '');
    expect(found?.counterfactuals.map(({ code }) => code)).toContain('skill');
    for (const { gain, newScore, newRank, sentence } of found?.counterfactuals ?? []) {
      expect(gain).toBeGreaterThan(0);
      expect(newScore).toBeCloseTo((found?.score ?? 0) + gain, 6);
      expect(newRank).toBeLessThanOrEqual(found?.rank ?? 0);
      expect(sentence).toMatch(/would/);
    }
    const gains = found?.counterfactuals.map(({ gain }) => gain) ?? [];
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  it('say between which weights a rank holds; the present weight lies between them', async () => {
    const found = await explain(list[0]?.id ?? '');
    const weights = found?.holds.map(({ weight }) => weight) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(10_000);
    for (const { from, weight, to } of found?.holds ?? []) {
      expect(from).toBeLessThanOrEqual(weight);
      expect(to).toBeGreaterThanOrEqual(weight);
    }
  });

  it('are the office’s: an expert gets neither', async () => {
    const answer = await stage.expert.ask(`query($id: ID!) { match(id: $id) { counterfactuals { code } } }`, { id: list[0]?.id ?? '' });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('stand side by side for two to four matches of one need', async () => {
    const ids = list.slice(0, 3).map(({ id }) => id);
    const answer = await compare([...ids].reverse());
    expect(answer.data.compareMatches.map(({ id }) => id)).toEqual([...ids].reverse());
    expect(answer.data.compareMatches.every(({ holds }) => holds.length > 0)).toBe(true);
    for (const wrong of [ids.slice(0, 1), list.slice(0, 5).map(({ id }) => id)]) {
      const { errors } = await compare(wrong);
      expect(errors[0]).toMatchObject({ message: 'Choose two to four people to compare.', extensions: { code: 'BAD_USER_INPUT' } });
    }
    expect((await compare(ids, stage.host)).data.compareMatches).toEqual([]);
  });

  it('cost the same number of statements for four matches as for two', async () => {
    const count = async (ids: readonly string[]): Promise<number> => {
      stage.statements = [];
      await compare(ids);
      return stage.statements.length;
    };
    await count(list.slice(0, 2).map(({ id }) => id));
    const two = await count(list.slice(0, 2).map(({ id }) => id));
    expect(await count(list.slice(0, 4).map(({ id }) => id))).toBe(two);
  });
});

describe('the guide to the ranking', () => {
  it('is for everyone to read, without signing in', async () => {
    const { rankingGuide } = await ask<{ rankingGuide: { code: string; title: string; paragraphs: string[] }[] }>(
      new Client(stage.url),
      `{ rankingGuide { code reader title paragraphs } }`,
    );
    expect(rankingGuide[0]).toMatchObject({ code: 'purpose', title: 'What the ranking is for' });
    expect(rankingGuide.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
  });
});
