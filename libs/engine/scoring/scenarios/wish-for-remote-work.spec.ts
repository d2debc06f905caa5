import type { Mode } from '#kernel';
import { candidateSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the person. Given a candidate with small children who wants remote work', () => {
  const preferences = { countries: [], modes: ['VIRTUAL'], minimumSalaryMonthEur: null } as const;
  const credit = (mode: Mode): number => fieldOf(candidateSees({ mode }, { preferences }), 'preferences').credit;

  it('when the work is remote, then her wish is met; on site or mixed it is not', () => {
    expect([credit('VIRTUAL'), credit('PHYSICAL'), credit('BLENDED')]).toEqual([10_000, 0, 0]);
  });
});
