import { skill, skillReasonOf, skills } from '../examples.fixture.js';
import { candidateSees } from './views.fixture.js';

describe('MATCH, view of the person. Given a vacancy that asks for programming and Python, equally', () => {
  it('when a candidate states Python alone, then it meets one of the two, and the other is shown as open though programming lies above Python', () => {
    const result = candidateSees({ requirements: [skill('programming'), skill('python')] }, { skills: skills(['python']) });
    // Equal either way; the first requirement by concept, programming, is served first.
    expect(skillReasonOf(result, 'programming')).toMatchObject({ claim: 'python', relation: 'narrower', fulfilment: 'met' });
    expect(skillReasonOf(result, 'python')).toMatchObject({ claim: null, fulfilment: 'missing' });
    expect(result.score).toBe(50_000_000);
  });
});
