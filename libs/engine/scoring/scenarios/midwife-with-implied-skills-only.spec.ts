import { skillReasonOf } from '../examples.fixture.js';
import { asks, esco, escoOccupation, workedAs } from './esco.fixture.js';
import { expertSees } from './views.fixture.js';

describe('CD4D2, view of the person. Given a maternity ward that asks for care before and after birth', () => {
  it('when a midwife of three years has stated no skill, then half of each counts for her, and she can see that her work stands for it', () => {
    const result = expertSees(
      { requirements: [asks('provide pre-natal care'), asks('provide postnatal care')] },
      { occupations: [workedAs('midwife', 36)] },
      esco,
    );
    expect(skillReasonOf(result, 'provide postnatal care')).toMatchObject({ credit: 5000, source: 'implied', impliedBy: escoOccupation('midwife') });
    expect(result.score).toBe(50_000_000);
  });
});
