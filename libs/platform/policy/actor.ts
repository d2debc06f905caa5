import { programmeCodes, type Locale, type ProgrammeCode } from '#kernel';

/** Who a person can be here (design, section 4). `system` is the worker acting for a task. */
export const roles = [
  'expert',
  'candidate',
  'host_member',
  'employer_member',
  'recruiter',
  'partner_officer',
  'programme_officer',
  'approver',
  'donor',
  'administrator',
  'integrator',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** One right of one account, narrowed by programme, country and organisation; null means not narrowed. */
export interface Grant {
  readonly role: Role;
  readonly programme: ProgrammeCode | null;
  readonly country: string | null;
  readonly organisationId: string | null;
}

/** The signed-in browser behind a request. */
export interface ActorSession {
  readonly id: string;
  /** How it was opened: demo, password, link, registration, invitation, reset. */
  readonly way: string;
  /** A code generator or a recovery code was used for it. */
  readonly secondFactor: boolean;
  /** When its holder last proved who they are. */
  readonly authenticatedAt: Date;
  /** When it ends if nothing more is asked. */
  readonly overAt: Date;
}

/** Whoever asks. Every read and write names one. */
export interface Actor {
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  readonly locale: Locale;
  readonly requestId: string;
  /** Absent for visitors, tasks and tools. */
  readonly session?: ActorSession;
}

/** How long a proof of who one is opens the guarded steps (security: reading what can endanger, export, roles, factors, keys): 5 minutes. */
export const stepUpMs = 5 * 60_000;

/**
 * True when whoever asks has just proved who they are, so that a guarded step is open. The service needs no proof, and the
 * one-click demo has none to ask for.
 */
export function steppedUp(actor: Actor, now: Date = new Date()): boolean {
  if (actor.grants.some((grant) => grant.role === 'system') || actor.session?.way === 'demo') return true;
  return actor.session !== undefined && now.getTime() - actor.session.authenticatedAt.getTime() <= stepUpMs;
}

/** A visitor who has not signed in. */
export const anonymous = (locale: Locale, requestId: string): Actor => ({ accountId: null, personId: null, grants: [], locale, requestId });

/** The worker or an operator's command, acting for a task or a stated operation; in one programme alone where the task knows it. */
export const systemActor = (requestId: string, programme: ProgrammeCode | null = null): Actor => ({
  accountId: null,
  personId: null,
  grants: [{ role: 'system', programme, country: null, organisationId: null }],
  locale: 'en',
  requestId,
});

/** True when the actor holds `role`, within `scope` where one is given. A grant that is not narrowed covers every scope. */
export function hasRole(actor: Actor, role: Role, scope: { programme?: ProgrammeCode; country?: string; organisationId?: string } = {}): boolean {
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (!scope.programme || grant.programme === null || grant.programme === scope.programme) &&
      (!scope.country || grant.country === null || grant.country === scope.country) &&
      (!scope.organisationId || grant.organisationId === scope.organisationId),
  );
}

/** Where a role holds: a programme, in one country or (null) in all. */
export interface Scope {
  readonly programme: ProgrammeCode;
  readonly country: string | null;
}

/** Where the actor holds a role. Without a programme in the grant that is both; a partner officer works in MATCH alone. */
export function scopesOf(actor: Pick<Actor, 'grants'>, role: Role): readonly Scope[] {
  return actor.grants.flatMap((grant) =>
    grant.role !== role
      ? []
      : programmeCodes
          .filter((programme) => (grant.programme ?? programme) === programme && (role !== 'partner_officer' || programme === 'MATCH'))
          .map((programme) => ({ programme, country: grant.country })),
  );
}

/** Organisations of which the actor is a member. */
export const organisationsOf = (actor: Actor): readonly string[] =>
  [...new Set(actor.grants.flatMap((grant) => (grant.organisationId ? [grant.organisationId] : [])))].sort();
