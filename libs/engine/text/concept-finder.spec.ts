import * as fc from 'fast-check';
import type { Locale } from '#kernel';
import { buildLabelIndex, ConceptFinder, mostMatches, type LabelledConcept } from './index.js';

type Labels = readonly [label: string, ...alternatives: string[]];
const concepts: Readonly<Record<string, Readonly<Partial<Record<Locale, Labels>>>>> = {
  developer: {
    en: ['software developer', 'programmer', 'software developers'],
    nl: ['softwareontwikkelaar', 'programmeur'],
    fr: ['ingénieur logiciel/ingénieure logicielle', 'développeur/développeuse de logiciels'],
  },
  analyst: { en: ['software analyst'], nl: ['softwareanalist'], fr: ['analyste logiciel'] },
  accountant: { en: ['accountant', 'manager of accounts'], nl: ['boekhouder', 'boekhoudster'], fr: ['comptable'] },
  bookkeeper: { en: ['bookkeeper'], nl: ['boekhoudkundig medewerker', 'boekhouder'], fr: ['aide-comptable'] },
  nurse: { en: ['nurse assistant'], nl: ['verpleegkundige'], fr: ['infirmier/infirmière'] },
  cook: { en: ['nursery cook'], nl: ['kok in een crèche'], fr: ['cuisinier de crèche'] },
  english: { en: ['only in English'] },
};

const ids = Object.keys(concepts);
const labelled = (locale: Locale): LabelledConcept[] =>
  ids.map((id) => {
    const [label = '', ...alternatives] = concepts[id]![locale] ?? [];
    return { id, label, alternatives };
  });
const finder = new ConceptFinder({ en: buildLabelIndex(labelled('en')), nl: buildLabelIndex(labelled('nl')), fr: buildLabelIndex(labelled('fr')) });
const first = (text: string, locale: Locale): string | undefined => finder.find(text, locale)[0]?.id;

describe('finding concepts by free words', () => {
  it.each([
    ['softw dev', 'en', 'developer'],
    ['boekhoud', 'nl', 'accountant'],
    ['ingénieur logiciel', 'fr', 'developer'],
    ['Ingenieure logicielle', 'fr', 'developer'],
  ] as const)('completes what is typed: %s (%s)', (text, locale, id) => {
    expect(first(text, locale)).toBe(id);
  });

  it.each([
    ['sofware develloper', 'en', 'developer'],
    ['acountant', 'en', 'accountant'],
    ['nurse asistants', 'en', 'nurse'],
    ['verpleegkunidge', 'nl', 'nurse'],
    ['softwareontwikelaar', 'nl', 'developer'],
    ['software-ontwikkelaars', 'nl', 'developer'],
    ['inginieur logicel', 'fr', 'developer'],
    ['infirmieres', 'fr', 'nurse'],
    ['contable', 'fr', 'accountant'],
  ] as const)('forgives typing errors, plurals, accents and compounds: %s (%s)', (text, locale, id) => {
    expect(first(text, locale)).toBe(id);
  });

  it('puts an exact label before a beginning, a beginning before begun words, begun words before shared letters', () => {
    const kinds = (text: string, locale: Locale) => finder.find(text, locale).map((match) => match.kind);
    expect(kinds('software developer', 'en').slice(0, 2)).toEqual(['exact', 'similar']);
    expect(kinds('developer software', 'en')[0]).toBe('reordered');
    expect(finder.find('boekhoud', 'nl').map((match) => [match.id, match.kind])).toEqual([
      ['accountant', 'prefix'],
      ['bookkeeper', 'prefix'],
    ]);
    expect(finder.find('man acc', 'en')[0]).toMatchObject({ id: 'accountant', kind: 'words', label: 'manager of accounts', preferred: false });
  });

  it('takes a whole word for what it says before a longer word that begins alike', () => {
    expect(first('nurse', 'en')).toBe('nurse');
  });

  it('looks in the own language first and in the others too', () => {
    expect(finder.find('programmeur', 'nl')[0]).toMatchObject({ id: 'developer', locale: 'nl', label: 'programmeur' });
    expect(finder.find('comptable', 'nl')[0]).toMatchObject({ id: 'accountant', locale: 'fr', kind: 'exact' });
    expect(finder.find('only in english', 'fr')[0]).toMatchObject({ id: 'english', locale: 'en' });
    expect(finder.find('software', 'en').map((match) => match.locale)).toEqual(['en', 'en']);
  });

  it('shows a label as written', () => {
    expect(finder.find('infirmiere', 'fr')[0]).toMatchObject({ label: 'infirmier/infirmière', kind: 'exact' });
  });

  it('is sure of a preferred label and less of one that concepts share or of a distant one', () => {
    const [own, shared] = finder.find('boekhouder', 'nl');
    expect(own).toMatchObject({ id: 'accountant', confidence: 1 });
    expect(shared).toMatchObject({ id: 'bookkeeper', confidence: 0.75 });
    expect(finder.find('acountant', 'en')[0]!.confidence).toBeLessThan(0.8);
  });

  it('finds nothing in noise and nothing in nothing', () => {
    for (const text of ['', '   ', '?!', 'qwzx', '💧']) expect(finder.find(text, 'en')).toEqual([]);
  });

  it('never answers more than asked, nor more than twenty', () => {
    const many = buildLabelIndex(
      Array.from({ length: 50 }, (_, i) => ({ id: `c${String(i).padStart(2, '0')}`, label: 'same words', alternatives: [] })),
    );
    const found = new ConceptFinder({ en: many }).find('same', 'en', 1000);
    expect(found.map((match) => match.id)).toEqual(Array.from({ length: mostMatches }, (_, i) => `c${String(i).padStart(2, '0')}`));
    expect(finder.find('software', 'en', 1)).toHaveLength(1);
    expect(finder.find('software', 'en', 0)).toEqual([]);
  });

  it('answers any text, the same each time, with confidences from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom<Locale>('en', 'nl', 'fr'), (text, locale) => {
        const found = finder.find(text, locale);
        expect(finder.find(text, locale)).toEqual(found);
        expect(new Set(found.map((match) => match.id)).size).toBe(found.length);
        expect(found.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
    );
  });
});
