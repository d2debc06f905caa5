/** Roles that handle other people's cases, or could: they need a second factor and shorter sessions. */
const guarded: readonly string[] = ['programme_officer', 'approver', 'partner_officer', 'recruiter', 'administrator', 'integrator'];

/** Roles that may sign in by a link in a letter. */
const byLink: readonly string[] = ['expert', 'candidate'];

/** True when one of these roles may only be used after a second factor. */
export const needsSecondFactor = (roles: readonly string[]): boolean => roles.some((role) => guarded.includes(role));

/** True when whoever has these roles may sign in by a link: experts and candidates who are nothing else. */
export const mayUseLink = (roles: readonly string[]): boolean => roles.length > 0 && roles.every((role) => byLink.includes(role));

const minute = 60;
const hour = 60 * minute;

/** How long a session lasts without a request, and in all, in seconds. */
export const sessionTimes = (roles: readonly string[]): { readonly idleSeconds: number; readonly absoluteSeconds: number } =>
  needsSecondFactor(roles) ? { idleSeconds: 30 * minute, absoluteSeconds: 12 * hour } : { idleSeconds: 24 * hour, absoluteSeconds: 7 * 24 * hour };
