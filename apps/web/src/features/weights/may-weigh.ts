import type { Me } from '~/features/session/queries';

/** True for those who have a say in the weights of a programme. The API decides; this keeps dead ends off the page. */
export const mayWeigh = (me: Me, programme: string): boolean =>
  me.roles.some(
    (grant) => (grant.role === 'programme_officer' || grant.role === 'administrator') && (grant.programme === null || grant.programme === programme),
  );

/** True for those who see a programme's lists, on which weights can be tried. */
export const mayTry = (me: Me, programme: string): boolean =>
  me.roles.some((grant) => grant.role === 'programme_officer' && (grant.programme === null || grant.programme === programme));
