import { Decide, Nominate } from '#matching';
import type { NeedRef } from '#needs';
import type { Db } from '#platform/db';
import { type Actor, systemActor } from '#platform/policy';
import type { INestApplicationContext } from '@nestjs/common';
import { must } from './context.js';
import { idFor } from './ids.js';

type Step = readonly [event: string, reasonCode?: string, reason?: string];

/** The way to each stage of a nomination, so that the demo has a finished example of every one. */
const ways: readonly (readonly Step[])[] = [
  [],
  [['shortlist']],
  [['shortlist'], ['propose']],
  [['shortlist'], ['propose'], ['invite']],
  [['shortlist'], ['propose'], ['invite'], ['select']],
  [['shortlist'], ['not_select', 'language', 'The sessions are in French, and the profile states B1. A course is offered in spring.']],
  [['shortlist'], ['propose'], ['withdraw', 'person_declined', 'Found other work for these months; would like to hear of the next round.']],
];

/** People who share skills with the need, those with most in common first. */
const nearest = (db: Db, needId: string): Promise<string[]> =>
  db.read(systemActor('seed'), async (manager) =>
    (
      (await manager.query(
        `select s.person_id as id, count(*) as shared from person_skill s join requirement r on r.concept_id = s.concept_id where r.need_id = $1 group by 1 order by 2 desc, 1 limit 40`,
        [needId],
      )) as { id: string }[]
    ).map((row) => row.id),
  );

/** Puts people forward for the first open need of each programme, one at every stage. */
export async function seedNominations(
  app: INestApplicationContext,
  db: Db,
  by: (role: string) => Actor,
  open: readonly { need: NeedRef; programme: 'CD4D2' | 'MATCH' }[],
): Promise<void> {
  const nominate = app.get(Nominate);
  const decide = app.get(Decide);
  for (const programme of ['CD4D2', 'MATCH'] as const) {
    const officer = by(programme === 'CD4D2' ? 'programme_officer_cd4d2' : 'programme_officer_match');
    const left = [...ways];
    for (const { need } of open.filter((entry) => entry.programme === programme)) {
      for (const personId of await nearest(db, need.id)) {
        const [way] = left;
        if (!way) break;
        const made = await nominate.execute(officer, { idempotencyKey: idFor(`nominate ${need.id} ${personId}`), needId: need.id, personId });
        // Someone whom a gate excludes is not put forward; the next one is asked.
        if (!made.ok) continue;
        let version = 1;
        let shared = true;
        for (const [event, reasonCode, reason] of way) {
          const step = await decide.execute(officer, {
            idempotencyKey: idFor(`decide ${made.value.id} ${event}`),
            nominationId: made.value.id,
            version,
            event,
            reasonCode: reasonCode ?? null,
            reason: reason ?? null,
          });
          // Without the person's consent nobody is proposed to an organisation; the way ends before that step.
          if (!step.ok && step.error.kind === 'refused' && event === 'propose') {
            shared = false;
            break;
          }
          version = must(`${event} a nomination`, step).version;
        }
        if (shared) left.shift();
      }
    }
  }
}
