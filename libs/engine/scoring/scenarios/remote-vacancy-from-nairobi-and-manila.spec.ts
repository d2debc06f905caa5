import { candidateSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the person. Given a remote vacancy of an employer in Amsterdam, and candidates who have stated no time and no wish', () => {
  const sees = (timeZone: string) => candidateSees({ mode: 'VIRTUAL', timeZone: 'Europe/Amsterdam' }, { timeZone });

  // Availability 5, mobility 5 and preferences 16 of 26 are 1,923, 1,923 and 6,154.
  it('when she lives in Nairobi, two hours away, then the hours are no obstacle', () => {
    expect(fieldOf(sees('Africa/Nairobi'), 'mobility')).toMatchObject({ minutesApart: 120, credit: 10_000 });
    expect(sees('Africa/Nairobi').score).toBe(1923 * 10_000 + 6154 * 10_000);
  });

  it('when she lives in Manila, seven hours away, then a sixth of it is left', () => {
    expect(fieldOf(sees('Asia/Manila'), 'mobility')).toMatchObject({ minutesApart: 420, credit: 1666 });
    expect(sees('Asia/Manila').score).toBe(1923 * 1666 + 6154 * 10_000);
  });
});
