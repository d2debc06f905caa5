import { employerSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy on site in Amsterdam', () => {
  const credit = (relocation: boolean, timeZone: string | null = null): number =>
    fieldOf(employerSees({ mode: 'PHYSICAL', timeZone: 'Europe/Amsterdam' }, { relocation, timeZone }), 'mobility').credit;

  it('when a candidate in Dakar is willing to move, then it is met', () => {
    expect(credit(true, 'Africa/Dakar')).toBe(10_000);
  });

  it('when a candidate is not, then living in the same zone does not help', () => {
    expect(credit(false, 'Europe/Amsterdam')).toBe(0);
  });
});
