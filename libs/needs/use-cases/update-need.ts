import { randomUUID } from 'node:crypto';
import { err, invalid, notFound, ok, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { lockNeed } from '../data/need-rows.js';
import { decideEdit } from '../domain/lifecycle.js';
import { changedFields, type Need } from '../domain/need.js';
import { maySee, partsTowards } from '../domain/parts.js';
import { conceptProblems, withIds, writeVersion, type NeedRef } from './change.js';
import { checkChange, type NeedContentInput } from './need-input.js';

/** A change as the client sends it: the version it was made from, and the fields that change. */
export interface UpdateNeedInput extends NeedContentInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly version: number;
}

/** Changes what a need asks. Every change is a new version; that of an open need is scored anew. */
@Injectable()
export class UpdateNeed {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: UpdateNeedInput): Promise<Result<NeedRef>> {
    return this.db.write(actor, { operation: 'needs.update-need', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const before = await lockNeed(write.manager, input.id);
      const parts = before ? partsTowards(actor.grants, before) : new Set<never>();
      if (!before || !maySee(parts, before.state, actor.accountId !== null)) return notFound('need');
      if (before.version !== input.version)
        return err({ kind: 'version_conflict', what: 'need', id: before.id, yourVersion: input.version, currentVersion: before.version });

      const checked = checkChange(before, input);
      const problems = [...checked.problems, ...(await conceptProblems(write.manager, input.requirements))];
      if (!checked.value || problems.length > 0) return invalid(problems);
      const allowed = decideEdit(before.state, parts, { requirementCount: checked.value.requirements.length });
      if (!allowed.ok) return allowed;

      const { createdAt: _created, updatedAt: _updated, ...kept } = before;
      const requirements =
        input.requirements === undefined ? before.requirements : withIds(checked.value.requirements, before.requirements, randomUUID);
      const need: Need = { ...kept, ...checked.value, requirements, version: before.version + 1 };
      return ok(await writeVersion(write, need, { action: 'needs.need.changed', before, changed: changedFields(before, need) }));
    });
  }
}
