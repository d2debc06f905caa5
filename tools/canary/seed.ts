import { createHash, randomBytes } from 'node:crypto';
import { createAccount } from '#identity';
import { ok } from '#kernel';
import { addMember, CreateOrganisation } from '#organisations';
import { CreatePerson } from '#people';
import { Db } from '#platform/db';
import { type Actor, systemActor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import { actorOf, must } from '../seed/context.js';
import { idFor } from '../seed/ids.js';
import type { CanaryFile, CanaryPerson, CanarySignIn } from './file.js';
import { seedNeeds } from './needs.js';
import { personInput } from './people.js';
import { Tokens } from './tokens.js';
import { type AccountPlan, accounts, grantsOf, organisations, peopleOf } from './world.js';

const system = systemActor('canary');
const sessionMs = 12 * 3_600_000;

/** Opens a session for an account, as a sign-in would. Returns the cookie of the demo and test modes. */
async function openSession(db: Db, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.write(system, { operation: 'canary.open-session' }, async (write) => {
    await write.manager.query(`insert into session (token_hash, account_id, expires_at) values ($1, $2, $3)`, [
      createHash('sha256').update(token).digest(),
      accountId,
      new Date(Date.now() + sessionMs),
    ]);
    write.audit({ action: 'identity.session.opened', subjectType: 'account', subjectId: accountId, details: { way: 'canary' } });
    return ok(null);
  });
  return `session=${token}`;
}

async function seedAccount(db: Db, plan: AccountPlan, tokens: Tokens, ids: Readonly<Record<string, string>>): Promise<Actor> {
  const displayName = tokens.word('account', plan.key, 'account.display_name', (word) => `${plan.key} ${word}`);
  const grants = grantsOf(plan, ids);
  const made = must(
    plan.key,
    await db.write(system, { operation: 'canary.account' }, async (write) => {
      const stored = must(plan.key, await createAccount(write, { displayName, grants }));
      if (plan.organisation) await addMember(write, ids[plan.organisation] ?? '', stored.id);
      return ok(stored);
    }),
  );
  return actorOf(made.id, grants);
}

/** What is done to an account after it has acted: disabled, or its right run out. */
async function meetFate(db: Db, plan: AccountPlan, accountId: string): Promise<void> {
  const { fate } = plan;
  if (!fate) return;
  await db.write(system, { operation: 'canary.fate' }, async (write) => {
    const statement =
      fate === 'disabled'
        ? `update account set disabled_at = now() where id = $1`
        : `update account_grant set valid_from = now() - interval '2 days', valid_to = now() - interval '1 day' where account_id = $1`;
    await write.manager.query(statement, [accountId]);
    write.audit({ action: `canary.account.${fate}`, subjectType: 'account', subjectId: accountId });
    return ok(null);
  });
}

/**
 * Fills the database with people, needs and nominations of both programmes, every S2 and S3 field of theirs holding a value
 * that stands nowhere else. The same seed and number of people give the same values; ids differ from run to run.
 */
export async function seedCanary(app: INestApplicationContext, options: { people: number; seed: number }): Promise<CanaryFile> {
  const db = app.get(Db);
  const tokens = new Tokens(options.seed);
  // Keys are remembered for a day, and a second world of the same seed is another one.
  const run = randomBytes(8).toString('hex');
  const keyFor = (name: string): string => idFor(`canary ${run} ${name}`);

  const ids: Record<string, string> = {};
  for (const [key, organisation] of Object.entries(organisations))
    ids[key] = must(key, await app.get(CreateOrganisation).execute(system, { ...organisation, idempotencyKey: keyFor(key) })).id;

  const actors = new Map<string, Actor>();
  for (const plan of accounts) actors.set(plan.key, await seedAccount(db, plan, tokens, ids));

  const people: CanaryPerson[] = [];
  for (const [at, plan] of peopleOf(options.people).entries()) {
    const writer = accounts.find(({ person }) => person === plan.key);
    const actor = (writer && actors.get(writer.key)) ?? system;
    const input = { ...personInput(plan, at, tokens), idempotencyKey: keyFor(`person ${plan.key}`) };
    const { id } = must(plan.key, await app.get(CreatePerson).execute(actor, input));
    people.push({ key: plan.key, id, programme: plan.programme, country: plan.country });
    if (writer) actors.set(writer.key, { ...actor, personId: id });
  }

  const { needs, nominations } = await seedNeeds(app, { tokens, ids, people, actors, keyFor });
  const signIns: CanarySignIn[] = [
    { key: 'visitor', role: 'visitor', programme: null, country: null, organisation: null, person: null, accountId: null, cookie: null },
  ];
  for (const plan of accounts) {
    const accountId = actors.get(plan.key)?.accountId ?? '';
    const cookie = await openSession(db, accountId);
    await meetFate(db, plan, accountId);
    const { key, role, organisation, person, grant } = plan;
    signIns.push({ key, role, programme: grant?.programme ?? null, country: grant?.country ?? null, organisation, person, accountId, cookie });
  }
  return { seed: options.seed, signIns, organisations: ids, people, needs, nominations, tokens: tokens.all };
}
