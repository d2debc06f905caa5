import { knownTexts, localeFrom, say, texts } from './index.js';

describe('texts', () => {
  it('says a code in each language, with figures by Intl', () => {
    expect(say('rule.too_long', 'en', { max: 4000 })).toBe('Use at most 4,000 characters.');
    expect(say('rule.too_long', 'nl', { max: 4000 })).toBe('Gebruik hoogstens 4.000 tekens.');
    expect(say('rule.too_long', 'fr', { max: 4000 })).toMatch(/^Utilisez au plus 4\s000 caractères\.$/u);
  });

  it('knows plurals', () => {
    texts({
      'spec.people': {
        en: '{n, plural, one {# person} other {# people}}',
        nl: '{n, plural, one {# persoon} other {# personen}}',
        fr: '{n, plural, one {# personne} other {# personnes}}',
      },
    });
    expect(say('spec.people', 'nl', { n: 1 })).toBe('1 persoon');
    expect(say('spec.people', 'fr', { n: 2 })).toBe('2 personnes');
  });

  it('refuses an unknown code and a code with two wordings', () => {
    expect(() => say('spec.none', 'en')).toThrow(/No text is registered/);
    texts({ 'spec.once': { en: 'a', nl: 'a', fr: 'a' } });
    expect(() => texts({ 'spec.once': { en: 'b', nl: 'a', fr: 'a' } })).toThrow(/registered twice/);
  });

  it('has words in all three languages for every code', () => {
    for (const [code, text] of knownTexts())
      for (const locale of ['en', 'nl', 'fr'] as const) expect(`${code}: ${text[locale].trim()}`).not.toBe(`${code}: `);
  });

  it('finds the language of a reader', () => {
    expect(localeFrom('nl', 'fr')).toBe('nl');
    expect(localeFrom(undefined, 'de-DE,fr-SN;q=0.8')).toBe('fr');
    expect(localeFrom('xx', undefined)).toBe('en');
  });
});
