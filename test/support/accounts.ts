import { randomUUID } from 'node:crypto';
import { demoRoles } from '#identity';
import pg from 'pg';
import type { TestDatabase } from './database.js';

/** The two organisations whose members can sign in. */
export interface TestOrganisations {
  readonly host: string;
  readonly employer: string;
}

/** Puts the demo's accounts and two organisations into a test database, so that a spec can sign in as any role. */
export async function addAccounts(database: TestDatabase): Promise<TestOrganisations> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    // The owner is bound by row-level security as well, where a table forces it.
    await client.query(`select set_config('app.system', '1', false)`);
    const organisations = { host: randomUUID(), employer: randomUUID() };
    await client.query(
      `insert into organisation (id, name, kind, country) values ($1, 'Teaching hospital of the spec', 'HOST_INSTITUTION', 'NG'), ($2, 'Company of the spec', 'EMPLOYER', 'NL')`,
      [organisations.host, organisations.employer],
    );
    for (const role of demoRoles) {
      const organisation = role.role === 'host_member' ? organisations.host : role.role === 'employer_member' ? organisations.employer : null;
      const { rows } = await client.query<{ id: string }>(`insert into account (display_name, demo_role) values ($1, $2) returning id`, [
        role.title.en,
        role.key,
      ]);
      await client.query(`insert into account_grant (account_id, role, programme, country, organisation_id) values ($1, $2, $3, $4, $5)`, [
        rows[0]?.id,
        role.role,
        role.scope.programme,
        role.scope.country,
        organisation,
      ]);
    }
    return organisations;
  } finally {
    await client.end();
  }
}
