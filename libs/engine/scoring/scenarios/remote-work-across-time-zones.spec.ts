import type { Mode } from '#kernel';
import { employerSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the need. Given an employer in Amsterdam', () => {
  const reason = (mode: Mode, timeZone: string | null) => fieldOf(employerSees({ mode, timeZone: 'Europe/Amsterdam' }, { timeZone }), 'mobility');

  it('when the work is remote and a candidate sits in Lagos or Dakar, then the hour between them costs nothing', () => {
    expect(reason('VIRTUAL', 'Africa/Lagos')).toMatchObject({ credit: 10_000, minutesApart: 0 });
    expect(reason('VIRTUAL', 'Africa/Dakar')).toMatchObject({ credit: 10_000, minutesApart: 60 });
  });

  it('when she sits in New York, six hours away, then a third is left: from two hours to eight it falls to nothing', () => {
    expect(reason('VIRTUAL', 'America/New_York')).toMatchObject({ credit: 3333, minutesApart: 360 });
  });

  it('when she sits in Los Angeles, nine hours away, or says no zone, then nothing is left', () => {
    expect(reason('VIRTUAL', 'America/Los_Angeles')).toMatchObject({ credit: 0, minutesApart: 540 });
    expect(reason('VIRTUAL', null)).toMatchObject({ credit: 0, minutesApart: null });
  });

  it('when the work is mixed and she will not move, then half of the hours in common count', () => {
    expect(reason('BLENDED', 'Africa/Lagos').credit).toBe(5000);
  });
});
