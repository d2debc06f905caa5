import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { employerSees } from './views.fixture.js';

describe('MATCH, view of the need. Given an employer who wrote SQL twice, once more important than the other', () => {
  const requirements = [asks('SQL', null, 3), { ...asks('SQL', null, 5), id: 'SQL again' }, asks('JavaScript', null, 5)];

  it('when a candidate states SQL, then it counts once, at its strictest, and both lines are explained', () => {
    const result = employerSees({ requirements }, { skills: can(['SQL']) }, esco);
    // SQL at importance 5 against JavaScript at 5: half each.
    expect(skillReasonOf(result, 'SQL')).toMatchObject({ weight: 5000, fulfilment: 'met', contribution: 50_000_000 });
    expect(skillReasonOf(result, 'SQL again')).toMatchObject({ repeats: 'SQL', weight: 0, contribution: 0, fulfilment: 'met' });
    expect(result.score).toBe(50_000_000);
  });
});
