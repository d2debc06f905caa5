import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco, escoSkill } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given an employer in Utrecht that asks for Java', () => {
  it('when a candidate states Python alone, then it counts nothing, but the officer is shown it as beside the requirement', () => {
    const result = employerSees({ requirements: [asks('Java (computer programming)')] }, { skills: can(['Python (computer programming)']) }, esco);
    expect(skillReasonOf(result, 'Java (computer programming)')).toMatchObject({
      relation: 'none',
      fulfilment: 'missing',
      credit: 0,
      claim: null,
      path: [],
      suggestion: escoSkill('Python (computer programming)'),
    });
    expect(result.score).toBe(0);
  });
});
