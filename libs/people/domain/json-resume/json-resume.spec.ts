import { locales } from '#kernel';
import { exportJsonResume, importJsonResume, mergeImported, parseJsonResume, peopleJsonResumeTexts, readJsonResume, wordsOf } from './index.js';
import type { ImportOptions } from './import.js';
import type { ResumeImport, ResumePerson } from './types.js';

const carpenter = '11111111-1111-4111-8111-111111111111';
const sawing = '22222222-2222-4222-8222-222222222222';

const options: ImportOptions = {
  asOf: '2026-11-01',
  hasProfile: true,
  concepts: {
    find: (kind, words) =>
      words.toLowerCase().includes('carpenter') && kind === 'occupation' ? [{ conceptId: carpenter, label: 'carpenter', confidence: 0.93 }] : [],
    isKnown: (kind, id) => (kind === 'occupation' ? id === carpenter : id === sawing),
  },
};

function imported(document: unknown, more: Partial<ImportOptions> = {}): ResumeImport {
  const read = readJsonResume(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return importJsonResume(read.value, { ...options, ...more });
}

const rules = (document: unknown): string[] => {
  const read = typeof document === 'string' ? parseJsonResume(document) : readJsonResume(document);
  return read.ok || read.error.kind !== 'invalid_input'
    ? []
    : read.error.problems.map(({ field, rule }) => `${field}: ${rule.replace('people.json_resume.', '')}`);
};

describe('importing a JSON Resume', () => {
  it('takes over what needs no interpretation, and plays every line back', () => {
    const result = imported({
      basics: { name: ' Hodan  Gusabeer ', email: 'hodan@example.org', summary: 'I teach.\r\nI build.', location: { countryCode: 'nl' } },
      languages: [
        { language: 'Somalisch', fluency: 'C2' },
        { language: 'French (Senegal)', fluency: 'B1 – B2' },
      ],
      education: [{ institution: 'Hogeschool Lingebron', studyType: 'Bachelor', area: 'Nursing', endDate: '2014' }],
    });
    expect(result.sections).toEqual({
      name: 'Hodan Gusabeer',
      email: 'hodan@example.org',
      residenceCountry: 'NL',
      motivation: 'I teach.\nI build.',
      languages: [
        { language: 'so', listening: 'C2', reading: 'C2', speaking: 'C2', writing: 'C2' },
        { language: 'fr', listening: 'B1', reading: 'B1', speaking: 'B1', writing: 'B1' },
      ],
      education: [{ eqf: 6, field: null, title: 'Bachelor, Nursing', institution: 'Hogeschool Lingebron', country: null, completedOn: '2014-12-31' }],
    });
    expect(result.losses).toEqual([]);
    expect(result.stored.map(({ path, notes }) => [path, notes.length])).toEqual([
      ['basics.name', 0],
      ['basics.email', 0],
      ['basics.location.countryCode', 0],
      ['basics.summary', 0],
      ['languages.0', 1],
      ['languages.1', 1],
      ['education.0', 2],
    ]);
  });

  it('proposes what a job title may mean, and stores the job only after the person says so', () => {
    const document = {
      work: [
        {
          name: 'Veldkracht',
          position: 'Carpenter',
          startDate: '2019-03',
          endDate: '2021',
          summary: 'Roofs.',
          highlights: ['Trained two apprentices.'],
        },
      ],
    };
    const before = imported(document);
    expect(before.sections).toEqual({});
    expect(before.proposals).toEqual([
      {
        kind: 'occupation',
        path: 'work.0',
        words: 'Carpenter',
        candidates: [{ conceptId: carpenter, label: 'carpenter', confidence: 0.93 }],
        draft: {
          title: 'Carpenter',
          employer: 'Veldkracht',
          country: null,
          from: '2019-03-01',
          to: '2021-12-31',
          description: 'Roofs.\nTrained two apprentices.',
        },
      },
    ]);
    expect(before.losses).toEqual([{ path: 'work.0', code: 'people.json_resume.awaits_confirmation', value: 'Carpenter' }]);

    const after = imported(document, { confirmed: new Map([['work.0', carpenter]]) });
    expect(after.losses).toEqual([]);
    expect(after.sections.occupations).toEqual([{ conceptId: carpenter, ...(before.proposals[0] as { draft: object }).draft }]);
    expect(after.stored[0]?.notes).toEqual(['people.json_resume.date_made_exact', 'people.json_resume.highlights_joined']);
  });

  it('never scores a skill from its words alone', () => {
    const result = imported({ skills: [{ name: 'Sawing', level: 'Advanced', keywords: ['saws', 'planes'] }] });
    expect(result.sections.skills).toBeUndefined();
    expect(result.losses.map(({ path, code }) => [path, code])).toEqual([
      ['skills.0.name', 'people.json_resume.no_candidate'],
      ['skills.0.keywords.0', 'people.json_resume.no_candidate'],
      ['skills.0.keywords.1', 'people.json_resume.no_candidate'],
    ]);
    const confirmed = imported(
      { skills: [{ name: 'Sawing', level: 'Advanced', keywords: ['saws'] }] },
      {
        confirmed: new Map([
          ['skills.0.name', sawing],
          ['skills.0.keywords.0', sawing],
        ]),
      },
    );
    expect(confirmed.sections.skills).toEqual([{ conceptId: sawing, level: 3, years: null }]);
    expect(confirmed.losses).toEqual([{ path: 'skills.0.keywords.0', code: 'people.json_resume.repeated', value: 'saws' }]);
  });

  it('asks for the level where a fluency is in ordinary words', () => {
    const document = {
      languages: [{ language: 'Dutch', fluency: 'Professional working proficiency' }, { language: 'Klingon', fluency: 'C1' }, { language: 'Hausa' }],
    };
    const result = imported(document);
    expect(result.proposals).toEqual([
      { kind: 'language', path: 'languages.0', words: 'Dutch – Professional working proficiency', language: 'nl', suggested: 'B2' },
    ]);
    expect(result.losses.map(({ code }) => code.replace('people.json_resume.', ''))).toEqual([
      'awaits_confirmation',
      'language_unknown',
      'fluency_missing',
    ]);
    expect(imported(document, { confirmed: new Map([['languages.0', 'C1']]) }).sections.languages).toEqual([
      { language: 'nl', listening: 'C1', reading: 'C1', speaking: 'C1', writing: 'C1' },
    ]);
  });

  it('lists sections and keys without a place, one line for an entry', () => {
    const result = imported({
      $schema: 'x',
      meta: { version: 'v1.0.0' },
      hobbies: ['chess'],
      basics: { phone: '0612', profiles: [{ network: 'X', username: 'y' }], theme: { dark: true } },
      projects: [{ name: 'Bridge', roles: ['lead'] }],
      references: [{ name: 'A', reference: 'Good.' }],
    });
    expect(result.losses).toEqual([
      { path: 'basics.phone', code: 'people.json_resume.no_place', value: '0612' },
      { path: 'basics.profiles.0', code: 'people.json_resume.no_place', value: 'X · y' },
      { path: 'projects.0', code: 'people.json_resume.no_place', value: 'Bridge · lead' },
      { path: 'references.0', code: 'people.json_resume.no_place', value: 'A · Good.' },
      { path: 'hobbies', code: 'people.json_resume.unknown_key', value: '[1]' },
      { path: 'basics.theme', code: 'people.json_resume.unknown_key', value: '{1}' },
    ]);
  });

  it('says so when a job has no start, a study no level, or there is no profile for the summary', () => {
    const document = {
      basics: { summary: 'Hi' },
      work: [{ position: 'Carpenter' }, { name: 'Firm', startDate: '2020' }],
      education: [{ area: 'Life' }, { studyType: 'Bac+5', area: 'Droit', endDate: '2026' }],
    };
    const result = imported(document, { hasProfile: false });
    expect(result.losses.map(({ path, code }) => `${path} ${code.replace('people.json_resume.', '')}`)).toEqual([
      'basics.summary no_profile',
      'work.0 start_date_missing',
      'work.1 title_missing',
      'education.0 level_of_study_unknown',
    ]);
    expect(result.sections.education?.[0]).toMatchObject({ eqf: 7, completedOn: '2026-11-01' });
  });

  it('refuses a stated concept that does not exist, and proposes by the words instead', () => {
    const result = imported({
      work: [{ position: 'Carpenter', startDate: '2020', 'x-match-cd4d2': { concept: 'http://data.europa.eu/esco/occupation/nope' } }],
    });
    expect(result.proposals).toHaveLength(1);
    expect(result.losses.map(({ code }) => code)).toContain('people.json_resume.unknown_concept');
  });

  it('leaves out what the people’s room would refuse: dates to come, addresses that are none, countries that do not exist', () => {
    const result = imported({
      basics: { email: 'not an address', location: { countryCode: 'XX' } },
      work: [{ position: 'Carpenter', startDate: '2027' }],
      education: [{ studyType: 'Master', endDate: '2028-06' }, { studyType: 'BSc' }, { studyType: 'BSc' }],
    });
    expect(result.losses.map(({ path, code }) => `${path} ${code.replace('people.json_resume.', '')}`)).toEqual([
      'basics.email not_an_address',
      'basics.location.countryCode country_unknown',
      'work.0 in_future',
      'education.0 in_future',
      'education.2 repeated',
    ]);
    expect(result.sections).toEqual({ education: [{ eqf: 6, field: null, title: 'BSc', institution: null, country: null, completedOn: null }] });
  });

  it('names the words to look up, each once', () => {
    const read = readJsonResume({
      work: [{ position: 'Carpenter' }, { position: 'Carpenter' }],
      skills: [{ name: 'Wood', keywords: ['oak', 'Wood'] }],
    });
    expect(read.ok && wordsOf(read.value)).toEqual([
      { kind: 'occupation', words: 'Carpenter' },
      { kind: 'skill', words: 'Wood' },
      { kind: 'skill', words: 'oak' },
    ]);
  });
});

describe('bad and hostile documents', () => {
  it('reports every problem at once, with its place', () => {
    expect(
      rules({
        basics: { name: 7, location: [] },
        work: { a: 1 },
        skills: [{ keywords: 'x' }],
        education: [{ endDate: '2020-02-30' }, { startDate: '2020', endDate: '2019-12' }],
      }),
    ).toEqual([
      'basics.name: expected_text',
      'basics.location: expected_object',
      'work: expected_list',
      'skills.0.keywords: expected_list',
      'education.0.endDate: date_shape',
      'education.1.endDate: ends_before_start',
    ]);
  });

  it('does not fall over nonsense', () => {
    expect(rules('{')).toEqual(['json: not_json']);
    expect(rules('[]')).toEqual(['json: expected_object']);
    expect(rules('"x"')).toEqual(['json: expected_object']);
    expect(rules({ basics: { name: 'a\u0000b' } })).toEqual(['basics.name: control_characters']);
    expect(rules({ basics: { summary: 'half \ud800 character' } })).toEqual(['basics.summary: control_characters']);
    expect(rules({ work: Array.from({ length: 1001 }, () => ({})) })).toEqual(['work: too_many']);
    expect(rules({ work: [null, { endDate: 'Present', startDate: '2020-01' }] })).toEqual([]);
  });

  it('is not walked into beyond the schema, however deep', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const read = parseJsonResume(`{"evil":${deep},"basics":{"location":{"x":${deep}}}}`);
    expect(read.ok ? read.value.unknown.map(({ path }) => path) : rules(`{"evil":${deep}}`)).toEqual(
      read.ok ? ['evil', 'basics.location.x'] : ['json: not_json'],
    );
  });

  it('cannot reach a prototype', () => {
    const read = parseJsonResume(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"basics":{"__proto__":{"name":"x"},"name":"Ada"}}',
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(read.ok && read.value.unknown.map(({ path }) => path)).toEqual(['__proto__', 'constructor', 'basics.__proto__']);
    expect(read.ok && Object.keys(read.value.resume.basics ?? {})).toEqual(['name']);
  });

  it('ends the list of losses at a limit and counts the rest', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 'v']));
    const { losses } = imported(many);
    expect(losses).toHaveLength(501);
    expect(losses[500]).toEqual({ path: '', code: 'people.json_resume.more', value: '4500' });
  });
});

