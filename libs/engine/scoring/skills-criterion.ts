import type { Graph } from '#engine/concepts';
import { assign } from './assignment.js';
import type { Edge } from './assignment.js';
import type { PreparedPerson } from './prepared.js';
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
  // Scratch, so that a person without conflicts costs no allocation. Rows not reached keep claim -1.
  private readonly bestWeight: Float64Array;
  private readonly bestOrder: Int32Array;
  private readonly bestClaim: Int32Array;

  constructor(
    readonly rows: readonly SkillRow[],
    /** Of each row, of 10,000 over the whole need. */
    readonly weights: readonly number[],
    private readonly parameters: ScoringParameters,
    graph: Graph,
  ) {
    this.ties = new Ties(rows, parameters, graph);
    this.bestWeight = new Float64Array(rows.length);
    this.bestOrder = new Int32Array(rows.length);
    this.bestClaim = new Int32Array(rows.length);
  }

  /** Sum of weight × credit over the rows. */
  contribution(person: PreparedPerson): number {
    let total = 0;
    if (!this.isContested(person)) {
      for (let row = 0; row < this.rows.length; row += 1) total += this.bestWeight[row] ?? 0;
      return total;
    }
    this.assignment(person).forEach((met, row) => {
      total += (this.weights[row] ?? 0) * (met?.credit ?? 0);
    });
    return total;
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

  /**
   * Finds each row's best claim for itself. When no claim is the best of two rows, that is the joint optimum, and the lexicographically
   * smallest; only otherwise is there anything to solve.
   */
  private isContested(person: PreparedPerson): boolean {
    this.bestWeight.fill(0);
    this.bestClaim.fill(-1);
    for (let claim = 0; claim < person.concepts.length; claim += 1) {
      for (const tie of this.ties.of(person.concepts[claim] ?? -1)) {
        const weight = (this.weights[tie.row] ?? 0) * this.credit(person, claim, tie);
        const best = this.bestWeight[tie.row] ?? 0;
        if (weight < best || weight === 0 || (weight === best && tie.order > (this.bestOrder[tie.row] ?? 0))) continue;
        this.bestWeight[tie.row] = weight;
        this.bestOrder[tie.row] = tie.order;
        this.bestClaim[tie.row] = claim;
      }
    }
    for (let row = 1; row < this.rows.length; row += 1) {
      const claim = this.bestClaim[row] ?? -1;
      if (claim >= 0 && this.bestClaim.indexOf(claim) < row) return true;
    }
    return false;
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
