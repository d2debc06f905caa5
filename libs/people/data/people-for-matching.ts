import type { ScoringPerson } from '#engine/scoring';
import type { IsoDate, ProgrammeCode } from '#kernel';
import { peopleWithConsent } from '#privacy';
import type { GatePerson } from '#programmes';
import type { EntityManager } from 'typeorm';
import type { PersonAvailability, PersonEducation, PersonLanguage, PersonOccupation, PersonSections, PersonSkill } from '../domain/person.js';
import { toScoringPerson, type ScoringFacts } from '../domain/scoring-person.js';
import { candidateProfilesOf, expertProfilesOf } from './person-sections.js';

/** What scoring has to know of a person, whatever the day: what the engine may know, and apart from it what the gates ask. */
export interface PersonFacts {
  readonly facts: ScoringFacts;
  readonly gate: GatePerson;
  readonly code: string;
  /** Where the person stands in the sequence of changes. */
  readonly changeSeq: number;
}

/** A person as a scoring run of one day needs one. */
export interface PersonForMatching extends PersonFacts {
  readonly person: ScoringPerson;
}

interface OwnRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly changeSeq: string;
  readonly birthDate: IsoDate | null;
  readonly residenceCountry: string | null;
  readonly linkCountries: readonly string[];
  readonly timeZone: string | null;
}

type Of = { readonly ids: readonly string[] } | { readonly programme: ProgrammeCode };

/** The values of these fields, in this order. */
type Packed<T, K extends readonly (keyof T)[]> = { -readonly [I in keyof K]: T[K[I] & keyof T] };

/**
 * One list of many people, each entry packed as an array of the asked columns: fewer bytes, and
 * nothing of the person that the engine does not read.
 */
async function packed<T extends readonly unknown[]>(
  manager: EntityManager,
  table: string,
  columns: string,
  of: Of,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const rows = (await manager.query(
    `select s.person_id as id, json_agg(json_build_array(${columns}) order by s.position) as items from ${table} s
      where ${'ids' in of ? 's.person_id = any ($1)' : 's.person_id in (select id from person where programmes @> array[$1]::text[])'} group by s.person_id`,
    ['ids' in of ? of.ids : of.programme],
  )) as { id: string; items: T[] }[];
  return new Map(rows.map(({ id, items }) => [id, items]));
}

/** Reads everything once, then answers person by person. */
async function sectionsFor(
  manager: EntityManager,
  of: Of,
): Promise<(id: string) => Omit<ScoringFacts, 'id' | 'version' | 'timeZone'> & Pick<PersonSections, 'expertProfile' | 'candidateProfile'>> {
  const skills = await packed<Packed<PersonSkill, ['conceptId', 'level']>>(manager, 'person_skill', 's.concept_id, s.level', of);
  const occupations = await packed<Packed<PersonOccupation, ['conceptId', 'country', 'from', 'to']>>(
    manager,
    'person_occupation',
    's.concept_id, s.country, s.from_date, s.to_date',
    of,
  );
  const languages = await packed<Packed<PersonLanguage, ['language', 'listening', 'reading', 'speaking', 'writing']>>(
    manager,
    'person_language',
    's.language, s.listening, s.reading, s.speaking, s.writing',
    of,
  );
  const education = await packed<Packed<PersonEducation, ['eqf', 'field']>>(manager, 'person_education', 's.eqf, s.field', of);
  const availability = await packed<Packed<PersonAvailability, ['from', 'to', 'modes', 'hoursPerWeek']>>(
    manager,
    'person_availability',
    's.from_date, s.to_date, s.modes, s.hours_per_week',
    of,
  );
  const experts = await expertProfilesOf(manager, of);
  const candidates = await candidateProfilesOf(manager, of);
  return (id) => ({
    skills: (skills.get(id) ?? []).map(([conceptId, level]) => ({ conceptId, level })),
    occupations: (occupations.get(id) ?? []).map(([conceptId, country, from, to]) => ({ conceptId, country, from, to })),
    languages: (languages.get(id) ?? []).map(([language, listening, reading, speaking, writing]) => ({
      language,
      listening,
      reading,
      speaking,
      writing,
    })),
    education: (education.get(id) ?? []).map(([eqf, field]) => ({ eqf, field })),
    availability: (availability.get(id) ?? []).map(([from, to, modes, hoursPerWeek]) => ({ from, to, modes, hoursPerWeek })),
    expertProfile: experts.get(id) ?? null,
    candidateProfile: candidates.get(id) ?? null,
  });
}

