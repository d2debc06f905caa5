import { skill } from '../examples.fixture.js';
import { allSkillsOf, esco, essentialSkillsOf } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

// Another open matcher once found that a woodworker met all 23 essential skills of a full-stack developer.
describe('MATCH, view of the need. Given a vacancy that asks for every skill essential to a web developer in ESCO', () => {
  const asked = essentialSkillsOf('web developer');

  it('when a cabinet maker states all 43 skills that ESCO ties to cabinet makers, then none of the 26 is met, not even in part', () => {
    const held = allSkillsOf('cabinet maker');
    expect([asked.length, held.length]).toEqual([26, 43]);
    const result = employerSees({ requirements: asked.map((uri) => skill(uri)) }, { skills: held.map((uri) => ({ skill: uri, level: 4 })) }, esco);
    expect(result.requirements.every(({ fulfilment }) => fulfilment === 'missing')).toBe(true);
    expect(result.score).toBe(0);
  });
});
