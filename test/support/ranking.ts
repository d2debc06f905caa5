import type { Client } from './client.js';
import { copyPerson } from './crowd.js';
import { concepts, personInput } from './people.js';
import { ask, mutate, openHouse, openTermsOfReference, type Outcome, type House } from './house.js';

/** A match as the specs ask for it. */
export interface ShownMatch {
  readonly id: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly score: number;
  readonly scoreExact: string;
  readonly personId: string;
  readonly person: { name: string } | null;
  readonly criteria: readonly { label: string; weight: number; credit: number; contribution: string; share: number }[];
  readonly requirements: readonly {
    requirement: { kind: string; text: string | null };
    fulfilment: string;
    contribution: string;
    sentence: string;
    path: { label: string }[];
    relation: string | null;
  }[];
  readonly summary: readonly string[];
  readonly nomination: { id: string; state: string } | null;
}

/** A page of the ranked list. */
export interface List {
  readonly totalCount: number;
  readonly edges: readonly { node: ShownMatch }[];
}

/** A need with its list: one person who fits, one who fits less and 30 like that one, one without consent, and the expert who signs in. */
export interface Ranking extends House {
  readonly needId: string;
  readonly officer: Client;
  readonly host: Client;
  readonly expert: Client;
  readonly people: { readonly strong: Outcome; readonly weak: Outcome; readonly silent: Outcome; readonly myself: Outcome };
  matches(client: Client, first?: number): Promise<List>;
}

const reasons = `rank tied score scoreExact personCode personId personVersion stale person { code name } criteria { criterion label weight credit contribution share } summary
  requirements { requirement { kind text concept { label } } fulfilment credit weight contribution relation sentence claim { label } path { label } }`;
const listQuery = `query($id: ID!, $first: Int) { matches(needId: $id, first: $first) { totalCount pageInfo { hasNextPage endCursor }
  edges { cursor node { id ${reasons} nomination { id state decisions { event by } } } } } }`;

/** Adds a person; a spec states only what it is about. */
export const createPerson = (client: Client, over: object = {}): Promise<Outcome> => mutate(client, 'createPerson', 'Person', personInput(over));

/** Opens a house and brings a need to its list. */
export async function openRanking(): Promise<Ranking> {
  const stage = await openHouse();
  const [officer, host, expert] = await Promise.all([stage.signIn('programme_officer_cd4d2'), stage.signIn('host_member'), stage.signIn('expert')]);
  const shares = ['MATCHING', 'SHARE_WITH_ORGANISATIONS'];
  const people = {
    strong: await createPerson(officer, { name: 'Strong', consents: shares }),
    weak: await createPerson(officer, { name: 'Weak', skills: [], languages: [] }),
    silent: await createPerson(officer, { name: 'Silent', consents: [] }),
    myself: await createPerson(expert, { name: 'Myself', consents: shares, skills: [{ conceptId: concepts.skill, level: 1 }] }),
  };
  await copyPerson(stage.database, people.weak.id, 30);
  const needId = await openTermsOfReference(stage);
  const matches = async (client: Client, first = 20): Promise<List> =>
    (await ask<{ matches: List }>(client, listQuery, { id: needId, first })).matches;
  return Object.assign(stage, { needId, officer, host, expert, people, matches });
}
