import { buildLabelIndex, ConceptFinder } from '#engine/text';
import type { Locale } from '#kernel';
import { loadEscoTables } from './read.js';
import { escoFolder } from './version.js';

const { occupations } = loadEscoTables(escoFolder());
const english = new Map(occupations.map((one) => [one.uri, one.labels.en]));
const index = (locale: Locale) =>
  buildLabelIndex(occupations.map((one) => ({ id: one.uri, label: one.labels[locale], alternatives: one.alts[locale] })));
const finder = new ConceptFinder({ en: index('en'), nl: index('nl'), fr: index('fr') });
const found = (text: string, locale: Locale): (string | undefined)[] => finder.find(text, locale).map((match) => english.get(match.id));

describe('searching the occupations of ESCO', () => {
  it.each([
    ['softw dev', 'en', 'software developer'],
    ['boekhoud', 'nl', 'bookkeeper'],
    ['ingénieur logiciel', 'fr', 'software developer'],
    ['civil engineers', 'en', 'civil engineer'],
    ['acountant', 'en', 'accountant'],
    ['elektricien', 'nl', 'electrician'],
    ['softwre ontwikelaar', 'nl', 'software developer'],
    ['Boulangere', 'fr', 'baker'],
    ['infirmiere anestesiste', 'fr', 'anaesthetic technician'],
    ['astronaut', 'en', 'astronaut'],
  ] as const)('%s (%s) is among the first five: %s', (text, locale, label) => {
    expect(found(text, locale).slice(0, 5)).toContain(label);
  });

  it('knows every preferred label by itself, first and sure', () => {
    for (const locale of ['en', 'nl', 'fr'] as const)
      for (const { uri, labels } of occupations.filter((_, place) => place % 40 === 0)) {
        const [first] = finder.find(labels[locale], locale);
        expect([first?.id, first?.kind]).toEqual([uri, 'exact']);
        expect(first!.confidence).toBeGreaterThanOrEqual(0.5);
      }
  });
});
