import type { Requirement } from './need.js';
import { match, reasonOf, skill, skills } from './examples.fixture.js';
import type { ScoringPerson } from './person.js';

const base = { essential: true, importance: 3 } as const;

describe('occupation', () => {
  const requirements: Requirement[] = [{ id: 'job', kind: 'occupation', occupation: 'developer', ...base }];
  const credit = (occupation: string, months = 12): number =>
    reasonOf(match({ requirements }, { occupations: [{ occupation, months }] }, { weights: { occupation: 1 } }), 'job').credit;

  it('should count the asked occupation and those below it in full', () => {
    expect(credit('developer')).toBe(10_000);
    expect(credit('web developer')).toBe(10_000);
  });

  it('should put a near occupation before a far one, both below the asked one', () => {
    expect(credit('database designer')).toBeGreaterThan(credit('nurse'));
    expect(credit('database designer')).toBeLessThan(10_000);
  });

  it('should count a short time in part', () => {
    expect(credit('developer', 6)).toBe(5000);
    expect(credit('developer', 0)).toBe(0);
  });

  it('should count nothing while the requirement is unresolved', () => {
    const words: Requirement[] = [{ id: 'job', kind: 'occupation', occupation: null, ...base }];
    const result = match({ requirements: words }, { occupations: [{ occupation: 'developer', months: 99 }] }, { weights: { occupation: 1 } });
    expect(reasonOf(result, 'job')).toMatchObject({ fulfilment: 'missing', unresolved: true, claim: null });
  });
});

describe('experience', () => {
  const ask = (requirement: object, person: Partial<ScoringPerson>): number =>
    reasonOf(
      match({ requirements: [{ id: 'years', kind: 'experience', months: 60, ...base, ...requirement }] }, person, { weights: { experience: 1 } }),
      'years',
    ).credit;

  it('should count months against those asked for', () => {
    expect(ask({}, { experienceMonths: 30 })).toBe(5000);
    expect(ask({}, { experienceMonths: 600 })).toBe(10_000);
  });

  it('should count months in another occupation as far as it is near, and no month twice', () => {
    const occupations = [
      { occupation: 'developer', months: 30 },
      { occupation: 'nurse', months: 300 },
    ];
    expect(ask({ occupation: 'developer' }, { occupations, experienceMonths: 330 })).toBe(5000);
    expect(ask({ occupation: 'developer' }, { occupations: [{ occupation: 'developer', months: 60 }], experienceMonths: 30 })).toBe(5000);
  });
});

describe('education', () => {
  const ask = (asked: object, education: ScoringPerson['education']): number =>
    reasonOf(
      match({ requirements: [{ id: 'degree', kind: 'education', eqf: 7, ...base, ...asked }] }, { education }, { weights: { education: 1 } }),
      'degree',
    ).credit;

  it('should count the level asked for and any above in full, one below by half, and three below not at all', () => {
    expect([8, 7, 6, 5, 4].map((eqf) => ask({}, [{ eqf }]))).toEqual([10_000, 10_000, 5000, 2000, 0]);
  });

  it('should count a field by how far it agrees, a narrower one in full', () => {
    expect(['0613', '0612', '0688', '0311', null].map((field) => ask({ field: '0613' }, [{ eqf: 7, field }]))).toEqual([
      10_000, 8500, 6000, 3000, 3000,
    ]);
    expect(ask({ field: '06' }, [{ eqf: 7, field: '0613' }])).toBe(10_000);
  });

  it('should take the best of several educations', () => {
    expect(
      ask({ field: '0613' }, [
        { eqf: 8, field: '0311' },
        { eqf: 6, field: '0613' },
      ]),
    ).toBe(5000);
  });
});

describe('languages', () => {
  const asked: Requirement = { id: 'fr', kind: 'language', language: 'fr', listening: 'B2', speaking: 'B2', ...base };
  const credit = (languages: ScoringPerson['languages']): number =>
    reasonOf(match({ requirements: [asked] }, { languages }, { weights: { languages: 1 } }), 'fr').credit;
  const french = (listening: 'A2' | 'B1' | 'B2' | 'C2', speaking: 'A1' | 'B1' | 'B2'): ScoringPerson['languages'] => [
    { language: 'fr', listening, speaking, reading: 'A1', writing: 'A1' },
  ];

  it('should look at the asked skills alone, each by the steps that are missing', () => {
    expect(credit(french('B2', 'B2'))).toBe(10_000);
    expect(credit(french('C2', 'B1'))).toBe(8333);
    expect(credit(french('A2', 'A1'))).toBe(1666);
    expect(credit([{ ...(french('C2', 'B2')[0] as ScoringPerson['languages'][0]), language: 'nl' }])).toBe(0);
  });

  it('should take the best of repeated entries, skill by skill', () => {
    expect(credit([...french('B2', 'A1'), ...french('A2', 'B2')])).toBe(10_000);
  });
});

describe('a need that is silent on a criterion', () => {
  it('should leave that criterion no weight', () => {
    const weights = { skills: 5, languages: 3, availability: 2 };
    const result = match(
      { requirements: [skill('python')], startDate: '2026-04-01', endDate: '2026-04-30' },
      { skills: skills(['python']) },
      { weights },
    );
    expect(result.criteria).toEqual([
      { criterion: 'skills', weight: 7143, credit: 10_000, contribution: 71_430_000 },
      { criterion: 'availability', weight: 2857, credit: 0, contribution: 0 },
    ]);
    expect(result.score).toBe(71_430_000);
  });
});
