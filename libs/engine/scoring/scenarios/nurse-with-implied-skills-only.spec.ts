import { skillReasonOf } from '../examples.fixture.js';
import { asks, asksFor, esco, escoOccupation, workedAs } from './esco.fixture.js';
import { hostSees, partOf } from './views.fixture.js';

describe('CD4D2, view of the need. Given a clinic in Mogadishu that asks for a nurse, infection control and primary care', () => {
  const requirements = [asks('infection control'), asks('primary care'), asksFor('nurse responsible for general care')];
  const sees = (months: number) => hostSees({ requirements }, { occupations: [workedAs('nurse responsible for general care', months)] }, esco);

  it('when a Somali nurse in Tilburg gives three years of work and no skill, then each skill essential to a nurse counts by half', () => {
    const result = sees(36);
    expect(skillReasonOf(result, 'infection control')).toMatchObject({
      fulfilment: 'partly',
      credit: 5000,
      source: 'implied',
      impliedBy: escoOccupation('nurse responsible for general care'),
      level: null,
    });
    // Skills 29 and occupation 26 of 55 are 5,273 and 4,727. 5,273 × 5,000 + 4,727 × 10,000.
    expect(partOf(result, 'skills')).toMatchObject({ weight: 5273, contribution: 26_365_000 });
    expect(partOf(result, 'occupation')).toMatchObject({ weight: 4727, contribution: 47_270_000 });
    expect(result.score).toBe(73_635_000);
  });

  it('when she has worked half of that, then half of the half counts; after thirty years no more than the half', () => {
    expect(skillReasonOf(sees(18), 'primary care').credit).toBe(2500);
    expect(skillReasonOf(sees(360), 'primary care').credit).toBe(5000);
  });
});
