import type { Graph } from '#engine/concepts';
import { assign } from './assignment.js';
import type { Edge } from './assignment.js';
import { BestClaims } from './best-claims.js';
import type { People, PreparedPerson } from './prepared.js';
import type { ScoringParameters } from './sheet.js';
import { claimCredit, Ties } from './skill-rows.js';
import type { SkillRow, Tie } from './skill-rows.js';

/** The claim that meets a row. */
export interface Met {
  /** Position in the person's list of claims. */
  readonly claim: number;
  readonly tie: Tie;
  readonly credit: number;
}

/** All skill requirements of a need, met by a person's claims in one joint assignment. */
export class SkillsCriterion {
  private readonly ties: Ties;

  constructor(
    readonly rows: readonly SkillRow[],
    /** Of each row, of 10,000 over the whole need. */
    readonly weights: readonly number[],
    private readonly parameters: ScoringParameters,
    graph: Graph,
  ) {
    this.ties = new Ties(rows, parameters, graph);
  }

  /**
   * Sum of weight × credit over the rows, for every person in their order. Each row's best claim is found for itself by the index; when no
   * claim is the best of two rows, that is the joint optimum. Only the others are solved.
   */
  contributions(people: People): Float64Array {
    const totals = new Float64Array(people.list.length);
    const best = new BestClaims(people.list.length, this.rows.length);
    for (const concept of this.ties.concepts) {
      const ties = this.ties.of(concept);
      people.index.each(concept, (at, claim) => {
        const person = people.list[at];
        if (person) for (const tie of ties) best.offer(at, tie.row, claim, (this.weights[tie.row] ?? 0) * this.credit(person, claim, tie));
      });
    }
    people.list.forEach((person, at) => {
      totals[at] = best.isContested(at) ? this.solved(person) : best.total(at);
    });
    return totals;
  }

  /** The same for one person, without an index. */
  contribution(person: PreparedPerson): number {
    const best = new BestClaims(1, this.rows.length);
    for (let claim = 0; claim < person.concepts.length; claim += 1) {
      for (const tie of this.ties.of(person.concepts[claim] ?? -1)) {
        best.offer(0, tie.row, claim, (this.weights[tie.row] ?? 0) * this.credit(person, claim, tie));
      }
    }
    return best.isContested(0) ? this.solved(person) : best.total(0);
  }

  private solved(person: PreparedPerson): number {
    return this.assignment(person).reduce((sum, met, row) => sum + (this.weights[row] ?? 0) * (met?.credit ?? 0), 0);
  }

  /** Which claim meets which row; null for rows that go without. */
  assignment(person: PreparedPerson): (Met | null)[] {
    const edges: Edge[] = [];
    const known = new Map<string, Met>();
    for (let claim = 0; claim < person.concepts.length; claim += 1) {
      for (const tie of this.ties.of(person.concepts[claim] ?? -1)) {
        const credit = this.credit(person, claim, tie);
        if (credit === 0) continue;
        edges.push({ row: tie.row, column: claim, weight: (this.weights[tie.row] ?? 0) * credit, order: tie.order });
        known.set(`${tie.row}/${claim}`, { claim, tie, credit });
      }
    }
    const columns = assignByParts(this.rows.length, edges);
    return this.rows.map((_, row) => known.get(`${row}/${columns[row] ?? -1}`) ?? null);
  }

  private credit(person: PreparedPerson, claim: number, tie: Tie): number {
    return claimCredit(person, claim, tie, this.rows[tie.row]?.asked ?? 1, this.parameters);
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