describe('adding imported lines to a person', () => {
  it('removes nothing, replaces what is about the same thing, and leaves other sections alone', () => {
    const skill = (conceptId: string, level: number) => ({ conceptId, level, years: null });
    const present = { skills: [skill('a', 2), skill('b', 1)], occupations: [], languages: [], education: [] };
    expect(mergeImported(present, { name: 'New', skills: [skill('b', 3), skill('c', 1)] })).toEqual({
      name: 'New',
      skills: [skill('a', 2), skill('b', 3), skill('c', 1)],
    });
  });
});

const nobody: ResumePerson = {
  name: 'Ada',
  email: null,
  birthDate: null,
  residenceCountry: null,
  linkCountries: [],
  timeZone: null,
  skills: [],
  occupations: [],
  languages: [],
  education: [],
  availability: [],
  expertProfile: null,
  candidateProfile: null,
  consents: [],
};

describe('exporting', () => {
  it('lists what the format has no place for', () => {
    const { resume, losses, kept } = exportJsonResume(
      {
        ...nobody,
        birthDate: '1990-01-01',
        linkCountries: ['NG'],
        timeZone: 'Europe/Amsterdam',
        skills: [{ conceptId: sawing, level: 4, years: 2.5 }],
        occupations: [{ conceptId: carpenter, title: null, employer: null, country: 'NL', from: '2020-01-01', to: null, description: null }],
        availability: [{ from: '2026-12-01', to: null, modes: ['VIRTUAL'], hoursPerWeek: 8 }],
        consents: ['MATCHING'],
        expertProfile: { active: true, motivation: 'To share.', preferredCountries: ['NG'], preferredModes: ['VIRTUAL'] },
      },
      (kind) => (kind === 'skill' ? 'sawing' : 'carpenter'),
    );
    expect(resume.work).toEqual([
      {
        position: 'carpenter',
        location: 'NL',
        startDate: '2020-01-01',
        'x-match-cd4d2': { concept: `http://data.europa.eu/esco/occupation/${carpenter}`, country: 'NL', wording: 'taxonomy' },
      },
    ]);
    expect(kept).toEqual(['name', 'expertProfile.motivation', 'skills.0', 'occupations.0']);
    expect(losses.map(({ path }) => path)).toEqual([
      'birthDate',
      'linkCountries',
      'timeZone',
      'availability.0',
      'expertProfile.preferredCountries',
      'expertProfile.preferredModes',
      'consents.MATCHING',
    ]);
  });

  it('does not claim to keep what a resume cannot hold', () => {
    const { kept, losses } = exportJsonResume(
      {
        ...nobody,
        occupations: [
          { conceptId: carpenter, title: 'x'.repeat(400), employer: null, country: null, from: '2020-01-01', to: null, description: null },
        ],
      },
      () => null,
    );
    expect(kept).toEqual(['name']);
    expect(losses).toEqual([expect.objectContaining({ path: 'occupations.0', code: 'people.json_resume.altered' })]);
  });
});

it('has words in three languages for every code', () => {
  for (const text of Object.values(peopleJsonResumeTexts)) for (const locale of locales) expect(text[locale].length).toBeGreaterThan(5);
});
