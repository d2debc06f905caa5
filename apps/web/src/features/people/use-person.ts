import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Act } from '~/components/form/edit-form';
import { useMe } from '~/features/session/use-me';
import { execute } from '~/lib/execute';
import { ApiFailure } from '~/lib/failure';
import { outcome } from '~/lib/outcome';
import { UpdatePersonDocument } from './people.gen';
import { personOptions, type Person } from './queries';
import type { PersonSections } from './sections';

/** The signed-in person's own profile. The route has loaded it. */
export function useOwnPerson(): Person {
  const { personId } = useMe();
  if (!personId) throw new ApiFailure('missing');
  return useSuspenseQuery(personOptions(personId)).data;
}

/** Sends sections of a profile and, when they are stored, reads the profile again before the page goes on. */
export function usePersonUpdate(person: Person) {
  const client = useQueryClient();
  return {
    send: async (sections: PersonSections, { version, idempotencyKey }: Act) => {
      const { updatePerson } = await execute(UpdatePersonDocument, {
        input: { ...sections, id: person.id, version: version ?? person.version, idempotencyKey },
      });
      const result = outcome(updatePerson, 'Person');
      if (result.kind === 'done') await client.invalidateQueries({ queryKey: ['person', person.id] });
      return result;
    },
    latest: () => client.fetchQuery({ ...personOptions(person.id), staleTime: 0 }),
  };
}
