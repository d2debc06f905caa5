import type { FieldReason, MatchResult, RequirementReason } from '#engine/scoring';
import { locales, type Locale } from '#kernel';
import { knownTexts, say } from '#platform/i18n';
import './texts.js';
import { duration, languageName } from './words.js';
import { conceptsIn, fieldSentence, requirementSentence, summarise, type Names } from './sentences.js';

const names: Names = {
  label: (id) => `«${id}»`,
  asked: (id) => (id === 'words' ? { conceptId: null, text: 'milk hygiene' } : { conceptId: `asked-${id}`, text: null }),
};
const part = { criterion: 'skills', weight: 1000, credit: 5000, contribution: 5_000_000, fulfilment: 'partly', requirementId: 'r1' } as const;
type Of<K extends RequirementReason['kind']> = Extract<RequirementReason, { kind: K }>;
const skill = (over: Partial<Of<'skill'>> = {}): RequirementReason => ({
  ...part,
  kind: 'skill',
  claim: 'c1',
  relation: 'same',
  path: ['c1'],
  source: 'stated',
  impliedBy: null,
  level: 3,
  askedLevel: 3,
  unresolved: false,
  suggestion: null,
  ...over,
});
const occupation = (over: Partial<Of<'occupation'>> = {}): RequirementReason => ({
  ...part,
  criterion: 'occupation',
  kind: 'occupation',
  claim: 'o1',
  relation: 'same',
  proximity: 10000,
  months: 30,
  unresolved: false,
  ...over,
});
const language = (over: Partial<Of<'language'>> = {}): RequirementReason => ({
  ...part,
  criterion: 'languages',
  kind: 'language',
  language: 'fr',
  asked: { speaking: 'B2' },
  has: { speaking: 'B1' },
  ...over,
});
const education = (over: Partial<Of<'education'>> = {}): RequirementReason => ({
  ...part,
  criterion: 'education',
  kind: 'education',
  askedEqf: 6,
  askedField: '0811',
  eqf: 6,
  field: '0811',
  ...over,
});
const experience = (over: Partial<Of<'experience'>> = {}): RequirementReason => ({
  ...part,
  criterion: 'experience',
  kind: 'experience',
  askedMonths: 60,
  months: 18,
  occupation: null,
  ...over,
});
const field = (reason: object): FieldReason =>
  ({ criterion: 'availability', weight: 100, credit: 0, contribution: 0, fulfilment: 'partly', ...reason }) as FieldReason;
const availability = (over: object = {}): FieldReason =>
  field({
    kind: 'availability',
    days: 90,
    coveredDays: 90,
    modeFits: true,
    hoursPerWeek: 32,
    askedHoursPerWeek: 32,
    stated: true,
    fulfilment: 'met',
    ...over,
  });

const missing = { fulfilment: 'missing', claim: null, relation: 'none' } as const;
const reasons: RequirementReason[] = [
  skill(),
  skill({ relation: 'narrower' }),
  skill({ relation: 'broader' }),
  skill({ relation: 'related' }),
  skill({ source: 'implied', impliedBy: 'o9' }),
  skill({ level: 1 }),
  skill(missing),
  skill({ ...missing, suggestion: 's9' }),
  skill({ ...missing, unresolved: true, requirementId: 'words' }),
  skill({ repeats: 'r0' }),
  occupation(),
  occupation({ relation: 'narrower' }),
  occupation({ relation: 'near', proximity: 4321 }),
  occupation({ ...missing, months: 0 }),
  occupation({ ...missing, unresolved: true, requirementId: 'words' }),
  language({ fulfilment: 'met', has: { speaking: 'C1' } }),
  language(),
  language({ fulfilment: 'missing', has: {} }),
  language({ fulfilment: 'missing' }),
  language({ asked: { listening: 'B1', reading: 'B1', speaking: 'A2', writing: 'A1' } }),
  education({ fulfilment: 'met' }),
  education({ eqf: 5 }),
  education({ field: '0411' }),
  education({ fulfilment: 'missing', eqf: null, field: null }),
  education({ fulfilment: 'missing', eqf: 2 }),
  experience({ fulfilment: 'met', months: 60 }),
  experience(),
  experience({ fulfilment: 'missing', months: 0 }),
];
const fields: FieldReason[] = [
  availability(),
  availability({ coveredDays: 12, fulfilment: 'partly' }),
  availability({ fulfilment: 'partly' }),
  availability({ modeFits: false, fulfilment: 'missing' }),
  availability({ stated: false, fulfilment: 'missing' }),
  field({ kind: 'country', country: 'NG', months: 26, askedMonths: 24 }),
  field({ kind: 'country', country: 'SN', months: 0, askedMonths: 24 }),
  field({ kind: 'mobility', relocation: true, minutesApart: 60 }),
  field({ kind: 'mobility', relocation: false, minutesApart: null }),
  field({ kind: 'preferences', unmet: [] }),
  field({ kind: 'preferences', unmet: ['salary'] }),
  field({ kind: 'readiness' }),
];
const result: Pick<MatchResult, 'criteria' | 'requirements' | 'fields'> = {
  criteria: [
    { criterion: 'languages', weight: 10, credit: 1, contribution: 10 },
    { criterion: 'skills', weight: 10, credit: 10, contribution: 100 },
  ],
  requirements: [
    skill({ fulfilment: 'met' }),
    skill({ ...missing, requirementId: 'r2' }),
    language({ fulfilment: 'missing', has: {}, requirementId: 'r3' }),
    skill({ repeats: 'r1' }),
  ],
  fields: [availability()],
};

