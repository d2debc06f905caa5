import { dataClassFaults, mergeDataClasses, type DataClasses } from './domain/data-classes.js';

const declared = new Set<DataClasses>();

/** Declares class and purpose of every column of a room's tables; called once, where the room's module is defined. */
export function dataClasses<T extends DataClasses>(classes: T): T {
  declared.add(classes);
  return classes;
}

/** What the rooms that are loaded have declared. */
export const declaredDataClasses = (): DataClasses => mergeDataClasses([...declared]);

/** The part of TypeORM's entity metadata that is looked at. */
export interface EntityShape {
  readonly tableName: string;
  readonly columns: readonly { readonly databaseName: string }[];
}

/** Lists missing and stale columns; see {@link dataClassFaults}. */
export const checkDataClasses = (entities: readonly EntityShape[], classes: DataClasses = declaredDataClasses()): string[] =>
  dataClassFaults(
    entities.map(({ tableName, columns }) => ({ table: tableName, columns: columns.map(({ databaseName }) => databaseName) })),
    classes,
  );

/** The platform stands below the rooms and cannot declare; its tables hold ids, codes and times. */
export const platformDataClasses = dataClasses({
  fact: { id: ['S1', 'operate'], type: ['S0', 'operate'], subject_id: ['S1', 'operate'], payload: ['S1', 'operate'], at: ['S1', 'operate'] },
  idempotency_key: {
    owner: ['S1', 'operate'],
    key: ['S1', 'operate'],
    fingerprint: ['S1', 'operate'],
    answer: ['S1', 'operate'],
    created_at: ['S1', 'operate'],
  },
  task: {
    id: ['S1', 'operate'],
    kind: ['S0', 'operate'],
    payload: ['S1', 'operate'],
    dedupe_key: ['S1', 'operate'],
    state: ['S0', 'operate'],
    attempts: ['S0', 'operate'],
    fence: ['S0', 'operate'],
    run_after: ['S0', 'operate'],
    lease_until: ['S0', 'operate'],
    progress_done: ['S0', 'operate'],
    progress_total: ['S0', 'operate'],
    error_code: ['S0', 'operate'],
    created_at: ['S0', 'operate'],
    ended_at: ['S0', 'operate'],
  },
});

export const privacyDataClasses = dataClasses({
  audit_event: {
    id: ['S1', 'audit'],
    at: ['S1', 'audit'],
    actor_account_id: ['S1', 'audit'],
    action: ['S1', 'audit'],
    subject_type: ['S1', 'audit'],
    subject_id: ['S1', 'audit'],
    request_id: ['S1', 'audit'],
    operation: ['S1', 'audit'],
    details: ['S1', 'audit'],
  },
  consent: {
    id: ['S1', 'consent'],
    person_id: ['S1', 'consent'],
    purpose: ['S1', 'consent'],
    organisation_id: ['S1', 'consent'],
    given_at: ['S1', 'consent'],
    withdrawn_at: ['S1', 'consent'],
  },
});
