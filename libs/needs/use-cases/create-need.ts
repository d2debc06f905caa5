import { randomUUID } from 'node:crypto';
import { invalid, notFound, ok, type Result } from '#kernel';
import { organisationsById } from '#organisations';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { Need } from '../domain/need.js';
import { partsTowards } from '../domain/parts.js';
import { conceptProblems, withIds, writeVersion, type NeedRef } from './change.js';
import { checkNewNeed, type CreateNeedInput } from './need-input.js';

const kindOfOrganisation = { TERMS_OF_REFERENCE: 'HOST_INSTITUTION', VACANCY: 'EMPLOYER' } as const;

/** Writes down a new need as a draft. */
@Injectable()
export class CreateNeed {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Members create for their own organisation, programme officers for any of their programme; `id` lets a seed say which id it has. */
  async execute(actor: Actor, input: CreateNeedInput, id: string | null = null): Promise<Result<NeedRef>> {
    return this.db.write(
      actor,
      { operation: 'needs.create-need', idempotency: { key: input.idempotencyKey, input: id ? { ...input, id } : input } },
      async (write) => {
        const checked = checkNewNeed(input);
        const problems = [...checked.problems, ...(await conceptProblems(write.manager, input.requirements))];
        if (!checked.value || problems.length > 0) return invalid(problems);

        const { head, content } = checked.value;
        const parts = partsTowards(actor.grants, { ...head, country: content.country });
        if (!parts.has('owner') && !parts.has('programme_officer') && !parts.has('system')) return notFound('organisation');
        const organisation = (await organisationsById(write.manager, [head.organisationId])).get(head.organisationId);
        if (!organisation) return notFound('organisation');
        if (organisation.kind !== kindOfOrganisation[head.kind])
          return invalid([{ field: 'organisationId', rule: 'needs.rule.kind_of_organisation' }]);

        const need: Need = {
          ...head,
          ...content,
          id: id ?? randomUUID(),
          version: 1,
          state: 'DRAFT',
          requirements: withIds(content.requirements, [], randomUUID),
        };
        return ok(await writeVersion(write, need, { action: 'needs.need.created', before: null }));
      },
    );
  }
}
