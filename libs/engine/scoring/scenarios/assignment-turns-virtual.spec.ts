import { expertSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given an expert who cannot travel, and an assignment on site that is converted to a virtual one', () => {
  const person = {
    availability: [{ from: '2026-01-01', to: null, modes: ['VIRTUAL'] as const, hoursPerWeek: 20 }],
    preferences: { countries: [], modes: ['VIRTUAL'] as const, minimumSalaryMonthEur: null },
  };
  const need = { startDate: '2026-04-01', endDate: '2026-04-30', hoursPerWeek: 20 };

  it('then it stood at nothing for her before, and at the whole afterwards', () => {
    expect(expertSees({ ...need, version: 1, mode: 'PHYSICAL' }, person)).toMatchObject({ needVersion: 1, score: 0 });
    expect(expertSees({ ...need, version: 2, mode: 'VIRTUAL' }, person)).toMatchObject({ needVersion: 2, score: 100_000_000 });
  });
});
