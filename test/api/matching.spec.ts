import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { loadConfig } from '#platform/config';
import { Db } from '#platform/db';
import pg from 'pg';
import { addAccounts, type TestOrganisations } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { copyPerson } from '../support/crowd.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { actorAs, needInput, vacancyInput } from '../support/needs.js';
import { concepts, personInput } from '../support/people.js';
import { startWorker, until, type RunningProcess } from '../support/processes.js';

jest.setTimeout(30_000);

let database: TestDatabase;
let app: INestApplication;
let worker: RunningProcess;
let url: string;
let at: TestOrganisations;
let [officer, host, expert, approver]: Client[] = [];
/** Statements that the api sent; it runs inside this process. */
let statements: string[] = [];

type Outcome = {
  __typename: string;
  id: string;
  version: number;
  state?: string;
  rule?: string;
  message?: string;
  problems?: { field: string; rule: string }[];
  currentVersion?: number;
};
const failures = `... on InvalidInput { problems { field rule message } } ... on Refused { rule message } ... on NotFound { what } ... on VersionConflict { currentVersion }`;
async function mutate(client: Client | undefined, name: string, type: string, input: object, fields = 'id version'): Promise<Outcome> {
  const upper = name[0]?.toUpperCase() + name.slice(1);
  const answer = await client?.ask<Record<string, Outcome>>(
    `mutation($input: ${upper}Input!) { ${name}(input: $input) { __typename ... on ${type} { ${fields} } ${failures} } }`,
    {
      input: { idempotencyKey: randomUUID(), ...input },
    },
  );
  if (answer?.errors.length) throw new Error(JSON.stringify(answer.errors));
  return answer?.data[name] as Outcome;
}
const ask = async <T>(client: Client | undefined, query: string, variables: object = {}): Promise<T> => {
  const answer = await client?.ask<T>(query, variables as Record<string, unknown>);
  if (answer?.errors.length) throw new Error(JSON.stringify(answer.errors));
  return answer?.data as T;
};
const createPerson = (client: Client | undefined, over: object = {}) => mutate(client, 'createPerson', 'Person', personInput(over));
const decide = (client: Client | undefined, nomination: Outcome, event: string, more: object = {}) =>
  mutate(client, 'decide', 'Nomination', { nominationId: nomination.id, version: nomination.version, event, ...more }, 'id version state');
const nominate = (personId: string, client = officer) => mutate(client, 'nominate', 'Nomination', { needId, personId }, 'id version state');

const reasons = `rank tied score scoreExact personCode personId personVersion stale person { code name } criteria { criterion label weight credit contribution share } summary
  requirements { requirement { kind text concept { label } } fulfilment credit weight contribution relation sentence claim { label } path { label } }`;
interface Shown {
  id: string;
  rank: number;
  tied: boolean;
  score: number;
  scoreExact: string;
  personId: string;
  person: { name: string } | null;
  criteria: { label: string; weight: number; credit: number; contribution: string; share: number }[];
  requirements: {
    requirement: { kind: string; text: string | null };
    fulfilment: string;
    contribution: string;
    sentence: string;
    path: { label: string }[];
    relation: string | null;
  }[];
  summary: string[];
  nomination: { id: string; state: string } | null;
}
interface List {
  matches: { totalCount: number; edges: { node: Shown }[]; pageInfo: { hasNextPage: boolean } };
}
const matches = (client: Client | undefined, first = 20) =>
  ask<List>(
    client,
    `query($id: ID!, $first: Int) { matches(needId: $id, first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id ${reasons} nomination { id state decisions { event by } } } } } }`,
    { id: needId, first },
  );

let needId = '';
let [strong, weak, silent, myself]: Outcome[] = [];

