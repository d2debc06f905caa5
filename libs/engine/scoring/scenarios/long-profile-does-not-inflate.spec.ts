import { allSkillsOf, asks, can, esco } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy that asks for SQL and JavaScript', () => {
  const requirements = [asks('SQL'), asks('JavaScript')];
  const short = { skills: can(['SQL']) };

  it('when one candidate states SQL and another SQL with all the skills of a cabinet maker, then both stand alike, for the same reasons', () => {
    const long = { skills: [...short.skills, ...allSkillsOf('cabinet maker').map((skill) => ({ skill, level: 4 }))] };
    const [one, other] = [employerSees({ requirements }, short, esco), employerSees({ requirements }, long, esco)];
    expect(one.score).toBe(50_000_000);
    expect(other).toEqual(one);
  });
});
