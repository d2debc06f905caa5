import type { ProgrammeCode } from '#kernel';
import type { EntityManager } from 'typeorm';

/** What a reader learns of the sequence of changes in one look. */
export interface ChangesOfPeople {
  /** People above the asked place in the sequence, with their own places. */
  readonly changed: readonly { readonly id: string; readonly changeSeq: number }[];
  /** Every transaction with a number below this one has ended, and what it did was seen in this look. */
  readonly ended: bigint;
  /** The sequence's end when the look was made. */
  readonly last: number;
  /** Whoever holds a place up to `last` has a transaction number below this one. */
  readonly before: bigint;
}

/**
 * Looks at who changed after a place in the sequence. A transaction that commits late may bring a place below one that was
 * seen already, so nobody may go on from the highest place seen: `last` is safe to go on from once a later look says that
 * all transactions `before` have ended. The trigger on `person` takes its transaction number before its place, and here the
 * sequence is read before the number: that is what makes the bound hold. Three statements in one snapshot.
 */
export async function changesOfPeople(manager: EntityManager, after: number): Promise<ChangesOfPeople> {
  const [seen] = (await manager.query(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as ended, case when is_called then last_value else 0 end::text as last from person_changes`,
  )) as { ended: string; last: string }[];
  const [own] = (await manager.query(`select pg_current_xact_id()::text as number`)) as { number: string }[];
  if (!seen || !own) throw new Error('The sequence of changes is gone.');
  const rows = (await manager.query(`select id, change_seq::text as "changeSeq" from person where change_seq > $1`, [after])) as {
    id: string;
    changeSeq: string;
  }[];
  return {
    changed: rows.map(({ id, changeSeq }) => ({ id, changeSeq: Number(changeSeq) })),
    ended: BigInt(seen.ended),
    last: Number(seen.last),
    before: BigInt(own.number),
  };
}

/** How many people have a profile in a programme. An erased person leaves no place in the sequence: this number tells. One statement. */
export async function countOfPeople(manager: EntityManager, programme: ProgrammeCode): Promise<number> {
  const [row] = (await manager.query(`select count(*)::int as n from person where programmes @> array[$1]::text[]`, [programme])) as { n: number }[];
  return row?.n ?? 0;
}

/** Everyone with a profile in a programme, by id. One statement. */
export async function idsOfPeople(manager: EntityManager, programme: ProgrammeCode): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(`select id from person where programmes @> array[$1]::text[]`, [programme])) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/** Where people stand in the sequence of changes, as it is committed now; those who are gone are left out. One statement. */
export async function placesOfPeople(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = (await manager.query(`select id, change_seq::text as place from person where id = any ($1)`, [ids])) as {
    id: string;
    place: string;
  }[];
  return new Map(rows.map(({ id, place }) => [id, Number(place)]));
}
