import { reasonOf } from '../examples.fixture.js';
import { asksLanguage, hostSees, partOf, speaks } from './views.fixture.js';

describe('CD4D2, view of the need. Given a youth centre in Baidoa that asks for nothing but Somali (essential) and English (desirable)', () => {
  const requirements = [asksLanguage('so', 'C1'), asksLanguage('en', 'B2', false)];

  it('then languages carry all 10,000 of the weight, three quarters of it on Somali', () => {
    const result = hostSees({ requirements }, {});
    expect(result.criteria).toEqual([{ criterion: 'languages', weight: 10_000, credit: 0, contribution: 0 }]);
    expect([reasonOf(result, 'so').weight, reasonOf(result, 'en').weight]).toEqual([7500, 2500]);
  });

  it('when an expert has Somali at C1 and English at B1, then 7,500 whole and two thirds of 2,500', () => {
    const result = hostSees({ requirements }, { languages: [speaks('so', 'C1'), speaks('en', 'B1')] });
    // 7,500 × 10,000 + 2,500 × 6,666; the share of the criterion is shown rounded down.
    expect(result.score).toBe(91_665_000);
    expect(partOf(result, 'languages').credit).toBe(9166);
  });
});
