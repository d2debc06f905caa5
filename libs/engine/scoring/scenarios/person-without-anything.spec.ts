import { skill } from '../examples.fixture.js';
import { asksLanguage, hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given complete terms of reference, and an expert who signed up yesterday and filled in nothing', () => {
  const result = hostSees(
    {
      country: 'GH',
      mode: 'BLENDED',
      startDate: '2026-04-01',
      endDate: '2026-06-30',
      hoursPerWeek: 24,
      requirements: [
        skill('nursing'),
        { id: 'occupation', kind: 'occupation', occupation: 'nurse', essential: true, importance: 3 },
        { id: 'years', kind: 'experience', months: 24, essential: true, importance: 3 },
        { id: 'degree', kind: 'education', eqf: 6, essential: true, importance: 3 },
        asksLanguage('en', 'B2'),
      ],
    },
    {},
  );

  it('then she has a score of nothing, not an error, and every part says that it is missing', () => {
    expect(result.score).toBe(0);
    expect([...result.requirements, ...result.fields].map(({ criterion, fulfilment }) => `${criterion} ${fulfilment}`)).toEqual([
      'skills missing',
      'occupation missing',
      'experience missing',
      'education missing',
      'languages missing',
      'availability missing',
      'country missing',
    ]);
  });

  it('then the weights stand as the sheet has them, since the need speaks to all seven criteria', () => {
    expect(result.criteria.map(({ weight }) => weight)).toEqual([2900, 2600, 900, 800, 1200, 1100, 500]);
  });
});
