import type { ScoringNeed } from '../need.js';
import type { ScoringPerson } from '../person.js';
import { reasonOf } from '../examples.fixture.js';
import { asks, asksFor, can, esco, workedAs } from './esco.fixture.js';
import { asksLanguage, employerSees, partOf, speaks } from './views.fixture.js';

describe('MATCH, view of the need. Given a shortage vacancy for an electrician in Groningen: two skills, English B2, Dutch A2 desirable, on site', () => {
  const need: Partial<ScoringNeed> = {
    mode: 'PHYSICAL',
    startDate: '2026-06-01',
    requirements: [
      asksFor('electrician'),
      asks('install photovoltaic systems', 3),
      asks('install circuit breakers', 3),
      asksLanguage('en', 'B2'),
      asksLanguage('nl', 'A2', false),
    ],
  };
  const senegalese: Partial<ScoringPerson> = {
    occupations: [workedAs('electrician', 60)],
    skills: can(['install photovoltaic systems', 'install circuit breakers'], 3),
    languages: [speaks('fr', 'C2')],
    availability: [{ from: '2026-05-01', to: null, modes: ['PHYSICAL'], hoursPerWeek: 40 }],
    relocation: true,
  };

  it('when an electrician of five years in Dakar has both skills and speaks French alone, then only the languages are lost', () => {
    const result = employerSees(need, senegalese, esco);
    // 30, 28, 12, 6 and 6 of 82 are 3,659, 3,415, 1,463, 732 and 732: one unit too many, which skills give back, for 30 ÷ (2 × 3,659 − 1) is the smallest.
    expect(result.criteria.map(({ criterion, weight, credit }) => [criterion, weight, credit])).toEqual([
      ['skills', 3658, 10_000],
      ['occupation', 3415, 10_000],
      ['languages', 1463, 0],
      ['availability', 732, 10_000],
      ['mobility', 732, 10_000],
    ]);
    expect(result.score).toBe(85_370_000);
  });

  it('when she reaches A2 in English, two steps below, then one third of English counts', () => {
    const result = employerSees(need, { ...senegalese, languages: [speaks('fr', 'C2'), speaks('en', 'A2')] }, esco);
    // Three quarters of 1,463 are 1,097 for English. One third of it, 3,333 of 10,000.
    expect(reasonOf(result, 'en')).toMatchObject({ weight: 1097, credit: 3333, fulfilment: 'partly' });
    expect(partOf(result, 'languages').contribution).toBe(3_656_301);
  });
});
