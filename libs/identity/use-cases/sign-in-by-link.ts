import { invalid, ok, refused, type Result } from '#kernel';
import { Db } from '#platform/db';
import { problemsOf, record, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { rolesOf } from '../data/credentials.js';
import { actAs, spendToken, tokenOf } from '../data/entrances.js';
import { hashToken, isToken } from '../data/sessions.js';
import { mayUseLink } from '../domain/roles.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { Opening, type Progress } from './opening.js';

const shape = record({ idempotencyKey: uuid, token: v.string('rule.required') });

/** Signs in by the link of a letter. It never takes the place of a second factor. */
@Injectable()
export class SignInByLink {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async execute(actor: Actor, visit: Visit, input: { token: string; idempotencyKey: string }): Promise<Result<Progress>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const counted = await this.tries.count('network', visit.network);
    if (!counted.ok) return counted;
    const { token } = parsed.output;
    const found = isToken(token)
      ? await this.db.read(anonymous(actor.locale, actor.requestId), (manager) => tokenOf(manager, token, ['link']))
      : null;
    const accountId = found?.accountId;
    if (!accountId) return refused('identity.rule.link_over');
    const request = {
      operation: 'identity.sign-in-by-link',
      key: input.idempotencyKey,
      input: { token: hashToken(token).toString('hex') },
      repeatable: true,
    };
    return this.opening.open(actor, request, { way: 'link', secondFactor: false, visit }, async (write) => {
      if (!(await spendToken(write.manager, token))) return refused('identity.rule.link_over');
      // A role that was given since the letter was sent may not come in this way.
      await actAs(write.manager, accountId);
      return mayUseLink(await rolesOf(write.manager, accountId)) ? ok(accountId) : refused('identity.rule.link_over');
    });
  }
}
