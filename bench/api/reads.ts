import type { Ask } from './client.js';

/** One of the five main reads, as the product and as PostGraphile are asked for it. */
export interface Read {
  readonly name: string;
  /** What the other side's answer lacks or has more, in a sentence for the report. */
  readonly difference: string;
  readonly product: string;
  readonly peer: string;
  /** Variables of the n-th request; both sides get the same ones. */
  readonly variables: (at: number) => Record<string, unknown>;
  /** Ids of the rows in order, to see that both answer with the same ones; null where the two search differently. */
  readonly rows: { readonly product: (data: never) => string[]; readonly peer: (data: never) => string[] } | null;
}

/** What the reads are about, drawn from the loaded tables. */
export interface Subjects {
  readonly lists: readonly { readonly needId: string; readonly runId: string }[];
  readonly matches: readonly string[];
  readonly words: readonly string[];
  readonly needCursors: { readonly product: readonly (string | null)[]; readonly peer: readonly number[] };
}

const page = 20;
type Edges<T> = { edges: { node: T }[] };
type Nodes<T> = { nodes: T[] };
const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('There is nothing to read: load more people and needs.');
  return found;
};

/** The five reads. */
export const reads = (subjects: Subjects): Read[] => [
  {
    name: 'Needs, a page of 20',
    difference: 'The product says in words where each need stands and which steps the reader may take.',
    product: `query($after: String) { needs(first: ${page}, after: $after) { totalCount totalCountCapped pageInfo { hasNextPage endCursor } edges { cursor node {
      id version kind programme state stateSentence title language country region mode startDate endDate positions updatedAt allowedEvents { event label } organisation { id name country }
      requirements { id kind essential importance text level language speaking concept { id label } } currentRun { id state peopleConsidered peopleScored finishedAt } } } } }`,
    peer: `query($offset: Int) { allNeeds(first: ${page}, offset: $offset, orderBy: [CREATED_AT_DESC, ID_DESC]) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id version kind programme state title language country region mode startDate endDate positions updatedAt organisationByOrganisationId { id name country }
      requirementsByNeedId(orderBy: POSITION_ASC) { nodes { id kind essential importance text level language speaking conceptByConceptId { id labelEn } } }
      scoringRunsByNeedId(condition: { current: true }) { nodes { id state peopleConsidered peopleScored finishedAt } } } } } }`,
    variables: (at) => ({ after: pick(subjects.needCursors.product, at), offset: pick(subjects.needCursors.peer, at) }),
    rows: {
      product: ({ needs }: { needs: Edges<{ id: string }> }) => needs.edges.map(({ node }) => node.id),
      peer: ({ allNeeds }: { allNeeds: Edges<{ id: string }> }) => allNeeds.edges.map(({ node }) => node.id),
    },
  },
  {
    name: 'Ranked list with reasons, a page of 20',
    difference:
      'PostGraphile hands out the stored reasons as codes and ids; the product ranks, names concepts and writes a sentence for each requirement.',
    product: `query($needId: ID!) { matches(needId: $needId, first: ${page}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id rank tied score scoreExact personId personCode personVersion stale criteria { criterion label weight credit contribution }
      requirements { fulfilment credit weight contribution relation sentence claim { id label } path { id label } requirement { id kind essential importance } } nomination { id state } } } } }`,
    peer: `query($runId: UUID!) { allMatches(first: ${page}, condition: { runId: $runId, supersededAt: null, onDemand: false }, orderBy: [SCORE_DESC, TIE_ORDER_ASC, PERSON_ID_ASC]) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id score personId personCode personVersion result nominationsByMatchId { nodes { id state } } } } } }`,
    variables: (at) => pick(subjects.lists, at),
    rows: {
      product: ({ matches }: { matches: Edges<{ id: string }> }) => matches.edges.map(({ node }) => node.id),
      peer: ({ allMatches }: { allMatches: Edges<{ id: string }> }) => allMatches.edges.map(({ node }) => node.id),
    },
  },
  {
    name: 'One match with reasons',
    difference: 'As before; the product also says the rank and whether the person has changed since.',
    product: `query($id: ID!) { match(id: $id) { id needId rank tied score scoreExact personId personCode personVersion stale summary criteria { criterion label weight credit contribution share }
      requirements { fulfilment credit weight contribution relation sentence claim { id label } path { id label } requirement { id kind essential importance text level language concept { id label } } }
      nomination { id state } person { id name residenceCountry } } }`,
    peer: `query($uuid: UUID!) { matchById(id: $uuid) { id needId score personId personCode personVersion result nominationsByMatchId { nodes { id state } }
      scoringRunByRunId { asOf sheetVersion needByNeedId { version requirementsByNeedId { nodes { id kind essential importance text level language conceptByConceptId { id labelEn } } } } } } }`,
    variables: (at) => ({ id: pick(subjects.matches, at), uuid: pick(subjects.matches, at) }),
    rows: {
      product: ({ match }: { match: { id: string } }) => [match.id],
      peer: ({ matchById }: { matchById: { id: string } }) => [matchById.id],
    },
  },
  {
    name: 'People, a page of 20 with all they state',
    difference: 'The same values; the product names concepts in the reader’s language, PostGraphile in English.',
    product: `query { people(first: ${page}) { totalCount totalCountCapped pageInfo { hasNextPage endCursor } edges { cursor node {
      id code version name residenceCountry linkCountries timeZone updatedAt skills { level years concept { id label } } occupations { title employer country from to concept { id label } }
      languages { language listening reading speaking writing } education { eqf field title institution country completedOn } availability { from to modes hoursPerWeek }
      expertProfile { active motivation preferredCountries preferredModes } } } } }`,
    peer: `query { allPeople(first: ${page}, orderBy: ID_ASC) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id code version name residenceCountry linkCountries timeZone updatedAt personSkillsByPersonId(orderBy: POSITION_ASC) { nodes { level years conceptByConceptId { id labelEn } } }
      personOccupationsByPersonId(orderBy: POSITION_ASC) { nodes { title employer country fromDate toDate conceptByConceptId { id labelEn } } }
      personLanguagesByPersonId(orderBy: POSITION_ASC) { nodes { language listening reading speaking writing } }
      personEducationsByPersonId(orderBy: POSITION_ASC) { nodes { eqf field title institution country completedOn } }
      personAvailabilitiesByPersonId(orderBy: POSITION_ASC) { nodes { fromDate toDate modes hoursPerWeek } }
      expertProfileByPersonId { active motivation preferredCountries preferredModes } } } } }`,
    variables: () => ({}),
    rows: {
      product: ({ people }: { people: Edges<{ id: string }> }) => people.edges.map(({ node }) => node.id),
      peer: ({ allPeople }: { allPeople: Edges<{ id: string }> }) => allPeople.edges.map(({ node }) => node.id),
    },
  },
  {
    name: 'Search of a skill, 20 hits',
    difference:
      'The product searches three languages in memory and forgives typing errors; PostGraphile asks a function with a trigram index that this benchmark adds.',
    product: `query($words: String!) { searchConcepts(kind: "skill", text: $words, first: ${page}) { confidence matchedLabel matchedLanguage concept { id label labelLanguage } } }`,
    peer: `query($words: String!) { benchSearch(words: $words, first: ${page}) { nodes { id labelEn labelNl labelFr } } }`,
    variables: (at) => ({ words: pick(subjects.words, at) }),
    rows: null,
  },
];

/** Ids that a search found, from either side. */
export const found = {
  product: (data: Record<string, unknown>): string[] => (data['searchConcepts'] as { concept: { id: string } }[]).map(({ concept }) => concept.id),
  peer: (data: Record<string, unknown>): string[] => (data['benchSearch'] as Nodes<{ id: string }>).nodes.map(({ id }) => id),
};

/** Cursors of some pages of needs, as the product gives them. */
export async function needCursors(ask: Ask, pages: number): Promise<Subjects['needCursors']> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < pages) {
    const { data } = await ask(`query($after: String) { needs(first: ${page}, after: $after) { pageInfo { endCursor hasNextPage } } }`, {
      after: cursors.at(-1) ?? null,
    });
    const { pageInfo } = data['needs'] as { pageInfo: { endCursor: string; hasNextPage: boolean } };
    if (!pageInfo.hasNextPage) break;
    cursors.push(pageInfo.endCursor);
  }
  return { product: cursors, peer: cursors.map((_, at) => at * page) };
}
