import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Act } from '~/components/form/edit-form';
import type { UpdateNeedInput } from '~/graphql/schema-types.gen';
import { execute } from '~/lib/execute';
import { outcome } from '~/lib/outcome';
import { UpdateNeedDocument } from './needs.gen';
import { needOptions, type Need } from './queries';

/** The need of the page's address; the route has loaded it. */
export const useNeed = (id: string): Need => useSuspenseQuery(needOptions(id)).data;

/** Sends a part of a need and reads it again before the page goes on. */
export function useNeedUpdate(need: Need) {
  const client = useQueryClient();
  return {
    send: async (part: Omit<UpdateNeedInput, 'id' | 'version' | 'idempotencyKey'>, { version, idempotencyKey }: Act) => {
      const { updateNeed } = await execute(UpdateNeedDocument, { input: { ...part, id: need.id, version: version ?? need.version, idempotencyKey } });
      const result = outcome(updateNeed, 'Need');
      if (result.kind === 'done') await client.invalidateQueries({ queryKey: ['need', need.id] });
      return result;
    },
    latest: () => client.fetchQuery({ ...needOptions(need.id), staleTime: 0 }),
  };
}
