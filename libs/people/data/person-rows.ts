import { isUuid, type Page, type PageArgs } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { Scope } from '#platform/policy';
import type { EntityManager } from 'typeorm';

/** A person's own row. */
export interface PersonRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** The account that speaks for the person. */
  readonly accountId: string | null;
  readonly programmes: readonly string[];
  readonly name: string;
  readonly email: string | null;
  readonly birthDate: string | null;
  readonly residenceCountry: string | null;
  readonly linkCountries: readonly string[];
  readonly timeZone: string | null;
  readonly updatedAt: Date;
}

const columns = `p.id, p.code, p.version, p.account_id as "accountId", p.programmes, p.name, p.email, p.birth_date::text as "birthDate", p.residence_country as "residenceCountry",
  p.link_countries as "linkCountries", p.time_zone as "timeZone", p.updated_at as "updatedAt"`;

/** People by id, as far as row-level security shows them; others are left out. */
export async function personsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, PersonRow>> {
  const asked = [...new Set(ids.filter(isUuid))];
  if (asked.length === 0) return new Map();
  const rows = (await manager.query(`select ${columns} from person p where p.id = any ($1)`, [asked])) as PersonRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** A person's row, held until the transaction ends. */
export async function lockPerson(manager: EntityManager, id: string): Promise<PersonRow | null> {
  if (!isUuid(id)) return null;
  const [row] = (await manager.query(`select ${columns} from person p where p.id = $1 for update`, [id])) as PersonRow[];
  return row ?? null;
}

/** A page of the people whose case one handles in one of these scopes, oldest first. The same rule as `isOfficerOf`, in SQL. */
export function personPage(manager: EntityManager, scopes: readonly Scope[], args: PageArgs): Promise<Page<PersonRow>> {
  const whole = scopes.filter(({ country }) => country === null).map(({ programme }) => programme);
  const within = (code: string): string[] => scopes.flatMap(({ programme, country }) => (programme === code && country !== null ? [country] : []));
  const where = `(p.programmes && $1::text[] or p.programmes @> array['CD4D2'] and p.link_countries && $2::text[]
    or p.programmes @> array['MATCH'] and (p.link_countries || p.residence_country) && $3::text[])`;
  return keysetPage<PersonRow>(
    manager,
    {
      select: columns,
      from: 'person p',
      where: [where],
      params: [whole, within('CD4D2'), within('MATCH')],
      order: [{ sql: 'p.id', type: 'uuid' }],
    },
    args,
  );
}
