import { LawChecker } from '../../../bench/laws-check.js';
import type { LawCase } from '../../../bench/laws-check.js';
import { readEsco, readJsonLines } from '../../../bench/read.js';

describe('the cases of others', () => {
  it('should all hold, to the unit', () => {
    const { tables, graph } = readEsco();
    const checker = new LawChecker(graph, tables);
    const cases = readJsonLines<LawCase>('data/benchmarks', 'robustness.jsonl');
    expect(cases.length).toBeGreaterThan(500);
    expect(cases.filter((item) => !checker.holds(item)).map(({ id }) => id)).toEqual([]);
  }, 60_000);
});
