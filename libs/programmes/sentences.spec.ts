import { criteria } from '#engine/scoring';
import { locales, modes } from '#kernel';
import { knownTexts } from '#platform/i18n';
import { gateResult } from './domain/gate.js';
import { ruleCodes } from './domain/rules.js';
import { criterionLabel, gateSentence, ruleSentence } from './sentences.js';

describe('sentences', () => {
  it('say rules with figures, names of countries and dates in each language', () => {
    const floor = gateResult('permit_salary', false, { date: '2026-12-30', salary: 4000, floor: 4357, age: 30, band: 'under' });
    expect(gateSentence(floor, 'en')).toBe(
      'The salary of € 4,000 a month is below the floor of € 4,357 (below the age of 30) on the day of filing, 30 December 2026.',
    );
    expect(gateSentence(floor, 'nl')).toBe(
      'Het salaris van € 4.000 per maand ligt onder de ondergrens van € 4.357 (onder de 30 jaar) op de dag van de aanvraag, 30 december 2026.',
    );
    expect(gateSentence(floor, 'fr')).toMatch(
      /^Le salaire de 4\s000 € par mois est inférieur au seuil de 4\s357 € \(avant 30 ans\) le jour du dépôt, le 30 décembre 2026\.$/u,
    );
    expect(ruleSentence({ code: 'origin', params: { countries: ['NG', 'SN'] } }, 'nl')).toBe('Woonland of nationaliteit: Nigeria of Senegal.');
    expect(gateSentence(gateResult('window', false, { country: 'SO', mode: 'VIRTUAL', date: '2027-03-01' }), 'fr')).toBe(
      'Du 1 mars 2027 à la fin, le programme n’est pas ouvert pour : Somalie, à distance.',
    );
  });

  it('exist for every rule, criterion and form of work', () => {
    for (const code of ruleCodes) {
      expect(knownTexts().has(`programmes.rule.${code}`)).toBe(true);
      if (code !== 'permit_filing' && code !== 'records_kept')
        for (const outcome of ['met', 'failed']) expect(knownTexts().has(`programmes.gate.${code}.${outcome}`)).toBe(true);
    }
    for (const locale of locales) for (const criterion of criteria) expect(criterionLabel(criterion, locale)).not.toBe('');
    for (const mode of modes) expect(knownTexts().has(`programmes.mode.${mode}`)).toBe(true);
  });
});
