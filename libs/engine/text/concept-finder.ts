import { locales, type Locale } from '#kernel';
import type { LabelIndex } from './label-index.js';
import { LabelSearch, type LabelHit, type MatchKind } from './label-search.js';

/** A concept that free words may mean. */
export interface ConceptMatch {
  readonly id: string;
  /** The label that matched, as written, and its language. */
  readonly label: string;
  readonly locale: Locale;
  readonly preferred: boolean;
  readonly kind: MatchKind;
  /** How often an answer like this one is the concept that was meant, 0 to 1 (see `confidenceOf`). */
  readonly confidence: number;
}

/** No list of concepts is longer. */
export const mostMatches = 20;
/** Longer texts are no names of a concept; the rest is not looked at. */
const longestText = 200;
/** Labels that share fewer letters than this are noise (random letters reach 0.1). */
const leastSimilarity = 0.15;
/** … and so are those far behind the most similar one. */
const leastShareOfBest = 0.4;
/** Shared letters in another language say less: languages lend words, and false friends look alike. */
const foreignShare = 0.75;

/** Finds concepts by free words over the labels of three languages. Deterministic: same words, same list. */
export class ConceptFinder {
  private readonly searches: readonly { readonly locale: Locale; readonly ids: readonly string[]; readonly search: LabelSearch }[];

  constructor(indexes: Readonly<Partial<Record<Locale, LabelIndex>>>) {
    this.searches = locales.flatMap((locale) => {
      const index = indexes[locale];
      return index ? [{ locale, ids: index.ids, search: new LabelSearch(index) }] : [];
    });
  }

  /** True when there is not a single label to find. */
  get isEmpty(): boolean {
    return this.searches.every(({ ids }) => ids.length === 0);
  }

  /**
   * At most `limit` concepts: an exact label first, then labels that begin with the words, then labels with a word for each
   * begun word, then labels that share letters (typing errors, plurals, compounds). Inside each group the reader's own
   * language comes first.
   */
  find(text: string, own: Locale, limit = mostMatches): ConceptMatch[] {
    const words = text.slice(0, longestText);
    const wanted = Math.max(0, Math.min(limit, mostMatches));
    const best = new Map<string, Candidate>();
    for (const { locale, ids, search } of this.searches) {
      const hits = search.search(words, mostMatches, leastSimilarity);
      hits.forEach((hit, place) => {
        const candidate = candidateOf(ids[hit.concept]!, hit, locale, own, place);
        const rival = best.get(candidate.id);
        if (!rival || compare(candidate, rival) < 0) best.set(candidate.id, candidate);
      });
    }
    const ranked = [...best.values()].sort(compare);
    return withoutNoise(ranked)
      .slice(0, wanted)
      .map((candidate) => toMatch(candidate, ranked));
  }
}

interface Candidate {
  readonly id: string;
  readonly hit: LabelHit;
  readonly locale: Locale;
  /** Orders candidates: kind of match, own language, nearness. */
  readonly group: number;
  readonly rank: number;
  readonly place: number;
}

function candidateOf(id: string, hit: LabelHit, locale: Locale, own: Locale, place: number): Candidate {
  const foreign = locale !== own;
  const group = Math.floor(hit.rank);
  // Shared letters are compared over the languages, with a discount; a begun word counts in the own language first.
  if (hit.kind === 'similar') return { id, hit, locale, place, group, rank: hit.rank * (foreign ? foreignShare : 1) };
  return { id, hit, locale, place, group: group + (foreign ? 0 : 0.5), rank: hit.rank };
}

const compare = (a: Candidate, b: Candidate): number =>
  b.group - a.group || b.rank - a.rank || a.place - b.place || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function withoutNoise(ranked: readonly Candidate[]): Candidate[] {
  const mostSimilar = Math.max(0, ...ranked.filter((one) => one.hit.kind === 'similar').map((one) => one.hit.similarity));
  return ranked.filter((one) => one.hit.kind !== 'similar' || one.hit.similarity >= mostSimilar * leastShareOfBest);
}

function toMatch(candidate: Candidate, all: readonly Candidate[]): ConceptMatch {
  const { id, hit, locale } = candidate;
  return { id, label: hit.label, locale, preferred: hit.preferred, kind: hit.kind, confidence: confidenceOf(hit, sharing(candidate, all)) };
}

/** How many concepts answer equally well: an alternative label such as `manager` belongs to several. */
const sharing = (candidate: Candidate, all: readonly Candidate[]): number =>
  all.filter((other) => other.group === candidate.group && other.rank === candidate.rank).length;

/**
 * The share of such answers that were right among the national job titles and competence phrases we measure with: near the
 * cube of the similarity (0.95: nine in ten, 0.75: four in ten, 0.55: one in six), about three quarters of that for an
 * alternative label, and divided among concepts that answer equally well. It informs the person who confirms, no more.
 */
function confidenceOf(hit: LabelHit, shared: number): number {
  const right = hit.similarity ** 3 * (hit.preferred ? 1 : 0.75);
  return Math.round((right / shared) * 1000) / 1000;
}
