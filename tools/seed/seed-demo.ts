import 'reflect-metadata';
import { join } from 'node:path';
import { createAccount, demoRoles } from '#identity';
import { ok } from '#kernel';
import { addMember } from '#organisations';
import { loadConfig, projectRoot } from '#platform/config';
import { Db } from '#platform/db';
import { type Actor, type Grant, systemActor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import { loadEscoTables } from '../esco/read.js';
import { createGenerator } from '../generate/index.js';
import { actorOf, must, seedContext } from './context.js';
import { demoNames, demoOrganisations } from './demo-stories.js';
import { seedNeeds } from './needs.js';
import { seedOrganisations } from './organisations.js';
import { seedPeople } from './people.js';

const system = systemActor('seed');

/** What the demo holds when nothing else is asked for. */
const size = { people: Number(process.env.DEMO_PEOPLE ?? 300), needs: Number(process.env.DEMO_NEEDS ?? 40) };

/** Accounts of the demo's roles; the members of organisations get theirs. */
async function seedAccounts(app: INestApplicationContext): Promise<ReadonlyMap<string, Actor>> {
  const actors = new Map<string, Actor>();
  for (const role of demoRoles) {
    const organisationId =
      role.role === 'host_member' ? demoOrganisations.host.id : role.role === 'employer_member' ? demoOrganisations.employer.id : null;
    const grants: Grant[] = [{ role: role.role, programme: role.scope.programme, country: role.scope.country, organisationId }];
    const account = must(
      role.key,
      await app.get(Db).write(system, { operation: 'seed.account' }, async (write) => {
        const made = must(role.key, await createAccount(write, { displayName: demoNames[role.key] ?? role.title.en, demoRole: role.key, grants }));
        if (organisationId) await addMember(write, organisationId, made.id);
        return ok(made);
      }),
    );
    actors.set(role.key, actorOf(account.id, grants));
  }
  return actors;
}

/**
 * Fills an empty database with the demo, once. Returns false when it was there already. Deterministic but for today's
 * date, around which careers end and work begins.
 */
export async function seedDemo(say: (text: string) => void = () => undefined): Promise<boolean> {
  const app = await seedContext(loadConfig());
  try {
    const [found] = (await app.get(Db).read(system, (manager) =>
      manager.query(`select exists (select 1 from account where demo_role is not null) as begun,
                              exists (select 1 from audit_event where action = 'seed.finished') as finished`),
    )) as { begun: boolean; finished: boolean }[];
    if (found?.finished) return false;
    if (found?.begun) throw new Error('The demo was only half made, since its first start was interrupted. Begin anew: npm run demo:reset');
    const asOf = new Date().toISOString().slice(0, 10);
    const generator = createGenerator(loadEscoTables(join(projectRoot, 'data/esco')), { seed: 2026, asOf });
    await seedOrganisations(app, system, [...generator.organisations(size.needs)]);
    const actors = await seedAccounts(app);
    await seedPeople(app, system, actors, asOf, generator.people(size.people), (count) => say(`${count} people`));
    await seedNeeds(app, system, actors, asOf, generator.needs(size.needs), (count) => say(`${count} needs`));
    await app.get(Db).write(system, { operation: 'seed.finish' }, async (write) => {
      write.audit({ action: 'seed.finished', subjectType: 'demo', subjectId: 'demo' });
      return ok(null);
    });
    return true;
  } finally {
    await app.close();
  }
}
