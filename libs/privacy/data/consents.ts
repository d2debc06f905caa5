import type { Write } from '#platform/db';
import type { EntityManager } from 'typeorm';
import { consentStates, type ConsentPeriod, type ConsentPurpose, type ConsentState } from '../domain/consent.js';

/** Gives or withdraws a consent inside the caller's transaction, with its audit row. `changed` is false when it stood so already. */
export async function recordConsent(
  write: Write,
  {
    personId,
    purpose,
    granted,
    organisationId = null,
  }: { personId: string; purpose: ConsentPurpose; granted: boolean; organisationId?: string | null },
): Promise<{ readonly changed: boolean }> {
  const rows = granted
    ? ((await write.manager.query(
        `insert into consent (person_id, purpose, organisation_id) values ($1, $2, $3)
         on conflict (person_id, purpose, organisation_id) where withdrawn_at is null do nothing returning id`,
        [personId, purpose, organisationId],
      )) as unknown[])
    : (
        (await write.manager.query(
          `update consent set withdrawn_at = now() where person_id = $1 and purpose = $2 and organisation_id is not distinct from $3 and withdrawn_at is null returning id`,
          [personId, purpose, organisationId],
        )) as [unknown[], number]
      )[0];
  const changed = rows.length > 0;
  write.audit({
    action: granted ? 'privacy.consent.given' : 'privacy.consent.withdrawn',
    subjectType: 'person',
    subjectId: personId,
    details: { purpose, organisationId, changed },
  });
  return { changed };
}

/** Where every purpose stands for each person, for all organisations together. One statement. */
export async function consentsOf(manager: EntityManager, personIds: readonly string[]): Promise<ReadonlyMap<string, readonly ConsentState[]>> {
  const rows = (await manager.query(
    `select person_id as "personId", purpose, given_at as "givenAt", withdrawn_at as "withdrawnAt" from consent where person_id = any ($1) and organisation_id is null`,
    [personIds],
  )) as (ConsentPeriod & { personId: string })[];
  const periods = new Map<string, ConsentPeriod[]>(personIds.map((id) => [id, []]));
  for (const row of rows) periods.get(row.personId)?.push(row);
  return new Map([...periods].map(([id, history]) => [id, consentStates(history)]));
}

/** True while the person agrees: for all organisations, or for the named one. */
export async function hasConsent(
  manager: EntityManager,
  personId: string,
  purpose: ConsentPurpose,
  organisationId: string | null = null,
): Promise<boolean> {
  const rows = (await manager.query(
    `select 1 from consent where person_id = $1 and purpose = $2 and withdrawn_at is null and (organisation_id is null or organisation_id = $3) limit 1`,
    [personId, purpose, organisationId],
  )) as unknown[];
  return rows.length > 0;
}

/** Of these people (or, without a list, of all whom the actor may see), those who agree now. One statement. */
export async function peopleWithConsent(
  manager: EntityManager,
  purpose: ConsentPurpose,
  personIds: readonly string[] | null = null,
): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(
    `select person_id as "personId" from consent where purpose = $1 and organisation_id is null and withdrawn_at is null and ($2::uuid[] is null or person_id = any ($2))`,
    [purpose, personIds],
  )) as { personId: string }[];
  return new Set(rows.map((row) => row.personId));
}
