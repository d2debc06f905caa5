import { skill, skillReasonOf, skills } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { expertSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given terms of reference in which a third of the skills is still in words', () => {
  const words: Requirement = { id: 'words', kind: 'skill', skill: null, essential: true, importance: 3 };

  it('when an expert has the other two, then she reads that the words are not linked yet, not that she lacks a skill', () => {
    const result = expertSees({ requirements: [skill('nursing'), skill('first aid'), words] }, { skills: skills(['nursing', 'first aid']) });
    expect(skillReasonOf(result, 'words')).toMatchObject({ unresolved: true, fulfilment: 'missing', suggestion: null });
    // Thirds of 10,000 are 3,333 with one unit over, which goes to the first.
    expect(result.score).toBe((3334 + 3333) * 10_000);
  });
});
