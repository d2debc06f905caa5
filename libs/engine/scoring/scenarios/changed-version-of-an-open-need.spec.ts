import { aPerson, aSheet, skill, skills } from '../examples.fixture.js';
import { ranked, theVacancy } from './ranking.fixture.js';

describe('MATCH, view of the need. Given an open vacancy and the list of its version 1', () => {
  const coder = aPerson({ id: 'coder', skills: skills(['python']) });
  const nurse = aPerson({ id: 'nurse', skills: skills(['nursing']) });
  const first = ranked([coder, nurse]);

  it('when the employer asks for nursing in place of Python, then version 2 scores everybody anew and says its version', () => {
    const second = ranked([coder, nurse], { version: 2, requirements: [skill('nursing'), skill('databases')] });
    expect(first.ranked.map(({ personId, score }) => [personId, score])).toEqual([
      ['coder', 50_000_000],
      ['nurse', 0],
    ]);
    expect(second.ranked.map(({ personId, score }) => [personId, score])).toEqual([
      ['nurse', 50_000_000],
      ['coder', 0],
    ]);
    expect([first.needVersion, second.needVersion]).toEqual([1, 2]);
    expect(second.ranked.every(({ needVersion }) => needVersion === 2)).toBe(true);
  });

  it('when anything else that the scores depend on changes, then the run is known as another one by its hash', () => {
    const hashes = [
      first,
      ranked([coder, nurse], {}, { asOf: '2026-03-02' }),
      ranked([coder, nurse], { version: 2 }),
      ranked([coder, nurse], { mode: 'VIRTUAL' }),
      ranked([coder, nurse], {}, { sheet: aSheet({ weights: { skills: 2, availability: 1 } }) }),
      ranked([coder, nurse], {}, { gates: new Map([['nurse', [{ rule: 'consent_missing' }]]]) }),
      ranked([coder]),
      ranked([coder, { ...nurse, version: 2 }]),
      ranked([coder, { ...nurse, relocation: true }]),
    ].map(({ inputHash }) => inputHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(ranked([coder, nurse], theVacancy).inputHash).toBe(first.inputHash);
  });
});
