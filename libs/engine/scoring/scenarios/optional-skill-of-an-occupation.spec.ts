import { skillReasonOf } from '../examples.fixture.js';
import { asks, esco, workedAs } from './esco.fixture.js';
import { hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a hospice in Freetown that asks for palliative care, optional to nurses in ESCO', () => {
  const credit = (months: number): number =>
    skillReasonOf(
      hostSees({ requirements: [asks('provide palliative care')] }, { occupations: [workedAs('nurse responsible for general care', months)] }, esco),
      'provide palliative care',
    ).credit;

  it('when a nurse of five years states no skill, then a quarter counts', () => {
    expect(credit(60)).toBe(2500);
  });

  it('when she is a nurse for one year, then a third of the quarter, rounded down', () => {
    expect(credit(12)).toBe(833);
  });
});
