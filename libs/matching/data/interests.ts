import type { EntityManager } from 'typeorm';
import type { Interest } from '../domain/interest.js';

/** The answers of these pairs, as far as row security shows them. Keys are `needId personId`. */
export async function interestsOfPairs(
  manager: EntityManager,
  pairs: readonly { readonly needId: string; readonly personId: string }[],
): Promise<ReadonlyMap<string, Interest>> {
  const rows = (await manager.query(
    `select i.need_id as "needId", i.person_id as "personId", i.answer, i.reason, i.at
       from interest i join unnest($1::uuid[], $2::uuid[]) as k (need_id, person_id) on k.need_id = i.need_id and k.person_id = i.person_id`,
    [pairs.map(({ needId }) => needId), pairs.map(({ personId }) => personId)],
  )) as Interest[];
  return new Map(rows.map((row) => [`${row.needId} ${row.personId}`, row]));
}

/** Stores an answer in place of the one before. */
export const saveInterest = (manager: EntityManager, interest: Omit<Interest, 'at'> & { readonly programme: string }): Promise<unknown> =>
  manager.query(
    `insert into interest (need_id, person_id, programme, answer, reason) values ($1, $2, $3, $4, $5)
     on conflict (need_id, person_id) do update set answer = excluded.answer, reason = excluded.reason, at = now()`,
    [interest.needId, interest.personId, interest.programme, interest.answer, interest.reason],
  );
