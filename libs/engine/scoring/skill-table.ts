import type { SkillsCriterion } from './skills-criterion.js';

/** Levels that a stated skill can have, and 0. */
export const levels = 5;

/** The ties of one need in flat arrays, with what each is worth: weight × credit. */
export class SkillTable {
  readonly rows: number;
  /** Concepts that are worth something. */
  readonly concepts: Int32Array;
  /** Ties of concept number `i` of `concepts`: `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly row: Int32Array;
  readonly share: Int32Array;
  /** Of each tie, what a stated skill adds at level 0, 1, … 4. */
  readonly stated: Int32Array;
  readonly weight: Int32Array;
  /** What the rows come to together when all are met in full. */
  readonly most: number;

  constructor(criterion: SkillsCriterion) {
    const { rows, weights, ties } = criterion;
    const all = ties.concepts.map((concept) => ties.of(concept).filter(({ row }) => (weights[row] ?? 0) > 0));
    this.rows = rows.length;
    this.concepts = Int32Array.from(ties.concepts);
    this.starts = new Int32Array(all.length + 1);
    all.forEach((list, index) => (this.starts[index + 1] = (this.starts[index] ?? 0) + list.length));
    const flat = all.flat();
    this.row = Int32Array.from(flat, ({ row }) => row);
    this.share = Int32Array.from(flat, ({ share }) => share);
    this.weight = Int32Array.from(flat, ({ row }) => weights[row] ?? 0);
    this.stated = new Int32Array(flat.length * levels);
    flat.forEach(({ row, share }, tie) => {
      const asked = rows[row]?.asked ?? 1;
      for (let level = 1; level < levels; level += 1) {
        this.stated[tie * levels + level] = (weights[row] ?? 0) * Math.floor((share * Math.min(level, asked)) / asked);
      }
    });
    this.most = weights.reduce((sum, weight) => sum + weight, 0) * 10_000;
  }
}

const tables = new WeakMap<SkillsCriterion, SkillTable>();

/** Made once a criterion. */
export function tableOf(criterion: SkillsCriterion): SkillTable {
  const table = tables.get(criterion) ?? new SkillTable(criterion);
  tables.set(criterion, table);
  return table;
}
