import { isUuid, type Page, type PageArgs } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { EntityManager } from 'typeorm';
import type { StoredResult } from '../domain/result.js';

/** A match with its place in the list. */
export interface MatchRow {
  readonly id: string;
  readonly runId: string;
  readonly needId: string;
  readonly needVersion: number;
  readonly personId: string;
  readonly personCode: string;
  readonly personVersion: number;
  readonly score: number;
  readonly result: StoredResult;
  readonly superseded: boolean;
  /** One more than the number of people with a higher score, among those whom the actor may see. */
  readonly rank: number;
  readonly tied: boolean;
}

const columns = `v.id, v.run_id as "runId", v.need_id as "needId", v.need_version as "needVersion", v.person_id as "personId", v.person_code as "personCode",
  v.person_version as "personVersion", v.score, v.result, v.superseded_at is not null as superseded, v.rank, v.tied`;

/** For a reader of the organisation: people who are proposed to it and agree. Row security says the same. */
const proposed = `exists (select 1 from nomination n where n.need_id = m.need_id and n.person_id = m.person_id and n.proposed_at is not null and person_shares(n.person_id, n.organisation_id))`;

/** For an officer narrowed to countries: candidates tied to one of them or living there. */
const ofCountries = `exists (select 1 from person p where p.id = m.person_id and (p.link_countries || p.residence_country) && $2::text[])`;

/**
 * The ranked list of a need: the rows of its current run. People of equal score share a rank and stand in an order that
 * depends on need and person alone. One statement, whatever the page's size.
 */
export async function matchPage(
  manager: EntityManager,
  needId: string,
  options: { proposedOnly: boolean; countries: readonly string[] | null },
  args: PageArgs,
): Promise<Page<MatchRow>> {
  const ranked = `(select m.*, (rank() over (order by m.score desc))::int as rank, count(*) over (partition by m.score) > 1 as tied
      from match m join scoring_run r on r.id = m.run_id and r.current
     where m.need_id = $1 and m.superseded_at is null and not m.on_demand${options.proposedOnly ? ` and ${proposed}` : ''}${options.countries ? ` and ${ofCountries}` : ''}) v`;
  return keysetPage<MatchRow>(
    manager,
    {
      select: columns,
      from: ranked,
      where: ['true'],
      params: [isUuid(needId) ? needId : null, ...(options.countries ? [options.countries] : [])],
      order: [
        { sql: '(100000000 - v.score)', type: 'bigint' },
        { sql: 'v.tie_order', type: 'bigint' },
        { sql: 'v.person_id', type: 'uuid' },
      ],
    },
    args,
  );
}

/** Matches by id, superseded ones and those beyond the list included; their rank is that of their score in their run's list. */
export async function matchesById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, MatchRow>> {
  const rows = (await manager.query(
    `select ${columns} from (
       select m.*, (select count(*) + 1 from match o where o.run_id = m.run_id and o.superseded_at is null and not o.on_demand and o.score > m.score)::int as rank,
              exists (select 1 from match o where o.run_id = m.run_id and o.superseded_at is null and not o.on_demand and o.score = m.score and o.id <> m.id) as tied
         from match m where m.id = any ($1)) v`,
    [ids.filter(isUuid)],
  )) as MatchRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** For each pair of need and person the match to show: the one that stands in the current list or beside it, else the newest. Keys are `needId personId`. */
export async function matchIdsOfPairs(
  manager: EntityManager,
  pairs: readonly { readonly needId: string; readonly personId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const rows = (await manager.query(
    `select distinct on (m.need_id, m.person_id) m.id, m.need_id as "needId", m.person_id as "personId"
       from match m join unnest($1::uuid[], $2::uuid[]) as k (need_id, person_id) on k.need_id = m.need_id and k.person_id = m.person_id
       join scoring_run r on r.id = m.run_id and r.state = 'DONE'
      order by m.need_id, m.person_id, r.current desc, (m.superseded_at is null) desc, m.created_at desc, m.id`,
    [pairs.map(({ needId }) => needId), pairs.map(({ personId }) => personId)],
  )) as { id: string; needId: string; personId: string }[];
  return new Map(rows.map(({ id, needId, personId }) => [`${needId} ${personId}`, id]));
}
