import { hostSees, fieldOf } from './views.fixture.js';

describe('CD4D2, view of the need. Given an assignment over April on site', () => {
  const need = { mode: 'PHYSICAL', startDate: '2026-04-01', endDate: '2026-04-30', hoursPerWeek: 36 } as const;

  it('when an expert says nothing about her time, then nothing counts, and the reason says that it is not stated', () => {
    expect(fieldOf(hostSees(need, {}), 'availability')).toMatchObject({
      stated: false,
      fulfilment: 'missing',
      credit: 0,
      hoursPerWeek: null,
      askedHoursPerWeek: 36,
    });
  });

  it('when an expert states times that do not fit, then it counts as little, but as stated', () => {
    const availability = [{ from: '2026-06-01', to: null, modes: ['PHYSICAL'] as const, hoursPerWeek: 36 }];
    expect(fieldOf(hostSees(need, { availability }), 'availability')).toMatchObject({ stated: true, modeFits: true, credit: 0 });
  });
});
