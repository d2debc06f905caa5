import { namedConcepts, personProblems } from './person-rules.js';

const today = '2026-11-24';
const rulesOf = (input: Record<string, unknown>) => personProblems(input, today).map(({ field, rule }) => `${field} ${rule}`);

describe('rules between the fields of a person', () => {
  it('find nothing in a sound input, nor in an empty or a shapeless one', () => {
    expect(
      rulesOf({ birthDate: '2026-11-24', occupations: [{ conceptId: 'a', from: '2026-11-24', to: '2026-11-24' }], linkCountries: ['SO', 'NL'] }),
    ).toEqual([]);
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ skills: 'none', occupations: [null, 3], expertProfile: [], availability: [{ modes: 'x' }] })).toEqual([]);
  });

  it('look at the calendar: nothing that was has its date in the future, nothing ends before it begins', () => {
    expect(
      rulesOf({
        birthDate: '2026-11-25',
        occupations: [
          { conceptId: 'a', from: '2026-11-25', to: '2026-11-24' },
          { conceptId: 'b', from: '2024-02-29', to: '2024-02-28' },
        ],
        education: [{ eqf: 6, completedOn: '2027-01-01' }],
        availability: [{ from: '2027-02-01', to: '2027-01-31', modes: ['VIRTUAL'] }],
      }),
    ).toEqual([
      'birthDate rule.date_future',
      'occupations.0.from rule.date_future',
      'occupations.0.to rule.date_order',
      'occupations.1.to rule.date_order',
      'education.0.completedOn rule.date_future',
      'availability.0.to rule.date_order',
    ]);
  });

  it('name every repetition, whatever the case of the letters', () => {
    expect(
      rulesOf({
        linkCountries: ['SO', 'NL', 'SO'],
        skills: [{ conceptId: 'AB' }, { conceptId: 'ab' }, { conceptId: 'ab' }],
        languages: [{ language: 'nl' }, { language: 'nl' }],
        occupations: [
          { conceptId: 'a', employer: 'X', from: '2020-01-01' },
          { conceptId: 'a', employer: 'X', from: '2021-01-01' },
          { conceptId: 'a', employer: 'X', from: '2020-01-01' },
        ],
        availability: [{ from: '2027-01-01', to: null, modes: ['VIRTUAL', 'VIRTUAL'], hoursPerWeek: 8 }],
        expertProfile: { preferredCountries: ['SO', 'SO'], preferredModes: [] },
        candidateProfile: { preferredModes: ['VIRTUAL', 'VIRTUAL'] },
      }),
    ).toEqual([
      'linkCountries.2 rule.duplicate',
      'skills.1.conceptId rule.duplicate',
      'skills.2.conceptId rule.duplicate',
      'occupations.2 rule.duplicate',
      'languages.1.language rule.duplicate',
      'availability.0.modes.1 rule.duplicate',
      'expertProfile.preferredCountries.1 rule.duplicate',
      'candidateProfile.preferredModes.1 rule.duplicate',
    ]);
  });

  it('collect the concepts with their places', () => {
    expect(namedConcepts({ skills: [{ conceptId: 's' }, { conceptId: 4 }], occupations: [{ conceptId: 'o' }] })).toEqual([
      { kind: 'skill', id: 's', field: 'skills.0.conceptId' },
      { kind: 'occupation', id: 'o', field: 'occupations.0.conceptId' },
    ]);
  });
});
