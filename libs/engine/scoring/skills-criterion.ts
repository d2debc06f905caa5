import type { Graph } from '#engine/concepts';
import { assign } from './assignment.js';
import type { Edge } from './assignment.js';
import { claimCredit, claimsOf } from './claims.js';
import type { Claim } from './claims.js';
import { JointMatch } from './joint-match.js';
import type { PreparedPerson } from './prepared.js';
import type { ScoringParameters } from './sheet.js';
import { Ties } from './skill-rows.js';
import type { SkillRow, Tie } from './skill-rows.js';

/** The claim that meets a row. */
export interface Met {
  readonly claim: Claim;
  readonly tie: Tie;
  readonly credit: number;
}

/** All skill requirements of a need, met by a person's claims in one joint assignment. */
export class SkillsCriterion {
  readonly ties: Ties;

  constructor(
    readonly rows: readonly SkillRow[],
    /** Of each row, of 10,000 over the whole need. */
    readonly weights: readonly number[],
    readonly parameters: ScoringParameters,
    private readonly graph: Graph,
  ) {
    this.ties = new Ties(rows, parameters, graph);
  }

  /**
   * Sum of weight × credit over the rows. Each row's best claim is found for itself; when no claim is the best of two rows, that is the joint
   * optimum. Otherwise it is solved.
   */
  contribution(person: PreparedPerson): number {
    const match = new JointMatch(this.graph.skills.size);
    match.begin(this.rows.length);
    for (const claim of this.claims(person)) {
      for (const tie of this.ties.of(claim.concept)) match.offer(tie.row, claim.concept, (this.weights[tie.row] ?? 0) * this.credit(claim, tie));
    }
    return match.total();
  }

  /** Which claim meets which row; null for rows that go without. */
  assignment(person: PreparedPerson): (Met | null)[] {
    const claims = this.claims(person);
    return this.plainly(claims) ?? this.jointly(claims);
  }

  /** Each row with its best claim, of equals the preferred one, when no claim is wanted twice: that is the one optimum asked for. Else null. */
  private plainly(claims: readonly Claim[]): (Met | null)[] | null {
    const best: (Met | null)[] = this.rows.map(() => null);
    for (const claim of claims) {
      for (const tie of this.ties.of(claim.concept)) {
        // A row without weight takes what others leave.
        if ((this.weights[tie.row] ?? 0) === 0) return null;
        const credit = this.credit(claim, tie);
        const known = best[tie.row];
        if (credit === 0 || (known && (known.credit > credit || (known.credit === credit && known.tie.order < tie.order)))) continue;
        best[tie.row] = { claim, tie, credit };
      }
    }
    const wanted = new Set<number>();
    for (const met of best) {
      if (!met) continue;
      if (wanted.has(met.claim.concept)) return null;
      wanted.add(met.claim.concept);
    }
    return best;
  }

  private jointly(claims: readonly Claim[]): (Met | null)[] {
    const edges: Edge[] = [];
    const known = new Map<number, Met>();
    for (const claim of claims) {
      for (const tie of this.ties.of(claim.concept)) {
        const credit = this.credit(claim, tie);
        if (credit === 0) continue;
        edges.push({ row: tie.row, column: claim.concept, weight: (this.weights[tie.row] ?? 0) * credit, order: tie.order });
        known.set(claim.concept * this.rows.length + tie.row, { claim, tie, credit });
      }
    }
    const columns = assignByParts(this.rows.length, edges);
    return this.rows.map((_, row) => known.get((columns[row] ?? -1) * this.rows.length + row) ?? null);
  }

  private claims(person: PreparedPerson): Claim[] {
    return claimsOf(person, this.graph, (concept) => this.ties.has(concept));
  }

  private credit(claim: Claim, tie: Tie): number {
    return claimCredit(claim, tie.share, this.rows[tie.row]?.asked ?? 1, this.parameters);
  }
}

/** Solves each group of rows and claims that hang together on its own: the groups are small where the whole is not. */
function assignByParts(rows: number, edges: readonly Edge[]): Int32Array {
  const leader = Int32Array.from({ length: rows }, (_, row) => row);
  const find = (row: number): number => {
    let at = row;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  const firstRow = new Map<number, number>();
  for (const { row, column } of edges) {
    const [one, other] = [find(row), find(firstRow.get(column) ?? row)];
    leader[Math.max(one, other)] = Math.min(one, other);
    firstRow.set(column, row);
  }
  const parts = new Map<number, Edge[]>();
  for (const edge of edges) {
    const part = parts.get(find(edge.row)) ?? [];
    part.push(edge);
    parts.set(find(edge.row), part);
  }
  const result = new Int32Array(rows).fill(-1);
  for (const part of parts.values()) solvePart(part, result);
  return result;
}

function solvePart(edges: readonly Edge[], result: Int32Array): void {
  const numbered = (all: readonly number[]): readonly number[] => [...new Set(all)].sort((a, b) => a - b);
  const [rows, columns] = [numbered(edges.map(({ row }) => row)), numbered(edges.map(({ column }) => column))];
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const local = edges.map((edge) => ({ ...edge, row: rowAt.get(edge.row) ?? 0, column: columnAt.get(edge.column) ?? 0 }));
  assign(rows.length, columns.length, local).forEach((column, row) => {
    result.set([columns[column] ?? -1], rows[row] ?? 0);
  });
}
