import { jest } from '@jest/globals';
import { vacancyInput } from '../support/needs.js';
import type { Client } from '../support/client.js';
import { copyPerson } from '../support/crowd.js';
import { createPerson, openRanking, type List, type Ranking } from '../support/ranking.js';
import { ask, mutate } from '../support/house.js';
import { until } from '../support/processes.js';

jest.setTimeout(120_000);

let stage: Ranking;

beforeAll(async () => {
  stage = await openRanking();
}, 90_000);

afterAll(() => stage?.close());

describe('the ranked list', () => {
  it('shows each person’s place with exact reasons in words', async () => {
    const list = await stage.matches(stage.officer);
    expect(list.totalCount).toBe(33);
    const [first] = list.edges.map(({ node }) => node);
    expect(first).toMatchObject({
      rank: 1,
      tied: false,
      personId: stage.people.strong.id,
      person: { name: 'Strong' },
      nomination: null,
      stale: false,
    });
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
      await mutate(stage.officer, 'chooseLocale', 'Me', { locale }, 'locale');
      return (await stage.matches(stage.officer, 1)).edges[0]?.node.requirements[3]?.sentence;
    };
    expect(await sentence('nl')).toBe('Somalisch: het gevraagde niveau is bereikt (luisteren B2, spreken B2).');
    expect((await ask<{ reasonCodes: object[] }>(stage.officer, `{ reasonCodes { code label } }`)).reasonCodes).toContainEqual({
      code: 'language',
      label: 'Taalniveau is niet voldoende',
    });
    expect(await sentence('fr')).toBe('Somali : le niveau demandé est atteint (écoute B2, oral B2).');
    expect(await sentence('en')).toBe('Somali: the level asked is reached (listening B2, speaking B2).');
  });

  it('costs the same number of statements for one row and for thirty', async () => {
    const cost = async (first: number) => {
      stage.statements = [];
      expect((await stage.matches(stage.officer, first)).edges).toHaveLength(first);
      return stage.statements.filter((sql) =>
        /\b(from|join) (match|scoring_run|nomination|decision|need\w*|requirement|person\w*|concept|consent|account)\b/i.test(sql),
      ).length;
    };
    const one = await cost(1);
    expect(one).toBeGreaterThan(4);
    expect(await cost(30)).toBe(one);
  });

  it('records its run', async () => {
    const { need } = await ask<{ need: { currentRun: Record<string, unknown> } }>(
      stage.officer,
      `query($id: ID!) { need(id: $id) { currentRun { id state needVersion progress { done total } engineVersion sheetId sheetVersion taxonomyVersion asOf inputHash peopleConsidered peopleScored exclusionCounts { rule sentence count } durationMs failure } } }`,
      { id: stage.needId },
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
    const { scoringRun } = await ask<{ scoringRun: { id: string } }>(stage.officer, `query($id: ID!) { scoringRun(id: $id) { id needId } }`, {
      id: need.currentRun['id'],
    });
    expect(scoringRun).toEqual({ id: need.currentRun['id'], needId: stage.needId });
  });

  it('tells of every run of a need what it was made of, who saw it and what was decided on it', async () => {
    await stage.matches(stage.officer, 1);
    const made = await mutate(stage.officer, 'nominate', 'Nomination', { needId: stage.needId, personId: stage.people.myself.id });
    const reason = { reasonCode: 'other', reason: 'Tried out' };
    await mutate(stage.officer, 'decide', 'Nomination', { nominationId: made.id, version: made.version, event: 'withdraw', ...reason });
    interface Shown {
      readonly id: string;
      readonly state: string;
      readonly readers: readonly object[];
      readonly decisions: readonly { decision: object }[];
      readonly needHash: string;
    }
    const runs = async (client: Client): Promise<{ totalCount: number; edges: readonly { node: Shown }[] }> =>
      (
        await ask<{ scoringRuns: { totalCount: number; edges: { node: Shown }[] } }>(
          client,
          `query($id: ID!) { scoringRuns(needId: $id) { totalCount edges { node { id state current createdAt requestedBy needHash sheetHash tieOrder cutOff peopleListed
             readers { name firstAt lastAt } decisions { nominationId personId personCode decision { event reason by rankAtDecision } } } } } }`,
          { id: stage.needId },
        )
      ).scoringRuns;
    const noted = await until('the readings to be taken down', async () => {
      const found = await runs(stage.officer);
      return (found.edges[0]?.node.readers.length ?? 0) > 0 ? found : null;
    });
    expect(noted.totalCount).toBe(1);
    const [run] = noted.edges.map(({ node }) => node);
    expect(run).toMatchObject({
      state: 'DONE',
      current: true,
      requestedBy: null,
      tieOrder: 'murmur3-32x2(need, person)',
      cutOff: null,
      peopleListed: 33,
      readers: [{ name: 'Programme officer CD4D2' }],
    });
    expect(run?.needHash).toMatch(/^[0-9a-f]{64}$/);
    expect(run?.decisions.map(({ decision }) => decision)).toEqual([
      { event: 'withdraw', reason: 'Tried out', by: 'Programme officer CD4D2', rankAtDecision: 2 },
      { event: 'nominate', reason: null, by: 'Programme officer CD4D2', rankAtDecision: 2 },
    ]);
    const { id } = await mutate(stage.officer, 'startScoringRun', 'ScoringRun', { needId: stage.needId }, 'id');
    const later = await until('the next run', async () => {
      const found = await runs(stage.officer);
      return found.totalCount === 2 && found.edges[0]?.node.state === 'DONE' ? found : null;
    });
    expect(later.edges.map(({ node }) => node)).toMatchObject([
      { id, current: true, requestedBy: 'Programme officer CD4D2', readers: [], decisions: [] },
      { id: run?.id, current: false, decisions: run?.decisions },
    ]);
    expect(await runs(await stage.signIn('programme_officer_match'))).toMatchObject({ totalCount: 0, edges: [] });
    expect(
      (await stage.host.ask(`query($id: ID!) { scoringRuns(needId: $id) { totalCount } }`, { id: stage.needId })).errors[0]?.extensions?.code,
    ).toBe('FORBIDDEN');
  });

  it('is the office’s alone until someone is proposed', async () => {
    expect(await stage.matches(stage.host)).toMatchObject({ totalCount: 0, edges: [] });
    expect(
      (await ask<{ need: object }>(stage.host, `query($id: ID!) { need(id: $id) { title currentRun { id } } }`, { id: stage.needId })).need,
    ).toMatchObject({
      currentRun: null,
    });
    const other = await stage.signIn('programme_officer_match');
    expect((await stage.matches(other)).totalCount).toBe(0);
    for (const role of ['expert', 'candidate', 'approver', 'partner_officer', 'administrator'])
      expect(
        (await (await stage.signIn(role)).ask(`query($id: ID!) { matches(needId: $id) { totalCount } }`, { id: stage.needId })).errors[0]?.extensions
          ?.code,
      ).toBe('FORBIDDEN');
    const [match] = (await stage.matches(stage.officer, 1)).edges;
    for (const client of [stage.host, other])
      expect(await ask<object>(client, `query($id: ID!) { match(id: $id) { score } }`, { id: match?.node.id })).toEqual({ match: null });
    expect(await ask<object>(stage.officer, `query($id: ID!) { match(id: $id) { rank } }`, { id: match?.node.id })).toEqual({ match: { rank: 1 } });
    expect(await ask<object>(stage.officer, `{ match(id: "nonsense") { rank } scoringRun(id: "nonsense") { id } }`)).toEqual({
      match: null,
      scoringRun: null,
    });
  });
});

