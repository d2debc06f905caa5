import { inForce, shareOf, sumOf, toHundred, weighable } from './shares';

const weights = (...values: number[]) => values.map((weight) => ({ weight }));

describe('shares', () => {
  it('come to 100 in the same proportions, whatever they were', () => {
    expect(toHundred(weights(1, 1, 1)).map(({ weight }) => weight)).toEqual([34, 33, 33]);
    expect(toHundred(weights(30, 10, 10)).map(({ weight }) => weight)).toEqual([60, 20, 20]);
    for (let seed = 1; seed < 200; seed += 1) {
      const some = weights(seed % 7, (seed * 31) % 101, (seed * 17) % 13, seed);
      expect(sumOf(toHundred(some))).toBe(100);
    }
  });
  it('that are right already are left alone', () =>
    expect(toHundred(weights(29, 26, 9, 8, 12, 11, 5)).map(({ weight }) => weight)).toEqual([29, 26, 9, 8, 12, 11, 5]));
  it('that are nothing stay nothing', () => expect(toHundred(weights(0, 0))).toEqual(weights(0, 0)));
  it.each([
    ['12', 12],
    [' 100 ', 100],
    ['0', 0],
    ['101', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
    ['ten', null],
  ])('are read from %j as %j', (text, value) => expect(shareOf(text)).toBe(value));
});

describe('sheets', () => {
  const sheet = (version: number, validFrom: string, view = 'need', criteria: string[] = ['skills']) => ({
    version,
    validFrom,
    view,
    weights: criteria.map((criterion) => ({ criterion, label: criterion.toUpperCase(), weight: 1 })),
  });
  it('count from their first day, the newest version of that day first', () => {
    const sheets = [sheet(3, '2030-01-01'), sheet(2, '2026-05-01'), sheet(1, '2026-01-01')];
    expect(inForce(sheets, '2026-06-01')?.version).toBe(2);
    expect(inForce(sheets, '2026-02-01')?.version).toBe(1);
    expect(inForce(sheets, '2025-01-01')).toBeNull();
    expect(inForce([sheet(4, '2026-05-01'), ...sheets], '2026-06-01')?.version).toBe(4);
  });
  it('offer for the need’s view nothing that only a person’s view weighs', () => {
    const sheets = [sheet(1, '2026-01-01', 'need', ['skills', 'languages']), sheet(1, '2026-01-01', 'person', ['skills', 'preferences'])];
    expect(weighable(sheets, 'need').map(({ criterion }) => criterion)).toEqual(['skills', 'languages']);
    expect(weighable(sheets, 'person').map(({ criterion }) => criterion)).toEqual(['skills', 'languages', 'preferences']);
  });
});
