import { createHash } from 'node:crypto';
import { isCountry, isEducationField, isLanguage, isTimeZone, limits, locales } from '#kernel';
import { checkNewNeed } from '../../libs/needs/use-cases/need-input.js';
import { personProblems } from '../../libs/people/domain/person-rules.js';
import { personLimits } from '../../libs/people/domain/person.js';
import { type EscoTables, loadEscoTables } from '../esco/read.js';
import { isDate } from './dates.js';
import { type Generator, type NeedLine, type PersonLine, createGenerator } from './index.js';

const asOf = '2026-11-01';
let tables: EscoTables;
let generator: Generator;
let people: PersonLine[];
let needs: NeedLine[];

beforeAll(() => {
  tables = loadEscoTables('data/esco');
  generator = createGenerator(tables, { seed: 7, asOf });
  people = [...generator.people(1000)];
  needs = [...generator.needs(400)];
});

const digest = (lines: Iterable<unknown>): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${JSON.stringify(line)}\n`);
  return hash.digest('hex');
};
const share = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length / items.length;
const texts = (line: unknown): string[] =>
  typeof line === 'string' ? [line] : typeof line === 'object' && line !== null ? Object.values(line).flatMap(texts) : [];

describe('the same arguments', () => {
  it('give the same bytes, another seed or date gives others', () => {
    const again = createGenerator(tables, { seed: 7, asOf });
    expect(digest(again.people(1000))).toBe(digest(people));
    expect(digest(again.needs(400))).toBe(digest(needs));
    expect(digest(createGenerator(tables, { seed: 8, asOf }).people(50))).not.toBe(digest(generator.people(50)));
    expect(digest(createGenerator(tables, { seed: 7, asOf: '2025-01-15' }).needs(50))).not.toBe(digest(generator.needs(50)));
  });

  it('give the same line at a place, however many are asked for and from wherever one begins', () => {
    expect([...generator.people(3, 500)]).toEqual(people.slice(500, 503));
    expect([...generator.needs(2, 77)]).toEqual(needs.slice(77, 79));
  });

  it('are refused when the date is none', () => {
    expect(() => createGenerator(tables, { seed: 1, asOf: '2026-02-30' })).toThrow('as-of');
  });
});

describe('people', () => {
  it('name only concepts that exist, each skill once, within the limits', () => {
    const skills = new Set(tables.skills.map((row) => row.uri));
    const occupations = new Set(tables.occupations.map((row) => row.uri));
    for (const person of people) {
      expect(
        person.skills.every((skill) => skills.has(skill.conceptId) && skill.level >= 1 && skill.level <= 4 && skill.years >= 0 && skill.years <= 70),
      ).toBe(true);
      expect(new Set(person.skills.map((skill) => skill.conceptId)).size).toBe(person.skills.length);
      expect(person.skills.length).toBeLessThanOrEqual(limits.skillsPerPerson);
      expect(person.occupations.every((job) => occupations.has(job.conceptId))).toBe(true);
      expect(person.occupations.length).toBeGreaterThanOrEqual(1);
      expect(person.occupations.length).toBeLessThanOrEqual(5);
    }
  });

  it('have lives in which one thing comes after another', () => {
    for (const person of people) {
      const jobs = [...person.occupations].reverse();
      const days = [person.birthDate, ...jobs.flatMap((job) => [job.from, ...(job.to === null ? [] : [job.to])])];
      expect(days.every(isDate)).toBe(true);
      expect(days).toEqual([...days].sort());
      expect(Number(asOf.slice(0, 4)) - Number(person.birthDate.slice(0, 4))).toBeGreaterThanOrEqual(18);
      expect(jobs.slice(0, -1).every((job) => job.to !== null)).toBe(true);
      for (const study of person.education) expect(study.completedOn > person.birthDate && study.completedOn <= asOf).toBe(true);
      for (const line of person.availability) expect(line.from >= asOf && (line.to === null || line.to >= line.from)).toBe(true);
      expect(jobs[jobs.length - 1]?.to ?? '').not.toBe('2026-11-30');
    }
  });

  it('use known codes, own addresses and texts within the limits', () => {
    for (const person of people) {
      expect(
        [
          person.residenceCountry,
          ...person.linkCountries,
          ...person.occupations.map((job) => job.country),
          ...person.education.map((study) => study.country),
        ].every(isCountry),
      ).toBe(true);
      expect(person.languages.every((line) => isLanguage(line.language))).toBe(true);
      expect(new Set(person.languages.map((line) => line.language)).size).toBe(person.languages.length);
      expect(person.education.every((study) => isEducationField(study.field) && study.eqf >= 4 && study.eqf <= 8)).toBe(true);
      expect(isTimeZone(person.timeZone)).toBe(true);
      expect(person.email).toMatch(/^[a-z]+\.[a-z]+\.\d+@people\.example\.org$/);
      expect(person.occupations.every((job) => job.title.length <= 200 && (job.description ?? '').length <= 4000)).toBe(true);
      expect(texts(person).filter((text) => /[{}]|undefined|\s\s|^\s|\s$/.test(text))).toEqual([]);
    }
    expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
  });

  it('break none of the rules that the people’s room has for what is entered', () => {
    for (const person of people) {
      expect(personProblems({ ...person }, asOf)).toEqual([]);
      for (const section of ['occupations', 'languages', 'education', 'availability'] as const)
        expect(person[section].length).toBeLessThanOrEqual(personLimits[section]);
    }
  });

  it('are spread as life is', () => {
    const experts = people.filter((person) => person.expertProfile);
    const candidates = people.filter((person) => person.candidateProfile);
    expect(experts.length + candidates.length).toBe(people.length);
    expect(share(people, (person) => person.expertProfile !== null)).toBeCloseTo(0.55, 1);
    expect(share(experts, (person) => person.residenceCountry === 'NL')).toBeGreaterThan(0.97);
    expect(share(candidates, (person) => ['NG', 'SN'].includes(person.residenceCountry))).toBeGreaterThan(0.97);
    const skills = people.map((person) => person.skills.length).sort((a, b) => a - b);
    expect(skills[500]).toBeGreaterThan(20);
    expect(skills[500]).toBeLessThan(40);
    expect(skills[990]).toBeGreaterThan(60);
    expect(skills[5]).toBeLessThan(5);
    const levels = [1, 2, 3, 4].map((level) =>
      share(
        people.flatMap((person) => person.skills),
        (skill) => skill.level === level,
      ),
    );
    for (const part of levels) expect(part).toBeGreaterThan(0.05);
    expect(share(people, (person) => person.consents.includes('MATCHING'))).toBeCloseTo(0.98, 2);
    expect(share(people, (person) => person.expertProfile?.active ?? person.candidateProfile?.active ?? false)).toBeCloseTo(0.98, 2);
    expect(share(people, (person) => person.occupations.length > 1)).toBeGreaterThan(0.5);
    expect(new Set(people.map((person) => person.occupations[0]?.conceptId)).size).toBeGreaterThan(120);
  });

  it('practise longer what they know better', () => {
    const years = (level: number): number => {
      const of = people.flatMap((person) => person.skills).filter((skill) => skill.level === level);
      return of.reduce((sum, skill) => sum + skill.years, 0) / of.length;
    };
    expect([years(1), years(2), years(3), years(4)]).toEqual([years(1), years(2), years(3), years(4)].sort((a, b) => a - b));
  });

  it('have the awkward ones among every hundred', () => {
    for (let hundred = 0; hundred < 1000; hundred += 100) {
      const some = people.slice(hundred, hundred + 100);
      expect(some[41]?.skills).toEqual(some[40]?.skills);
      expect(some[41]?.name).not.toBe(some[40]?.name);
      expect(some.some((person) => person.linkCountries.length === 0)).toBe(true);
      expect(some.some((person) => ['BE', 'GH'].includes(person.residenceCountry))).toBe(true);
      expect(some.some((person) => !person.consents.includes('MATCHING'))).toBe(true);
      expect(some.some((person) => person.availability.some((line) => line.hoursPerWeek <= 20))).toBe(true);
    }
  });

  it('write in three languages', () => {
    const motivations = people.map((person) => person.expertProfile?.motivation ?? person.candidateProfile?.motivation ?? '').join('\n');
    for (const word of [' ik ', ' I ', ' je ']) expect(motivations).toContain(word);
  });
});

describe('needs', () => {
  it('ask for concepts that exist, within the limits, with every kind of requirement', () => {
    const known = { SKILL: new Set(tables.skills.map((row) => row.uri)), OCCUPATION: new Set(tables.occupations.map((row) => row.uri)) };
    const kinds = new Set<string>();
    for (const need of needs) {
      expect(need.requirements.length).toBeGreaterThanOrEqual(5);
      expect(need.requirements.length).toBeLessThanOrEqual(limits.requirementsPerNeed);
      expect(need.requirements.some((requirement) => requirement.essential)).toBe(true);
      for (const requirement of need.requirements) {
        kinds.add(requirement.kind);
        expect(requirement.importance >= 1 && requirement.importance <= 5).toBe(true);
        if (requirement.kind === 'SKILL' || requirement.kind === 'OCCUPATION') {
          expect(requirement.conceptId === null ? (requirement.text ?? '').length > 3 : known[requirement.kind].has(requirement.conceptId)).toBe(
            true,
          );
        }
      }
      const named = need.requirements.flatMap((requirement) => (requirement.conceptId === null ? [] : [requirement.conceptId]));
      expect(new Set(named).size).toBe(named.length);
    }
    expect([...kinds].sort()).toEqual(['EDUCATION', 'EXPERIENCE', 'LANGUAGE', 'OCCUPATION', 'SKILL']);
    const loose = share(needs, (need) => need.requirements.some((requirement) => requirement.text !== null));
    expect(loose).toBeGreaterThan(0.08);
    expect(loose).toBeLessThan(0.3);
  });

  it('break none of the rules that the needs’ room has for what is entered', () => {
    for (const need of needs) expect(checkNewNeed(need).problems).toEqual([]);
  });

  it('are written in the language of whoever asks, with dates in order', () => {
    for (const need of needs) {
      expect(need.kind === 'VACANCY').toBe(need.programme === 'MATCH');
      expect(need.termsOfReference === null).toBe(need.kind === 'VACANCY');
      expect(need.vacancy === null).toBe(need.kind !== 'VACANCY');
      if (need.kind === 'TERMS_OF_REFERENCE') expect(need.language).toBe(need.country === 'MA' ? 'fr' : 'en');
      else expect(need.country).toBe('NL');
      expect(need.startDate > asOf && (need.endDate === null || need.endDate > need.startDate)).toBe(true);
      expect(need.title.length).toBeLessThanOrEqual(200);
      expect(texts(need).filter((text) => /[{}]|undefined|\s\s|^\s|\s$/.test(text))).toEqual([]);
    }
    for (const locale of locales) expect(needs.some((need) => need.language === locale)).toBe(true);
  });

  it('belong to organisations that exist, in a country and sector of their own', () => {
    const organisations = new Map([...generator.organisations(400)].map((organisation) => [organisation.id, organisation]));
    expect(organisations.size).toBe(160);
    for (const need of needs) {
      const owner = organisations.get(need.organisationId);
      expect(owner?.ref).toBe(need.organisationRef);
      expect(owner?.country).toBe(need.country);
      expect(owner?.kind).toBe(need.kind === 'VACANCY' ? 'EMPLOYER' : 'HOST_INSTITUTION');
    }
    for (const count of [0, 1, 2, 3, 4, 5, 6, 39, 40, 41]) {
      const some = new Set([...generator.organisations(count)].map((organisation) => organisation.ref));
      expect(new Set([...generator.needs(count)].map((need) => need.organisationRef))).toEqual(some);
    }
  });

  it('cover both kinds, many sectors and countries, and differ from one another already in the first forty', () => {
    const first = needs.slice(0, 40);
    expect(share(first, (need) => need.kind === 'VACANCY')).toBeGreaterThan(0.25);
    expect(new Set(first.map((need) => need.country)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(first.map((need) => need.title)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(first.map((need) => need.summary)).size).toBe(40);
  });

  it('find people who have the skills they ask', () => {
    const holders = new Map<string, number>();
    for (const person of people) for (const skill of person.skills) holders.set(skill.conceptId, (holders.get(skill.conceptId) ?? 0) + 1);
    const asked = needs.flatMap((need) => need.requirements.filter((requirement) => requirement.kind === 'SKILL' && requirement.conceptId !== null));
    expect(share(asked, (requirement) => (holders.get(requirement.conceptId ?? '') ?? 0) >= 3)).toBeGreaterThan(0.8);
  });
});
