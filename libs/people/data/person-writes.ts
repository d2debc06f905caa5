import type { EntityManager } from 'typeorm';
import { listSections, profileOfProgramme, type PersonSections } from '../domain/person.js';
import { replaceList, replaceProfile } from './person-sections.js';

/** The parts of a person that are stored; what is left out stays as it is. */
export type StoredChange = Partial<PersonSections>;

const scalars = [
  ['name', 'name'],
  ['email', 'email'],
  ['birthDate', 'birth_date'],
  ['residenceCountry', 'residence_country'],
  ['linkCountries', 'link_countries'],
  ['timeZone', 'time_zone'],
] as const satisfies readonly (readonly [keyof PersonSections, string])[];

/** Stores a new person's own row. False when the code is taken: draw another one. */
export async function insertPerson(
  manager: EntityManager,
  person: { id: string; code: string; accountId: string | null; programmes: readonly string[] } & StoredChange & { name: string },
): Promise<boolean> {
  const rows = (await manager.query(
    `insert into person (id, code, account_id, programmes, name, email, birth_date, residence_country, link_countries, time_zone)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (code) do nothing returning id`,
    [
      person.id,
      person.code,
      person.accountId,
      person.programmes,
      person.name,
      person.email ?? null,
      person.birthDate ?? null,
      person.residenceCountry ?? null,
      person.linkCountries ?? [],
      person.timeZone ?? null,
    ],
  )) as unknown[];
  return rows.length > 0;
}

/** Gives the person the next version, and stores what changed of the own row. Also called when only lists changed. */
export async function touchPerson(
  manager: EntityManager,
  id: string,
  change: StoredChange,
  programmes: readonly string[],
): Promise<{ version: number }> {
  const params: unknown[] = [id, programmes];
  const sets = scalars.flatMap(([field, column]) => (change[field] === undefined ? [] : [`${column} = $${params.push(change[field])}`]));
  const [rows] = (await manager.query(
    `update person set version = version + 1, programmes = $2, updated_at = now()${sets.map((set) => `, ${set}`).join('')} where id = $1 returning version`,
    params,
  )) as [{ version: number }[], number];
  if (!rows[0]) throw new Error('A locked person could not be changed.');
  return rows[0];
}

/** Moves the person up in the sequence of changes without a new version: what others reckoned with the person has to be looked at again. */
export async function bumpPerson(manager: EntityManager, id: string): Promise<{ version: number }> {
  const [rows] = (await manager.query(`update person set updated_at = now() where id = $1 returning version`, [id])) as [
    { version: number }[],
    number,
  ];
  if (!rows[0]) throw new Error('A locked person could not be changed.');
  return rows[0];
}

/** Stores the lists and profiles that the change carries. */
export async function storeSections(manager: EntityManager, id: string, change: StoredChange): Promise<void> {
  for (const section of listSections) {
    const items = change[section];
    if (items) await replaceList(manager, id, section, items);
  }
  for (const section of Object.values(profileOfProgramme)) {
    const profile = change[section];
    if (profile) await replaceProfile(manager, id, section, profile);
  }
}

/** Names the account that speaks for the person. */
export async function setAccount(manager: EntityManager, id: string, accountId: string): Promise<void> {
  await manager.query(`update person set account_id = $2 where id = $1`, [id, accountId]);
}
