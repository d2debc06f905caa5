import { toScoringPerson, type ScoringFacts } from './scoring-person.js';

const job = (conceptId: string, from: string, to: string | null, country: string | null = null) => ({
  conceptId,
  from,
  to,
  country,
  title: 'x',
  employer: 'y',
  description: null,
});
const person = (over: Partial<ScoringFacts> = {}): ScoringFacts => ({
  id: 'p',
  version: 3,
  timeZone: 'Europe/Amsterdam',
  skills: [{ conceptId: 's1', level: 3 }],
  occupations: [],
  languages: [],
  education: [],
  availability: [],
  expertProfile: { preferredCountries: ['SO'], preferredModes: ['VIRTUAL'] },
  candidateProfile: { relocation: false, preferredModes: ['PHYSICAL'], minimumSalaryMonthEur: 4000 },
  ...over,
});

describe('a person as the engine sees one', () => {
  it('counts months up to the day, the last day of a job included, overlaps once', () => {
    const seen = toScoringPerson(
      person({
        occupations: [
          job('a', '2020-01-01', '2020-12-31', 'NL'),
          job('b', '2020-07-01', '2021-06-30', 'SO'),
          job('a', '2025-11-24', null, 'NL'),
          job('c', '2027-01-01', null),
        ],
      }),
      'CD4D2',
      '2026-11-24',
    );
    expect(seen.occupations).toEqual([
      { occupation: 'a', months: 24 },
      { occupation: 'b', months: 12 },
    ]);
    expect(seen.experienceMonths).toBe(30);
    expect(seen.countries).toEqual([
      { country: 'NL', months: 24 },
      { country: 'SO', months: 12 },
    ]);
  });

  it('joins jobs that follow one another without a day between', () => {
    const seen = toScoringPerson(
      person({ occupations: [job('a', '2020-01-01', '2020-01-15'), job('a', '2020-01-16', '2020-01-31')] }),
      'CD4D2',
      '2026-11-24',
    );
    expect(seen.occupations).toEqual([{ occupation: 'a', months: 1 }]);
  });

  it('takes wishes and willingness to move from the profile of the programme', () => {
    expect(toScoringPerson(person(), 'CD4D2', '2026-11-24')).toMatchObject({
      relocation: true,
      preferences: { countries: ['SO'], modes: ['VIRTUAL'], minimumSalaryMonthEur: null },
    });
    expect(toScoringPerson(person(), 'MATCH', '2026-11-24')).toMatchObject({
      relocation: false,
      preferences: { countries: [], modes: ['PHYSICAL'], minimumSalaryMonthEur: 4000 },
    });
    expect(toScoringPerson(person({ candidateProfile: null }), 'MATCH', '2026-11-24')).not.toHaveProperty('preferences');
  });

  it('has no field for who the person is', () => {
    expect(Object.keys(toScoringPerson(person(), 'MATCH', '2026-11-24')).sort()).toEqual([
      'availability',
      'countries',
      'education',
      'experienceMonths',
      'id',
      'languages',
      'occupations',
      'preferences',
      'relocation',
      'skills',
      'timeZone',
      'version',
    ]);
  });
});
