import { aNeed, aPerson, aSheet, skill, skills, smallGraph, today } from '../examples.fixture.js';
import { scorePair } from '../score-need.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the need. Given 620 candidates for a vacancy that keeps the best 500', () => {
  // Candidate number i has worked i months of the 1,000 that are asked: i ÷ 1,000 of the score.
  const people = Array.from({ length: 620 }, (_, index) => aPerson({ id: `candidate ${index}`, experienceMonths: index }));
  const requirements = [{ id: 'years', kind: 'experience', months: 1000, essential: true, importance: 3 } as const];
  const sheet = aSheet({ weights: { experience: 1 } });
  const outcome = ranked(people, { requirements }, { sheet, top: 500 });

  it('then candidates 619 down to 120 are kept, and the cut-off is the score of the last of them', () => {
    expect(outcome.ranked.map(({ personId }) => personId)).toEqual(Array.from({ length: 500 }, (_, index) => `candidate ${619 - index}`));
    expect(outcome.cutOff).toBe(12_000_000);
    expect(outcome).toMatchObject({ peopleConsidered: 620, peopleScored: 620 });
  });

  it('when someone below the cut-off is scored on demand, then the same figures come out as in a list of all', () => {
    const person = people[7] ?? aPerson();
    const alone = scorePair({ need: aNeed({ requirements }), person, sheet, graph: smallGraph, asOf: today });
    expect(alone).toMatchObject({ ok: true, value: { personId: 'candidate 7', score: 700_000 } });
  });

  it('when fewer than 500 apply, then everybody is kept and there is no cut-off', () => {
    const few = ranked(people.slice(0, 30), { requirements }, { sheet, top: 500 });
    expect(few.ranked).toHaveLength(30);
    expect(few.cutOff).toBeNull();
  });

  it('when the cut goes through a tie, then those kept hold the rank and the tie that they have among all', () => {
    const alike = ['a', 'b', 'c'].map((id) => aPerson({ id, skills: skills(['python']) }));
    const kept = ranked(alike, { requirements: [skill('python')] }, { top: 2 });
    expect(kept.ranked.map(({ rank, tied }) => ({ rank, tied }))).toEqual([
      { rank: 1, tied: true },
      { rank: 1, tied: true },
    ]);
    expect(kept.cutOff).toBe(100_000_000);
  });
});
