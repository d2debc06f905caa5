import type { GateSet } from './gate-set.js';
import { blockSize } from './block-index.js';
import { BestList } from './best-list.js';
import { CareerTerms } from './career-terms.js';
import type { People, Stretch } from './people.js';
import type { NeedPlan } from './plan.js';
import { SharedTerms } from './shared-terms.js';
import { SkillBench } from './skill-bench.js';
import { tableOf } from './skill-table.js';
import type { SkillTable } from './skill-table.js';
import { levels } from './skill-table.js';
import { levelBits } from './prepared.js';
import { tieOrder } from './tie-order.js';

/** The best people of a need by place, best first, with their exact scores. */
export interface Found {
  readonly places: Int32Array;
  readonly scores: Float64Array;
  /** True when someone who passes the gates and is not among the best has just as much as the last of them. */
  readonly tiedBelow: boolean;
}

/**
 * Finds the best of all people without scoring all of them. Every step first asks what somebody can have at most, by figures that are cheap
 * and never too low, and leaves out who cannot come up to the last of the best so far; whoever stays is scored exactly. So the answer
 * is the one that scoring everybody gives.
 */
export function search(plan: NeedPlan, people: People, gates: GateSet, top: number): Found {
  const order = tieOrder(plan.need.id);
  const best = new BestList(Math.min(top, gates.passing), (a, b) => {
    const [one, other] = [people.idAt(a), people.idAt(b)];
    return order(one) - order(other) || (one < other ? -1 : 1);
  });
  const table = tableOf(plan.skillsCriterion);
  const bench = SkillBench.of(plan.graph);
  bench.layOut(table, plan.sheet.parameters);
  const pass = new Pass(table, bench, new CareerTerms(plan), new SharedTerms(plan), gates, best);
  for (const stretch of people.stretches) pass.over(stretch);
  return { ...best.sorted(), tiedBelow: best.tiedBelow };
}

/** One need on its way through the segments. */
class Pass {
  constructor(
    private readonly table: SkillTable,
    private readonly bench: SkillBench,
    private readonly career: CareerTerms,
    private readonly shared: SharedTerms,
    private readonly gates: GateSet,
    private readonly best: BestList,
  ) {}

  over(stretch: Stretch): void {
    const { segment } = stretch;
    const { count } = segment.parts.blocks;
    const skills = this.skillBounds(stretch);
    const shared = this.shared.on(segment);
    const others = new Float64Array(count);
    shared.addBounds(others);
    const career = new Float64Array(count);
    this.career.addBounds(segment, career);
    const bounds = new Float64Array(count);
    for (let block = 0; block < count; block += 1) bounds[block] = (others[block] ?? 0) + (career[block] ?? 0) + (skills[block] ?? 0);
    for (const block of descending(bounds, count)) {
      if ((bounds[block] ?? 0) < this.best.floor) continue;
      const end = Math.min(segment.size, (block + 1) * blockSize);
      for (let place = block * blockSize; place < end; place += 1) {
        if (this.gates.closed[stretch.base + place] === 1) continue;
        const floor = this.best.floor;
        const work = this.career.exact(segment, place);
        const least = floor - (skills[block] ?? 0);
        if (work + (others[block] ?? 0) < least) continue;
        const fields = work + shared.exact(place, block, others[block] ?? 0, least - work);
        if (fields < least) continue;
        this.bench.offer(segment.parts, place);
        if (fields + this.bench.match.bound() < floor) continue;
        const score = fields + this.bench.match.total(floor - fields);
        if (score >= floor) this.best.add(stretch.base + place, score);
      }
    }
  }

  /** Of each block what the skills of nobody in it come to more than: each row by the best claim that anyone there has. */
  private skillBounds({ segment }: Stretch): Float64Array {
    const { table, bench } = this;
    const { blocks } = segment.parts;
    const rows = new Int32Array(table.rows * blocks.count);
    for (let index = 0; index < table.concepts.length; index += 1) {
      const concept = table.concepts[index] ?? 0;
      const end = blocks.skills.starts[concept + 1] ?? 0;
      const lastTie = table.starts[index + 1] ?? 0;
      for (let at = blocks.skills.starts[concept] ?? 0; at < end; at += 1) {
        const packed = blocks.skills.items[at] ?? 0;
        const block = packed >> levelBits;
        for (let tie = table.starts[index] ?? 0; tie < lastTie; tie += 1) {
          const value = table.stated[tie * levels + (packed & ((1 << levelBits) - 1))] ?? 0;
          const cell = block * table.rows + (table.row[tie] ?? 0);
          if (value > (rows[cell] ?? 0)) rows[cell] = value;
        }
      }
    }
    for (const occupation of bench.occupations) {
      const first = blocks.occupations.starts[occupation] ?? 0;
      const end = blocks.occupations.starts[occupation + 1] ?? 0;
      if (first === end) continue;
      bench.eachImplied(occupation, (row, value) => {
        for (let at = first; at < end; at += 1) {
          const cell = (blocks.occupations.items[at] ?? 0) * table.rows + row;
          if (value > (rows[cell] ?? 0)) rows[cell] = value;
        }
      });
    }
    const sums = new Float64Array(blocks.count);
    for (let block = 0; block < blocks.count; block += 1) {
      let sum = 0;
      for (let row = block * table.rows; row < (block + 1) * table.rows; row += 1) sum += rows[row] ?? 0;
      sums[block] = sum;
    }
    return sums;
  }
}

const steps = 512;

/** Numbers from 0 by falling value, near enough: those of one step of 512 in any order. */
function descending(values: Float64Array, count: number): Int32Array {
  const starts = new Int32Array(steps + 1);
  const stepOf = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const step = steps - 1 - Math.floor(((values[at] ?? 0) * steps) / 100_000_001);
    stepOf[at] = step;
    starts[step + 1] = (starts[step + 1] ?? 0) + 1;
  }
  for (let step = 0; step < steps; step += 1) starts[step + 1] = (starts[step + 1] ?? 0) + (starts[step] ?? 0);
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const step = stepOf[at] ?? 0;
    const place = starts[step] ?? 0;
    order[place] = at;
    starts[step] = place + 1;
  }
  return order;
}
