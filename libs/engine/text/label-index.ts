import { readings } from './fold.js';
import { eachGram, gramCount } from './grams.js';

/** A concept with its labels in one language; `label` is empty where the language has none. */
export interface LabelledConcept {
  readonly id: string;
  readonly label: string;
  readonly alternatives: readonly string[];
}

/**
 * The labels of one language as typed arrays.
 *
 * A label's vector of gram weights is the sum of its words' vectors, so it is never stored: the cosine of a query and a
 * label is the sum of the query's dot products with the label's words, over the label's norm. Postings run from grams to
 * words (a few hundred thousand) and from labels to words, instead of from grams to labels (some ten million).
 */
export interface LabelIndex {
  /** Concept ids in the order given; `labelConcept` points here. */
  readonly ids: readonly string[];
  /** Distinct folded words, sorted by code unit, so that a prefix is a range. */
  readonly words: readonly string[];
  /** Label l has the words `labelWords[labelStart[l] .. labelStart[l + 1])`. */
  readonly labelStart: Uint32Array;
  readonly labelWords: Uint32Array;
  readonly labelConcept: Uint32Array;
  /** Position in `texts` of the label as written. */
  readonly labelText: Uint32Array;
  readonly labelPreferred: Uint8Array;
  readonly labelNorm: Float32Array;
  /** Word w occurs in the labels `wordLabels[wordStart[w] .. wordStart[w + 1])`, once for each occurrence. */
  readonly wordStart: Uint32Array;
  readonly wordLabels: Uint32Array;
  readonly wordNorm: Float32Array;
  readonly texts: readonly string[];
  /** Hashes of all grams, ascending; gram g occurs in the words `gramWords[gramStart[g] .. gramStart[g + 1])`. */
  readonly gramHash: Uint32Array;
  readonly gramStart: Uint32Array;
  readonly gramWords: Uint32Array;
  /** Inverse document frequency of gram g over labels. */
  readonly gramWeight: Float32Array;
}

