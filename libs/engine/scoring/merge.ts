import type { Listed, Ranking } from './ranking.js';
import { tieOrder } from './tie-order.js';

/** The list of one need over some of the people, as it goes from one process to another. */
export interface PartialRanking {
  readonly needId: string;
  readonly inputHash: string;
  readonly personIds: readonly string[];
  readonly scores: readonly number[];
  /** True when someone who was left out has just as much as the last one here. */
  readonly tiedBelow: boolean;
  readonly peopleConsidered: number;
  readonly peopleScored: number;
  readonly exclusionCounts: readonly { readonly rule: string; readonly count: number }[];
}

/** The list of one need over all the people. */
export interface MergedRanking {
  readonly needId: string;
  /** Of the parts, in their order. */
  readonly inputHashes: readonly string[];
  readonly listed: readonly Listed[];
  readonly cutOff: number | null;
  readonly peopleConsidered: number;
  readonly peopleScored: number;
  readonly exclusionCounts: readonly { readonly rule: string; readonly count: number }[];
}

/** A list in plain data. */
export function partOf(ranking: Ranking): PartialRanking {
  const listed = Array.from({ length: ranking.size }, (_, index) => ranking.at(index));
  return {
    needId: ranking.plan.need.id,
    inputHash: ranking.inputHash,
    personIds: listed.map(({ personId }) => personId),
    scores: listed.map(({ score }) => score),
    tiedBelow: ranking.tiedBelow,
    peopleConsidered: ranking.peopleConsidered,
    peopleScored: ranking.gates.passing,
    exclusionCounts: ranking.gates.counts,
  };
}

/**
 * One list from those of parts of the people, each with its best `top` of the same need: exactly the list over all of them, whatever the
 * parts.
 */
export function mergeRankings(parts: readonly PartialRanking[], top: number): MergedRanking {
  const needId = parts[0]?.needId ?? '';
  const order = tieOrder(needId);
  const all = parts
    .flatMap(({ personIds, scores }) => personIds.map((personId, index) => ({ personId, score: scores[index] ?? 0 })))
    .sort((a, b) => b.score - a.score || order(a.personId) - order(b.personId) || (a.personId < b.personId ? -1 : 1));
  const holders = new Map<number, number>();
  for (const { score } of all) holders.set(score, (holders.get(score) ?? 0) + 1);
  // Whoever a part left out has no more than the last one of that part.
  for (const { scores, tiedBelow } of parts) if (tiedBelow) holders.set(scores.at(-1) ?? 0, (holders.get(scores.at(-1) ?? 0) ?? 0) + 1);
  const kept = all.slice(0, top);
  let rank = 0;
  const listed = kept.map(({ personId, score }, index): Listed => {
    if (index === 0 || kept[index - 1]?.score !== score) rank = index + 1;
    return { personId, score, rank, tied: (holders.get(score) ?? 0) > 1 };
  });
  const counts = new Map<string, number>();
  for (const { exclusionCounts } of parts) for (const { rule, count } of exclusionCounts) counts.set(rule, (counts.get(rule) ?? 0) + count);
  const peopleScored = parts.reduce((sum, part) => sum + part.peopleScored, 0);
  return {
    needId,
    inputHashes: parts.map(({ inputHash }) => inputHash),
    listed,
    cutOff: listed.length > 0 && listed.length < peopleScored ? (listed.at(-1)?.score ?? null) : null,
    peopleConsidered: parts.reduce((sum, part) => sum + part.peopleConsidered, 0),
    peopleScored,
    exclusionCounts: [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}
