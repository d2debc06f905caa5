import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { Client } from '../support/client.js';
import { addOrganisations, copyNeed, copyRun } from '../support/copies.js';
import { copyPerson } from '../support/crowd.js';
import { ask, mutate, openTermsOfReference } from '../support/house.js';
import { createPerson, openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(120_000);

let stage: Ranking;
let fewNominations: string;

const concept = 'concept { id label labelLanguage }';
const person = `id code version name updatedAt skills { level ${concept} } occupations { title ${concept} } languages { language speaking } education { eqf field } availability { from to modes }
  consents { purpose granted } expertProfile { active motivation } candidateProfile { active }`;
const forAnyone = `id version title stateSentence allowedEvents { event label } organisation { id name readiness { internet } } requirements { id kind ${concept} }`;
const need = `${forAnyone} history { from to event at } currentRun { id state exclusionCounts { rule sentence } }`;
const reasons = `criteria { criterion label contribution } requirements { sentence claim { label } path { label } requirement { id ${concept} } } summary`;
const nomination = `id version state stateSentence allowedEvents { event label } decisions { event by at }`;

/** Every list, asked for all that a screen could show of its rows. */
const lists: Readonly<Record<string, { reader: () => Client; document: (rows: number) => string }>> = {
  needs: { reader: () => stage.officer, document: (rows) => `{ list: needs(first: ${rows}) { totalCount edges { node { ${need} } } } }` },
  'needs, as their host sees them': {
    reader: () => stage.host,
    document: (rows) => `{ list: needs(first: ${rows}) { totalCount edges { node { ${need} } } } }`,
  },
  people: { reader: () => stage.officer, document: (rows) => `{ list: people(first: ${rows}) { totalCount edges { node { ${person} } } } }` },
  organisations: {
    reader: () => stage.officer,
    document: (rows) => `{ list: organisations(first: ${rows}) { totalCount edges { node { id name country readiness { internet } } } } }`,
  },
  matches: {
    reader: () => stage.officer,
    document: (rows) =>
      `{ list: matches(needId: "${stage.needId}", first: ${rows}) { totalCount edges { node { id rank stale ${reasons} person { ${person} } nomination { ${nomination} } } } } }`,
  },
  scoringRuns: {
    reader: () => stage.officer,
    document: (rows) =>
      `{ list: scoringRuns(needId: "${stage.needId}", first: ${rows}) { totalCount edges { node { id state peopleListed requestedBy exclusionCounts { sentence } readers { name lastAt }
        decisions { personCode decision { event by at } } } } } }`,
  },
  excluded: {
    reader: () => stage.officer,
    document: (rows) =>
      `{ list: excluded(needId: "${stage.needId}", first: ${rows}) { totalCount edges { node { personId personCode rules { rule sentence } } } } }`,
  },
  myMatches: {
    reader: () => stage.expert,
    document: (rows) =>
      `{ list: myMatches(first: ${rows}) { totalCount edges { node { need { ${forAnyone} } summary helps interest { sentence } requirements { fulfilment sentence requirement { id ${concept} } }
        howReckoned { score criteria { label contribution } } } } } }`,
  },
};

interface Rows {
  readonly edges: readonly object[];
}

/** Statements that one request costs. The second time, so that what a process reads once is not counted. */
async function cost(client: Client, document: string, rows: number): Promise<number> {
  const read = async (): Promise<void> => {
    const { list } = await ask<{ list: Rows | readonly object[] }>(client, document);
    expect('edges' in list ? list.edges : list).toHaveLength(rows);
  };
  await read();
  // What is taken down when the answer has left is not the answer's.
  for (let before = -1; before !== stage.statements.length; await sleep(150)) before = stage.statements.length;
  stage.statements = [];
  await read();
  return stage.statements.length;
}

beforeAll(async () => {
  stage = await openRanking();
  fewNominations = await openTermsOfReference(stage, { title: 'Has few nominations' });
  const spare = await copyPerson(stage.database, stage.people.strong.id, 25);
  await copyPerson(stage.database, stage.people.silent.id, 25);
  await copyNeed(stage.database, stage.needId, 25);
  await addOrganisations(stage.database, 25);
  await copyRun(stage.database, stage.needId, 25);
  for (const [at, personId] of spare.entries()) {
    const made = await mutate(stage.officer, 'nominate', 'Nomination', { needId: stage.needId, personId });
    await mutate(stage.officer, 'decide', 'Nomination', { nominationId: made.id, version: made.version, event: 'shortlist' });
    if (at < 2) await mutate(stage.officer, 'nominate', 'Nomination', { needId: fewNominations, personId });
  }
  await createPerson(stage.officer, { name: 'Somebody more' });
}, 120_000);

afterAll(() => stage?.close());

describe('the number of statements', () => {
  it.each(Object.keys(lists))('does not grow with the rows of a page of %s', async (name) => {
    const { reader, document } = lists[name] as (typeof lists)[string];
    const two = await cost(reader(), document(2), 2);
    const twenty = await cost(reader(), document(20), 20);
    expect([name, twenty]).toEqual([name, two]);
    expect(two).toBeLessThan(40);
  });

  it('does not grow with the nominations of a need', async () => {
    const document = (needId: string) => `{ list: nominations(needId: "${needId}") { ${nomination} match { rank ${reasons} person { name } } } }`;
    const two = await cost(stage.officer, document(fewNominations), 2);
    const all = await cost(stage.officer, document(stage.needId), 25);
    expect(all).toBe(two);
  });
});
