import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given terms of reference that ask for five years of work', () => {
  const requirements: Requirement[] = [{ id: 'years', kind: 'experience', months: 60, essential: true, importance: 3 }];
  const reason = (experienceMonths: number) => reasonOf(hostSees({ requirements }, { experienceMonths }), 'years');

  it('when an expert has two and a half years, then half counts', () => {
    expect(reason(30)).toMatchObject({ credit: 5000, fulfilment: 'partly', months: 30, askedMonths: 60 });
  });

  it('when an expert has five, or fifty, then it is met and no more', () => {
    expect([reason(60).credit, reason(600).credit]).toEqual([10_000, 10_000]);
  });
});