const everything = (locale: Locale): string[] => [
  ...reasons.map((reason) => requirementSentence(reason, names, locale)),
  ...fields.map((reason) => fieldSentence(reason, locale)),
  ...summarise(result, new Set(['r1', 'r2', 'r3']), names, locale),
];

describe.each(locales)('explanations in %s', (locale) => {
  it('are whole sentences with every place filled', () => {
    for (const sentence of everything(locale)) {
      expect(sentence).toMatch(/^[\p{Lu}«“"\d].*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|matching\./u);
    }
  });

  it('tell every situation apart; words without a concept read the same for a skill and an occupation', () => {
    expect(new Set(reasons.map((reason) => requirementSentence(reason, names, locale))).size).toBe(reasons.length - 1);
    expect(new Set(fields.map((reason) => fieldSentence(reason, locale))).size).toBe(fields.length);
  });

  it('have words for every code of the room', () => {
    const params = {
      skill: 'x',
      claim: 'x',
      occupation: 'x',
      suggestion: 'x',
      words: 'x',
      duration: 'x',
      language: 'x',
      asked: 'x',
      has: 'x',
      criterion: 'x',
      names: 'x',
      country: 'x',
      level: '2',
      askedLevel: '3',
      sentences: 'x',
      proximity: 40,
      eqf: 5,
      askedEqf: 6,
      n: 2,
      met: 1,
      total: 3,
      partly: 1,
      missing: 1,
      days: 9,
      coveredDays: 3,
      hours: 2,
    };
    for (const code of knownTexts().keys()) if (code.startsWith('matching.')) expect(say(code, locale, params)).toMatch(/\S/);
  });
});

describe('explanations', () => {
  it('read as people write', () => {
    expect(requirementSentence(skill({ level: 2, askedLevel: 3 }), names, 'en')).toBe(
      'Has the skill: «asked-r1». The level is independent; advanced is asked.',
    );
    expect(requirementSentence(occupation({ relation: 'near', proximity: 4321 }), names, 'nl')).toBe(
      'Werkte 2 jaar als «o1»; dat ligt voor 43 % bij «asked-r1».',
    );
    expect(requirementSentence(language({ asked: { listening: 'B1', reading: 'B1', speaking: 'B1', writing: 'B1' } }), names, 'fr')).toBe(
      'Français : oral B1 ; il est demandé B1.',
    );
    expect(summarise(result, new Set(['r2', 'r3']), names, 'nl')).toEqual([
      'Aan 1 van de 3 eisen is voldaan; aan 0 deels, 2 ontbreken.',
      'Het grootste deel van de score komt van: Vaardigheden.',
      'Noodzakelijk en ontbrekend: «asked-r2»; Frans.',
      'Beschikbaar op alle gevraagde dagen.',
    ]);
  });

  it('write durations and languages as each language does', () => {
    expect([1, 11, 12, 18, 24, 31].map((months) => duration(months, 'en'))).toEqual([
      '1 month',
      '11 months',
      '1 year',
      '18 months',
      '2 years',
      '2 years',
    ]);
    expect([languageName('nl', 'fr'), languageName('so', 'en')]).toEqual(['Néerlandais', 'Somali']);
  });

  it('name the concepts that have to be looked up', () => {
    expect(
      conceptsIn({ requirements: [skill({ path: ['c1', 'g1', 'c2'] }), occupation(), language(), experience({ occupation: 'o3' })] }).sort(),
    ).toEqual(['c1', 'c2', 'g1', 'o1', 'o3']);
  });
});
