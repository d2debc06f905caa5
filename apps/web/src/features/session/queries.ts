import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { execute } from '~/lib/execute';
import { ApiFailure } from '~/lib/failure';
import { DemoRolesDocument, MeDocument, type MeQuery } from './session.gen';

export type Me = MeQuery['me'];

/** The roles a person can be granted, as the API names them. */
export type RoleCode =
  'expert' | 'candidate' | 'host_member' | 'employer_member' | 'programme_officer' | 'partner_officer' | 'approver' | 'administrator';

export const meOptions = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => (await execute(MeDocument, {}, signal)).me,
  staleTime: Infinity,
});

export const demoRolesOptions = (locale: string) =>
  queryOptions({
    queryKey: ['demo-roles', locale],
    queryFn: async ({ signal }) => (await execute(DemoRolesDocument, {}, signal)).demoRoles,
    staleTime: Infinity,
  });

export const hasRole = (me: Me, ...roles: readonly RoleCode[]): boolean => me.roles.some(({ role }) => (roles as readonly string[]).includes(role));

/** Those who work for a programme: they see people by code and decide. */
export const isStaff = (me: Me): boolean => hasRole(me, 'programme_officer', 'partner_officer', 'approver');

/** Those who have people compared and decide about them. */
export const isOfficer = (me: Me): boolean => hasRole(me, 'programme_officer');

/** Those who describe needs. */
export const isOwner = (me: Me): boolean => hasRole(me, 'host_member', 'employer_member');

/** Guards a route: a visitor is sent to sign in and comes back; a wrong role is told so. The API checks again. */
export async function guard(client: QueryClient, href: string, allowed: (me: Me) => boolean): Promise<Me> {
  const me = await client.ensureQueryData(meOptions);
  if (!me.accountId) throw redirect({ to: '/', search: { next: href } });
  if (!allowed(me)) throw new ApiFailure('forbidden');
  return me;
}
