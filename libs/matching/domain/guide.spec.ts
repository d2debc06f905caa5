import { defaultParameters } from '#engine/scoring';
import { locales } from '#kernel';
import { guideIn } from './guide.js';
import { kept } from './result.js';

describe('the guide to the ranking', () => {
  it('says the same in every language, with no sentence missing', () => {
    const shape = (locale: (typeof locales)[number]): unknown =>
      guideIn(locale).map(({ code, reader, paragraphs }) => ({ code, reader, paragraphs: paragraphs.length }));
    for (const locale of locales) {
      expect(shape(locale)).toEqual(shape('en'));
      for (const { title, paragraphs } of guideIn(locale)) for (const text of [title, ...paragraphs]) expect(text).toMatch(/\p{L}/u);
    }
  });

  it('has each section once', () => {
    const codes = guideIn('en').map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names the figures that the engine and the list have', () => {
    const text = JSON.stringify(guideIn('en'));
    expect(text).toContain(`The best ${kept.list} are kept`);
    expect(defaultParameters.essentialFactor).toBe(3);
    expect(text).toContain('three times as much');
  });
});
