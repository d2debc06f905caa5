import type { DataSource } from 'typeorm';

/**
 * Says why a login must not serve: a superuser, one that bypasses row-level security, or the owner of the tables would see
 * through every policy of the database. Null when the login is bound by them.
 */
export async function unsafeLogin(source: DataSource): Promise<string | null> {
  const [row] = (await source.query(
    `select rolsuper or rolbypassrls or exists (select 1 from pg_class c where c.relname = 'person' and c.relowner = r.oid) as unsafe from pg_roles r where rolname = current_user`,
  )) as { unsafe: boolean }[];
  return row?.unsafe === false ? null : 'DATABASE_URL must name the application’s login: this one is not bound by row-level security';
}
