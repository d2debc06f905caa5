import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const rows = readFileSync('docs/scoring.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^`.+\.ts`$/.test(cells[3] ?? ''))
  .map(([, law = '', title = '', file = '']) => ({ law, title, file: file.replaceAll('`', '') }));

/** What the design promises, in words that a row of the table must hold. */
const promised = [
  'One more skill never lowers',
  'A higher level never lowers',
  'Unrelated skills',
  'Order and repeats',
  'Labels, and their language',
  'Contributions sum to the score',
  'Protected facts',
  'A requirement added unmet never raises',
];

describe('the table of laws in docs/scoring.md', () => {
  it.each(promised)('should name a test for: %s', (words) => {
    expect(rows.some(({ law }) => law.startsWith(words))).toBe(true);
  });

  it('should name tests that are there, each in its file', () => {
    const missing = rows.filter(({ title, file }) => !readFileSync(join('libs/engine/scoring', file), 'utf8').includes(`it('${title}'`));
    expect(missing).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });
});
