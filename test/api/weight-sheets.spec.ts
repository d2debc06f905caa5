import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Client } from '../support/client.js';
import { asOwner } from '../support/crowd.js';
import { ask, mutate, type Outcome } from '../support/house.js';
import { until } from '../support/processes.js';
import { openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(120_000);

let stage: Ranking;
let administrator: Client;
const today = new Date().toISOString().slice(0, 10);
const weights = [
  { criterion: 'languages', weight: 90 },
  { criterion: 'skills', weight: 10 },
];
const fields = 'id state stateSentence mine allowedEvents sheetId reason decisionReason weights { criterion weight }';
type Proposal = Outcome & { sheetId: string | null; mine: boolean; allowedEvents: string[]; stateSentence: string };
const propose = (over: object = {}, client = stage.officer): Promise<Proposal> =>
  mutate(
    client,
    'proposeWeightSheet',
    'WeightSheetProposal',
    { programme: 'CD4D2', needKind: 'TERMS_OF_REFERENCE', view: 'need', weights, reason: 'Languages decide.', validFrom: today, ...over },
    fields,
  ) as Promise<Proposal>;
const approve = (id: string, client = administrator): Promise<Proposal> =>
  mutate(client, 'approveWeightSheet', 'WeightSheetProposal', { id }, fields) as Promise<Proposal>;
const reject = (id: string, reason: string, client = administrator): Promise<Proposal> =>
  mutate(client, 'rejectWeightSheet', 'WeightSheetProposal', { id, reason }, fields) as Promise<Proposal>;
const currentRun = async (): Promise<{ state: string; sheetVersion: number; sheetId: string }> =>
  (
    await ask<{ need: { currentRun: { state: string; sheetVersion: number; sheetId: string } } }>(
      stage.officer,
      `query($id: ID!) { need(id: $id) { currentRun { state sheetVersion sheetId } } }`,
      { id: stage.needId },
    )
  ).need.currentRun;

beforeAll(async () => {
  stage = await openRanking();
  administrator = await stage.signIn('administrator');
}, 120_000);

afterAll(() => stage?.close());

describe('weights by four eyes', () => {
  it('are previewed on a real list without being stored', async () => {
    const query = `query($id: ID!, $weights: [CriterionWeightInput!]!) { previewWeightSheet(needId: $id, weights: $weights) {
      asOf sheetVersion peopleCompared movedPeople rows { personId personCode oldRank newRank oldScore newScore } problems { field rule message } } }`;
    const preview = async (chosen: object, client = stage.officer) =>
      (
        await ask<{
          previewWeightSheet: { peopleCompared: number; rows: { newRank: number; oldScore: number; newScore: number }[]; problems: object[] } | null;
        }>(client, query, { id: stage.needId, weights: chosen })
      ).previewWeightSheet;
    const found = await preview(weights);
    expect(found?.problems).toEqual([]);
    expect(found?.peopleCompared).toBe(33);
    expect(found?.rows).toHaveLength(20);
    expect(found?.rows[0]).toMatchObject({ newRank: 1 });
    expect(found?.rows.some(({ oldScore, newScore }) => oldScore !== newScore)).toBe(true);
    expect(await preview([{ criterion: 'skills', weight: 90 }])).toMatchObject({
      rows: [],
      problems: [{ field: 'weights', rule: 'programmes.rule.weights_sum', message: 'The weights add up to 90; together they have to be 100.' }],
    });
    expect(await preview(weights, await stage.signIn('programme_officer_match'))).toBeNull();
    expect(await currentRun()).toMatchObject({ sheetVersion: 1 });
  });

  it('are refused when they are not sound, or not for the one who proposes', async () => {
    expect(await propose({ weights: [{ criterion: 'charm', weight: 99 }] })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ rule: 'programmes.rule.unknown_criterion' }, { rule: 'programmes.rule.weights_sum' }],
    });
    expect(await propose({}, await stage.signIn('programme_officer_match'))).toMatchObject({
      __typename: 'Refused',
      rule: 'programmes.rule.not_your_programme',
    });
  });

  it('come into force when another person approves, and the open needs are scored anew', async () => {
    const proposal = await propose();
    expect(proposal).toMatchObject({ state: 'PROPOSED', mine: true, allowedEvents: ['reject'], sheetId: null });
    expect(await approve(proposal.id, stage.officer)).toMatchObject({ __typename: 'Refused', rule: 'programmes.rule.same_person' });
    const approved = await approve(proposal.id);
    expect(approved).toMatchObject({ state: 'APPROVED', mine: false, allowedEvents: [] });
    expect(await approve(proposal.id)).toMatchObject({ __typename: 'Refused', rule: 'programmes.rule.proposal_decided' });
    const { weightSheets } = await ask<{
      weightSheets: { id: string; view: string; version: number; weights: { criterion: string; weight: number }[] }[];
    }>(stage.officer, `{ weightSheets(programme: "CD4D2") { id view version weights { criterion weight } } }`);
    expect(weightSheets.find(({ id }) => id === approved.sheetId)).toEqual({
      id: approved.sheetId,
      view: 'need',
      version: 2,
      weights: [
        { criterion: 'skills', weight: 10 },
        { criterion: 'languages', weight: 90 },
      ],
    });
    await until('the list by the new weights', async () => {
      const run = await currentRun();
      return run.state === 'DONE' && run.sheetVersion === 2;
    });
  });

  it('are rejected with a reason, or taken back', async () => {
    const one = await propose({ reason: 'A try.' });
    expect(await reject(one.id, ' ')).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'reason', rule: 'rule.required' }] });
    expect(await reject(one.id, 'Too much on languages.')).toMatchObject({ state: 'REJECTED', decisionReason: 'Too much on languages.' });
    const other = await propose({ reason: 'Another try.' });
    expect(await reject(other.id, 'A mistake.', stage.officer)).toMatchObject({ state: 'REJECTED', mine: true });
    expect(await reject(randomUUID(), 'No such one.')).toMatchObject({ __typename: 'NotFound' });
  });

  it('are listed for those who have a say, and for nobody else', async () => {
    const list = async (client: Client): Promise<unknown[]> =>
      (await ask<{ weightSheetProposals: unknown[] }>(client, `{ weightSheetProposals(programme: "CD4D2") { id state } }`)).weightSheetProposals;
    expect(await list(administrator)).toHaveLength(3);
    expect(await list(await stage.signIn('programme_officer_match'))).toEqual([]);
    expect((await stage.host.ask(`{ weightSheetProposals(programme: "CD4D2") { id } }`)).errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('leave an audit row for each step', async () => {
    const rows = await asOwner(
      stage.database,
      async (client) => (await client.query<{ action: string }>(`select action from audit_event where action like 'programmes.weights.%'`)).rows,
    );
    expect(rows.map(({ action }) => action).sort()).toEqual([
      'programmes.weights.approved',
      ...Array.from({ length: 3 }, () => 'programmes.weights.proposed'),
      ...Array.from({ length: 2 }, () => 'programmes.weights.rejected'),
    ]);
  });

  it('cannot be had past the database: no sheet without an approved proposal, no approval of one’s own', async () => {
    await expect(
      asOwner(stage.database, (client) =>
        client.query(`update weight_sheet_proposal set state = 'APPROVED', decided_by = proposed_by where state = 'REJECTED'`),
      ),
    ).resolves.toMatchObject({ rowCount: 0 });
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: stage.database.appUrl });
    await client.connect();
    try {
      await expect(
        client.query(
          `insert into weight_sheet (programme, need_kind, view, version, weights, parameters, valid_from) select programme, need_kind, view, 9, weights, parameters, valid_from from weight_sheet limit 1`,
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.end();
    }
  });
});
