import { aPerson, skills } from '../examples.fixture.js';
import { ranked, rankedIds } from './ranking.fixture.js';

describe('MATCH, view of the need. Given five candidates of whom three stand exactly alike', () => {
  const best = aPerson({ id: 'best', skills: skills(['python', 'databases']) });
  const alike = ['a', 'b', 'c'].map((id) => aPerson({ id, skills: skills(['databases']) }));
  const none = aPerson({ id: 'none' });

  it('then the three share rank 2, and whoever follows has rank 5', () => {
    expect(ranked([none, ...alike, best]).ranked.map(({ rank, tied, score }) => ({ rank, tied, score }))).toEqual([
      { rank: 1, tied: false, score: 100_000_000 },
      { rank: 2, tied: true, score: 50_000_000 },
      { rank: 2, tied: true, score: 50_000_000 },
      { rank: 2, tied: true, score: 50_000_000 },
      { rank: 5, tied: false, score: 0 },
    ]);
  });

  it('when forty needs look at the three, then they stand in each of the six possible orders: nobody comes first in every tie', () => {
    const orders = Array.from({ length: 40 }, (_, index) => rankedIds(alike, { id: `need ${index}` }).join(''));
    expect(new Set(orders).size).toBe(6);
  });

  it('when the same need is looked at again with the people in another order, then the three stand as before', () => {
    expect(rankedIds([...alike].reverse())).toEqual(rankedIds(alike));
  });
});
