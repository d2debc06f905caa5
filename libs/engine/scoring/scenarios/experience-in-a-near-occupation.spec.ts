import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { esco, escoOccupation, workedAs } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given the water company of Kumasi, which asks for five years as a water engineer', () => {
  const requirements: Requirement[] = [
    { id: 'years', kind: 'experience', months: 60, occupation: escoOccupation('water engineer'), essential: true, importance: 3 },
  ];
  const reason = (months: readonly [label: string, months: number][], experienceMonths: number) =>
    reasonOf(hostSees({ requirements }, { occupations: months.map(([label, held]) => workedAs(label, held)), experienceMonths }, esco), 'years');

  it('when a Ghanaian drainage engineer has ten years, then each month counts as far as the occupation is near', () => {
    // The nearest of all others has 0.8271: 120 months are 99, more than the 60 asked. Four years are 48 × 0.8271 = 39.7, 39 whole months.
    expect(reason([['drainage engineer', 120]], 120)).toMatchObject({ credit: 10_000, months: 99 });
    expect(reason([['drainage engineer', 48]], 48)).toMatchObject({ credit: 6500, months: 39 });
  });

  it('when years in two occupations overlap, then no month counts twice', () => {
    // 40 months each as water and as drainage engineer would be 40 + 33; she has worked 45 months in all.
    expect(
      reason(
        [
          ['water engineer', 40],
          ['drainage engineer', 40],
        ],
        45,
      ),
    ).toMatchObject({ credit: 7500, months: 45 });
  });
});
