import { registerRelations, registerVersioned, type GqlContext } from '#platform/graphql';
import { needsById, type StoredNeed } from '../data/need-rows.js';
import { maySee, partsTowards } from '../domain/parts.js';
import { NeedType, toRequirement } from './types.js';

/** Shows a need. */
export function toNeed(row: StoredNeed): NeedType {
  const { createdAt: _createdAt, requirements, ...shown } = row;
  return Object.assign(new NeedType(), { ...shown, requirements: requirements.map(toRequirement) });
}

/** The need of an id, loaded together with all others that the operation asks for; null when it is not for this actor. */
export async function loadNeed(context: GqlContext, id: string): Promise<NeedType | null> {
  const loader = context.loader<string, NeedType | null>('needs.byId', async (manager, ids) => {
    const found = await needsById(manager, ids);
    return ids.map((key) => {
      const row = found.get(key.toLowerCase());
      return row && maySee(partsTowards(context.actor.grants, row), row.state, context.actor.accountId !== null) ? toNeed(row) : null;
    });
  });
  return loader.load(id);
}

registerVersioned('need', () => NeedType, loadNeed);

// The owner and the officers of a need are relations, not roles: a role alone says nothing about whose need it is.
registerRelations('Need', async (source, context) => partsTowards(context.actor.grants, source as NeedType));
