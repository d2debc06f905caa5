import { skillReasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { asks, can, esco } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given terms of reference in which one skill is still in words, not yet a concept of ESCO', () => {
  const words: Requirement = { id: 'experience with our billing system', kind: 'skill', skill: null, essential: true, importance: 3 };

  it('when an expert meets all the others, then the words weigh as much as any and count as not met', () => {
    const result = hostSees({ requirements: [asks('manage budgets'), words] }, { skills: can(['manage budgets']) }, esco);
    expect(skillReasonOf(result, words.id)).toMatchObject({
      unresolved: true,
      fulfilment: 'missing',
      weight: 5000,
      contribution: 0,
      suggestion: null,
    });
    expect(result.score).toBe(50_000_000);
  });

  it('when nobody has resolved anything, then everybody has nothing', () => {
    expect(hostSees({ requirements: [words] }, { skills: can(['manage budgets']) }, esco).score).toBe(0);
  });
});
