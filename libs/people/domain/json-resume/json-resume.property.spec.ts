import { cefrLevels } from '#kernel';
import fc from 'fast-check';
import { exportJsonResume, importJsonResume, parseJsonResume } from './index.js';
import { importJsonResume as importFrom } from './import.js';
import { readJsonResume } from './read.js';
import type { ResumePerson } from './types.js';

const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const day = fc.date({ min: new Date('1960-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom('NL', 'NG', 'SO', 'SN');
const level = fc.constantFrom(...cefrLevels);
const options = { asOf: '2026-11-01', hasProfile: true, concepts: { find: () => [], isKnown: () => true } };

const person: fc.Arbitrary<ResumePerson> = fc.record({
  name: words,
  email: maybe(fc.emailAddress()),
  residenceCountry: maybe(country),
  birthDate: maybe(day),
  timeZone: maybe(fc.constant('Africa/Lagos')),
  linkCountries: fc.array(country, { maxLength: 2 }),
  skills: fc.uniqueArray(
    fc.record({
      conceptId: fc.uuid(),
      level: fc.integer({ min: 1, max: 4 }),
      years: maybe(fc.integer({ min: 0, max: 140 }).map((half) => half / 2)),
    }),
    { selector: (line) => line.conceptId, maxLength: 8 },
  ),
  occupations: fc.array(
    fc
      .record({
        conceptId: fc.uuid(),
        title: maybe(words),
        employer: maybe(words),
        country: maybe(country),
        start: day,
        end: maybe(day),
        description: maybe(fc.string({ maxLength: 200, unit: 'grapheme' })),
      })
      .map(({ start, end, ...rest }) => ({
        ...rest,
        from: end !== null && end < start ? end : start,
        to: end !== null && end < start ? start : end,
      })),
    { maxLength: 4 },
  ),
  languages: fc.uniqueArray(
    fc.record({ language: fc.constantFrom('en', 'nl', 'fr', 'so', 'yo', 'xx'), listening: level, reading: level, speaking: level, writing: level }),
    { selector: (line) => line.language, maxLength: 4 },
  ),
  education: fc.array(
    fc.record({
      eqf: fc.integer({ min: 1, max: 8 }),
      field: maybe(fc.constantFrom('0613', '0913', '06')),
      title: maybe(words),
      institution: maybe(words),
      country: maybe(country),
      completedOn: maybe(day),
    }),
    { maxLength: 3 },
  ),
  availability: fc.constant([]),
  expertProfile: maybe(
    fc.record({
      active: fc.boolean(),
      motivation: maybe(words),
      preferredCountries: fc.array(country, { maxLength: 1 }),
      preferredModes: fc.constant([]),
    }),
  ),
  candidateProfile: maybe(
    fc.record({
      active: fc.boolean(),
      motivation: maybe(words),
      relocation: fc.boolean(),
      preferredModes: fc.constant([]),
      minimumSalaryMonthEur: maybe(fc.integer({ min: 1, max: 9000 })),
    }),
  ),
  consents: fc.constant(['MATCHING']),
});

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
/** Missing, null and empty are the same. */
const settled = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined && item !== ''))
    : value;

describe('JSON Resume, for any person', () => {
  it('brings back everything the export said it kept', () => {
    fc.assert(
      fc.property(person, (someone) => {
        const { resume, kept } = exportJsonResume(someone, (_kind, id) => `label of ${id}`);
        const read = parseJsonResume(JSON.stringify(resume));
        if (!read.ok) return kept.length === 0;
        const { sections } = importJsonResume(read.value, options);
        const returned: Record<string, unknown> = {
          ...sections,
          expertProfile: { motivation: sections.motivation },
          candidateProfile: { motivation: sections.motivation },
        };
        for (const path of kept) {
          const [section = '', place] = path.split('.');
          // Lines that did not come back move the others up, so a line is looked for in its whole section.
          if (place === undefined || !/^\d+$/.test(place)) expect(settled(at(returned, path))).toEqual(settled(at(someone, path)));
          else expect((returned[section] as unknown[]).map(settled)).toContainEqual(settled(at(someone, path)));
        }
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it('keeps or lists every line of the person', () => {
    fc.assert(
      fc.property(person, (someone) => {
        const { kept, losses } = exportJsonResume(someone, () => 'label');
        if (kept.length === 0) return losses.length > 0;
        const told = new Set([...kept, ...losses.map(({ path }) => path)]);
        for (const section of ['skills', 'occupations', 'languages', 'education'] as const)
          someone[section].forEach((_line, index) => expect(told).toContain(`${section}.${index}`));
        return told.has('name') && (someone.birthDate === null || told.has('birthDate'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('JSON Resume, for any document', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('basics', 'name', 'work', 'position', 'startDate', 'skills', 'keywords', '__proto__', 'x-match-cd4d2', 'concept', 'toString'),
        tie('value'),
        { maxKeys: 5 },
      ),
    ),
  })).value;

  it('never throws', () => {
    fc.assert(
      fc.property(tree, (document) => {
        const read = readJsonResume(document);
        if (read.ok) importFrom(read.value, options);
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it('stores, proposes or lists every value', () => {
    const entry = <T extends object>(record: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
      fc.record(record, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
    const text = fc.constantFrom('Carpenter', 'Bachelor', 'French', 'fluent', 'B2', 'Dakar', 'Advanced');
    const date = fc.constantFrom('2015', '2016-03', '2017-05-06');
    const document = entry({
      basics: entry({
        name: text,
        label: text,
        phone: text,
        summary: text,
        profiles: fc.array(entry({ network: text }), { maxLength: 2 }),
        location: entry({ city: text, countryCode: fc.constantFrom('NL', 'Holland') }),
      }),
      work: fc.array(
        entry({
          name: text,
          position: text,
          startDate: date,
          location: text,
          description: text,
          url: text,
          highlights: fc.array(text, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      education: fc.array(entry({ studyType: text, area: text, startDate: date, courses: fc.array(text, { maxLength: 2 }), score: text }), {
        maxLength: 2,
      }),
      skills: fc.array(entry({ name: text, level: text, keywords: fc.array(text, { maxLength: 3 }) }), { maxLength: 3 }),
      languages: fc.array(entry({ language: text, fluency: text }), { maxLength: 3 }),
      awards: fc.array(entry({ title: text, date }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(document, (one) => {
        const read = readJsonResume(one);
        if (!read.ok) throw new Error('a valid document was refused');
        const concepts = { find: () => [{ conceptId: 'c', label: 'c', confidence: 0.5 }], isKnown: () => true };
        const result = importJsonResume(read.value, { ...options, concepts });
        const told = [...result.stored, ...result.losses].map(({ path }) => path);
        for (const path of read.value.leaves.keys())
          expect(told.some((place) => path === place || path.startsWith(`${place}.`) || place.startsWith(path.replace(/\.[^.]+$/, '')))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
