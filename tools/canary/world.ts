import type { ProgrammeCode } from '#kernel';
import type { Grant, Role } from '#platform/policy';

/** Organisations of both programmes in several countries, by key. */
export const organisations = {
  host: {
    kind: 'HOST_INSTITUTION',
    country: 'NG',
    name: 'Canary teaching hospital',
    region: 'North',
    city: 'Kano',
    sector: 'health',
    readiness: { workplace: 3, internet: 2, counterpart: 4, staffContinuity: 3 },
  },
  host_other: { kind: 'HOST_INSTITUTION', country: 'SO', name: 'Canary water agency' },
  employer: { kind: 'EMPLOYER', country: 'NL', name: 'Canary software house' },
  employer_other: { kind: 'EMPLOYER', country: 'NL', name: 'Canary grid operator' },
} as const;
export type OrganisationKey = keyof typeof organisations;

/** An account of the world. */
export interface AccountPlan {
  readonly key: string;
  readonly role: string;
  readonly grant: { readonly role: Role; readonly programme: ProgrammeCode | null; readonly country: string | null } | null;
  readonly organisation: OrganisationKey | null;
  readonly person: string | null;
  readonly fate?: 'disabled' | 'run_out';
}

const account = (
  key: string,
  role: Role,
  programme: ProgrammeCode | null,
  more: { country?: string; organisation?: OrganisationKey; person?: string; fate?: AccountPlan['fate'] } = {},
): AccountPlan => ({
  key,
  role: more.fate === 'disabled' ? 'suspended' : more.fate === 'run_out' ? 'former' : role,
  grant: { role, programme, country: more.country ?? null },
  organisation: more.organisation ?? null,
  person: more.person ?? null,
  ...(more.fate ? { fate: more.fate } : {}),
});

/** One account a role, and those that a mistake in scope would let in: other programme, other organisation, other country, no longer. */
export const accounts: readonly AccountPlan[] = [
  account('expert', 'expert', 'CD4D2', { person: 'expert' }),
  account('candidate', 'candidate', 'MATCH', { person: 'candidate' }),
  account('host_member', 'host_member', 'CD4D2', { organisation: 'host' }),
  account('host_member_other', 'host_member', 'CD4D2', { organisation: 'host_other' }),
  account('employer_member', 'employer_member', 'MATCH', { organisation: 'employer' }),
  account('employer_member_other', 'employer_member', 'MATCH', { organisation: 'employer_other' }),
  account('recruiter', 'recruiter', 'MATCH', { organisation: 'employer' }),
  account('partner_officer', 'partner_officer', 'MATCH'),
  account('programme_officer_cd4d2', 'programme_officer', 'CD4D2'),
  account('programme_officer_match', 'programme_officer', 'MATCH'),
  account('programme_officer_ng', 'programme_officer', 'CD4D2', { country: 'NG' }),
  account('approver', 'approver', 'CD4D2'),
  account('approver_so', 'approver', 'CD4D2', { country: 'SO' }),
  account('donor', 'donor', null),
  account('administrator', 'administrator', null),
  account('integrator', 'integrator', 'MATCH'),
  account('disabled_officer', 'programme_officer', 'CD4D2', { fate: 'disabled' }),
  account('former_officer', 'programme_officer', 'CD4D2', { fate: 'run_out' }),
];

/** The grants of an account; `ids` are the organisations as stored. */
export const grantsOf = (plan: AccountPlan, ids: Readonly<Record<string, string>>): Grant[] =>
  plan.grant ? [{ ...plan.grant, organisationId: plan.organisation ? (ids[plan.organisation] ?? null) : null }] : [];

/** Someone in the world: where, and how far they have come with which need. */
export interface PersonPlan {
  readonly key: string;
  readonly programme: ProgrammeCode;
  readonly country: string;
  readonly need?: string;
  /** `undisclosed`: proposed, and the consent to share was withdrawn since. */
  readonly stage?: 'shortlisted' | 'proposed' | 'invited' | 'undisclosed';
}

/** The people whom tests speak of. */
export const cast: readonly PersonPlan[] = [
  { key: 'expert', programme: 'CD4D2', country: 'NG', need: 'host_open', stage: 'invited' },
  { key: 'expert_proposed', programme: 'CD4D2', country: 'NG', need: 'host_open', stage: 'proposed' },
  { key: 'expert_shortlisted', programme: 'CD4D2', country: 'NG', need: 'host_open', stage: 'shortlisted' },
  { key: 'expert_undisclosed', programme: 'CD4D2', country: 'NG', need: 'host_open', stage: 'undisclosed' },
  { key: 'expert_elsewhere', programme: 'CD4D2', country: 'SO', need: 'host_other_open', stage: 'proposed' },
  { key: 'expert_listed', programme: 'CD4D2', country: 'SO' },
  { key: 'candidate', programme: 'MATCH', country: 'NG', need: 'employer_open', stage: 'invited' },
  { key: 'candidate_proposed', programme: 'MATCH', country: 'SN', need: 'employer_open', stage: 'proposed' },
  { key: 'candidate_shortlisted', programme: 'MATCH', country: 'NG', need: 'employer_open', stage: 'shortlisted' },
  { key: 'candidate_elsewhere', programme: 'MATCH', country: 'SN', need: 'employer_other_open', stage: 'proposed' },
  { key: 'candidate_listed', programme: 'MATCH', country: 'NG' },
];

/** The cast, and more people of both programmes and four countries up to `count`. */
export function peopleOf(count: number): PersonPlan[] {
  const kinds = [
    ['CD4D2', 'NG'],
    ['MATCH', 'NG'],
    ['CD4D2', 'SO'],
    ['MATCH', 'SN'],
  ] as const;
  const extras = Array.from({ length: Math.max(0, count - cast.length) }, (_, at): PersonPlan => {
    const [programme, country] = kinds[at % kinds.length] ?? kinds[0];
    return { key: `extra_${at + 1}`, programme, country };
  });
  return [...cast, ...extras];
}

/** A need of the world, and the way to where it stands. */
export interface NeedPlan {
  readonly key: string;
  readonly organisation: OrganisationKey;
  readonly programme: ProgrammeCode;
  readonly country: string;
  readonly state: 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'DRAFT';
}

const termsOfReference = (organisation: OrganisationKey, country: string, state: NeedPlan['state']): NeedPlan => ({
  key: `${organisation}_${state.toLowerCase()}`,
  organisation,
  programme: 'CD4D2',
  country,
  state,
});
const vacancy = (organisation: OrganisationKey, state: NeedPlan['state']): NeedPlan => ({
  key: `${organisation}_${state.toLowerCase()}`,
  organisation,
  programme: 'MATCH',
  country: 'NL',
  state,
});

/** Needs of every organisation: open for all to see, on their way, and drafts. */
export const needs: readonly NeedPlan[] = [
  termsOfReference('host', 'NG', 'OPEN'),
  termsOfReference('host', 'NG', 'DRAFT'),
  termsOfReference('host', 'NG', 'RETURNED'),
  termsOfReference('host_other', 'SO', 'OPEN'),
  termsOfReference('host_other', 'SO', 'SUBMITTED'),
  vacancy('employer', 'OPEN'),
  vacancy('employer', 'DRAFT'),
  vacancy('employer_other', 'OPEN'),
  vacancy('employer_other', 'SUBMITTED'),
];
