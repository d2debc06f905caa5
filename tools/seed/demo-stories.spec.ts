import { demoRoles } from '#identity';
import { isCountry, isDate, isEducationField, isLanguage } from '#kernel';
import { checkNewNeed } from '../../libs/needs/use-cases/need-input.js';
import { personProblems } from '../../libs/people/domain/person-rules.js';
import { loadEscoTables } from '../esco/read.js';
import { demoNames, demoNeeds, demoOrganisations, demoPeople } from './demo-stories.js';
import { occupationIds, skillIds } from './stories/concepts.js';

const asOf = '2026-11-24';
const needs = demoNeeds(asOf);
const people = Object.values(demoPeople(asOf));

describe('the hand-written stories of the demo', () => {
  it('use concepts by the names that ESCO gives them', () => {
    const tables = loadEscoTables('data/esco');
    const labels = (rows: readonly { readonly uri: string; readonly labels: { readonly en: string } }[]): Map<string, string> =>
      new Map(rows.map((row) => [row.uri, row.labels.en]));
    const skills = labels(tables.skills);
    const occupations = labels(tables.occupations);
    for (const [name, id] of Object.entries(skillIds)) expect(skills.get(id)).toBe(name);
    for (const [name, id] of Object.entries(occupationIds)) expect(occupations.get(id)).toBe(name);
  });

  it('tell six needs of each kind in three languages, with organisations that exist', () => {
    const organisations = new Map([demoOrganisations.host, demoOrganisations.employer, ...demoOrganisations.others].map((one) => [one.id, one]));
    expect(organisations.size).toBe(8);
    for (const kind of ['TERMS_OF_REFERENCE', 'VACANCY']) expect(needs.filter((need) => need.kind === kind)).toHaveLength(6);
    expect(new Set(needs.map((need) => need.language))).toEqual(new Set(['en', 'nl', 'fr']));
    expect(new Set(needs.map((need) => need.ref)).size).toBe(12);
    for (const need of needs) {
      const owner = organisations.get(need.organisationId);
      expect([owner?.ref, owner?.country, owner?.kind]).toEqual([
        need.organisationRef,
        need.country,
        need.kind === 'VACANCY' ? 'EMPLOYER' : 'HOST_INSTITUTION',
      ]);
      expect(need.startDate > asOf && (need.endDate === null || need.endDate > need.startDate)).toBe(true);
      expect(checkNewNeed(need).problems).toEqual([]);
      expect(need.summary.length).toBeGreaterThan(200);
      const told = need.requirements.map(({ conceptId, language, text, kind }) => conceptId ?? language ?? text ?? kind);
      expect(new Set(told).size).toBe(told.length);
      expect(
        need.requirements.every(({ language, field }) => (language === null || isLanguage(language)) && (field === null || isEducationField(field))),
      ).toBe(true);
    }
    for (const owned of [demoOrganisations.host, demoOrganisations.employer])
      expect(needs.filter((need) => need.organisationId === owned.id).length).toBeGreaterThan(1);
  });

  it('have two people with complete profiles, in lives that hold together', () => {
    for (const person of people) {
      const dates = [person.birthDate, ...[...person.occupations].reverse().flatMap((job) => [job.from, ...(job.to === null ? [] : [job.to])])];
      expect(dates.every(isDate)).toBe(true);
      expect(dates).toEqual([...dates].sort());
      expect(
        person.education.every((study) => study.completedOn > person.birthDate && study.completedOn < asOf && isEducationField(study.field)),
      ).toBe(true);
      expect([person.residenceCountry, ...person.linkCountries].every(isCountry)).toBe(true);
      expect(new Set(person.skills.map((skill) => skill.conceptId)).size).toBe(person.skills.length);
      expect(person.skills.length).toBeGreaterThan(15);
      expect(person.consents).toContain('MATCHING');
      expect(personProblems({ ...person }, asOf)).toEqual([]);
    }
  });

  it('fit one another: the expert and the candidate have most of what their first need asks', () => {
    const share = (ref: string, person: (typeof people)[number]): number => {
      const asked =
        needs
          .find((need) => need.ref === ref)
          ?.requirements.filter((requirement) => requirement.kind === 'SKILL' && requirement.conceptId !== null) ?? [];
      const held = new Set(person.skills.map((skill) => skill.conceptId));
      return asked.filter((requirement) => held.has(requirement.conceptId ?? '')).length / asked.length;
    };
    expect(share('demo-tor-infection', demoPeople(asOf).expert)).toBeGreaterThan(0.8);
    expect(share('demo-vacancy-backend', demoPeople(asOf).candidate)).toBeGreaterThan(0.8);
    // The permit asks 5,942 euros of 2026 from the age of thirty.
    expect(needs.find((need) => need.ref === 'demo-vacancy-backend')?.vacancy?.salaryMonthEur).toBeGreaterThan(6000);
  });

  it('give every demo role a name', () => {
    expect(Object.keys(demoNames).sort()).toEqual(demoRoles.map((role) => role.key).sort());
  });
});
