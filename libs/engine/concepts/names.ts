import { fixedLog2 } from './fixed-log.js';
import { columnCounts, SparseRows } from './sparse-rows.js';
import type { OccupationNames } from './tables.js';

const languages = ['en', 'fr', 'nl'] as const;
const gramLength = 4;
/** The preferred label counts twice. */
const preferred = 2;
const neighbourCount = 10;

/**
 * How alike occupations are called: character 4-grams of all their labels, rare ones weighing more, the mean of the cosines in the three
 * languages. All languages always take part, so it does not matter in which of them anybody reads or writes.
 */
export class Names {
  private readonly byLanguage: readonly SparseRows[];

  constructor(private readonly occupations: readonly (OccupationNames | undefined)[]) {
    this.byLanguage = languages.map((language) =>
      gramRows(occupations.map((names) => (names ? [names.labels[language], names.alts[language]] : ['', []]))),
    );
  }

  /** 0 to 1 for every occupation. */
  likeness(occupation: number): Float64Array {
    const mean = new Float64Array(this.occupations.length);
    for (const rows of this.byLanguage) rows.addCosines(mean, occupation, 1 / languages.length);
    return mean;
  }

  /** The occupations that are called most alike, with shares that sum to 1. */
  neighbours(occupation: number): { readonly occupation: number; readonly share: number }[] {
    const likeness = this.likeness(occupation);
    const nearest: number[] = [];
    for (let other = 0; other < likeness.length; other += 1) {
      if (other === occupation || (likeness[other] ?? 0) === 0) continue;
      // Kept sorted while it is short; a later one goes behind those it equals.
      let place = nearest.length;
      while (place > 0 && (likeness[nearest[place - 1] ?? 0] ?? 0) < (likeness[other] ?? 0)) place -= 1;
      if (place >= neighbourCount) continue;
      nearest.splice(place, 0, other);
      nearest.length = Math.min(nearest.length, neighbourCount);
    }
    const sum = nearest.reduce((all, other) => all + (likeness[other] ?? 0), 0);
    return nearest.map((other) => ({ occupation: other, share: (likeness[other] ?? 0) / sum }));
  }
}

function gramRows(labels: readonly (readonly [label: string, alternatives: readonly string[]])[]): SparseRows {
  const numbers = new Map<string, number>();
  const counts = labels.map(([label, alternatives]) => {
    const row = new Map<number, number>();
    const add = (text: string, count: number): void =>
      eachGram(text, (gram) => {
        let number = numbers.get(gram);
        if (number === undefined) numbers.set(gram, (number = numbers.size));
        row.set(number, (row.get(number) ?? 0) + count);
      });
    add(label, preferred);
    for (const alternative of alternatives) add(alternative, 1);
    return [...row];
  });
  const holders = columnCounts(counts, numbers.size);
  const all = fixedLog2(Math.max(1, labels.length));
  return SparseRows.normalised(
    counts.map((row) => row.map(([gram, count]) => [gram, fixedLog2(1 + count) * (all - fixedLog2(holders[gram] ?? 1))] as const)),
    numbers.size,
  );
}

/** The 4-grams of a text's words, each with its edges marked. */
function eachGram(text: string, take: (gram: string) => void): void {
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const marked = `<${word}>`;
    for (let at = 0; at + gramLength <= marked.length; at += 1) take(marked.slice(at, at + gramLength));
  }
}
