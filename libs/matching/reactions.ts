import type { FactRegistry } from '#platform/db';

/** Which facts of other rooms lead to which task of this one. */
export function reactToFacts(facts: FactRegistry): void {
  for (const factType of ['needs.need_opened', 'needs.need_changed'])
    facts.on({
      factType,
      taskKind: 'matching.score_need',
      payload: ({ subjectId, payload }) => ({ needId: subjectId, programme: payload['programme'] ?? null }),
      dedupeKey: ({ subjectId }) => subjectId,
    });
  facts.on({
    factType: 'people.person_changed',
    taskKind: 'matching.rescore_person',
    payload: ({ subjectId, payload }) => ({ personId: subjectId, programmes: payload['programmes'] ?? null }),
    dedupeKey: ({ subjectId }) => subjectId,
  });
  // The person's view is reckoned when it is asked for, so that its new weights need no task.
  facts.on({
    factType: 'programmes.sheet_approved',
    taskKind: 'matching.sheet_approved',
    payload: ({ payload }) => (payload['view'] === 'need' ? payload : null),
    dedupeKey: ({ subjectId }) => subjectId,
  });
}
