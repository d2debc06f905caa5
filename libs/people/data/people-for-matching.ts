import type { ScoringPerson } from '#engine/scoring';
import type { IsoDate, ProgrammeCode } from '#kernel';
import { peopleWithConsent } from '#privacy';
import type { GatePerson } from '#programmes';
import type { EntityManager } from 'typeorm';
import { toScoringPerson } from '../domain/scoring-person.js';
import { candidateProfilesOf, expertProfilesOf, listsOf } from './person-sections.js';

/** A person as a scoring run needs one: what the engine may know, and apart from it what the gates ask. */
export interface PersonForMatching {
  readonly person: ScoringPerson;
  readonly gate: GatePerson;
  readonly code: string;
  /** Where the person stands in the sequence of changes. */
  readonly changeSeq: number;
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

/**
 * Everyone with a profile in the programme (or, of `ids`, those who have one), active or not: the gates say why someone
 * is left out. Nine statements, whatever the number of people; in the order of their ids.
 */
export async function peopleForMatching(
  manager: EntityManager,
  programme: ProgrammeCode,
  options: { asOf: IsoDate; ids?: readonly string[] },
): Promise<PersonForMatching[]> {
  const rows = (await manager.query(
    `select id, version, code, change_seq::text as "changeSeq", birth_date::text as "birthDate", residence_country as "residenceCountry", link_countries as "linkCountries",
            time_zone as "timeZone"
       from person where programmes @> array[$1]::text[] and ($2::uuid[] is null or id = any ($2)) order by id`,
    [programme, options.ids ?? null],
  )) as OwnRow[];
  const of = options.ids ? { ids: rows.map(({ id }) => id) } : { programme };
  const skills = await listsOf(manager, 'skills', of);
  const occupations = await listsOf(manager, 'occupations', of);
  const languages = await listsOf(manager, 'languages', of);
  const education = await listsOf(manager, 'education', of);
  const availability = await listsOf(manager, 'availability', of);
  const experts = await expertProfilesOf(manager, of);
  const candidates = await candidateProfilesOf(manager, of);
  const agreed = await peopleWithConsent(manager, 'MATCHING', options.ids ? rows.map(({ id }) => id) : null);
  return rows.map(({ id, version, code, changeSeq, birthDate, residenceCountry, linkCountries, timeZone }) => {
    const expertProfile = experts.get(id) ?? null;
    const candidateProfile = candidates.get(id) ?? null;
    const facts = {
      id,
      version,
      timeZone,
      expertProfile,
      candidateProfile,
      skills: skills.get(id) ?? [],
      occupations: occupations.get(id) ?? [],
      languages: languages.get(id) ?? [],
      education: education.get(id) ?? [],
      availability: availability.get(id) ?? [],
    };
    return {
      person: toScoringPerson(facts, programme, options.asOf),
      gate: {
        birthDate,
        residenceCountry,
        linkCountries,
        consentMatching: agreed.has(id),
        profileActive: (programme === 'CD4D2' ? expertProfile?.active : candidateProfile?.active) ?? false,
      },
      code,
      changeSeq: Number(changeSeq),
    };
  });
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
