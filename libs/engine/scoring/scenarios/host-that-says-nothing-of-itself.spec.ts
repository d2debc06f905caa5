import { skill, skills } from '../examples.fixture.js';
import { expertSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given a new host that has not answered the four questions on its readiness', () => {
  it('when an expert with the asked skill looks at its terms of reference, then it is not judged by what it did not say', () => {
    const result = expertSees({ requirements: [skill('nursing')], readiness: null }, { skills: skills(['nursing']) });
    expect(result.criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual([['skills', 10_000]]);
    expect(result.score).toBe(100_000_000);
  });
});
