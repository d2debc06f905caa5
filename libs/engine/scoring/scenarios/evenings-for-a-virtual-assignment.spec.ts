import { expertSees, partOf } from './views.fixture.js';

describe('CD4D2, view of the person. Given a virtual assignment over April at 20 hours a week', () => {
  const need = { mode: 'VIRTUAL', startDate: '2026-04-01', endDate: '2026-04-30', hoursPerWeek: 20 } as const;

  it('when an expert with a full job gives five hours in the evenings, then a quarter of availability counts, and nothing against her wishes', () => {
    const result = expertSees(need, { availability: [{ from: '2026-01-01', to: null, modes: ['VIRTUAL'], hoursPerWeek: 5 }] });
    // Availability 12 and preferences 12: half each.
    expect(partOf(result, 'availability')).toMatchObject({ weight: 5000, credit: 2500 });
    expect(partOf(result, 'preferences')).toMatchObject({ weight: 5000, credit: 10_000 });
    expect(result.score).toBe(62_500_000);
  });
});
