import { moveOf, movesFor, refused, ok, soundLifecycle, type DomainError, type Lifecycle, type Locale, type Move, type Result } from '#kernel';
import type { NeedEvent, NeedKind, NeedState } from './need.js';
import { sharedEvents, sharedStates } from './wording.js';

/** The parts an actor may play towards a need. `owner` is a member of the need's own organisation. */
export type NeedPart = 'owner' | 'programme_officer' | 'approver' | 'partner_officer' | 'system';

/** What must hold before a step. */
export type NeedGuard = 'has_requirements';

export type NeedMove = Move<NeedState, NeedEvent, NeedPart, NeedGuard>;
type NeedLifecycle = Lifecycle<NeedState, NeedEvent, NeedPart, NeedGuard>;

const complete: readonly NeedGuard[] = ['has_requirements'];
const ownerOrOfficer: readonly NeedPart[] = ['owner', 'programme_officer'];

/** From the first word to submission, for both kinds. */
const writing: readonly NeedMove[] = [
  { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', who: ownerOrOfficer, guards: complete },
  { from: 'RETURNED', event: 'submit', to: 'SUBMITTED', who: ownerOrOfficer, guards: complete },
];

/** From open to the end, for both kinds. */
const running: readonly NeedMove[] = [
  { from: 'OPEN', event: 'hold', to: 'ON_HOLD', who: ownerOrOfficer, reason: true },
  { from: 'ON_HOLD', event: 'resume', to: 'OPEN', who: ownerOrOfficer, guards: complete },
  { from: 'OPEN', event: 'fill', to: 'FILLED', who: ['programme_officer', 'system'] },
  { from: 'FILLED', event: 'close', to: 'CLOSED', who: ['programme_officer', 'system'] },
];

const withdrawing = (live: readonly NeedState[]): readonly NeedMove[] =>
  live.map((from): NeedMove => ({ from, event: 'withdraw', to: 'WITHDRAWN', who: ownerOrOfficer, reason: from !== 'DRAFT' }));

/** Host → country office → programme. */
export const termsOfReferenceLifecycle: NeedLifecycle = soundLifecycle({
  name: 'terms of reference',
  initial: 'DRAFT',
  final: ['CLOSED', 'WITHDRAWN'],
  states: {
    ...sharedStates,
    SUBMITTED: {
      staff: {
        en: 'Submitted: waiting for the country office.',
        nl: 'Ingediend: wacht op het landenkantoor.',
        fr: 'Soumis : en attente du bureau pays.',
      },
      person: {
        en: 'Submitted: the country office is reading it.',
        nl: 'Ingediend: het landenkantoor leest het.',
        fr: 'Soumis : le bureau pays l’examine.',
      },
    },
    COUNTRY_APPROVED: {
      staff: {
        en: 'Approved by the country office: the programme can open it.',
        nl: 'Goedgekeurd door het landenkantoor: het programma kan het openstellen.',
        fr: 'Approuvé par le bureau pays : le programme peut l’ouvrir.',
      },
      person: {
        en: 'Approved: the programme will open it soon.',
        nl: 'Goedgekeurd: het programma stelt het binnenkort open.',
        fr: 'Approuvé : le programme l’ouvrira bientôt.',
      },
    },
  },
  events: { ...sharedEvents, approve: { en: 'Approve for the country', nl: 'Goedkeuren voor het land', fr: 'Approuver pour le pays' } },
  moves: [
    ...writing,
    { from: 'SUBMITTED', event: 'return', to: 'RETURNED', who: ['approver', 'programme_officer'], reason: true },
    { from: 'SUBMITTED', event: 'approve', to: 'COUNTRY_APPROVED', who: ['approver'] },
    { from: 'COUNTRY_APPROVED', event: 'open', to: 'OPEN', who: ['programme_officer'], guards: complete },
    ...running,
    ...withdrawing(['DRAFT', 'SUBMITTED', 'RETURNED', 'COUNTRY_APPROVED', 'OPEN', 'ON_HOLD']),
  ],
} satisfies NeedLifecycle);

/** Employer → partner → programme. */
export const vacancyLifecycle: NeedLifecycle = soundLifecycle({
  name: 'vacancy',
  initial: 'DRAFT',
  final: ['CLOSED', 'WITHDRAWN'],
  states: {
    ...sharedStates,
    SUBMITTED: {
      staff: {
        en: 'Submitted: waiting for the partner to verify it.',
        nl: 'Ingediend: wacht op controle door de partner.',
        fr: 'Soumise : en attente de vérification par le partenaire.',
      },
      person: {
        en: 'Submitted: our partner is checking it.',
        nl: 'Ingediend: onze partner controleert het.',
        fr: 'Soumise : notre partenaire la vérifie.',
      },
    },
    VERIFIED: {
      staff: {
        en: 'Verified by the partner: it can be opened.',
        nl: 'Gecontroleerd door de partner: kan worden opengesteld.',
        fr: 'Vérifiée par le partenaire : elle peut être ouverte.',
      },
      person: {
        en: 'Verified: it will be opened soon.',
        nl: 'Gecontroleerd: wordt binnenkort opengesteld.',
        fr: 'Vérifiée : elle sera bientôt ouverte.',
      },
    },
  },
  events: { ...sharedEvents, verify: { en: 'Verify', nl: 'Controle afronden', fr: 'Vérifier' } },
  moves: [
    ...writing,
    { from: 'SUBMITTED', event: 'return', to: 'RETURNED', who: ['partner_officer', 'programme_officer'], reason: true },
    { from: 'SUBMITTED', event: 'verify', to: 'VERIFIED', who: ['partner_officer'] },
    { from: 'VERIFIED', event: 'open', to: 'OPEN', who: ['programme_officer', 'partner_officer'], guards: complete },
    ...running,
    ...withdrawing(['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'OPEN', 'ON_HOLD']),
  ],
} satisfies NeedLifecycle);

const tables: Readonly<Record<NeedKind, NeedLifecycle>> = { TERMS_OF_REFERENCE: termsOfReferenceLifecycle, VACANCY: vacancyLifecycle };

/** The table that a kind of need follows. */
export const lifecycleOf = (kind: NeedKind): NeedLifecycle => tables[kind];

/** What the guards need to know about a need. */
export interface GuardFacts {
  readonly requirementCount: number;
}

const holds: Readonly<Record<NeedGuard, (facts: GuardFacts) => boolean>> = {
  has_requirements: (facts) => facts.requirementCount > 0,
};

/**
 * Who may change what is asked, by state. What lies with an approver or waits to be opened stays as it was approved,
 * unless the programme changes it.
 */
const editors: Readonly<Partial<Record<NeedState, readonly NeedPart[]>>> = {
  DRAFT: ownerOrOfficer,
  RETURNED: ownerOrOfficer,
  SUBMITTED: ['programme_officer'],
  COUNTRY_APPROVED: ['programme_officer'],
  VERIFIED: ['programme_officer'],
  OPEN: ownerOrOfficer,
  ON_HOLD: ownerOrOfficer,
};

/** Whether someone with these parts may change the need's content now. An open need must keep at least one requirement. */
export function decideEdit(state: NeedState, parts: ReadonlySet<string>, facts: GuardFacts): Result<null, DomainError> {
  const allowed = editors[state];
  if (!allowed) return refused('needs.rule.no_longer_editable', { state });
  if (!allowed.some((part) => parts.has(part))) return refused('needs.rule.edit_not_yours', { state });
  if (state !== 'DRAFT' && state !== 'RETURNED' && !holds.has_requirements(facts)) return refused('needs.rule.has_requirements');
  return ok(null);
}

/**
 * Decides one step. Unknown events, steps the state does not have, steps that are not this actor's, a missing reason and
 * an unmet guard are refused, each by its own rule; a stranger learns no more than that the step is not there.
 */
export function decideMove(
  kind: NeedKind,
  state: NeedState,
  event: string,
  parts: ReadonlySet<string>,
  facts: GuardFacts,
  reason: string | null,
): Result<NeedMove, DomainError> {
  const move = moveOf(lifecycleOf(kind), state, event);
  if (!move) return refused('needs.rule.no_such_step', { event, state });
  if (!move.who.some((part) => parts.has(part))) return refused('needs.rule.step_not_yours', { event, state });
  const unmet = move.guards?.find((guard) => !holds[guard](facts));
  if (unmet) return refused(`needs.rule.${unmet}`);
  if (move.reason && !reason?.trim()) return refused('needs.rule.reason_missing');
  return ok(move);
}

/** The steps offered to an actor, with the words on their buttons. */
export const offeredEvents = (
  kind: NeedKind,
  state: NeedState,
  parts: ReadonlySet<string>,
  locale: Locale,
): readonly { event: NeedEvent; label: string; needsReason: boolean }[] =>
  movesFor(lifecycleOf(kind), state, parts).map((move) => ({
    event: move.event,
    label: lifecycleOf(kind).events[move.event]?.[locale] ?? move.event,
    needsReason: move.reason ?? false,
  }));

/** What the state is called for this reader. */
export const stateSentence = (kind: NeedKind, state: NeedState, side: 'staff' | 'person', locale: Locale): string =>
  lifecycleOf(kind).states[state]?.[side][locale] ?? state;
