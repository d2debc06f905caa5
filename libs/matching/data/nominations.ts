import { isUuid, type ProgrammeCode } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { LastDecision, NominationState } from '../domain/nomination.js';

/** A nomination as it is stored. */
export interface NominationRow {
  readonly id: string;
  readonly needId: string;
  readonly personId: string;
  readonly personCode: string;
  readonly programme: ProgrammeCode;
  readonly organisationId: string;
  readonly state: NominationState;
  readonly version: number;
  readonly matchId: string | null;
  readonly proposed: boolean;
  /** Countries of the case: of the need for experts, of the person for candidates; none where the actor may not know them. */
  readonly countries: readonly string[];
}

/** A decision as it is shown. */
export interface DecisionRow {
  readonly nominationId: string;
  readonly version: number;
  readonly fromState: NominationState | null;
  readonly toState: NominationState;
  readonly event: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly byAccount: string | null;
  readonly at: string;
  readonly rankAtDecision: number | null;
}

const columns = `n.id, n.need_id as "needId", n.person_id as "personId", n.person_code as "personCode", n.programme, n.organisation_id as "organisationId", n.state, n.version,
  n.match_id as "matchId", (n.proposed_at is not null and person_shares(n.person_id, n.organisation_id)) as proposed,
  coalesce(app_case_countries(n.programme, n.need_id, n.person_id), '{}') as countries`;

/** Nominations of a need, in the order in which they were made. Row security leaves out what is not for the actor. */
export async function nominationsOf(manager: EntityManager, needId: string): Promise<readonly NominationRow[]> {
  if (!isUuid(needId)) return [];
  return (await manager.query(`select ${columns} from nomination n where n.need_id = $1 order by n.created_at, n.id`, [needId])) as NominationRow[];
}

/** Nominations by id. */
export async function nominationsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, NominationRow>> {
  const rows = (await manager.query(`select ${columns} from nomination n where n.id = any ($1)`, [ids.filter(isUuid)])) as NominationRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** The nomination of each pair, by `needId personId`. */
export async function nominationsOfPairs(
  manager: EntityManager,
  pairs: readonly { readonly needId: string; readonly personId: string }[],
): Promise<ReadonlyMap<string, NominationRow>> {
  const rows = (await manager.query(
    `select ${columns} from nomination n join unnest($1::uuid[], $2::uuid[]) as k (need_id, person_id) on k.need_id = n.need_id and k.person_id = n.person_id`,
    [pairs.map(({ needId }) => needId), pairs.map(({ personId }) => personId)],
  )) as NominationRow[];
  return new Map(rows.map((row) => [`${row.needId} ${row.personId}`, row]));
}

/** One nomination, its row locked until commit. */
export async function lockNomination(manager: EntityManager, id: string): Promise<NominationRow | null> {
  if (!isUuid(id)) return null;
  const rows = (await manager.query(`select ${columns} from nomination n where n.id = $1 for update of n`, [id])) as NominationRow[];
  return rows[0] ?? null;
}

/** Adds a nomination; null when the pair has one already. */
export async function addNomination(
  manager: EntityManager,
  row: Pick<NominationRow, 'needId' | 'personId' | 'personCode' | 'programme' | 'organisationId' | 'matchId'>,
  accountId: string | null,
): Promise<string | null> {
  const rows = (await manager.query(
    `insert into nomination (need_id, person_id, person_code, programme, organisation_id, state, match_id, created_by) values ($1, $2, $3, $4, $5, 'SUGGESTED', $6, $7)
     on conflict (need_id, person_id) do nothing returning id`,
    [row.needId, row.personId, row.personCode, row.programme, row.organisationId, row.matchId, accountId],
  )) as { id: string }[];
  return rows[0]?.id ?? null;
}

/** Moves a nomination on. From `PROPOSED` the organisation knows of the person; undone to before it, it no longer does. */
export async function moveNomination(manager: EntityManager, id: string, to: NominationState, version: number): Promise<void> {
  await manager.query(
    `update nomination set state = $2, version = $3, updated_at = now(),
            proposed_at = case when $2 = 'PROPOSED' then coalesce(proposed_at, now()) when $2 in ('SUGGESTED', 'SHORTLISTED') then null else proposed_at end
      where id = $1`,
    [id, to, version],
  );
}

/** Adds a decision. Where the person stands in the list is looked up as the service: an organisation sees only its own part of it. */
export async function addDecision(
  manager: EntityManager,
  decision: {
    nominationId: string;
    version: number;
    from: NominationState | null;
    to: NominationState;
    event: string;
    reasonCode: string | null;
    reason: string | null;
    accountId: string | null;
  },
): Promise<void> {
  await manager.query(
    `insert into decision (nomination_id, version, from_state, to_state, event, reason_code, reason, by_account, run_id, match_id, rank_at_decision, score)
     select $1, $2, $3, $4, $5, $6, $7, $8, p.run_id, p.match_id, p.rank, p.score
       from nomination n left join lateral match_place(n.need_id, n.person_id) p on true where n.id = $1`,
    [decision.nominationId, decision.version, decision.from, decision.to, decision.event, decision.reasonCode, decision.reason, decision.accountId],
  );
}

/** The decisions of each nomination, oldest first. */
export async function decisionsOf(manager: EntityManager, nominationIds: readonly string[]): Promise<ReadonlyMap<string, readonly DecisionRow[]>> {
  const rows = (await manager.query(
    `select nomination_id as "nominationId", version, from_state as "fromState", to_state as "toState", event, reason_code as "reasonCode", reason, by_account as "byAccount",
            to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, rank_at_decision as "rankAtDecision"
       from decision where nomination_id = any ($1) order by nomination_id, version`,
    [nominationIds],
  )) as DecisionRow[];
  const found = new Map<string, DecisionRow[]>(nominationIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.nominationId)?.push(row);
  return found;
}

/** What can be undone. */
export const lastDecision = (decisions: readonly DecisionRow[]): LastDecision | null => {
  const last = decisions.at(-1);
  return last?.fromState ? { event: last.event, from: last.fromState, by: last.byAccount } : null;
};

/** Whether the person agrees to be shown to the organisation; asked as the service, since an organisation sees no consents. */
export async function personShares(manager: EntityManager, personId: string, organisationId: string): Promise<boolean> {
  const [row] = (await manager.query(`select person_shares($1, $2) as shares`, [personId, organisationId])) as { shares: boolean }[];
  return row?.shares ?? false;
}
