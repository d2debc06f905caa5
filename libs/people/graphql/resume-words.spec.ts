import { readable } from './resume-words.js';

describe('a stored line of a CV', () => {
  it.each([
    ['residenceCountry', 'SN', 'fr', 'Sénégal'],
    ['languages', 'wo: C2 B2 C2 B1', 'nl', 'Wolof: C2 B2 C2 B1'],
    ['languages', 'ig: B1', 'en', 'Igbo: B1'],
    ['occupations', 'Nurse, Clinic (2023-01-01 – )', 'en', 'Nurse, Clinic (January 2023 – )'],
    ['occupations', 'Infirmier (2019-11-01 – 2022-11-30)', 'fr', 'Infirmier (novembre 2019 – novembre 2022)'],
    ['education', 'Master, 2019-09-30', 'nl', 'Master, september 2019'],
  ] as const)('says the codes of %s in words: %s', (section, value, locale, words) => expect(readable({ section, value }, locale)).toBe(words));

  it('leaves what a person wrote as it is', () => {
    expect(readable({ section: 'name', value: 'SN: 2019-09-30' }, 'en')).toBe('SN: 2019-09-30');
    expect(readable({ section: 'occupations', value: 'Version 1999-99-99' }, 'en')).toBe('Version 1999-99-99');
  });
});
