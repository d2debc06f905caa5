/** A candidate of a query: its score and its grade (0 = not relevant). */
export interface Graded {
  readonly score: number;
  readonly grade: number;
}

interface TieGroup {
  readonly size: number;
  readonly gain: number;
  readonly relevant: number;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discount = (rank: number): number => 1 / Math.log2(rank + 1);

/** nDCG at a depth. Within a tie every place is worth the group's mean gain: the expected value under random order. */
export function ndcg(list: readonly Graded[], depth: number): number {
  const ideal = list
    .map(({ grade }) => gain(grade))
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, value, index) => sum + value * discount(index + 1), 0);
  if (ideal === 0) return 0;
  let rank = 0;
  let found = 0;
  for (const group of tieGroups(list)) {
    for (let place = 0; place < group.size && rank < depth; place += 1) {
      rank += 1;
      found += (group.gain / group.size) * discount(rank);
    }
  }
  return found / ideal;
}

/** Average precision; within a tie the expected value under random order (McSherry and Najork, 2008). */
export function averagePrecision(list: readonly Graded[]): number {
  const relevant = list.filter(({ grade }) => grade > 0).length;
  if (relevant === 0) return 0;
  let above = 0;
  let relevantAbove = 0;
  let sum = 0;
  for (const group of tieGroups(list)) {
    for (let place = 1; place <= group.size; place += 1) {
      const othersBefore = group.size > 1 ? ((place - 1) * (group.relevant - 1)) / (group.size - 1) : 0;
      sum += (group.relevant / group.size) * ((relevantAbove + othersBefore + 1) / (above + place));
    }
    above += group.size;
    relevantAbove += group.relevant;
  }
  return sum / relevant;
}

function tieGroups(list: readonly Graded[]): TieGroup[] {
  const groups = new Map<number, TieGroup>();
  for (const { score, grade } of list) {
    const group = groups.get(score) ?? { size: 0, gain: 0, relevant: 0 };
    groups.set(score, { size: group.size + 1, gain: group.gain + gain(grade), relevant: group.relevant + (grade > 0 ? 1 : 0) });
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}
