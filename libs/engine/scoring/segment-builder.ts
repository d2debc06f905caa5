import type { Graph } from '#engine/concepts';
import type { Aspects } from './aspects.js';
import { BlockIndex } from './block-index.js';
import { Dictionary } from './dictionary.js';
import { Growing } from './growing.js';
import type { PreparedPerson } from './prepared.js';
import { Segment, sharedAspects } from './segment.js';
import type { Lists, Shared, SharedAspect, SharedColumns } from './segment.js';

type Dictionaries = { readonly [K in SharedAspect]: Dictionary<Aspects[K]> };

/** Takes people one by one and packs them into flat arrays. */
export class SegmentBuilder {
  private readonly ids: string[] = [];
  private readonly versions: number[] = [];
  private readonly stated = { ends: new Growing(), items: new Growing() };
  private readonly occupations = { ends: new Growing(), items: new Growing(), months: new Growing() };
  private readonly careerMonths = new Growing();
  private readonly numbers: Readonly<Record<SharedAspect, Growing>>;
  private readonly dictionaries: Dictionaries;

  constructor(private readonly graph: Graph) {
    this.numbers = Object.fromEntries(sharedAspects.map((aspect) => [aspect, new Growing()])) as Record<SharedAspect, Growing>;
    this.dictionaries = Object.fromEntries(sharedAspects.map((aspect) => [aspect, new Dictionary()])) as unknown as Dictionaries;
  }

  get size(): number {
    return this.ids.length;
  }

  add(person: PreparedPerson): void {
    this.ids.push(person.id);
    this.versions.push(person.version);
    for (const claim of person.stated) this.stated.items.push(claim);
    this.stated.ends.push(this.stated.items.length);
    for (const { occupation, months } of person.career.occupations) {
      this.occupations.items.push(occupation);
      this.occupations.months.push(months);
    }
    this.occupations.ends.push(this.occupations.items.length);
    this.careerMonths.push(person.career.months);
    for (const aspect of sharedAspects) this.share(aspect, person[aspect]);
  }

  private share<K extends SharedAspect>(aspect: K, value: Aspects[K]): void {
    const dictionary = this.dictionaries[aspect] as Dictionary<Aspects[K]>;
    // JSON has no infinity: the last day of an open window is null there, and no other is.
    this.numbers[aspect].push(dictionary.numberOf(JSON.stringify(value), value));
  }

  /** The people so far, like ones side by side. The builder is used up. */
  build(): Segment {
    const order = this.order();
    const stated = permuted(this.stated, order);
    const occupations = permuted(this.occupations, order);
    const months = permuted({ ends: this.occupations.ends, items: this.occupations.months }, order).items;
    const take = (column: Growing): Int32Array => Int32Array.from(order, (from) => column.at(from));
    const shared = Object.fromEntries(
      sharedAspects.map((aspect): [SharedAspect, Shared<unknown>] => [
        aspect,
        { of: take(this.numbers[aspect]), values: this.dictionaries[aspect].values },
      ]),
    ) as unknown as SharedColumns;
    const parts = {
      ids: Array.from(order, (from) => this.ids[from] ?? ''),
      versions: Float64Array.from(order, (from) => this.versions[from] ?? 0),
      stated,
      occupations,
      occupationMonths: Uint16Array.from(months),
      careerMonths: Uint16Array.from(take(this.careerMonths)),
      shared,
    };
    return new Segment({ ...parts, blocks: new BlockIndex(parts, this.graph) });
  }

  /**
   * By main occupation (in the order of ISCO), then by the other one, languages and form of work: people who earn alike lie side by side, so
   * that the best of a block says much about each. No result depends on it.
   */
  private order(): Int32Array {
    const { isco } = this.graph.occupations;
    const rank = new Int32Array(isco.length);
    [...isco.keys()]
      .sort((a, b) => ((isco[a] ?? '') < (isco[b] ?? '') ? -1 : (isco[a] ?? '') > (isco[b] ?? '') ? 1 : a - b))
      .forEach((occupation, place) => (rank[occupation] = place + 1));
    const groups = new Dictionary<null>();
    const group = Int32Array.from(this.dictionaries.languages.values, (languages) =>
      groups.numberOf(languages.map(({ language }) => language).join(), null),
    );
    const size = this.ids.length;
    const keys = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      const [main, other] = this.mainOccupations(at);
      const spoken = group[this.numbers.languages.at(at)] ?? 0;
      keys[at] = ((rank[main] ?? 0) * 4096 + (rank[other] ?? 0)) * 1024 + Math.min(1023, spoken);
    }
    return Int32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  }

  /** The occupations held longest; -1 for none. */
  private mainOccupations(at: number): [number, number] {
    let [main, other, mainMonths, otherMonths] = [-1, -1, -1, -1];
    const { ends, items, months } = this.occupations;
    for (let place = at === 0 ? 0 : ends.at(at - 1); place < ends.at(at); place += 1) {
      const held = months.at(place);
      if (held > mainMonths) [main, mainMonths, other, otherMonths] = [items.at(place), held, main, mainMonths];
      else if (held > otherMonths) [other, otherMonths] = [items.at(place), held];
    }
    return [main, other];
  }
}

function permuted({ ends, items }: { readonly ends: Growing; readonly items: Growing }, order: Int32Array): Lists {
  const starts = new Int32Array(order.length + 1);
  const moved = new Int32Array(items.length);
  const all = items.view();
  order.forEach((from, to) => {
    const [first, last] = [from === 0 ? 0 : ends.at(from - 1), ends.at(from)];
    moved.set(all.subarray(first, last), starts[to]);
    starts[to + 1] = (starts[to] ?? 0) + last - first;
  });
  return { starts, items: moved };
}