/**
 * Everyone with a profile in the programme (or, of `ids`, those who have one), active or not: the gates say why someone
 * is left out. Nine statements, whatever the number of people; in the order of their ids.
 */
export async function factsForMatching(
  manager: EntityManager,
  programme: ProgrammeCode,
  ids: readonly string[] | null = null,
): Promise<PersonFacts[]> {
  const rows = (await manager.query(
    `select id, version, code, change_seq::text as "changeSeq", birth_date::text as "birthDate", residence_country as "residenceCountry", link_countries as "linkCountries",
            time_zone as "timeZone"
       from person where programmes @> array[$1]::text[] and ($2::uuid[] is null or id = any ($2)) order by id`,
    [programme, ids],
  )) as OwnRow[];
  const found = rows.map(({ id }) => id);
  const sections = await sectionsFor(manager, ids ? { ids: found } : { programme });
  const agreed = await peopleWithConsent(manager, 'MATCHING', ids ? found : null);
  return rows.map(({ id, version, code, changeSeq, birthDate, residenceCountry, linkCountries, timeZone }) => {
    const { expertProfile, candidateProfile, ...lists } = sections(id);
    const profile = programme === 'CD4D2' ? expertProfile : candidateProfile;
    return {
      facts: {
        ...lists,
        id,
        version,
        timeZone,
        expertProfile: expertProfile && { preferredCountries: expertProfile.preferredCountries, preferredModes: expertProfile.preferredModes },
        candidateProfile: candidateProfile && {
          relocation: candidateProfile.relocation,
          preferredModes: candidateProfile.preferredModes,
          minimumSalaryMonthEur: candidateProfile.minimumSalaryMonthEur,
        },
      },
      gate: { birthDate, residenceCountry, linkCountries, consentMatching: agreed.has(id), profileActive: profile?.active ?? false },
      code,
      changeSeq: Number(changeSeq),
    };
  });
}

/** What gates ask of a person, and what the person is called. */
export interface PersonAtGates {
  readonly id: string;
  readonly code: string;
  readonly gate: GatePerson;
}

/**
 * What gates ask of some people with a profile in a programme, in the order of their ids, from the one after `after`: nothing that
 * scores are made of is read. Two statements.
 */
export async function peopleAtGates(
  manager: EntityManager,
  programme: ProgrammeCode,
  page: { readonly after: string | null; readonly limit: number },
): Promise<PersonAtGates[]> {
  const profile = programme === 'CD4D2' ? 'expert_profile' : 'candidate_profile';
  const rows = (await manager.query(
    `select p.id, p.code, p.birth_date::text as "birthDate", p.residence_country as "residenceCountry", p.link_countries as "linkCountries", coalesce(f.active, false) as active
       from person p left join ${profile} f on f.person_id = p.id
      where p.programmes @> array[$1]::text[] and ($2::uuid is null or p.id > $2) order by p.id limit $3`,
    [programme, page.after, page.limit],
  )) as (Pick<OwnRow, 'id' | 'code' | 'birthDate' | 'residenceCountry' | 'linkCountries'> & { active: boolean })[];
  const agreed = await peopleWithConsent(
    manager,
    'MATCHING',
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, code, birthDate, residenceCountry, linkCountries, active }) => ({
    id,
    code,
    gate: { birthDate, residenceCountry, linkCountries, consentMatching: agreed.has(id), profileActive: active },
  }));
}

/** A person as the engine sees one on a day. */
export const onDay = (person: PersonFacts, programme: ProgrammeCode, asOf: IsoDate): PersonForMatching => ({
  ...person,
  person: toScoringPerson(person.facts, programme, asOf),
});

/** The people of {@link factsForMatching} on a day. */
export async function peopleForMatching(
  manager: EntityManager,
  programme: ProgrammeCode,
  options: { asOf: IsoDate; ids?: readonly string[] },
): Promise<PersonForMatching[]> {
  return (await factsForMatching(manager, programme, options.ids ?? null)).map((person) => onDay(person, programme, options.asOf));
}

/** Codes and versions of people, as far as row-level security shows them. One statement. */
export async function personCodes(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly code: string; readonly version: number }>> {
  const rows = (await manager.query(`select id, code, version from person where id = any ($1)`, [ids])) as {
    id: string;
    code: string;
    version: number;
  }[];
  return new Map(rows.map(({ id, code, version }) => [id, { code, version }]));
}
