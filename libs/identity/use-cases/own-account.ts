import { ok, refused, type Result } from '#kernel';
import { Db } from '#platform/db';
import { anonymous, steppedUp, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { tokenOf } from '../data/entrances.js';
import type { Visit } from '../visit.js';

/** Someone who sets up their second factor: signed in and just proved, or on the way in and without one yet. */
export interface Enrolling {
  readonly actor: Actor;
  readonly accountId: string;
  /** The sign-in that waits for it; null for the signed-in. */
  readonly pending: string | null;
  readonly way: string;
}

/** Finds out whose second factor may be set up here. */
@Injectable()
export class WhoEnrols {
  constructor(@Inject(Db) private readonly db: Db) {}

  async find(actor: Actor, visit: Pick<Visit, 'pending'>): Promise<Result<Enrolling>> {
    if (actor.accountId) {
      if (actor.session?.way === 'demo') return refused('identity.rule.demo_account');
      if (!steppedUp(actor)) return refused('identity.rule.step_up');
      return ok({ actor, accountId: actor.accountId, pending: null, way: actor.session?.way ?? 'password' });
    }
    const { pending } = visit;
    const visitor = anonymous(actor.locale, actor.requestId);
    const found = pending ? await this.db.read(visitor, (manager) => tokenOf(manager, pending, ['enrol'])) : null;
    if (!pending || !found?.accountId || found.used) return refused('identity.rule.no_sign_in_waits');
    return ok({ actor: { ...visitor, accountId: found.accountId }, accountId: found.accountId, pending, way: found.way ?? 'password' });
  }
}
