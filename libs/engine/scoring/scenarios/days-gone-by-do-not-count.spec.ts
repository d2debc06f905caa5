import { today } from '../examples.fixture.js';
import { fieldOf, hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given the first of March, and an expert who is free from that day on', () => {
  const reason = (startDate: string, endDate: string) =>
    fieldOf(
      hostSees({ startDate, endDate }, { availability: [{ from: '2026-03-01', to: null, modes: ['VIRTUAL'], hoursPerWeek: 20 }] }),
      'availability',
    );

  it('when an assignment has run since February, then only the days that are left count, and she has them all', () => {
    expect(today).toBe('2026-03-01');
    expect(reason('2026-02-01', '2026-03-10')).toMatchObject({ days: 10, coveredDays: 10, credit: 10_000 });
  });

  it('when an assignment is over, then its own days are looked at, and she has none of them', () => {
    expect(reason('2026-01-01', '2026-01-31')).toMatchObject({ days: 31, coveredDays: 0, credit: 0 });
  });
});
