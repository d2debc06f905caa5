import { employerSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy without first or last day', () => {
  const reason = (to: string | null) =>
    fieldOf(employerSees({ hoursPerWeek: 40 }, { availability: [{ from: '2026-01-01', to, modes: [], hoursPerWeek: 40 }] }), 'availability');

  it('when a candidate is free until 29 May, then half of the half year from today counts', () => {
    // 31 days of March, 30 of April and 29 of May are 90 of 180.
    expect(reason('2026-05-29')).toMatchObject({ days: 180, coveredDays: 90, credit: 5000 });
  });

  it('when a candidate gives no end either, then all of it counts', () => {
    expect(reason(null).credit).toBe(10_000);
  });
});
