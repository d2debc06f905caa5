import { skillReasonOf } from '../examples.fixture.js';
import { asks, can, esco, workedAs } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a clinic that asks for infection control at level 4, and nurses of five years', () => {
  const occupations = [workedAs('nurse responsible for general care', 60)];
  const reason = (level: number) =>
    skillReasonOf(
      hostSees({ requirements: [asks('infection control', 4)] }, { occupations, skills: can(['infection control'], level) }, esco),
      'infection control',
    );

  it('when one states level 1, then her years count more than her word: half, not three quarters', () => {
    expect(reason(1)).toMatchObject({ credit: 5000, source: 'implied', level: 1 });
  });

  it('when one states level 3, then the statement counts, and the years add nothing', () => {
    expect(reason(3)).toMatchObject({ credit: 7500, source: 'stated', impliedBy: null, level: 3 });
  });
});