beforeAll(async () => {
  database = await makeDatabase();
  at = await addAccounts(database);
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    statements.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text));
    return (send as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof send;
  const { createApp } = await import('../../apps/api/src/create-app.js');
  app = await createApp(loadConfig({ MODE: 'test', DATABASE_URL: database.appUrl, LOG_LEVEL: 'error' }));
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`;
  worker = await startWorker(database);
  [officer, host, expert, approver] = await Promise.all(
    ['programme_officer_cd4d2', 'host_member', 'expert', 'approver'].map((role) => new Client(url).signIn(role)),
  );
  strong = await createPerson(officer, { name: 'Strong', consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS'] });
  weak = await createPerson(officer, { name: 'Weak', skills: [], languages: [] });
  silent = await createPerson(officer, { name: 'Silent', consents: [] });
  myself = await createPerson(expert, {
    name: 'Myself',
    consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS'],
    skills: [{ conceptId: concepts.skill, level: 1 }],
  });
  await copyPerson(database, weak.id, 30);

  let need = await mutate(host, 'createNeed', 'Need', needInput(at.host));
  need = await mutate(host, 'moveNeed', 'Need', { id: need.id, version: need.version, event: 'submit' });
  need = await mutate(approver, 'moveNeed', 'Need', { id: need.id, version: need.version, event: 'approve' });
  need = await mutate(officer, 'moveNeed', 'Need', { id: need.id, version: need.version, event: 'open' });
  needId = need.id;
  await until(
    'the run',
    async () =>
      (
        await ask<{ need: { currentRun: { state: string } | null } }>(officer, `query($id: ID!) { need(id: $id) { currentRun { state } } }`, {
          id: needId,
        })
      ).need.currentRun?.state === 'DONE',
  );
}, 90_000);

afterAll(async () => {
  await worker?.kill('SIGTERM');
  await app?.close();
  await database?.drop();
});

describe('the ranked list', () => {
  it('shows each person’s place with exact reasons in words', async () => {
    const { matches: list } = await matches(officer);
    expect(list.totalCount).toBe(33);
    const [first] = list.edges.map(({ node }) => node);
    expect(first).toMatchObject({ rank: 1, tied: false, personId: strong?.id, person: { name: 'Strong' }, nomination: null, stale: false });
    expect(first?.criteria.reduce((sum, part) => sum + BigInt(part.contribution), 0n)).toBe(BigInt(first?.scoreExact ?? 0));
    expect(first?.score).toBe(Number(first?.scoreExact) / 1_000_000);
    expect(first?.requirements.map(({ fulfilment, sentence }) => [fulfilment, sentence])).toEqual([
      ['MET', 'Has the skill: manage musical staff.'],
      ['MISSING', '“patience with old machines” has not been linked to ESCO yet, so nobody can meet it.'],
      ['MET', expect.stringMatching(/^Worked as .+ for 2 years\.$/)],
      ['MET', 'Somali: the level asked is reached (listening B2, speaking B2).'],
      ['PARTLY', '2 years of work is less than what is asked: 5 years.'],
    ]);
    expect(first?.requirements[0]).toMatchObject({
      relation: 'same',
      claim: { label: 'manage musical staff' },
      path: [{ label: 'manage musical staff' }],
    });
    expect(first?.summary[0]).toBe('3 of 5 requirements are met; 1 in part, 1 missing.');
    const tied = list.edges.map(({ node }) => node).filter(({ rank }) => rank === 3);
    expect(tied.length).toBeGreaterThan(1);
    expect(tied.every((node) => node.tied)).toBe(true);
  });

  it('speaks the reader’s language', async () => {
    const sentence = async (locale: string) => {
      await mutate(officer, 'chooseLocale', 'Me', { locale }, 'locale');
      return (await matches(officer, 1)).matches.edges[0]?.node.requirements[3]?.sentence;
    };
    expect(await sentence('nl')).toBe('Somalisch: het gevraagde niveau is bereikt (luisteren B2, spreken B2).');
    expect((await ask<{ reasonCodes: object[] }>(officer, `{ reasonCodes { code label } }`)).reasonCodes).toContainEqual({
      code: 'language',
      label: 'Taalniveau is niet voldoende',
    });
    expect(await sentence('fr')).toBe('Somali : le niveau demandé est atteint (écoute B2, oral B2).');
    expect(await sentence('en')).toBe('Somali: the level asked is reached (listening B2, speaking B2).');
  });

  it('costs the same number of statements for one row and for thirty', async () => {
    const cost = async (first: number) => {
      statements = [];
      expect((await matches(officer, first)).matches.edges).toHaveLength(first);
      return statements.filter((sql) =>
        /\b(from|join) (match|scoring_run|nomination|decision|need\w*|requirement|person\w*|concept|consent|account)\b/i.test(sql),
      ).length;
    };
    const one = await cost(1);
    expect(one).toBeGreaterThan(4);
    expect(await cost(30)).toBe(one);
  });

  it('records its run', async () => {
    const { need } = await ask<{ need: { currentRun: Record<string, unknown> } }>(
      officer,
      `query($id: ID!) { need(id: $id) { currentRun { id state needVersion progress { done total } engineVersion sheetId sheetVersion taxonomyVersion asOf inputHash peopleConsidered peopleScored exclusionCounts { rule sentence count } durationMs failure } } }`,
      { id: needId },
    );
    expect(need.currentRun).toMatchObject({
      state: 'DONE',
      needVersion: 4,
      progress: { done: 34, total: 34 },
      peopleConsidered: 34,
      peopleScored: 33,
      exclusionCounts: [{ rule: 'consent_matching', sentence: 'The person has agreed to be matched.', count: 1 }],
      failure: null,
    });
    const { scoringRun } = await ask<{ scoringRun: { id: string } }>(officer, `query($id: ID!) { scoringRun(id: $id) { id needId } }`, {
      id: need.currentRun['id'],
    });
    expect(scoringRun).toEqual({ id: need.currentRun['id'], needId });
  });

  it('is the office’s alone until someone is proposed', async () => {
    expect((await matches(host)).matches).toMatchObject({ totalCount: 0, edges: [] });
    expect((await ask<{ need: object }>(host, `query($id: ID!) { need(id: $id) { title currentRun { id } } }`, { id: needId })).need).toMatchObject({
      currentRun: null,
    });
    const other = await new Client(url).signIn('programme_officer_match');
    expect((await matches(other)).matches.totalCount).toBe(0);
    for (const role of ['expert', 'candidate', 'approver', 'partner_officer', 'administrator'])
      expect(
        (await (await new Client(url).signIn(role)).ask(`query($id: ID!) { matches(needId: $id) { totalCount } }`, { id: needId })).errors[0]
          ?.extensions?.code,
      ).toBe('FORBIDDEN');
    const [match] = (await matches(officer, 1)).matches.edges;
    for (const client of [host, other])
      expect(await ask<object>(client, `query($id: ID!) { match(id: $id) { score } }`, { id: match?.node.id })).toEqual({ match: null });
    expect(await ask<object>(officer, `query($id: ID!) { match(id: $id) { rank } }`, { id: match?.node.id })).toEqual({ match: { rank: 1 } });
    expect(await ask<object>(officer, `{ match(id: "nonsense") { rank } scoringRun(id: "nonsense") { id } }`)).toEqual({
      match: null,
      scoringRun: null,
    });
  });
});

describe('gates on demand', () => {
  const report = (client: Client | undefined, personId: string | undefined) =>
    ask<{ gateReport: { passed: boolean; results: { rule: string; passed: boolean; sentence: string }[] } | null }>(
      client,
      `query($n: ID!, $p: ID!) { gateReport(needId: $n, personId: $p) { asOf passed results { rule passed sentence } } }`,
      { n: needId, p: personId },
    );

  it('say rule by rule why someone is left out, to the office and to the person', async () => {
    const { gateReport } = await report(officer, silent?.id);
    expect(gateReport?.passed).toBe(false);
    expect(gateReport?.results.filter(({ passed }) => !passed)).toEqual([
      { rule: 'consent_matching', passed: false, sentence: 'The person has not agreed to be matched, or has withdrawn the consent.' },
    ]);
    expect((await report(expert, myself?.id)).gateReport?.passed).toBe(true);
    expect((await report(expert, strong?.id)).gateReport).toBeNull();
    expect((await report(officer, 'nonsense')).gateReport).toBeNull();
  });

  it('list the excluded by rule', async () => {
    const excluded = (rule: string | null) =>
      ask<{ excluded: { totalCount: number; edges: { node: object }[] } }>(
        officer,
        `query($n: ID!, $r: String) { excluded(needId: $n, rule: $r) { totalCount edges { node { personId rules { rule } } } } }`,
        { n: needId, r: rule },
      );
    expect((await excluded(null)).excluded).toEqual({
      totalCount: 1,
      edges: [{ node: { personId: silent?.id, rules: [{ rule: 'consent_matching' }] } }],
    });
    expect((await excluded('residence')).excluded.totalCount).toBe(0);
  });
});

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
      { id: needId },
    );

  it('lead from the list to a choice; the organisation comes in when the person is proposed, and sees no name', async () => {
    let nomination = await nominate(strong?.id ?? '');
    expect(nomination).toMatchObject({ __typename: 'Nomination', state: 'SUGGESTED', version: 1 });
    expect(await nominate(strong?.id ?? '')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.already_nominated' });
    nomination = await decide(officer, nomination, 'shortlist');
    expect((await shown(host)).nominations).toEqual([]);
    expect(await decide(host, nomination, 'not_select', { reasonCode: 'other_chosen' })).toMatchObject({ __typename: 'NotFound' });
    nomination = await decide(officer, nomination, 'propose');
    const [forHost] = (await shown(host)).nominations;
    expect(forHost).toMatchObject({
      personId: strong?.id,
      state: 'PROPOSED',
      match: { rank: 1, person: null },
      allowedEvents: [{ event: 'invite' }, { event: 'not_select' }],
    });
    expect(forHost?.decisions.map(({ event, by, rankAtDecision }) => [event, by, rankAtDecision])).toEqual([['propose', null, null]]);
    const { matches: list } = await matches(host);
    expect(list).toMatchObject({ totalCount: 1, edges: [{ node: { personId: strong?.id, person: null } }] });

    expect(await decide(host, { ...nomination, version: 1 }, 'invite')).toMatchObject({ __typename: 'VersionConflict', currentVersion: 3 });
    nomination = await decide(host, nomination, 'invite');
    expect(await decide(host, nomination, 'not_select')).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'reasonCode', rule: 'rule.required' }],
    });
    nomination = await decide(host, nomination, 'not_select', { reasonCode: 'experience_short', reason: 'Five years are needed.' });
    expect(nomination.state).toBe('NOT_SELECTED');
    nomination = await decide(officer, nomination, 'undo');
    expect(nomination).toMatchObject({ state: 'INTERVIEW', version: 6 });
    expect(await decide(officer, nomination, 'undo')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.nothing_to_undo' });
    expect(await decide(host, nomination, 'select')).toMatchObject({ state: 'SELECTED' });
    const [forOfficer] = (await shown(officer)).nominations;
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
    let other = await nominate(weak?.id ?? '');
    other = await decide(officer, other, 'shortlist');
    expect(await decide(officer, other, 'propose')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.consent_to_share' });
    const before = (await shown(host)).nominations.length;
    await mutate(officer, 'setConsent', 'Consent', { personId: strong?.id, purpose: 'SHARE_WITH_ORGANISATIONS', granted: false }, 'purpose');
    expect((await shown(host)).nominations).toHaveLength(before - 1);
    expect((await matches(host)).matches.totalCount).toBe(0);
    await mutate(officer, 'setConsent', 'Consent', { personId: strong?.id, purpose: 'SHARE_WITH_ORGANISATIONS', granted: true }, 'purpose');
    expect((await shown(host)).nominations).toHaveLength(before);
  });

  it('are seen and left by the person, in words for the person', async () => {
    const nomination = await nominate(myself?.id ?? '');
    const [mine] = (await shown(expert)).nominations;
    expect(mine).toMatchObject({
      id: nomination.id,
      stateSentence: 'Your profile is being looked at for this.',
      match: null,
      allowedEvents: [{ event: 'withdraw' }],
      decisions: [{ event: 'nominate', by: null, rankAtDecision: null }],
    });
    expect((await shown(expert)).nominations).toHaveLength(1);
    expect(await decide(expert, nomination, 'shortlist')).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.step_not_yours' });
    expect(await decide(expert, nomination, 'withdraw', { reasonCode: 'other' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'reason', rule: 'matching.rule.reason_words' }],
    });
    expect(await decide(expert, nomination, 'withdraw', { reasonCode: 'person_declined' })).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('cannot be made of someone a rule excludes, nor by others, nor for a need that is not open', async () => {
    const excluded = await nominate(silent?.id ?? '');
    expect(excluded).toMatchObject({ __typename: 'Refused', rule: 'matching.rule.excluded' });
    expect(excluded.message).toBe(
      'A rule of the programme excludes this person here: The person has not agreed to be matched, or has withdrawn the consent.',
    );
    expect(await nominate(randomUUID())).toMatchObject({ __typename: 'NotFound' });
    await expect(nominate(strong?.id ?? '', host)).rejects.toThrow(/FORBIDDEN/);
    const draft = await mutate(host, 'createNeed', 'Need', needInput(at.host));
    expect(await mutate(officer, 'nominate', 'Nomination', { needId: draft.id, personId: strong?.id })).toMatchObject({
      __typename: 'Refused',
      rule: 'matching.rule.need_not_open',
    });
    expect(await mutate(officer, 'startScoringRun', 'ScoringRun', { needId: draft.id }, 'id')).toMatchObject({
      __typename: 'Refused',
      rule: 'matching.rule.need_not_open',
    });
  });
});

describe('row-level security alone', () => {
  it('keeps lists, nominations and decisions inside programme, organisation and person', async () => {
    const db = app.get(Db);
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
      actorAs('host_member', { organisationId: at.employer }),
      actorAs('expert', {}, { personId: randomUUID() }),
      actorAs('administrator'),
    ])
      expect(await rows(actor)).toEqual(nothing);
    expect(await rows(actorAs('host_member', { organisationId: at.host }))).toMatchObject({ nominations: 1 });
    expect(await rows(actorAs('expert', {}, { personId: myself?.id ?? '' }))).toMatchObject({ runs: 0, nominations: 1, decisions: 2 });
    for (const sql of [`update match set score = 0`, `update decision set reason = null`, `delete from nomination`])
      await expect(
        db.write(actorAs('programme_officer', { programme: 'CD4D2' }), { operation: 'spec.rewrite' }, async (write) => ({
          ok: true,
          value: await write.manager.query(sql),
        })),
      ).rejects.toThrow(/permission denied/);
  });
});

describe('a vacancy', () => {
  it('goes by employer, partner and programme to a list of its own', async () => {
    const [employer, partner, matchOfficer] = await Promise.all(
      ['employer_member', 'partner_officer', 'programme_officer_match'].map((role) => new Client(url).signIn(role)),
    );
    const candidate = await createPerson(matchOfficer, {
      name: 'Candidate',
      residenceCountry: 'NG',
      linkCountries: ['NG'],
      expertProfile: undefined,
      candidateProfile: { active: true, motivation: null, relocation: true, preferredModes: [], minimumSalaryMonthEur: 3000 },
    });
    let vacancy = await mutate(employer, 'createNeed', 'Need', vacancyInput(at.employer, { vacancy: { salaryMonthEur: 6000, contractMonths: 24 } }));
    vacancy = await mutate(employer, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'submit' });
    expect(await mutate(employer, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'verify' })).toMatchObject({
      __typename: 'Refused',
      rule: 'needs.rule.step_not_yours',
    });
    vacancy = await mutate(partner, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'verify' });
    vacancy = await mutate(matchOfficer, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'open' });
    const found = await until('its list', async () => {
      const { matches: list } = await ask<List>(
        matchOfficer,
        `query($id: ID!) { matches(needId: $id) { totalCount edges { node { personId summary } } } }`,
        { id: vacancy.id },
      );
      return list.totalCount > 0 ? list : null;
    });
    expect(found.edges.map(({ node }) => node.personId)).toEqual([candidate.id]);
    expect(found.edges[0]?.node.summary).toContain('Is willing to move for the work. The time difference is 0 hours.');
    const history = await ask<{ need: { stateSentence: string; history: { event: string }[] } }>(
      employer,
      `query($id: ID!) { need(id: $id) { stateSentence history { event from to at reason } } }`,
      { id: vacancy.id },
    );
    expect(history.need).toMatchObject({
      stateSentence: 'Open: we are looking for the right person.',
      history: [{ event: 'submit' }, { event: 'verify' }, { event: 'open' }],
    });
    expect(
      (
        await ask<{ need: object }>(expert, `query($id: ID!) { need(id: $id) { title history { event } allowedEvents { event } } }`, {
          id: vacancy.id,
        })
      ).need,
    ).toEqual({ title: 'Developer', history: null, allowedEvents: [] });
  });
});
