import { spokenLabel } from './concept.js';

const labels = { en: 'issue licences', nl: null, fr: 'délivrer des licences' };

describe('the label that a reader sees', () => {
  it('is in the own language', () => {
    expect(spokenLabel(labels, 'fr')).toEqual({ text: 'délivrer des licences', locale: 'fr' });
    expect(spokenLabel(labels, 'en')).toEqual({ text: 'issue licences', locale: 'en' });
  });

  it('falls back to English and says so', () => {
    expect(spokenLabel(labels, 'nl')).toEqual({ text: 'issue licences', locale: 'en' });
    expect(spokenLabel({ ...labels, nl: '' }, 'nl')).toEqual({ text: 'issue licences', locale: 'en' });
  });
});
