import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Db } from '#platform/db';
import type { Client } from '../support/client.js';
import { actorAs, needInput } from '../support/needs.js';
import { openRanking, type Ranking } from '../support/ranking.js';
import { ask, mutate, type Outcome } from '../support/house.js';

jest.setTimeout(120_000);

let stage: Ranking;

const decide = (client: Client, nomination: Outcome, event: string, more: object = {}): Promise<Outcome> =>
  mutate(client, 'decide', 'Nomination', { nominationId: nomination.id, version: nomination.version, event, ...more }, 'id version state');
const nominate = (personId: string, client = stage.officer): Promise<Outcome> =>
  mutate(client, 'nominate', 'Nomination', { needId: stage.needId, personId }, 'id version state');

beforeAll(async () => {
  stage = await openRanking();
}, 90_000);

afterAll(() => stage?.close());

describe('nominations', () => {
  const shown = (client: Client | undefined) =>
    ask<{
      nominations: {
        id: string;
        personId: string;
        personCode: string;
        version: number;
        state: string;
        stateSentence: string;
        allowedEvents: { event: string }[];
        decisions: { event: string; by: string | null; reasonCode: string | null; rankAtDecision: number | null }[];
        match: { rank: number; person: object | null } | null;
      }[];
    }>(
      client,
      `query($id: ID!) { nominations(needId: $id) { id personId personCode version state stateSentence allowedEvents { event label needsReason } decisions { from to event reasonCode reason by at rankAtDecision } match { rank person { name } } } }`,
      { id: stage.needId },
    );

  it('lead from the list to a choice; the organisation comes in when the person is proposed, and sees no name', async () => {
    let nomination = await nominate(stage.people.strong.id ?? '');
    expect(nomination).toMatchObject({ __typename: 'Nomination', state: 'SUGGESTED', version: 1 });
    expect(await nominate(stage.people.strong.id ?? '')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.already_nominated' });
    nomination = await decide(stage.officer, nomination, 'shortlist');
    expect((await shown(stage.host)).nominations).toEqual([]);
    expect(await decide(stage.host, nomination, 'not_select', { reasonCode: 'other_chosen' })).toMatchObject({ __typename: 'NotFound' });
    nomination = await decide(stage.officer, nomination, 'propose');
    const [forHost] = (await shown(stage.host)).nominations;
    expect(forHost).toMatchObject({
      personId: stage.people.strong.id,
      state: 'PROPOSED',
      match: { rank: 1, person: null },
      allowedEvents: [{ event: 'invite' }, { event: 'not_select' }],
    });
    expect(forHost?.decisions.map(({ event, by, rankAtDecision }) => [event, by, rankAtDecision])).toEqual([['propose', null, null]]);
    const list = await stage.matches(stage.host);
    expect(list).toMatchObject({ totalCount: 1, edges: [{ node: { personId: stage.people.strong.id, person: null } }] });

    expect(await decide(stage.host, { ...nomination, version: 1 }, 'invite')).toMatchObject({ __typename: 'VersionConflict', currentVersion: 3 });
    nomination = await decide(stage.host, nomination, 'invite');
    expect(await decide(stage.host, nomination, 'not_select')).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'reasonCode', rule: 'rule.required' }],
    });
    nomination = await decide(stage.host, nomination, 'not_select', { reasonCode: 'experience_short', reason: 'Five years are needed.' });
    expect(nomination.state).toBe('NOT_SELECTED');
    nomination = await decide(stage.officer, nomination, 'undo');
    expect(nomination).toMatchObject({ state: 'INTERVIEW', version: 6 });
    expect(await decide(stage.officer, nomination, 'undo')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.nothing_to_undo' });
    expect(await decide(stage.host, nomination, 'select')).toMatchObject({ state: 'SELECTED' });
    const [forOfficer] = (await shown(stage.officer)).nominations;
    expect(forOfficer?.decisions.map(({ event, reasonCode, rankAtDecision }) => [event, reasonCode, rankAtDecision])).toEqual([
      ['nominate', null, 1],
      ['shortlist', null, 1],
      ['propose', null, 1],
      ['invite', null, 1],
      ['not_select', 'experience_short', 1],
      ['undo', null, 1],
      ['select', null, 1],
    ]);
    expect(forOfficer?.decisions[3]?.by).toBe('Host institution');
  });

  it('show no one to an organisation without consent, nor after it is withdrawn', async () => {
    let other = await nominate(stage.people.weak.id ?? '');
    other = await decide(stage.officer, other, 'shortlist');
    expect(await decide(stage.officer, other, 'propose')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.consent_to_share' });
    const before = (await shown(stage.host)).nominations.length;
    await mutate(
      stage.officer,
      'setConsent',
      'Consent',
      { personId: stage.people.strong.id, purpose: 'SHARE_WITH_ORGANISATIONS', granted: false },
      'purpose',
    );
    expect((await shown(stage.host)).nominations).toHaveLength(before - 1);
    expect((await stage.matches(stage.host)).totalCount).toBe(0);
    await mutate(
      stage.officer,
      'setConsent',
      'Consent',
      { personId: stage.people.strong.id, purpose: 'SHARE_WITH_ORGANISATIONS', granted: true },
      'purpose',
    );
    expect((await shown(stage.host)).nominations).toHaveLength(before);
  });

  it('are seen and left by the person, in words for the person', async () => {
    const nomination = await nominate(stage.people.myself.id ?? '');
    const [mine] = (await shown(stage.expert)).nominations;
    expect(mine).toMatchObject({
      id: nomination.id,
      stateSentence: 'Your profile is being looked at for this.',
      match: null,
      allowedEvents: [{ event: 'withdraw' }],
      decisions: [{ event: 'nominate', by: null, rankAtDecision: null }],
    });
    expect((await shown(stage.expert)).nominations).toHaveLength(1);
    expect(await decide(stage.expert, nomination, 'shortlist')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.step_not_yours' });
    expect(await decide(stage.expert, nomination, 'withdraw', { reasonCode: 'other' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'reason', rule: 'matching.rule.reason_words' }],
    });
    expect(await decide(stage.expert, nomination, 'withdraw', { reasonCode: 'person_declined' })).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('cannot be made of someone a rule excludes, nor by others, nor for a need that is not open', async () => {
    const excluded = await nominate(stage.people.silent.id ?? '');
    expect(excluded).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.excluded' });
    expect(excluded.message).toBe(
      'A rule of the programme excludes this person here: The person has not agreed to be matched, or has withdrawn the consent.',
    );
    expect(await nominate(randomUUID())).toMatchObject({ __typename: 'NotFound' });
    await expect(nominate(stage.people.strong.id ?? '', stage.host)).rejects.toThrow(/FORBIDDEN/);
    const draft = await mutate(stage.host, 'createNeed', 'Need', needInput(stage.at.host));
    expect(await mutate(stage.officer, 'nominate', 'Nomination', { needId: draft.id, personId: stage.people.strong.id })).toMatchObject({
      __typename: 'Refused',
      rule: 'matching.rule.need_not_open',
    });
    expect(await mutate(stage.officer, 'startScoringRun', 'ScoringRun', { needId: draft.id }, 'id')).toMatchObject({
      __typename: 'Refused',
      rule: 'matching.rule.need_not_open',
    });
  });
});

describe('row-level security alone', () => {
  it('keeps lists, nominations and decisions inside programme, organisation and person', async () => {
    const db = stage.app.get(Db);
    const rows = (actor: Parameters<Db['read']>[0]) =>
      db.read(actor, async (manager) => {
        const [found] = (await manager.query(
          `select (select count(*) from scoring_run)::int as runs, (select count(*) from match)::int as matches, (select count(*) from nomination)::int as nominations, (select count(*) from decision)::int as decisions`,
        )) as object[];
        return found;
      });
    const nothing = { runs: 0, matches: 0, nominations: 0, decisions: 0 };
    expect(await rows(actorAs('programme_officer', { programme: 'CD4D2' }))).toMatchObject({ nominations: 3 });
    for (const actor of [
      actorAs('programme_officer', { programme: 'MATCH' }),
      actorAs('host_member', { organisationId: stage.at.employer }),
      actorAs('expert', {}, { personId: randomUUID() }),
      actorAs('administrator'),
    ])
      expect(await rows(actor)).toEqual(nothing);
    expect(await rows(actorAs('host_member', { organisationId: stage.at.host }))).toMatchObject({ nominations: 1 });
    expect(await rows(actorAs('expert', {}, { personId: stage.people.myself.id ?? '' }))).toMatchObject({ runs: 0, nominations: 1, decisions: 2 });
    for (const sql of [`update match set score = 0`, `update decision set reason = null`, `delete from nomination`])
      await expect(
        db.write(actorAs('programme_officer', { programme: 'CD4D2' }), { operation: 'spec.rewrite' }, async (write) => ({
          ok: true,
          value: await write.manager.query(sql),
        })),
      ).rejects.toThrow(/permission denied/);
  });
});
