import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given a software house in Eindhoven that asks for Python', () => {
  it('when a developer from Lagos states Python, then the requirement is met in full and carries the whole score', () => {
    const result = employerSees({ requirements: [asks('Python (computer programming)')] }, { skills: can(['Python (computer programming)']) }, esco);
    // Nothing else is asked, so the one requirement has all 10,000 of the weight.
    expect(skillReasonOf(result, 'Python (computer programming)')).toMatchObject({
      relation: 'same',
      fulfilment: 'met',
      weight: 10_000,
      credit: 10_000,
      contribution: 100_000_000,
      source: 'stated',
    });
    expect(result.score).toBe(100_000_000);
  });
});
