import { reasonOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import { esco, workedAs } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy for a "growth hacker", which nobody has linked to an occupation of ESCO', () => {
  const requirements: Requirement[] = [{ id: 'growth hacker', kind: 'occupation', occupation: null, essential: true, importance: 3 }];

  it('when a developer of eight years applies, then it counts as not met and says why', () => {
    const result = employerSees({ requirements }, { occupations: [workedAs('software developer', 96)] }, esco);
    expect(reasonOf(result, 'growth hacker')).toMatchObject({ fulfilment: 'missing', unresolved: true, claim: null, credit: 0 });
    expect(result.score).toBe(0);
  });
});
