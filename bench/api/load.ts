import { demoRoles } from '#identity';
import type pg from 'pg';
import { loadEscoTables } from '../../tools/esco/read.js';
import { escoFolder } from '../../tools/esco/version.js';
import { createGenerator } from '../../tools/generate/index.js';
import { idFor } from '../../tools/seed/ids.js';
import { asSuperuser, type BenchDatabase } from './database.js';
import { loadNeeds, loadOrganisations } from './load-needs.js';
import { loadPeople } from './load-people.js';

/** How much is loaded. */
export interface Size {
  readonly people: number;
  readonly needs: number;
  readonly seed: number;
}

/** People at a time: enough for COPY to be fast, few enough for memory. */
const batch = 2_000;

/** Fills the database with accounts, organisations, people and needs, unless that was done before. False when it was. */
export function fill(database: BenchDatabase, size: Size, say: (text: string) => void): Promise<boolean> {
  return asSuperuser(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ people: number; needs: number }>(
      'select (select count(*) from person)::int as people, (select count(*) from need)::int as needs',
    );
    const [found] = rows;
    if (found?.people === size.people && found.needs === size.needs) return false;
    if (found && found.people + found.needs > 0)
      throw new Error(`The folder holds ${found.people} people and ${found.needs} needs, not ${size.people} and ${size.needs}: name another one.`);
    const generator = createGenerator(loadEscoTables(escoFolder()), { seed: size.seed });
    await addAccounts(client);
    await loadOrganisations(client, generator.organisations(size.needs));
    for (let first = 0; first < size.people; first += batch) {
      const count = Math.min(batch, size.people - first);
      await loadPeople(client, generator.people(count, first), first);
      say(`${first + count} people`);
    }
    await loadNeeds(client, generator.needs(size.needs));
    say(`${size.needs} needs`);
    await client.query('analyze');
    return true;
  });
}

/** The id of a demo role's account. */
export const accountId = (role: string): string => idFor(`account ${role}`);

async function addAccounts(client: pg.Client): Promise<void> {
  for (const role of demoRoles) {
    const id = accountId(role.key);
    await client.query('insert into account (id, display_name, demo_role) values ($1, $2, $3)', [id, role.title.en, role.key]);
    await client.query('insert into account_grant (account_id, role, programme, country) values ($1, $2, $3, $4)', [
      id,
      role.role,
      role.scope.programme,
      role.scope.country,
    ]);
  }
}