/** Builds the index of one language. The order of `concepts` is the order of ties, so give a stable one. */
export function buildLabelIndex(concepts: readonly LabelledConcept[]): LabelIndex {
  const steps = labelIndexSteps(concepts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A step that a caller may pause after, to let others have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The same in steps of some ten milliseconds (up to a second in all), for a process that has to answer in between. */
export function* labelIndexSteps(concepts: readonly LabelledConcept[]): Steps<LabelIndex> {
  const labels = yield* collectLabels(concepts);
  const grams = yield* indexGrams(labels.words);
  const weights = yield* weigh(labels, grams);
  return {
    ids: concepts.map((concept) => concept.id),
    words: labels.words,
    labelStart: labels.start,
    labelWords: labels.ids,
    labelConcept: labels.concept,
    labelText: labels.text,
    labelPreferred: labels.preferred,
    labelNorm: weights.norm,
    ...labelsOfWords(labels),
    wordNorm: weights.wordNorm,
    texts: labels.texts,
    gramHash: grams.hash,
    gramStart: grams.start,
    gramWords: grams.words,
    gramWeight: weights.gram,
  };
}

const conceptsPerStep = 250;
const labelsPerStep = 5_000;

interface Labels {
  words: string[];
  start: Uint32Array;
  ids: Uint32Array;
  concept: Uint32Array;
  text: Uint32Array;
  preferred: Uint8Array;
  texts: string[];
}

/** Every reading of every label once per concept, its words numbered in sorted order. */
function* collectLabels(concepts: readonly LabelledConcept[]): Steps<Labels> {
  const number = new Map<string, number>();
  const start = [0];
  const ids: number[] = [];
  const concept: number[] = [];
  const text: number[] = [];
  const preferred: number[] = [];
  const texts: string[] = [];
  for (const [place, one] of concepts.entries()) {
    if (place % conceptsPerStep === 0) yield;
    const seen = new Set<string>();
    const add = (label: string, isPreferred: number): void => {
      for (const words of readings(label)) {
        const key = words.join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        for (const word of words) {
          let id = number.get(word);
          if (id === undefined) number.set(word, (id = number.size));
          ids.push(id);
        }
        start.push(ids.length);
        concept.push(place);
        text.push(texts.length);
        preferred.push(isPreferred);
      }
      texts.push(label);
    };
    if (one.label !== '') add(one.label, 1);
    for (const alternative of one.alternatives) add(alternative, 0);
  }
  const words = [...number.keys()].sort();
  const sorted = new Uint32Array(words.length);
  words.forEach((word, place) => (sorted[number.get(word)!] = place));
  return {
    words,
    start: Uint32Array.from(start),
    ids: Uint32Array.from(ids, (id) => sorted[id]!),
    concept: Uint32Array.from(concept),
    text: Uint32Array.from(text),
    preferred: Uint8Array.from(preferred),
    texts,
  };
}

interface Grams {
  hash: Uint32Array;
  start: Uint32Array;
  words: Uint32Array;
}

/** Word numbers share a double with a 32-bit hash; a double holds 53 bits exactly. */
const wordBits = 2 ** 21;

/** Postings from grams to words: pairs packed into doubles, which sort natively and group themselves. */
function* indexGrams(words: readonly string[]): Steps<Grams> {
  if (words.length >= wordBits) throw new Error(`${String(words.length)} distinct words are more than the index can number`);
  const pairs = new Float64Array(words.reduce((sum, word) => sum + gramCount(word.length), 0));
  let filled = 0;
  words.forEach((word, place) => {
    eachGram(word, (hash) => (pairs[filled++] = hash * wordBits + place));
  });
  yield;
  pairs.sort();
  yield;
  const hash: number[] = [];
  const start: number[] = [];
  const postings = new Uint32Array(pairs.length);
  let previous = -1;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    const current = Math.floor(pair / wordBits);
    postings[i] = pair - current * wordBits;
    if (current !== previous) {
      hash.push(current);
      start.push(i);
      previous = current;
    }
  }
  start.push(pairs.length);
  return { hash: Uint32Array.from(hash), start: Uint32Array.from(start), words: postings };
}

/** Inverse document frequencies of the grams, and the norms of the vectors of labels and words. */
function* weigh(labels: Labels, grams: Grams): Steps<{ gram: Float32Array; norm: Float32Array; wordNorm: Float32Array }> {
  const { start, list } = gramsOfWords(labels.words.length, grams);
  const count = labels.concept.length;
  const frequency = new Uint32Array(grams.hash.length);
  const lastSeen = new Int32Array(grams.hash.length).fill(-1);
  for (let label = 0; label < count; label++) {
    if (label % labelsPerStep === 0) yield;
    for (let w = labels.start[label]!; w < labels.start[label + 1]!; w++) {
      const word = labels.ids[w]!;
      for (let g = start[word]!; g < start[word + 1]!; g++) {
        const gram = list[g]!;
        if (lastSeen[gram] === label) continue;
        lastSeen[gram] = label;
        frequency[gram]!++;
      }
    }
  }
  const gram = Float32Array.from(frequency, (f) => Math.log((count + 1) / (f + 1)) + 1);
  const times = new Uint16Array(grams.hash.length);
  const normOf = (words: Uint32Array): number => {
    let square = 0;
    // (n + 1)² − n² = 2n + 1: the square grows by each further occurrence, with no second pass over the weights.
    for (const word of words) for (let g = start[word]!; g < start[word + 1]!; g++) square += (2 * times[list[g]!]!++ + 1) * gram[list[g]!]! ** 2;
    for (const word of words) for (let g = start[word]!; g < start[word + 1]!; g++) times[list[g]!] = 0;
    return Math.sqrt(square);
  };
  const norm = new Float32Array(count);
  for (let label = 0; label < count; label++) {
    if (label % labelsPerStep === 0) yield;
    norm[label] = normOf(labels.ids.subarray(labels.start[label], labels.start[label + 1]));
  }
  const wordNorm = Float32Array.from(labels.words, (_, word) => normOf(Uint32Array.of(word)));
  return { gram, norm, wordNorm };
}

/** The labels in which each word occurs. */
function labelsOfWords(labels: Labels): { wordStart: Uint32Array; wordLabels: Uint32Array } {
  const wordStart = new Uint32Array(labels.words.length + 1);
  for (const word of labels.ids) wordStart[word + 1]!++;
  for (let word = 0; word < labels.words.length; word++) wordStart[word + 1]! += wordStart[word]!;
  const next = wordStart.slice(0, labels.words.length);
  const wordLabels = new Uint32Array(labels.ids.length);
  for (let label = 0; label < labels.concept.length; label++) {
    for (let w = labels.start[label]!; w < labels.start[label + 1]!; w++) wordLabels[next[labels.ids[w]!]!++] = label;
  }
  return { wordStart, wordLabels };
}

/** The postings turned round: the grams of each word. */
function gramsOfWords(wordCount: number, grams: Grams): { start: Uint32Array; list: Uint32Array } {
  const start = new Uint32Array(wordCount + 1);
  for (const word of grams.words) start[word + 1]!++;
  for (let word = 0; word < wordCount; word++) start[word + 1]! += start[word]!;
  const next = start.slice(0, wordCount);
  const list = new Uint32Array(grams.words.length);
  for (let gram = 0; gram < grams.hash.length; gram++) {
    for (let i = grams.start[gram]!; i < grams.start[gram + 1]!; i++) list[next[grams.words[i]!]!++] = gram;
  }
  return { start, list };
}
