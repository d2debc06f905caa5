import type { Page, PageArgs } from '#kernel';
import { isUuid } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { EntityManager } from 'typeorm';
import type { OrganisationKind, Readiness } from '../domain/organisation.js';

/** An organisation as rooms and screens use it. */
export interface OrganisationRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly sector: string | null;
  readonly readiness: Readiness | null;
}

const columns = 'o.id, o.version, o.name, o.kind, o.country, o.region, o.city, o.sector, o.readiness';

/** Organisations by id; unknown ids are left out. */
export async function organisationsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationRow>> {
  const asked = [...new Set(ids.filter(isUuid))];
  if (asked.length === 0) return new Map();
  const rows = (await manager.query(`select ${columns} from organisation o where o.id = any ($1)`, [asked])) as OrganisationRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** A page of all organisations, in the alphabet of their names. */
export const organisationPage = (manager: EntityManager, args: PageArgs): Promise<Page<OrganisationRow>> =>
  keysetPage<OrganisationRow>(
    manager,
    {
      select: columns,
      from: 'organisation o',
      where: [],
      params: [],
      order: [
        { sql: 'o.name collate "und-x-icu"', type: 'text' },
        { sql: 'o.id', type: 'uuid' },
      ],
    },
    args,
  );

/** Stores a new organisation; `id` is drawn when it is not given. */
export async function insertOrganisation(
  manager: EntityManager,
  row: Omit<OrganisationRow, 'id' | 'version'>,
  id: string | null,
): Promise<{ id: string; version: number }> {
  const [stored] = (await manager.query(
    `insert into organisation (id, name, kind, country, region, city, sector, readiness) values (coalesce($1, uuidv7()), $2, $3, $4, $5, $6, $7, $8) returning id, version`,
    [id, row.name, row.kind, row.country, row.region, row.city, row.sector, row.readiness === null ? null : JSON.stringify(row.readiness)],
  )) as { id: string; version: number }[];
  if (!stored) throw new Error('An organisation was not stored.');
  return stored;
}

/** Makes an account a member; false when it is one already. */
export async function insertMember(manager: EntityManager, organisationId: string, accountId: string): Promise<boolean> {
  const rows = (await manager.query(
    `insert into organisation_member (organisation_id, account_id) values ($1, $2) on conflict do nothing returning account_id`,
    [organisationId, accountId],
  )) as unknown[];
  return rows.length > 0;
}