describe('gates on demand', () => {
  const report = (client: Client, personId: string) =>
    ask<{ gateReport: { passed: boolean; results: { rule: string; passed: boolean; sentence: string }[] } | null }>(
      client,
      `query($n: ID!, $p: ID!) { gateReport(needId: $n, personId: $p) { asOf passed results { rule passed sentence } } }`,
      { n: stage.needId, p: personId },
    );

  it('say rule by rule why someone is left out, to the office and to the person', async () => {
    const { gateReport } = await report(stage.officer, stage.people.silent.id);
    expect(gateReport?.passed).toBe(false);
    expect(gateReport?.results.filter(({ passed }) => !passed)).toEqual([
      { rule: 'consent_matching', passed: false, sentence: 'The person has not agreed to be matched, or has withdrawn the consent.' },
    ]);
    expect((await report(stage.expert, stage.people.myself.id)).gateReport?.passed).toBe(true);
    expect((await report(stage.expert, stage.people.strong.id)).gateReport).toBeNull();
    expect((await report(stage.officer, 'nonsense')).gateReport).toBeNull();
  });

  it('list the excluded by rule', async () => {
    const excluded = (rule: string | null) =>
      ask<{ excluded: { totalCount: number; edges: { node: object }[] } }>(
        stage.officer,
        `query($n: ID!, $r: String) { excluded(needId: $n, rule: $r) { totalCount edges { node { personId rules { rule } } } } }`,
        { n: stage.needId, r: rule },
      );
    expect((await excluded(null)).excluded).toEqual({
      totalCount: 1,
      edges: [{ node: { personId: stage.people.silent.id, rules: [{ rule: 'consent_matching' }] } }],
    });
    expect((await excluded('residence')).excluded.totalCount).toBe(0);
  });

  it('list the excluded page by page to the last one, however many they are', async () => {
    await copyPerson(stage.database, stage.people.silent.id, 1_150);
    const seen = new Set<string>();
    let after: string | null = null;
    for (let pages = 0; pages < 20; pages += 1) {
      const page: {
        totalCount: number;
        totalCountCapped: boolean;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { personId: string } }[];
      } = (
        await ask<{ excluded: typeof page }>(
          stage.officer,
          `query($n: ID!, $a: String) { excluded(needId: $n, first: 100, after: $a) { totalCount totalCountCapped pageInfo { hasNextPage endCursor } edges { node { personId } } } }`,
          { n: stage.needId, a: after },
        )
      ).excluded;
      expect(page).toMatchObject({ totalCount: 1_000, totalCountCapped: true });
      for (const { node } of page.edges) seen.add(node.personId);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.size).toBe(1_151);
  });
});

