import { invalid, isCountry, ok, refused, type Problem, type Result } from '#kernel';
import { Db, type Write } from '#platform/db';
import { code, knownCode, line, maybe, optionalText, problemsOf, record, whole } from '#platform/input';
import { hasRole, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { insertMember, insertOrganisation } from '../data/organisations.js';
import { organisationKinds } from '../domain/organisation.js';

/** An organisation as the client sends it. */
export interface CreateOrganisationInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly region?: string | null;
  readonly city?: string | null;
  readonly sector?: string | null;
  readonly readiness?: {
    readonly workplace: number;
    readonly internet: number;
    readonly counterpart: number;
    readonly staffContinuity: number;
  } | null;
}

const shape = record({
  idempotencyKey: v.string('rule.required'),
  name: line(200),
  kind: code(organisationKinds),
  country: knownCode(isCountry),
  region: optionalText(100),
  city: optionalText(100),
  sector: optionalText(100),
  readiness: maybe(record({ workplace: whole(0, 4), internet: whole(0, 4), counterpart: whole(0, 4), staffContinuity: whole(0, 4) })),
});

/** Adds a host institution, an employer or a partner. */
@Injectable()
export class CreateOrganisation {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Programme officers and administrators; `id` lets a seed say which id its needs already name. */
  async execute(actor: Actor, input: CreateOrganisationInput, id: string | null = null): Promise<Result<{ id: string; version: number }>> {
    if (!(['programme_officer', 'administrator', 'system'] as const).some((role) => hasRole(actor, role)))
      return refused('organisations.rule.may_not_create');
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { idempotencyKey, readiness, ...rest } = parsed.output;
    const problems: Problem[] = readiness && rest.kind !== 'HOST_INSTITUTION' ? [{ field: 'readiness', rule: 'rule.unexpected_field' }] : [];
    if (problems.length > 0) return invalid(problems);
    return this.db.write(
      actor,
      { operation: 'organisations.create-organisation', idempotency: { key: idempotencyKey, input: id ? { ...input, id } : input } },
      async (write) => {
        const stored = await insertOrganisation(write.manager, { ...rest, readiness }, id);
        write.audit({
          action: 'organisations.organisation.created',
          subjectType: 'organisation',
          subjectId: stored.id,
          details: { kind: rest.kind, country: rest.country },
        });
        return ok(stored);
      },
    );
  }
}

/** Makes an account a member of an organisation, in the caller's transaction. What a member may do follows from the account's grants. */
export async function addMember(write: Write, organisationId: string, accountId: string): Promise<void> {
  const added = await insertMember(write.manager, organisationId, accountId);
  write.audit({ action: 'organisations.member.added', subjectType: 'organisation', subjectId: organisationId, details: { accountId, added } });
}
