import { randomUUID } from 'node:crypto';
import { hasControlCharacters, invalid, notFound, ok, refused, type ProgrammeCode, type Result } from '#kernel';
import { Db } from '#platform/db';
import { hasRole, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { addProposal, addSheet, closeProposal, lockProposal, proposalById } from '../data/proposals.js';
import { decideProposal, proposalProblems, toWeights, type ProposalEvent, type ProposalInput } from '../domain/proposal.js';

/** Who has a say in the weights of a programme. */
export const mayWeigh = (actor: Actor, programme: ProgrammeCode): boolean =>
  hasRole(actor, 'programme_officer', { programme }) || hasRole(actor, 'administrator', { programme });

const longestReason = 2000;

/** New weights by four eyes: one account proposes, another approves. */
@Injectable()
export class WeightSheets {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Puts new weights up for a second person. */
  async propose(actor: Actor, input: ProposalInput & { readonly idempotencyKey: string }): Promise<Result<{ id: string }>> {
    return this.db.write(actor, { operation: 'programmes.propose-weights', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const problems = proposalProblems(input, new Date().toISOString().slice(0, 10));
      if (problems.length > 0) return invalid(problems);
      const programme = input.programme as ProgrammeCode;
      if (!mayWeigh(actor, programme) || actor.accountId === null) return refused('programmes.rule.not_your_programme');
      const id = await addProposal(write.manager, {
        programme,
        needKind: input.needKind as 'VACANCY',
        view: input.view as 'need',
        weights: toWeights(input.weights),
        validFrom: input.validFrom,
        reason: input.reason.normalize('NFC').trim(),
        proposedBy: actor.accountId,
      });
      write.audit({
        action: 'programmes.weights.proposed',
        subjectType: 'weight_sheet_proposal',
        subjectId: id,
        details: { programme, view: input.view },
      });
      return ok({ id });
    });
  }

  /** Approves or rejects. An approval makes the next version of the sheet, which counts from its first day; runs of before keep their own. */
  async decide(
    actor: Actor,
    event: ProposalEvent,
    input: { readonly idempotencyKey: string; readonly id: string; readonly reason?: string | null },
  ): Promise<Result<{ id: string }>> {
    return this.db.write(actor, { operation: `programmes.${event}-weights`, idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const reason = input.reason?.normalize('NFC').trim() || null;
      if (reason && reason.length > longestReason) return invalid([{ field: 'reason', rule: 'rule.too_long', params: { max: longestReason } }]);
      if (reason && hasControlCharacters(reason)) return invalid([{ field: 'reason', rule: 'rule.control_characters' }]);
      await lockProposal(write.manager, input.id);
      const proposal = await proposalById(write.manager, input.id);
      if (!proposal || !mayWeigh(actor, proposal.programme) || actor.accountId === null) return notFound('weight sheet proposal');
      const step = decideProposal(proposal.state, event, proposal.proposedBy === actor.accountId ? 'proposer' : 'other', reason);
      if (!step.ok) return step;
      const sheetId = event === 'approve' ? randomUUID() : null;
      await closeProposal(write.manager, proposal.id, { state: step.value.to, by: actor.accountId, reason, sheetId });
      const version = sheetId ? await addSheet(write.manager, sheetId, proposal) : null;
      const { programme, needKind, view, validFrom } = proposal;
      write.audit({
        action: event === 'approve' ? 'programmes.weights.approved' : 'programmes.weights.rejected',
        subjectType: 'weight_sheet_proposal',
        subjectId: proposal.id,
        details: { programme, needKind, view, sheetId, version },
      });
      if (sheetId) write.fact('programmes.sheet_approved', sheetId, { sheetId, programme, needKind, view, validFrom });
      return ok({ id: proposal.id });
    });
  }
}
