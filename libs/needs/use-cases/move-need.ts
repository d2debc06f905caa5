import { err, hasControlCharacters, invalid, isOneOf, notFound, ok, type Problem, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { lockNeed } from '../data/need-rows.js';
import { decideMove } from '../domain/lifecycle.js';
import { needEvents } from '../domain/need.js';
import { maySee, partsTowards } from '../domain/parts.js';
import { writeVersion, type NeedRef } from './change.js';

/** One step of a need's life, as the client asks for it. */
export interface MoveNeedInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly version: number;
  readonly event: string;
  readonly reason?: string | null;
}

const longestReason = 1000;

/** Takes a step: submit, return, approve, verify, open, hold, resume, fill, close, withdraw. */
@Injectable()
export class MoveNeed {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: MoveNeedInput): Promise<Result<NeedRef>> {
    return this.db.write(actor, { operation: 'needs.move-need', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const problems: Problem[] = [];
      const reason = input.reason?.normalize('NFC').trim() || null;
      if (!isOneOf(needEvents, input.event)) problems.push({ field: 'event', rule: 'rule.unknown_code' });
      if (reason && reason.length > longestReason) problems.push({ field: 'reason', rule: 'rule.too_long', params: { max: longestReason } });
      else if (reason && hasControlCharacters(reason)) problems.push({ field: 'reason', rule: 'rule.control_characters' });
      if (problems.length > 0) return invalid(problems);

      const before = await lockNeed(write.manager, input.id);
      const parts = before ? partsTowards(actor.grants, before) : new Set<never>();
      if (!before || !maySee(parts, before.state, actor.accountId !== null)) return notFound('need');
      if (before.version !== input.version)
        return err({ kind: 'version_conflict', what: 'need', id: before.id, yourVersion: input.version, currentVersion: before.version });
      const move = decideMove(before.kind, before.state, input.event, parts, { requirementCount: before.requirements.length }, reason);
      if (!move.ok) return move;

      const { createdAt: _created, updatedAt: _updated, ...kept } = before;
      return ok(
        await writeVersion(
          write,
          { ...kept, state: move.value.to, version: before.version + 1 },
          { action: 'needs.need.moved', before, move: { event: input.event, reason } },
        ),
      );
    });
  }
}
