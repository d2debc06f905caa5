import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { hostSees, speaks } from './views.fixture.js';

describe('CD4D2, view of the need. Given a ministry in Rabat that asks for French', () => {
  const sees = (asked: object, spoken: object) => {
    const requirement = { id: 'French', kind: 'language', language: 'fr', essential: true, importance: 3, ...asked } as Requirement;
    return reasonOf(hostSees({ requirements: [requirement] }, { languages: [{ ...speaks('fr', 'C1'), ...spoken }] }), 'French');
  };

  it('when C1 is asked in speaking alone and an expert speaks at B2, then two thirds count: a third a step', () => {
    expect(sees({ speaking: 'C1' }, { speaking: 'B2' })).toMatchObject({
      credit: 6666,
      fulfilment: 'partly',
      asked: { speaking: 'C1' },
      has: { speaking: 'B2' },
    });
  });

  it('when C1 is asked in all four skills and speaking alone lies at B2, then 11 of 12 steps count', () => {
    expect(sees({ listening: 'C1', reading: 'C1', speaking: 'C1', writing: 'C1' }, { speaking: 'B2' }).credit).toBe(9166);
  });

  it('when the expert is three steps or more below, then nothing counts', () => {
    expect([sees({ speaking: 'C1' }, { speaking: 'A2' }).credit, sees({ speaking: 'C1' }, { speaking: 'A1' }).credit]).toEqual([0, 0]);
  });

  it('when skills that are not asked lie low, then they take nothing away', () => {
    expect(sees({ speaking: 'B2' }, { speaking: 'B2', writing: 'A1', reading: 'A1' }).credit).toBe(10_000);
  });
});
