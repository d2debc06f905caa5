import type { NeedKind, View } from '#engine/scoring';
import { isUuid, type IsoDate, type ProgrammeCode } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { ProposalState } from '../domain/proposal.js';

/** A proposal as it is stored. */
export interface ProposalRow {
  readonly id: string;
  readonly programme: ProgrammeCode;
  readonly needKind: NeedKind;
  readonly view: View;
  readonly weights: Readonly<Record<string, number>>;
  readonly validFrom: IsoDate;
  readonly reason: string;
  readonly state: ProposalState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly sheetId: string | null;
}

const columns = `p.id, p.programme, p.need_kind as "needKind", p.view, p.weights, p.valid_from::text as "validFrom", p.reason, p.state, p.proposed_by as "proposedBy",
  p.proposed_at as "proposedAt", p.decided_by as "decidedBy", p.decided_at as "decidedAt", p.decision_reason as "decisionReason", p.sheet_id as "sheetId"`;

/** The proposals of a programme, newest first. */
export const proposalsOf = (manager: EntityManager, programme: string): Promise<ProposalRow[]> =>
  manager.query(`select ${columns} from weight_sheet_proposal p where p.programme = $1 order by p.proposed_at desc, p.id`, [programme]);

/** A proposal by its id. */
export async function proposalById(manager: EntityManager, id: string): Promise<ProposalRow | null> {
  if (!isUuid(id)) return null;
  const rows = (await manager.query(`select ${columns} from weight_sheet_proposal p where p.id = $1`, [id])) as ProposalRow[];
  return rows[0] ?? null;
}

/** Makes this transaction the only one that decides on a proposal. Not a lock of the row: row security shows those to be changed alone. */
export const lockProposal = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`programmes.proposal ${id}`]);

/** Stores a proposal. */
export async function addProposal(
  manager: EntityManager,
  row: Pick<ProposalRow, 'programme' | 'needKind' | 'view' | 'validFrom' | 'reason' | 'proposedBy'> & { readonly weights: object },
): Promise<string> {
  const [stored] = (await manager.query(
    `insert into weight_sheet_proposal (programme, need_kind, view, weights, valid_from, reason, proposed_by) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [row.programme, row.needKind, row.view, JSON.stringify(row.weights), row.validFrom, row.reason, row.proposedBy],
  )) as { id: string }[];
  if (!stored) throw new Error('A proposal was not stored.');
  return stored.id;
}

/** Stores the decision on a proposal. */
export const closeProposal = (
  manager: EntityManager,
  id: string,
  decision: { readonly state: ProposalState; readonly by: string; readonly reason: string | null; readonly sheetId: string | null },
): Promise<unknown> =>
  manager.query(
    `update weight_sheet_proposal set state = $2, decided_by = $3, decided_at = now(), decision_reason = $4, sheet_id = $5 where id = $1`,
    [id, decision.state, decision.by, decision.reason, decision.sheetId],
  );

/** Adds the sheet of an approved proposal: the next version, with the figures of the newest one. Returns the version. */
export async function addSheet(manager: EntityManager, sheetId: string, proposal: ProposalRow): Promise<number> {
  const { programme, needKind, view, weights, validFrom } = proposal;
  // Two approvals at once would draw the same version.
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`programmes.sheet ${programme} ${needKind} ${view}`]);
  const [stored] = (await manager.query(
    `insert into weight_sheet (id, programme, need_kind, view, version, weights, parameters, valid_from)
     select $1, $2, $3, $4, s.version + 1, $5, s.parameters, $6 from weight_sheet s where s.programme = $2 and s.need_kind = $3 and s.view = $4
      order by s.version desc limit 1 returning version`,
    [sheetId, programme, needKind, view, JSON.stringify(weights), validFrom],
  )) as { version: number }[];
  if (!stored) throw new Error('There is no sheet whose figures a new version could take over.');
  return stored.version;
}
