import { err, hasControlCharacters, invalid, isOneOf, notFound, ok, type Problem, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { addDecision, decisionsOf, lastDecision, lockNomination, moveNomination, personShares } from '../data/nominations.js';
import { decideStep, nominationEvents } from '../domain/nomination.js';
import { nominationPartsOf } from '../domain/parts.js';
import { isReasonCode } from '../domain/reason-codes.js';

/** One step of a nomination, as the client asks for it. */
export interface DecideInput {
  readonly idempotencyKey: string;
  readonly nominationId: string;
  readonly version: number;
  readonly event: string;
  readonly reasonCode?: string | null;
  readonly reason?: string | null;
}

const longestReason = 2000;

function problemsOf(input: DecideInput, reason: string | null): Problem[] {
  const problems: Problem[] = [];
  if (!isOneOf([...nominationEvents, 'undo'], input.event)) problems.push({ field: 'event', rule: 'rule.unknown_code' });
  if (input.reasonCode != null && !isReasonCode(input.reasonCode)) problems.push({ field: 'reasonCode', rule: 'rule.unknown_code' });
  if (reason && reason.length > longestReason) problems.push({ field: 'reason', rule: 'rule.too_long', params: { max: longestReason } });
  else if (reason && hasControlCharacters(reason)) problems.push({ field: 'reason', rule: 'rule.control_characters' });
  if (input.reasonCode === 'other' && !reason) problems.push({ field: 'reason', rule: 'matching.rule.reason_words' });
  return problems;
}

/** Decides on a nomination. A person decides, never a score: who, when, why and the rank at that moment are kept. */
@Injectable()
export class Decide {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: DecideInput): Promise<Result<{ id: string; version: number }>> {
    return this.db.write(actor, { operation: 'matching.decide', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const { manager } = write;
      const reason = input.reason?.normalize('NFC').trim() || null;
      const problems = problemsOf(input, reason);
      if (problems.length > 0) return invalid(problems);
      const nomination = await lockNomination(manager, input.nominationId);
      const parts = nomination ? nominationPartsOf(actor, nomination) : new Set<string>();
      if (!nomination || parts.size === 0) return notFound('nomination');
      if (nomination.version !== input.version)
        return err({
          kind: 'version_conflict',
          what: 'nomination',
          id: nomination.id,
          yourVersion: input.version,
          currentVersion: nomination.version,
        });

      const decisions = (await decisionsOf(manager, [nomination.id])).get(nomination.id) ?? [];
      const reasonCode = input.reasonCode ?? null;
      const step = decideStep(nomination.state, {
        event: input.event,
        reasonCode,
        parts,
        last: lastDecision(decisions),
        consentToShare: await personShares(manager, nomination.personId, nomination.organisationId),
      });
      if (!step.ok) return step;
      const version = nomination.version + 1;
      const { to } = step.value;
      await moveNomination(manager, nomination.id, to, version);
      await addDecision(manager, {
        nominationId: nomination.id,
        version,
        from: nomination.state,
        to,
        event: input.event,
        reasonCode,
        reason,
        accountId: actor.accountId,
      });
      write.audit({
        action: 'matching.nomination.decided',
        subjectType: 'nomination',
        subjectId: nomination.id,
        details: { event: input.event, from: nomination.state, to, reasonCode, version },
      });
      write.fact('matching.nomination_decided', nomination.id, {
        nominationId: nomination.id,
        needId: nomination.needId,
        personId: nomination.personId,
        from: nomination.state,
        to,
      });
      write.live(`run:${nomination.needId}`, nomination.needId, `officers:${nomination.programme}`);
      // Before a person is proposed, the organisation must not even notice that something happens.
      if (nomination.proposed || to === 'PROPOSED')
        write.live(`run:${nomination.needId}`, nomination.needId, `organisation:${nomination.organisationId}`);
      write.live(`person:${nomination.personId}`, nomination.personId, `person:${nomination.personId}`);
      return ok({ id: nomination.id, version });
    });
  }
}
