import type { Graph } from '#engine/concepts';
import { impliedPart } from './claims.js';
import { JointMatch } from './joint-match.js';
import { levelBits } from './prepared.js';
import type { SegmentParts } from './segment.js';
import type { ScoringParameters } from './sheet.js';
import { levels } from './skill-table.js';
import type { SkillTable } from './skill-table.js';

const levelMask = (1 << levelBits) - 1;

/** Which occupations imply a skill: occupation × 2, + 1 where ESCO calls it essential. */
interface Implying {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/**
 * Reckons what skills add, for very many people and one need after the other. One need is laid out at a time: then one look tells what a
 * concept is worth, and each occupation has the list of what it implies that is worth something. Kept once a graph.
 */
export class SkillBench {
  /** Of each concept its number in the table; -1 for those worth nothing. */
  private readonly slot: Int32Array;
  /** Of each occupation the first of its implied claims; -1 for none. */
  private readonly first: Int32Array;
  private next = new Int32Array(256);
  private tie = new Int32Array(256);
  private claim = new Int32Array(256);
  private whole = new Int32Array(256);
  private essential = new Uint8Array(256);
  private touched: number[] = [];
  private implied = 0;
  private table: SkillTable | null = null;
  private parameters: ScoringParameters | null = null;
  readonly match: JointMatch;
  private readonly implying: Implying;

  private constructor(graph: Graph) {
    this.slot = new Int32Array(graph.skills.size).fill(-1);
    this.first = new Int32Array(graph.occupations.size).fill(-1);
    this.match = new JointMatch(graph.skills.size);
    this.implying = implyingOf(graph);
  }

  private static readonly benches = new WeakMap<Graph, SkillBench>();

  static of(graph: Graph): SkillBench {
    const bench = SkillBench.benches.get(graph) ?? new SkillBench(graph);
    SkillBench.benches.set(graph, bench);
    return bench;
  }

  /** Lays a need out. The one before is cleared away. */
  layOut(table: SkillTable, parameters: ScoringParameters): void {
    this.clear();
    this.table = table;
    this.parameters = parameters;
    for (let index = 0; index < table.concepts.length; index += 1) {
      const concept = table.concepts[index] ?? 0;
      this.slot[concept] = index;
      const end = this.implying.starts[concept + 1] ?? 0;
      for (let at = this.implying.starts[concept] ?? 0; at < end; at += 1) this.imply(table, index, concept, this.implying.items[at] ?? 0);
    }
  }

  private imply(table: SkillTable, index: number, concept: number, packed: number): void {
    const occupation = packed >> 1;
    const essential = packed & 1;
    const most = this.parameters ? (essential === 1 ? this.parameters.impliedShare : this.parameters.impliedOptionalShare) : 0;
    const end = table.starts[index + 1] ?? 0;
    for (let tie = table.starts[index] ?? 0; tie < end; tie += 1) {
      const whole = (table.weight[tie] ?? 0) * Math.floor(((table.share[tie] ?? 0) * most) / 10_000);
      if (whole === 0) continue;
      if (this.implied === this.next.length) this.widen();
      const entry = this.implied;
      const head = this.first[occupation] ?? -1;
      if (head < 0) this.touched.push(occupation);
      this.next[entry] = head;
      this.first[occupation] = entry;
      this.tie[entry] = tie;
      this.claim[entry] = concept;
      this.whole[entry] = whole;
      this.essential[entry] = essential;
      this.implied += 1;
    }
  }

  private clear(): void {
    for (const concept of this.table?.concepts ?? []) this.slot[concept] = -1;
    for (const occupation of this.touched) this.first[occupation] = -1;
    this.touched = [];
    this.implied = 0;
  }

  /** Occupations that imply something that is worth something. */
  get occupations(): readonly number[] {
    return this.touched;
  }

  /** Calls `take` with each row that an occupation may meet by what it implies, and what that adds at most. */
  eachImplied(occupation: number, take: (row: number, value: number) => void): void {
    for (let entry = this.first[occupation] ?? -1; entry >= 0; entry = this.next[entry] ?? -1) {
      take(this.table?.row[this.tie[entry] ?? 0] ?? 0, this.whole[entry] ?? 0);
    }
  }

  /** Lays the claims of the person at a place out on `match`. */
  offer(parts: SegmentParts, place: number): void {
    const { table, match, slot } = this;
    if (!table) return;
    match.begin(table.rows);
    const { starts, items } = parts.stated;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const packed = items[at] ?? 0;
      const index = slot[packed >> levelBits] ?? -1;
      if (index < 0) continue;
      const last = table.starts[index + 1] ?? 0;
      for (let tie = table.starts[index] ?? 0; tie < last; tie += 1) {
        match.offer(table.row[tie] ?? 0, packed >> levelBits, table.stated[tie * levels + (packed & levelMask)] ?? 0);
      }
    }
    const jobs = parts.occupations;
    const lastJob = jobs.starts[place + 1] ?? 0;
    for (let job = jobs.starts[place] ?? 0; job < lastJob; job += 1) this.offerImplied(table, jobs.items[job] ?? 0, parts.occupationMonths[job] ?? 0);
  }

  private offerImplied(table: SkillTable, occupation: number, months: number): void {
    const { parameters } = this;
    if (!parameters) return;
    const inFull = months >= parameters.impliedMonths;
    for (let entry = this.first[occupation] ?? -1; entry >= 0; entry = this.next[entry] ?? -1) {
      const tie = this.tie[entry] ?? 0;
      const value = inFull ? (this.whole[entry] ?? 0) : this.partly(table, tie, this.essential[entry] ?? 0, months, parameters);
      this.match.offer(table.row[tie] ?? 0, this.claim[entry] ?? 0, value);
    }
  }

  private partly(table: SkillTable, tie: number, essential: number, months: number, parameters: ScoringParameters): number {
    const quality = impliedPart(essential === 1 ? parameters.impliedShare : parameters.impliedOptionalShare, months, parameters);
    return (table.weight[tie] ?? 0) * Math.floor(((table.share[tie] ?? 0) * quality) / 10_000);
  }

  private widen(): void {
    const wider = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(array.length * 2);
      made.set(array);
      return made;
    };
    const essential = new Uint8Array(this.essential.length * 2);
    essential.set(this.essential);
    this.next = wider(this.next);
    this.tie = wider(this.tie);
    this.claim = wider(this.claim);
    this.whole = wider(this.whole);
    this.essential = essential;
  }
}

function implyingOf({ skills, occupations }: Graph): Implying {
  const starts = new Int32Array(skills.size + 1);
  const lists = [occupations.optionalSkills, occupations.essentialSkills];
  for (const { items } of lists) for (const skill of items) starts[skill + 1] = (starts[skill + 1] ?? 0) + 1;
  for (let skill = 0; skill < skills.size; skill += 1) starts[skill + 1] = (starts[skill + 1] ?? 0) + (starts[skill] ?? 0);
  const next = starts.slice();
  const items = new Int32Array(starts[skills.size] ?? 0);
  lists.forEach((list, essential) => {
    for (let occupation = 0; occupation < list.size; occupation += 1) {
      for (const skill of list.of(occupation)) {
        const at = next[skill] ?? 0;
        items[at] = occupation * 2 + essential;
        next[skill] = at + 1;
      }
    }
  });
  return { starts, items };
}
