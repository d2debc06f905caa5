import { canonicalJson, isUuid, type Problem } from '#kernel';
import type { Write } from '#platform/db';
import { knownConcepts } from '#taxonomy';
import { saveMove, saveNeed, saveRequirements, type StoredNeed } from '../data/need-rows.js';
import type { Need, Requirement } from '../domain/need.js';
import type { NewRequirement } from './need-input.js';
import type { RequirementInput } from './requirement-input.js';

/** What a mutation on a need answers with: enough to show it, and what its idempotency key keeps. */
export interface NeedRef {
  readonly id: string;
  readonly version: number;
}

/** Concepts that ESCO does not have, or that are of the other kind. */
export async function conceptProblems(manager: Write['manager'], inputs: readonly RequirementInput[] | null | undefined): Promise<Problem[]> {
  const asked = (inputs ?? []).flatMap((input, index) => {
    const kind =
      input.kind === 'SKILL' ? ('skill' as const) : input.kind === 'OCCUPATION' || input.kind === 'EXPERIENCE' ? ('occupation' as const) : null;
    return kind && input.conceptId && isUuid(input.conceptId)
      ? [{ kind, id: input.conceptId.toLowerCase(), field: `requirements.${index}.conceptId` }]
      : [];
  });
  if (asked.length === 0) return [];
  const of = (kind: 'skill' | 'occupation') => asked.filter((item) => item.kind === kind).map((item) => item.id);
  const known = {
    skill: await knownConcepts(manager, 'skill', of('skill')),
    occupation: await knownConcepts(manager, 'occupation', of('occupation')),
  };
  return asked.filter((item) => !known[item.kind].has(item.id)).map(({ field }) => ({ field, rule: 'rule.unknown_concept' }));
}

/** What a requirement says, apart from its id. */
const saying = ({
  kind,
  essential,
  importance,
  conceptId,
  text,
  level,
  language,
  listening,
  reading,
  speaking,
  writing,
  eqf,
  field,
  years,
}: NewRequirement): string =>
  canonicalJson([kind, essential, importance, conceptId, text, level, language, listening, reading, speaking, writing, eqf, field, years]);

/** Gives ids: a requirement that says what one said before keeps its id, so that reasons of older matches still point at it. */
export function withIds(requirements: readonly NewRequirement[], before: readonly Requirement[], newId: () => string): Requirement[] {
  const left = new Map(before.map((requirement) => [saying(requirement), requirement.id]));
  return requirements.map((requirement) => {
    const key = saying(requirement);
    const id = left.get(key) ?? newId();
    left.delete(key);
    return { ...requirement, id };
  });
}

/** Writes a new version of a need with all that follows from it: snapshot, history, audit, facts, live message. */
export async function writeVersion(
  write: Write,
  need: Need,
  change: { action: string; before: StoredNeed | null; move?: { event: string; reason: string | null }; changed?: readonly string[] },
): Promise<NeedRef> {
  const { before } = change;
  await saveNeed(write.manager, need, write.actor.accountId);
  if (!before || before.requirements !== need.requirements) await saveRequirements(write.manager, need.id, need.requirements);
  if (before && change.move)
    await saveMove(write.manager, {
      needId: need.id,
      from: before.state,
      to: need.state,
      ...change.move,
      version: need.version,
      accountId: write.actor.accountId,
    });
  write.audit({
    action: change.action,
    subjectType: 'need',
    subjectId: need.id,
    details: {
      version: need.version,
      state: need.state,
      ...(change.move ? { event: change.move.event } : {}),
      ...(change.changed ? { changed: change.changed } : {}),
    },
  });
  const payload = { needId: need.id, version: need.version, programme: need.programme };
  const wasOpen = before?.state === 'OPEN';
  if (need.state === 'OPEN') write.fact(wasOpen ? 'needs.need_changed' : 'needs.need_opened', need.id, payload);
  else if (wasOpen) write.fact('needs.need_closed', need.id, payload);
  // A vacancy lies in the employer's country, by which nobody's grant is narrowed.
  write.live(`need:${need.id}`, need.id, need.kind === 'VACANCY' ? `staff:${need.programme}` : `staff:${need.programme}:${need.country}`);
  write.live(`need:${need.id}`, need.id, `organisation:${need.organisationId}`);
  return { id: need.id, version: need.version };
}
