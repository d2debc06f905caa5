import { addDays, ageOn, isDate, monthsBetween } from './date.js';

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2027-12-31'])('takes %s', (date) => expect(isDate(date)).toBe(true));
  it.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '0026-04-01', '2026-04-01T00:00', '', null, 20260401])(
    'refuses %s',
    (date) => expect(isDate(date)).toBe(false),
  );

  it('counts completed years, and a birthday on 29 February on 1 March of a common year', () => {
    expect(ageOn('2008-11-24', '2026-11-23')).toBe(17);
    expect(ageOn('2008-11-24', '2026-11-24')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
  });

  it('counts completed months and moves by days across leap days', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(0);
    expect(monthsBetween('2026-01-31', '2026-03-01')).toBe(1);
    expect(monthsBetween('2026-01-01', '2027-01-01')).toBe(12);
    expect(monthsBetween('2027-01-01', '2026-01-01')).toBe(0);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2027-01-10', -60)).toBe('2026-11-11');
  });
});
