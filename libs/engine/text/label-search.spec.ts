import * as fc from 'fast-check';
import { buildLabelIndex } from './label-index.js';
import { LabelSearch } from './label-search.js';

const labels = [
  'gram grammar',
  'program',
  'grammar of programs',
  'software developer',
  'developer of softwares and programs',
  'mine manager',
  'managers of mines',
  'miner',
];
const index = buildLabelIndex(labels.map((label) => ({ id: label, label, alternatives: [] })));
const search = new LabelSearch(index);

/** The 2–5-grams of a text, counted, each word marked at both ends. */
function grams(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of text.split(' '))
    for (let size = 2; size <= 5; size++)
      for (let at = 0; at + size <= word.length + 2; at++) {
        const gram = `^${word}$`.slice(at, at + size);
        found.set(gram, (found.get(gram) ?? 0) + 1);
      }
  return found;
}

const labelGrams = labels.map(grams);
const idf = (gram: string): number => Math.log((labels.length + 1) / (labelGrams.filter((one) => one.has(gram)).length + 1)) + 1;
const norm = (counted: ReadonlyMap<string, number>): number =>
  Math.sqrt([...counted].reduce((sum, [gram, count]) => sum + (count * idf(gram)) ** 2, 0));

/** The similarity the long way round, of a query whose grams all occur in some label. */
function cosine(query: string, label: number): number {
  const asked = grams(query);
  const dot = [...asked].reduce((sum, [gram, count]) => sum + count * (labelGrams[label]!.get(gram) ?? 0) * idf(gram) ** 2, 0);
  return dot / (norm(asked) * norm(labelGrams[label]!));
}

describe('the search of one language', () => {
  it('ranks by the plain cosine of 2–5-gram vectors, and leaves out no label that is near enough', () => {
    const words = [...new Set(labels.join(' ').split(' '))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 0.15, 0.4), (picked, atLeast) => {
        const query = picked.join(' ');
        const hits = new Map(search.search(query, labels.length, atLeast).map((hit) => [hit.concept, hit]));
        for (const label of labels.keys()) {
          const expected = cosine(query, label);
          const hit = hits.get(label);
          if (hit) expect(hit.similarity).toBeCloseTo(expected, 5);
          else expect(expected).toBeLessThan(atLeast + 1e-6);
        }
      }),
    );
  });

  it('finds begun words however little of a long label they are', () => {
    expect(search.search('d p', labels.length, 0.9).map((hit) => [hit.label, hit.kind])).toEqual([['developer of softwares and programs', 'words']]);
  });

  it('answers the same whatever was asked before', () => {
    const first = search.search('mine', 5);
    search.search('grammar', 5);
    expect(search.search('mine', 5)).toEqual(first);
  });
});
