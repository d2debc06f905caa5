import type { Me } from '~/features/session/queries';
import type { NeedState } from '~/graphql/schema-types.gen';
import type { Need } from './queries';

/** Who is offered the way to change a need, by its state. The API decides; this keeps dead ends off the page. */
const ownerMay: readonly NeedState[] = ['DRAFT', 'RETURNED', 'OPEN', 'ON_HOLD'];
const officerMay: readonly NeedState[] = [...ownerMay, 'SUBMITTED', 'COUNTRY_APPROVED', 'VERIFIED'];

/** True for a member of the organisation that asks. */
export const isOwnNeed = (me: Me, need: Need): boolean =>
  me.roles.some(({ role, organisationId }) => (role === 'host_member' || role === 'employer_member') && organisationId === need.organisation.id);

/** True for a programme officer of the need's programme: they have people compared, and decide. */
export const isOfficerOf = (me: Me, need: Need): boolean =>
  me.roles.some(({ role, programme }) => role === 'programme_officer' && (programme === null || programme === need.programme));

export const mayEdit = (me: Me, need: Need): boolean =>
  (isOwnNeed(me, need) && ownerMay.includes(need.state)) || (isOfficerOf(me, need) && officerMay.includes(need.state));
