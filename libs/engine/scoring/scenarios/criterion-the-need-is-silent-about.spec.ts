import { skill, skills } from '../examples.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy that speaks of a skill and of its dates, and of nothing else', () => {
  it('then skills (30) and availability (6) share the whole weight, five to one, and the silent criteria have none', () => {
    const result = employerSees(
      { requirements: [skill('python')], startDate: '2026-04-01', endDate: '2026-04-30' },
      { skills: skills(['python']), languages: [], education: [{ eqf: 8 }] },
    );
    expect(result.criteria).toEqual([
      { criterion: 'skills', weight: 8333, credit: 10_000, contribution: 83_330_000 },
      { criterion: 'availability', weight: 1667, credit: 0, contribution: 0 },
    ]);
    expect(result.score).toBe(83_330_000);
  });
});
