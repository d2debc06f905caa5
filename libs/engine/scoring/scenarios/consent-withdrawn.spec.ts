import { aPerson, skills } from '../examples.fixture.js';
import type { GateFailure } from '../result.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the need. Given three candidates, the best of whom withdraws her consent to be matched', () => {
  const people = [
    aPerson({ id: 'first', skills: skills(['python', 'databases']) }),
    aPerson({ id: 'second', skills: skills(['python']) }),
    aPerson({ id: 'third', skills: skills(['python'], 2) }),
  ];
  const gates = new Map<string, readonly GateFailure[]>([['first', [{ rule: 'consent_missing' }]]]);
  const [before, after] = [ranked(people), ranked(people, {}, { gates })];

  it('then the others move up with the very scores they had', () => {
    expect(before.ranked.map(({ personId, rank, score }) => [personId, rank, score])).toEqual([
      ['first', 1, 100_000_000],
      ['second', 2, 50_000_000],
      ['third', 3, 25_000_000],
    ]);
    expect(after.ranked.map(({ personId, rank, score }) => [personId, rank, score])).toEqual([
      ['second', 1, 50_000_000],
      ['third', 2, 25_000_000],
    ]);
  });

  it('then the list says that one was left out for want of consent, and the recorded input is another one', () => {
    expect(after.exclusionCounts).toEqual([{ rule: 'consent_missing', count: 1 }]);
    expect(after.inputHash).not.toBe(before.inputHash);
  });
});
