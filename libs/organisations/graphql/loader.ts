import type { GqlContext } from '#platform/graphql';
import { organisationsById } from '../data/organisations.js';
import { toOrganisation, type OrganisationType } from './types.js';

/** The organisation of an id, loaded together with all others that the operation asks for. */
export async function loadOrganisation(context: GqlContext, id: string): Promise<OrganisationType | null> {
  const loader = context.loader<string, OrganisationType | null>('organisations.byId', async (manager, ids) => {
    const found = await organisationsById(manager, ids);
    return ids.map((key) => {
      const row = found.get(key);
      return row ? toOrganisation(row) : null;
    });
  });
  return loader.load(id);
}
