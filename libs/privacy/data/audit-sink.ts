import type { AuditSink } from '#platform/db';

/** Writes the audit rows of a transaction inside that transaction: no audit, no change. */
export const auditSink: AuditSink = async (manager, actor, operation, entries) => {
  await manager.query(
    `insert into audit_event (actor_account_id, request_id, operation, action, subject_type, subject_id, details)
     select $1, $2, $3, entry.action, entry."subjectType", entry."subjectId", coalesce(entry.details, '{}'::jsonb)
       from jsonb_to_recordset($4::jsonb) as entry (action text, "subjectType" text, "subjectId" text, details jsonb)`,
    [actor.accountId, actor.requestId, operation, JSON.stringify(entries)],
  );
};
