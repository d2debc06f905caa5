import { MatchingModule, nominationLifecycle } from '#matching';
import { lifecycleOf } from '#needs';
import { FactRegistry, type Db, type Fact } from '#platform/db';
import { systemActor } from '#platform/policy';
import { always } from './always.js';
import { atRest } from './at-rest.js';
import type { Known, Violation } from './invariant.js';

/** What the check looked at and found. */
export interface Verdict {
  /** Invariants that were looked at. */
  readonly checked: number;
  /** Empty when all hold. */
  readonly violations: readonly Violation[];
}

/** As many as are worth reading of one kind. */
const mostOfAKind = 50;

const needMoves = (['TERMS_OF_REFERENCE', 'VACANCY'] as const).flatMap((kind) =>
  lifecycleOf(kind).moves.map(({ from, event, to }) => ({ kind, from, event, to })),
);

/** Who had to hear of each fact that is kept: the kind and the key of the task that had to follow. */
function reactionsOf(facts: readonly (Fact & { id: string; at: string })[]): { fact: string; kind: string; key: string; at: string }[] {
  const registry = new FactRegistry();
  new MatchingModule(registry);
  return facts.flatMap((fact) =>
    registry
      .of(fact.type)
      .flatMap(({ taskKind, payload, dedupeKey }) =>
        payload(fact) && dedupeKey ? [{ fact: fact.id, kind: taskKind, key: dedupeKey(fact), at: fact.at }] : [],
      ),
  );
}

/**
 * Looks at everything that is stored, in one snapshot, with the service's eyes, and names what cannot be. With `rest`, also what
 * cannot be once the workers have nothing left to do.
 */
export function verifyInvariants(db: Db, options: { readonly rest: boolean }): Promise<Verdict> {
  return db.read(systemActor('verify-invariants'), async (manager) => {
    const facts = options.rest
      ? ((await manager.query(`select id::text, type, subject_id as "subjectId", payload, at::text from fact order by id`)) as (Fact & {
          id: string;
          at: string;
        })[])
      : [];
    const known: Known = {
      needMoves: JSON.stringify(needMoves),
      nominationMoves: JSON.stringify(nominationLifecycle.moves.map(({ from, event, to }) => ({ from, event, to }))),
      reactions: JSON.stringify(reactionsOf(facts)),
    };
    const invariants = [...always, ...(options.rest ? atRest : [])];
    const violations: Violation[] = [];
    for (const { name, says, sql, params = [] } of invariants) {
      const rows = (await manager.query(
        `select subject::text, found from (${sql}) broken limit ${mostOfAKind}`,
        params.map((param) => known[param]),
      )) as { subject: string; found: string | null }[];
      violations.push(...rows.map(({ subject, found }) => ({ name, says, subject, found: found ?? '' })));
    }
    return { checked: invariants.length, violations };
  });
}
