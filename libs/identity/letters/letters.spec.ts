import { locales } from '#kernel';
import { letterTemplates, writeLetter } from '#messaging';
import { say } from '#platform/i18n';
import './index.js';

describe('the letters of signing in', () => {
  it.each(locales)('have all their words in %s, and a link where one belongs', (locale) => {
    const own = letterTemplates().filter(({ key }) => key.startsWith('identity.'));
    expect(own.length).toBe(8);
    for (const template of own) {
      const link = template.action ? 'https://match.example/page#token' : null;
      const letter = writeLetter(template, locale, {}, link, (code, params) => say(code, locale, params));
      expect([template.key, letter.subject.length > 8, letter.text.includes(link ?? ''), letter.html.includes(`lang="${locale}"`)]).toEqual([
        template.key,
        true,
        true,
        true,
      ]);
    }
  });
});
