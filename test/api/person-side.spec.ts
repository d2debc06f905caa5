import { jest } from '@jest/globals';
import { Db } from '#platform/db';
import type { Client } from '../support/client.js';
import { asOwner } from '../support/crowd.js';
import { ask, mutate, openTermsOfReference } from '../support/house.js';
import { actorAs } from '../support/needs.js';
import { concepts } from '../support/people.js';
import { openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(120_000);

interface Mine {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly edges: readonly {
    node: {
      need: { id: string; title: string };
      summary: string[];
      requirements: { requirement: { kind: string }; fulfilment: string; sentence: string }[];
      helps: string[];
      interest: { answer: string; sentence: string; reason: string | null } | null;
      howReckoned: { score: number; scoreExact: string; criteria: { criterion: string; contribution: string }[] };
    };
  }[];
}

const query = `query($first: Int, $after: String) { myMatches(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { need { id title } summary requirements { requirement { kind } fulfilment sentence } helps interest { answer sentence reason }
    howReckoned { score scoreExact asOf engineVersion sheetId sheetVersion criteria { criterion label weight credit contribution share } } } } } }`;

let stage: Ranking;
let easy: string;
const mine = async (client: Client = stage.expert, args: object = {}): Promise<Mine> =>
  (await ask<{ myMatches: Mine }>(client, query, args)).myMatches;
const say = (input: object, client: Client = stage.expert) =>
  mutate(client, 'answerNeed', 'Interest', { needId: stage.needId, ...input }, 'needId answer sentence reason');

beforeAll(async () => {
  stage = await openRanking();
  easy = await openTermsOfReference(stage, {
    title: 'A need that suits',
    requirements: [{ kind: 'SKILL', essential: true, importance: 5, conceptId: concepts.skill, level: 1 }],
  });
}, 120_000);

afterAll(() => stage?.close());

describe('the person’s side', () => {
  it('has the open needs that suit best first, each in sentences, with what would help', async () => {
    const found = await mine();
    expect(found.edges.map(({ node }) => node.need.id)).toEqual([easy, stage.needId]);
    const hard = found.edges[1]?.node;
    expect(hard?.summary.length).toBeGreaterThan(1);
    expect(hard?.requirements.map(({ fulfilment }) => fulfilment)).toContain('PARTLY');
    for (const { sentence } of hard?.requirements ?? []) expect(sentence).toMatch(/\w.*\./);
    expect(hard?.helps[0]).toMatch(/help/);
    expect([...(hard?.summary ?? []), ...(hard?.helps ?? [])].join(' ')).not.toMatch(/\d ?%/);
  });

  it('counts preferences, and the readiness of a host that tells it', async () => {
    const criteria = (found: Mine): string[] => found.edges[0]?.node.howReckoned.criteria.map(({ criterion }) => criterion) ?? [];
    const before = await mine();
    expect(criteria(before)).toContain('preferences');
    expect(criteria(before)).not.toContain('readiness');
    await asOwner(stage.database, (client) =>
      client.query(`update organisation set readiness = '{"workplace":4,"internet":2,"counterpart":4,"staffContinuity":4}' where id = $1`, [
        stage.at.host,
      ]),
    );
    const after = await mine();
    expect(criteria(after)).toContain('readiness');
    for (const { node } of after.edges) {
      const sum = node.howReckoned.criteria.reduce((all, { contribution }) => all + Number(contribution), 0);
      expect(String(sum)).toBe(node.howReckoned.scoreExact);
    }
    // What the person wants, and how ready the host is, is in no list of the need.
    const { edges } = await stage.matches(stage.officer);
    expect(edges[0]?.node.criteria.map(({ label }) => label).join()).not.toMatch(/preference|readiness/i);
  });

  it('goes on page by page', async () => {
    const first = await mine(stage.expert, { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await mine(stage.expert, { first: 1, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.need.id)).toEqual([stage.needId]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is nobody else’s, and empty for someone without a profile', async () => {
    const host = await stage.host.ask(query);
    expect(host.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await mine(await stage.signIn('candidate'))).edges).toEqual([]);
  });

  it('costs the same number of statements whatever the number of needs on the page', async () => {
    const count = async (first: number): Promise<number> => {
      stage.statements = [];
      await mine(stage.expert, { first });
      return stage.statements.length;
    };
    await count(2);
    expect(await count(2)).toBe(await count(1));
  });
});

describe('answers to a need', () => {
  const interest = async (): Promise<unknown> => {
    const { matches } = await ask<{ matches: { edges: { node: { personId: string; interest: object | null } }[] } }>(
      stage.officer,
      `query($id: ID!) { matches(needId: $id, first: 50) { edges { node { personId interest { answer sentence reason } } } } }`,
      { id: stage.needId },
    );
    return matches.edges.find(({ node }) => node.personId === stage.people.myself.id)?.node.interest;
  };

  it('are seen by officers beside the match, and give way to a later one', async () => {
    expect(await interest()).toBeNull();
    expect(await say({ answer: 'interested' })).toMatchObject({ __typename: 'Interest', answer: 'interested', sentence: 'Interested.' });
    expect(await interest()).toEqual({ answer: 'interested', sentence: 'Interested.', reason: null });
    await say({ answer: 'not_now', reason: '  A course until June. ' });
    expect(await interest()).toMatchObject({ answer: 'not_now', reason: 'A course until June.' });
    expect((await mine()).edges.find(({ node }) => node.need.id === stage.needId)?.node.interest).toMatchObject({ answer: 'not_now' });
  });

  it('leave the score as it is', async () => {
    const score = async (): Promise<string> => (await mine()).edges[1]?.node.howReckoned.scoreExact ?? '';
    const before = await score();
    await say({ answer: 'interested' });
    expect(await score()).toBe(before);
  });

  it('are kept to the list of answers, to open needs and to people with a profile', async () => {
    expect(await say({ answer: 'maybe' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'answer', rule: 'rule.unknown_code' }] });
    expect(await say({ answer: 'interested', needId: '00000000-0000-7000-8000-000000000000' })).toMatchObject({ __typename: 'NotFound' });
    expect(await say({ answer: 'not_now', reason: 'x'.repeat(2001) })).toMatchObject({ problems: [{ field: 'reason', rule: 'rule.too_long' }] });
    expect(await say({ answer: 'interested' }, await stage.signIn('candidate'))).toMatchObject({ __typename: 'NotFound' });
  });

  it('are written by the person alone, and hidden from the organisation, by the database itself', async () => {
    const db = stage.app.get(Db);
    const count = (actor: Parameters<typeof db.read>[0]): Promise<number> =>
      db.read(actor, async (manager) => ((await manager.query(`select count(*)::int as n from interest`)) as { n: number }[])[0]?.n ?? -1);
    expect(await count(actorAs('host_member', { organisationId: stage.at.host }))).toBe(0);
    expect(await count(actorAs('programme_officer', { programme: 'MATCH' }))).toBe(0);
    expect(await count(actorAs('programme_officer', { programme: 'CD4D2' }))).toBe(1);
    const forged = db.write(actorAs('programme_officer', { programme: 'CD4D2' }), { operation: 'spec.forge' }, async ({ manager, audit }) => {
      audit({ action: 'spec.forge', subjectType: 'need', subjectId: stage.needId });
      await manager.query(`insert into interest (need_id, person_id, programme, answer) values ($1, $2, 'CD4D2', 'interested')`, [
        stage.needId,
        stage.people.strong.id,
      ]);
      return { ok: true as const, value: null };
    });
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});
