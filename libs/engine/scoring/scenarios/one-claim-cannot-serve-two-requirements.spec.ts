import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco, escoSkill } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy that asks for computer programming (importance 5) and for Python (importance 1)', () => {
  it('when a candidate states Python and nothing else, then it meets the requirement where it counts most, and the other stays open', () => {
    const result = employerSees(
      { requirements: [asks('computer programming', null, 5), asks('Python (computer programming)', null, 1)] },
      { skills: can(['Python (computer programming)']) },
      esco,
    );
    // 5 : 1 of 10,000 are 8,333 and 1,667.
    expect(skillReasonOf(result, 'computer programming')).toMatchObject({
      claim: escoSkill('Python (computer programming)'),
      relation: 'narrower',
      weight: 8333,
      contribution: 83_330_000,
    });
    expect(skillReasonOf(result, 'Python (computer programming)')).toMatchObject({ claim: null, fulfilment: 'missing', weight: 1667 });
    expect(result.score).toBe(83_330_000);
  });
});
