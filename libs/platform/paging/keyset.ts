import { isDate, isUuid, limits, totalCap, type Page, type PageArgs } from '#kernel';
import { decodeCursor, encodeCursor } from '#platform/db';
import type { EntityManager } from 'typeorm';

/** One column of a list's order. The last one must make the order total. */
export interface SortKey {
  /** The expression in SQL, such as `p.id`. */
  readonly sql: string;
  readonly type: 'text' | 'uuid' | 'bigint' | 'timestamptz';
}

export interface KeysetQuery {
  /** Columns of a row, in SQL; none may be called `k0`, `k1`, … or begin with `keyset`. */
  readonly select: string;
  readonly from: string;
  /** Conditions that say which rows the reader may see and asked for; `$1`… are `params`. */
  readonly where: readonly string[];
  readonly params: readonly unknown[];
  readonly order: readonly SortKey[];
  /** From the highest place down, such as newest first. */
  readonly descending?: boolean;
}

const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/;

const shapes: Readonly<Record<SortKey['type'], (value: unknown) => boolean>> = {
  uuid: isUuid,
  bigint: (value) => /^\d{1,18}$/.test(String(value)),
  timestamptz: (value) => moment.test(String(value)) && isDate(String(value).slice(0, 10)) && !Number.isNaN(Date.parse(String(value))),
  text: (value) => typeof value === 'string' && value.length <= 1000,
};

/** A cursor of this list, or null: one from elsewhere begins at the beginning. */
function placeOf(cursor: string | null | undefined, order: readonly SortKey[]): readonly (string | number)[] | null {
  const place = decodeCursor(cursor);
  return place && place.length === order.length && order.every(({ type }, at) => shapes[type](place[at])) ? place : null;
}

/** Rows of a page: 20 unless asked for otherwise, at most 100. */
export const rowsOf = (asked: number | null | undefined): number => Math.min(Math.max(Math.trunc(asked ?? 20), 1), limits.rowsPerPage);

/**
 * A page of a list by the place of its rows, not by counting them: it costs the same at the end as at the beginning.
 * One statement, whatever the page's size: the count stands beside each row, and alone when there is none.
 */
export async function keysetPage<Row extends object>(manager: EntityManager, query: KeysetQuery, args: PageArgs): Promise<Page<Row>> {
  const backward = args.last != null || (args.before != null && args.first == null);
  const size = rowsOf(backward ? args.last : args.first);
  const beyond = placeOf(backward ? args.before : args.after, query.order);
  const where = query.where.length > 0 ? query.where.join(' and ') : 'true';
  const params = [...query.params, ...(beyond ?? [])];
  const columns = query.order.map(({ sql }) => sql).join(', ');
  const marks = query.order.map(({ type }, at) => `$${query.params.length + at + 1}::${type}`).join(', ');
  const down = backward !== (query.descending ?? false);
  const further = beyond ? ` and (${columns}) ${down ? '<' : '>'} (${marks})` : '';
  const order = query.order.map(({ sql }) => `${sql}${down ? ' desc' : ''}`).join(', ');
  const keys = query.order.map(({ sql }, at) => `(${sql})::text as k${at}`).join(', ');
  const page = `select ${query.select}, ${keys} from ${query.from} where ${where}${further} order by ${order} limit ${size + 1}`;
  const found = (await manager.query(
    `select counted."keysetTotal", page.*
       from (select count(*)::int as "keysetTotal" from (select 1 from ${query.from} where ${where} limit ${totalCap + 1}) capped) counted
       left join (select sorted.*, row_number() over () as "keysetPlace" from (${page}) sorted) page on true
      order by page."keysetPlace"`,
    params,
  )) as (Row & Record<string, unknown>)[];
  const total = Number(found[0]?.['keysetTotal'] ?? 0);
  const rows = found.filter((row) => row['keysetPlace'] !== null);

  const more = rows.length > size;
  const items = rows.slice(0, size).map((row) => {
    const place = query.order.map((_key, at) => String(row[`k${at}`]));
    const item = Object.fromEntries(Object.entries(row).filter(([name]) => !/^k\d$|^keyset/.test(name))) as Row;
    return { cursor: encodeCursor(place), item };
  });
  if (backward) items.reverse();
  return {
    items,
    hasNext: backward ? beyond !== null : more,
    hasPrevious: backward ? more : beyond !== null,
    total: Math.min(total, totalCap),
    totalCapped: total > totalCap,
  };
}
