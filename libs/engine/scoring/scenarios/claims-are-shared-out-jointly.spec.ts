import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco, escoSkill } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy that asks for computer programming and for Python', () => {
  const requirements = [asks('computer programming', null, 5), asks('Python (computer programming)', null, 1)];

  it('when a candidate states Python and Java, then Java steps in for programming so that both are met', () => {
    const result = employerSees({ requirements }, { skills: can(['Python (computer programming)', 'Java (computer programming)']) }, esco);
    expect(skillReasonOf(result, 'Python (computer programming)').claim).toBe(escoSkill('Python (computer programming)'));
    expect(skillReasonOf(result, 'computer programming').claim).toBe(escoSkill('Java (computer programming)'));
    expect(result.score).toBe(100_000_000);
  });

  it('when she states Python and programming itself, then each meets its own', () => {
    const result = employerSees({ requirements }, { skills: can(['computer programming', 'Python (computer programming)']) }, esco);
    expect(skillReasonOf(result, 'computer programming')).toMatchObject({ relation: 'same', claim: escoSkill('computer programming') });
    expect(result.score).toBe(100_000_000);
  });
});
