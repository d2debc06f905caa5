import { aPerson, aSheet, skills } from '../examples.fixture.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the need. Given a programme that weighs skills and knowledge of the country alike, and then approves version 2', () => {
  const need = { country: 'NG' };
  const coder = aPerson({ id: 'coder', skills: skills(['python', 'databases']) });
  const local = aPerson({ id: 'local', skills: skills(['databases']), countries: [{ country: 'NG', months: 24 }] });
  const one = ranked([coder, local], need, { sheet: aSheet({ version: 1, weights: { skills: 50, country: 50 } }) });
  const two = ranked([coder, local], need, { sheet: aSheet({ version: 2, weights: { skills: 80, country: 20 } }) });

  it('when version 1 ranks, then who knows the country leads by 75 to 50', () => {
    expect(one.ranked.map(({ personId, score }) => [personId, score])).toEqual([
      ['local', 75_000_000],
      ['coder', 50_000_000],
    ]);
  });

  it('when version 2 ranks, at 80 to 20, then who has the skills leads by 80 to 60', () => {
    expect(two.ranked.map(({ personId, score }) => [personId, score])).toEqual([
      ['coder', 80_000_000],
      ['local', 60_000_000],
    ]);
  });

  it('then each list says by which version, engine, day and order of ties it was made', () => {
    expect(one).toMatchObject({
      needId: 'need',
      needVersion: 1,
      sheetId: 'sheet',
      sheetVersion: 1,
      asOf: '2026-03-01',
      tieOrder: 'murmur3-32x2(need, person)',
    });
    expect(one.engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(two.sheetVersion).toBe(2);
    expect(two.inputHash).not.toBe(one.inputHash);
  });
});
