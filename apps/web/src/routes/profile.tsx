import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { personOptions } from '~/features/people/queries';
import { guard, hasRole, meOptions } from '~/features/session/queries';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/profile')({
  beforeLoad: async ({ context, location }) => {
    const me = await guard(context.queryClient, location.href, (reader) => hasRole(reader, 'expert', 'candidate'));
    // A link to one part, opened before there is a profile, leads to its beginning.
    if (!me.personId && !/^\/profile(\/contact)?\/?$/.test(location.pathname)) throw redirect({ to: '/profile' });
  },
  loader: async ({ context }) => {
    const { personId } = await context.queryClient.ensureQueryData(meOptions);
    await Promise.all([loadTexts('people'), personId && context.queryClient.ensureQueryData(personOptions(personId))]);
  },
  component: Outlet,
});
