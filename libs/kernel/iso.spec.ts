import { countryCodes, hasControlCharacters, isCountry, isLanguage, languageCodes } from './index.js';

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

describe('characters that no reader sees', () => {
  it.each(['\u0000', 'a\u0007b', '\u202Egnp.exe', '\ufeffx', '\ud800'])('are found in %j', (text) => expect(hasControlCharacters(text)).toBe(true));
  it.each(['two\nlines', 'a\ttab', 'Ibrahima Ndiaye, Saint-Louis', 'العربية', '👩🏾‍🔬'])('are not found in %j', (text) =>
    expect(hasControlCharacters(text)).toBe(false),
  );
});