describe('a vacancy', () => {
  it('goes by employer, partner and programme to a list of its own', async () => {
    const [employer, partner, matchOfficer] = await Promise.all([
      stage.signIn('employer_member'),
      stage.signIn('partner_officer'),
      stage.signIn('programme_officer_match'),
    ]);
    const candidate = await createPerson(matchOfficer, {
      name: 'Candidate',
      residenceCountry: 'NG',
      linkCountries: ['NG'],
      expertProfile: undefined,
      candidateProfile: { active: true, motivation: null, relocation: true, preferredModes: [], minimumSalaryMonthEur: 3000 },
    });
    let vacancy = await mutate(
      employer,
      'createNeed',
      'Need',
      vacancyInput(stage.at.employer, { vacancy: { salaryMonthEur: 6000, contractMonths: 24 } }),
    );
    vacancy = await mutate(employer, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'submit' });
    expect(await mutate(employer, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'verify' })).toMatchObject({
      __typename: 'Refused',
      rule: 'needs.rule.step_not_yours',
    });
    vacancy = await mutate(partner, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'verify' });
    vacancy = await mutate(matchOfficer, 'moveNeed', 'Need', { id: vacancy.id, version: vacancy.version, event: 'open' });
    const found = await until('its list', async () => {
      const { matches: list } = await ask<{ matches: List }>(
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
        await ask<{ need: object }>(stage.expert, `query($id: ID!) { need(id: $id) { title history { event } allowedEvents { event } } }`, {
          id: vacancy.id,
        })
      ).need,
    ).toEqual({ title: 'Developer', history: null, allowedEvents: [] });
  });
});
