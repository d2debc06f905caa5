import { countryCodes, hasControlCharacters, isCountry, isDay, isLanguage, languageCodes } from './index.js';

describe('codes of countries and languages', () => {
  it('are complete and stated once', () => {
    expect([countryCodes.length, new Set(countryCodes).size]).toEqual([249, 249]);
    expect([languageCodes.length, new Set(languageCodes).size]).toEqual([183, 183]);
  });

  it.each(['NL', 'NG', 'SN', 'SO'])('know the country %s', (code) => expect(isCountry(code)).toBe(true));
  it.each(['nl', 'XX', 'EU', 'NLD', '', null, 31])('refuse %p as a country', (code) => expect(isCountry(code)).toBe(false));
  it.each(['en', 'nl', 'fr', 'so', 'ti', 'wo'])('know the language %s', (code) => expect(isLanguage(code)).toBe(true));
  it.each(['EN', 'xx', 'eng', '', undefined])('refuse %p as a language', (code) => expect(isLanguage(code)).toBe(false));
});

describe('days', () => {
  it.each(['2027-03-31', '2028-02-29', '1900-01-01'])('%s exists', (day) => expect(isDay(day)).toBe(true));
  it.each(['2027-02-29', '2027-13-01', '2027-3-1', '31-03-2027', '2027-03-31T00:00', '0001-01-01', '', 20270331])('%p does not', (day) => expect(isDay(day)).toBe(false));
});

describe('characters that no reader sees', () => {
  it.each(['\u0000', 'a\u0007b', '\u202Egnp.exe', '\ufeffx', '\ud800'])('are found in %j', (text) => expect(hasControlCharacters(text)).toBe(true));
  it.each(['two\nlines', 'a\ttab', 'Ibrahima Ndiaye, Saint-Louis', 'العربية', '👩🏾‍🔬'])('are not found in %j', (text) => expect(hasControlCharacters(text)).toBe(false));
});
