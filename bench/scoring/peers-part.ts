import { prepareNeed, preparePeople, scoreMany } from '#engine/scoring';
import type { ScoringPerson } from '#engine/scoring';
import type { Graph } from '#engine/concepts';
import { readEsco } from '../read.js';
import { coverageNeed, coverageSheet, flatGraph, type CoverageNeed } from './coverage.js';
import { Crowd } from './crowd.js';
import { DatabasePeer } from './database-peer.js';
import { byCoverageAndTier, byLoops, profileOf } from './loops.js';
import { listed, type Setup } from './parts.js';
import { timed } from './timing.js';

/** Pairs a second of each peer, and on how many needs it was measured. */
export interface PeerFigures {
  readonly needs: number;
  readonly sql: number;
  readonly loops: number;
  readonly coverageAndTier: number;
  /** Our engine on the same sum. */
  readonly engineSameSum: number;
  /** Needs whose best were the same by SQL, loops and engine. */
  readonly same: number;
  readonly postgres: string;
}

/** The peers on the same machine, people and needs; fails when the three that reckon the same sum do not agree. */
export async function measurePeers({ people: count, needs: needCount, seed, sample }: Setup, url: string): Promise<PeerFigures> {
  const { tables } = readEsco();
  const graph = flatGraph(tables);
  const crowd = new Crowd(tables, seed);
  const full = crowd.needs(needCount).slice(0, sample);
  const needs = full.map((need) => coverageNeed(need, graph, crowd.asOf)).filter(({ skills }) => skills.length > 0);
  const sources = [...crowd.people(count)];
  const database = await DatabasePeer.fill(url, sources, needs);
  try {
    const ids = needs.map(({ id }) => id);
    await database.rank(ids.slice(0, 3), listed);
    const sql = await database.rank(ids, listed);
    const profiles = sources.map(profileOf);
    const few = needs.slice(0, 40);
    const loops = timed(() => few.map((need) => byLoops(need, profiles, listed)));
    const tiers = timed(() => full.slice(0, 40).map((need) => byCoverageAndTier(need, profiles, listed)));
    const ours = engineScores(sources, needs, graph, crowd.asOf);
    for (const [place, need] of few.entries()) {
      const answers = [await database.scores(need.id, listed), loops.value[place]?.scores ?? [], ours.scores[place] ?? []];
      const [one, ...others] = answers.map((scores) => scores.filter((score) => score > 0).join());
      if (others.some((other) => other !== one)) throw new Error(`The answers for need ${place} are not the same.`);
    }
    const rate = (ms: number, of: number): number => (of * count * 1000) / ms;
    return {
      needs: needs.length,
      sql: rate(sql, needs.length),
      loops: rate(loops.ms, few.length),
      coverageAndTier: rate(tiers.ms, Math.min(40, full.length)),
      engineSameSum: rate(ours.ms, needs.length),
      same: few.length,
      postgres: await database.version(),
    };
  } finally {
    await database.close();
  }
}

function engineScores(
  sources: readonly ScoringPerson[],
  needs: readonly CoverageNeed[],
  graph: Graph,
  asOf: string,
): { ms: number; scores: number[][] } {
  const people = preparePeople(sources, graph);
  if (!people.ok) throw new Error(JSON.stringify(people.error));
  const run = ({ need }: CoverageNeed): Float64Array => {
    const plan = prepareNeed({ need, sheet: coverageSheet, graph, asOf });
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const [ranking] = scoreMany([plan.value], people.value, { top: listed });
    return Float64Array.from({ length: ranking?.size ?? 0 }, (_, place) => ranking?.at(place).score ?? 0);
  };
  const [first] = needs;
  if (first) run(first);
  const all = timed(() => needs.map(run));
  return { ms: all.ms, scores: all.value.map((scores) => [...scores]) };
}
