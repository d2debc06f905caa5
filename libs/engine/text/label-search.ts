import { readings } from './fold.js';
import { eachGram } from './grams.js';
import type { LabelIndex } from './label-index.js';
import { find, highest, prefixRange } from './sorted.js';

/**
 * How a label answers a query, best first: the same words; the same words in another order; begins with the query; has a
 * word of its own for each begun word of the query; shares letters with it.
 */
export const matchKinds = ['exact', 'reordered', 'prefix', 'words', 'similar'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** The best label of one concept in one language. */
export interface LabelHit {
  /** Position of the concept in the index. */
  readonly concept: number;
  readonly kind: MatchKind;
  /** Orders hits, higher first: comparable between languages, so that lists can be merged. */
  readonly rank: number;
  /** Cosine of the gram vectors of query and label, 0 to 1. */
  readonly similarity: number;
  readonly preferred: boolean;
  /** The label as written. */
  readonly label: string;
}

const strength = { exact: 4, reordered: 3, prefix: 2, words: 1, similar: 0 } as const satisfies Record<MatchKind, number>;

/** A preferred label wins over an alternative one that is as near; more would let it win over a nearer one. */
const preferredBonus = 1.03;
/** `nurse` means nurse assistants before nursery cooks: a last word that is whole (or a plural away from it) counts more. */
const wholeWordBonus = 1.2;
/** Words of a query beyond this take part in the similarity, not in the matching of begun words (a bit each). */
const maskedWords = 30;

/**
 * A label of k words cannot reach a similarity of s unless one of its words alone reaches s / √k with the query, for a
 * label's norm is at least the root of its words' squared norms. Labels without such a word are not looked at; the three
 * stands for labels of nine words, longer ones need a word that is a little nearer. It spares six labels in seven.
 */
const mostNeeded = 3;

/** What a label must have to hold a word for each begun word of the query. */
interface Begun {
  readonly everyWord: number;
  /** The bit of the longest word: it begins the fewest words, and each such label has one of them. */
  readonly longest: number;
  readonly leastDot: number;
}

/** Searches the labels of one language. Keeps scratch arrays, so one search at a time (searches are synchronous). */
export class LabelSearch {
  private readonly dots: Float64Array;
  private readonly masks: Uint32Array;
  private readonly bestRank: Float64Array;
  private readonly bestLabel: Int32Array;
  private readonly similarities: Float64Array;
  private readonly seen: Uint32Array;
  private turn = 0;

  constructor(private readonly index: LabelIndex) {
    this.dots = new Float64Array(index.words.length);
    this.masks = new Uint32Array(index.words.length);
    this.bestRank = new Float64Array(index.ids.length);
    this.bestLabel = new Int32Array(index.ids.length);
    this.similarities = new Float64Array(index.ids.length);
    this.seen = new Uint32Array(index.labelConcept.length);
  }

  /**
   * The nearest `limit` concepts, best first; equally near ones in the order of the index.
   * Labels that only share letters count from a similarity of `atLeast`.
   */
  search(text: string, limit: number, atLeast = 0): LabelHit[] {
    this.bestRank.fill(0);
    for (const words of readings(text)) this.consider(words, atLeast);
    return highest(this.bestRank, limit).map((concept) => this.hit(concept));
  }

  /** Lets one reading of the query compete for each concept. A rank is the kind's strength plus a share below 1 for nearness. */
  private consider(words: readonly string[], atLeast: number): void {
    const norm = this.project(words);
    const begun = this.mark(words);
    this.turn++;
    for (let word = 0; word < this.dots.length; word++) {
      const cosine = this.dots[word]! / (norm * this.index.wordNorm[word]!);
      if (cosine > 0 && (cosine >= atLeast / mostNeeded || (this.masks[word]! & begun.longest) !== 0)) this.look(word, words, begun, norm, atLeast);
    }
  }

  /** Ranks the labels of one word that were not looked at yet. */
  private look(word: number, query: readonly string[], begun: Begun, norm: number, atLeast: number): void {
    const { wordStart, wordLabels, labelStart, labelWords, labelConcept, labelNorm, labelPreferred } = this.index;
    const { dots, seen, turn, bestRank, bestLabel, similarities } = this;
    for (let i = wordStart[word]!; i < wordStart[word + 1]!; i++) {
      const label = wordLabels[i]!;
      if (seen[label] === turn) continue;
      seen[label] = turn;
      const end = labelStart[label + 1]!;
      let dot = 0;
      for (let w = labelStart[label]!; w < end; w++) dot += dots[labelWords[w]!]!;
      const similarity = dot / (norm * labelNorm[label]!);
      const kind = dot >= begun.leastDot && this.beginsAll(label, begun.everyWord) ? this.kindOf(label, query) : 'similar';
      if (kind === 'similar' && similarity < atLeast) continue;
      let nearness = similarity / 2;
      if (labelPreferred[label] === 1) nearness *= preferredBonus;
      if (kind === 'prefix' && this.endsWhole(label, query)) nearness *= wholeWordBonus;
      const rank = strength[kind] + nearness;
      const concept = labelConcept[label]!;
      if (rank < bestRank[concept]! || (rank === bestRank[concept] && label > bestLabel[concept]!)) continue;
      bestRank[concept] = rank;
      bestLabel[concept] = label;
      similarities[concept] = similarity;
    }
  }

  /** Dot products of the query with every word of the vocabulary, into `dots`; returns the norm of the query. */
  private project(words: readonly string[]): number {
    const { gramHash, gramStart, gramWords, gramWeight } = this.index;
    this.dots.fill(0);
    const times = new Map<number, number>();
    for (const word of words) eachGram(word, (hash) => times.set(hash, (times.get(hash) ?? 0) + 1));
    let square = 0;
    let known = 0;
    let knownWeight = 0;
    let unknown = 0;
    for (const [hash, count] of times) {
      const gram = find(gramHash, hash);
      if (gram < 0) {
        unknown += count * count;
        continue;
      }
      const weight = count * gramWeight[gram]!;
      square += weight * weight;
      known++;
      knownWeight += gramWeight[gram]!;
      const product = weight * gramWeight[gram]!;
      for (let i = gramStart[gram]!; i < gramStart[gram + 1]!; i++) this.dots[gramWords[i]!]! += product;
    }
    // Letters that no label has come from typing errors. They count as much as the rest of the query, not as the rarest of all.
    return Math.sqrt(square + unknown * (known > 0 ? (knownWeight / known) ** 2 : 1)) || 1;
  }

  /**
   * Marks in `masks` which words of the vocabulary begin with which word of the query. A label with a word for each of them
   * has every bit, and a dot product of at least `leastDot`, which spares most labels the look.
   */
  private mark(words: readonly string[]): Begun {
    this.masks.fill(0);
    if (words.length > maskedWords) return { everyWord: 0, longest: 0, leastDot: Infinity };
    const longest = words.reduce((best, word, bit) => (word.length > words[best]!.length ? bit : best), 0);
    let leastDot = 0;
    words.forEach((word, bit) => {
      const [from, to] = prefixRange(this.index.words, word);
      let least = Infinity;
      for (let i = from; i < to; i++) {
        this.masks[i]! |= 1 << bit;
        least = Math.min(least, this.dots[i]!);
      }
      leastDot = Math.max(leastDot, least);
    });
    return { everyWord: 2 ** words.length - 1, longest: 1 << longest, leastDot };
  }

  private beginsAll(label: number, everyWord: number): boolean {
    let mask = 0;
    for (let w = this.index.labelStart[label]!; w < this.index.labelStart[label + 1]!; w++) mask |= this.masks[this.index.labelWords[w]!]!;
    return mask === everyWord;
  }

  private kindOf(label: number, query: readonly string[]): MatchKind {
    const length = this.index.labelStart[label + 1]! - this.index.labelStart[label]!;
    if (length < query.length) return 'similar';
    const last = query.length - 1;
    let begins = true;
    for (let i = 0; i < last && begins; i++) begins = this.wordAt(label, i) === query[i];
    if (begins && this.wordAt(label, last).startsWith(query[last]!)) {
      return length === query.length && this.wordAt(label, last) === query[last] ? 'exact' : 'prefix';
    }
    if (!this.hasWordForEach(label, length, query)) return 'similar';
    return length === query.length && this.hasSameWords(label, query) ? 'reordered' : 'words';
  }

  private wordAt(label: number, place: number): string {
    return this.index.words[this.index.labelWords[this.index.labelStart[label]! + place]!]!;
  }

  private endsWhole(label: number, query: readonly string[]): boolean {
    const last = query.length - 1;
    return this.wordAt(label, last).length <= query[last]!.length + 1;
  }

  private hasSameWords(label: number, query: readonly string[]): boolean {
    const own = query.map((_, place) => this.wordAt(label, place)).sort();
    const asked = [...query].sort();
    return own.every((word, place) => word === asked[place]);
  }

  private hasWordForEach(label: number, length: number, query: readonly string[]): boolean {
    if (query.length === 1) return true;
    const taken = new Set<number>();
    // Longest word first: a short one has more words to fall back on.
    return [...query]
      .sort((a, b) => b.length - a.length)
      .every((word) => {
        for (let i = 0; i < length; i++) {
          if (taken.has(i) || !this.wordAt(label, i).startsWith(word)) continue;
          taken.add(i);
          return true;
        }
        return false;
      });
  }

  private hit(concept: number): LabelHit {
    const label = this.bestLabel[concept]!;
    const rank = this.bestRank[concept]!;
    return {
      concept,
      kind: matchKinds[strength.exact - Math.floor(rank)]!,
      rank,
      // A sum of products over a root may pass 1 by a rounding.
      similarity: Math.min(1, this.similarities[concept]!),
      preferred: this.index.labelPreferred[label] === 1,
      label: this.index.texts[this.index.labelText[label]!]!,
    };
  }
}
