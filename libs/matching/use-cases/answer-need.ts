import { hasControlCharacters, invalid, isOneOf, notFound, ok, refused, type Problem, type Result } from '#kernel';
import { maySee, needsById, partsTowards } from '#needs';
import { peopleForMatching } from '#people';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { saveInterest } from '../data/interests.js';
import { interestAnswers } from '../domain/interest.js';

/** What a person says about a need. */
export interface AnswerNeedInput {
  readonly idempotencyKey: string;
  readonly needId: string;
  readonly answer: string;
  readonly reason?: string | null;
}

const longestReason = 2000;

function problemsOf(answer: string, reason: string | null): Problem[] {
  const problems: Problem[] = [];
  if (!isOneOf(interestAnswers, answer)) problems.push({ field: 'answer', rule: 'rule.unknown_code' });
  if (reason && reason.length > longestReason) problems.push({ field: 'reason', rule: 'rule.too_long', params: { max: longestReason } });
  else if (reason && hasControlCharacters(reason)) problems.push({ field: 'reason', rule: 'rule.control_characters' });
  return problems;
}

/** Takes down what a person says about an open need. It changes no score and no rank; officers see it beside the match. */
@Injectable()
export class AnswerNeed {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: AnswerNeedInput): Promise<Result<{ needId: string; personId: string }>> {
    return this.db.write(actor, { operation: 'matching.answer-need', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const { manager } = write;
      const { answer } = input;
      const reason = input.reason?.normalize('NFC').trim() || null;
      const problems = problemsOf(answer, reason);
      if (problems.length > 0 || !isOneOf(interestAnswers, answer)) return invalid(problems);
      const { personId } = actor;
      const need = (await needsById(manager, [input.needId])).get(input.needId);
      if (!need || !personId || !maySee(partsTowards(actor.grants, need), need.state, true)) return notFound('need');
      if (need.state !== 'OPEN') return refused('matching.rule.need_not_open');
      const asOf = new Date().toISOString().slice(0, 10);
      const [profile] = await peopleForMatching(manager, need.programme, { asOf, ids: [personId] });
      if (!profile) return refused('matching.rule.no_profile');
      await saveInterest(manager, { needId: need.id, personId, programme: need.programme, answer, reason });
      write.audit({ action: 'matching.interest.answered', subjectType: 'need', subjectId: need.id, details: { personId, answer } });
      write.live(`run:${need.id}`, need.id, `officers:${need.programme}`);
      write.live(`person:${personId}`, personId, `person:${personId}`);
      return ok({ needId: need.id, personId });
    });
  }
}
