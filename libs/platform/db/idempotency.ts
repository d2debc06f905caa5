import { createHash } from 'node:crypto';
import { canonicalJson, err, ok, invalid, type Result } from '#kernel';
import type { Actor } from '#platform/policy';
import type { EntityManager } from 'typeorm';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const keyOwner = (actor: Actor): string => actor.accountId ?? (actor.grants.some((grant) => grant.role === 'system') ? 'system' : 'visitor');

interface Kept<T> {
  readonly fingerprint: string;
  readonly answer: T;
}

/** What is kept under a key: the same input gets the same answer, another one is told so. */
async function kept<T>(manager: EntityManager, actor: Actor, key: string, fingerprint: string): Promise<Result<T> | null> {
  const [before] = (await manager.query(`select fingerprint, answer from idempotency_key where owner = $1 and key = $2`, [
    keyOwner(actor),
    key,
  ])) as Kept<T>[];
  if (!before) return null;
  return before.fingerprint === fingerprint ? ok(before.answer) : err({ kind: 'key_reused' });
}

const fingerprintOf = (operation: string, input: unknown): string =>
  createHash('sha256').update(operation).update('\n').update(canonicalJson(input)).digest('hex');

/** What an earlier request did with this key; null for a new one. The key is not taken. */
export async function answerOf<T>(
  manager: EntityManager,
  actor: Actor,
  operation: string,
  { key, input }: { key: string; input: unknown },
): Promise<Result<T> | null> {
  if (!uuid.test(key)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
  return kept(manager, actor, key, fingerprintOf(operation, input));
}

/**
 * Takes the key for this transaction, or answers what an earlier one did with it. A second request with the same key
 * waits here until the first has committed or failed.
 * Returns null when the work has to be done now.
 */
export async function claimKey<T>(
  manager: EntityManager,
  actor: Actor,
  operation: string,
  { key, input }: { key: string; input: unknown },
): Promise<Result<T> | null> {
  if (!uuid.test(key)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
  const fingerprint = fingerprintOf(operation, input);
  const inserted = (await manager.query(
    `insert into idempotency_key (owner, key, fingerprint) values ($1, $2, $3) on conflict (owner, key) do nothing returning key`,
    [keyOwner(actor), key, fingerprint],
  )) as unknown[];
  if (inserted.length > 0) return null;
  return kept(manager, actor, key, fingerprint);
}

/** Stores the answer under the key, in the same transaction as the work. */
export async function keepAnswer(manager: EntityManager, actor: Actor, key: string, answer: unknown): Promise<void> {
  await manager.query(`update idempotency_key set answer = $3 where owner = $1 and key = $2`, [keyOwner(actor), key, JSON.stringify(answer ?? null)]);
}
