import {
  err,
  moveOf,
  movesFor,
  ok,
  refused,
  soundLifecycle,
  type DomainError,
  type Lifecycle,
  type Locale,
  type Move,
  type Result,
  type Text,
} from '#kernel';

export const nominationStates = ['SUGGESTED', 'SHORTLISTED', 'PROPOSED', 'INTERVIEW', 'SELECTED', 'NOT_SELECTED', 'WITHDRAWN'] as const;
export type NominationState = (typeof nominationStates)[number];

/** Steps of the table. `undo` stands beside it: where it leads depends on the last decision, not on the state. */
export const nominationEvents = ['shortlist', 'propose', 'invite', 'select', 'not_select', 'withdraw'] as const;
export type NominationEvent = (typeof nominationEvents)[number];

/** The parts an actor may play. `owner` is a member of the need's organisation, `self` the person who is nominated. */
export const nominationParts = ['programme_officer', 'owner', 'self', 'system'] as const;
export type NominationPart = (typeof nominationParts)[number];

/** What must hold before a step. */
export type NominationGuard = 'consent_to_share';

export type NominationMove = Move<NominationState, NominationEvent, NominationPart, NominationGuard>;

const officer: readonly NominationPart[] = ['programme_officer'];
const officerOrOwner: readonly NominationPart[] = ['programme_officer', 'owner'];

const refusing = (from: NominationState, who: readonly NominationPart[]): NominationMove => ({
  from,
  event: 'not_select',
  to: 'NOT_SELECTED',
  who,
  reason: true,
});
const leaving = (from: NominationState): NominationMove => ({
  from,
  event: 'withdraw',
  to: 'WITHDRAWN',
  who: ['programme_officer', 'self'],
  reason: true,
});

/** The way of one person for one need. The organisation hears of a person from `PROPOSED` on, and by code alone. */
export const nominationLifecycle = soundLifecycle({
  name: 'nomination',
  initial: 'SUGGESTED',
  final: ['SELECTED', 'NOT_SELECTED', 'WITHDRAWN'],
  states: {
    SUGGESTED: {
      staff: { en: 'Suggested.', nl: 'Voorgesteld door een medewerker.', fr: 'Suggérée.' },
      person: {
        en: 'Your profile is being looked at for this.',
        nl: 'Uw profiel wordt hiervoor bekeken.',
        fr: 'Votre profil est à l’étude pour ceci.',
      },
    },
    SHORTLISTED: {
      staff: { en: 'On the shortlist.', nl: 'Op de shortlist.', fr: 'Sur la liste restreinte.' },
      person: { en: 'You are on the shortlist.', nl: 'U staat op de shortlist.', fr: 'Vous êtes sur la liste restreinte.' },
    },
    PROPOSED: {
      staff: { en: 'Proposed to the organisation.', nl: 'Voorgedragen aan de organisatie.', fr: 'Proposée à l’organisation.' },
      person: {
        en: 'You have been proposed; the organisation is considering it.',
        nl: 'U bent voorgedragen; de organisatie overweegt het.',
        fr: 'Votre candidature a été proposée ; l’organisation l’étudie.',
      },
    },
    INTERVIEW: {
      staff: { en: 'Invited for a conversation.', nl: 'Uitgenodigd voor een gesprek.', fr: 'Invitée à un entretien.' },
      person: { en: 'You are invited for a conversation.', nl: 'U bent uitgenodigd voor een gesprek.', fr: 'Vous êtes invité à un entretien.' },
    },
    SELECTED: {
      staff: { en: 'Selected.', nl: 'Gekozen.', fr: 'Retenue.' },
      person: { en: 'You have been selected.', nl: 'U bent gekozen.', fr: 'Votre candidature est retenue.' },
    },
    NOT_SELECTED: {
      staff: { en: 'Not selected.', nl: 'Niet gekozen.', fr: 'Non retenue.' },
      person: {
        en: 'This time the choice fell on someone else. The reason stands beside it.',
        nl: 'De keuze viel deze keer niet op u. De reden staat erbij.',
        fr: 'Votre candidature n’a pas été retenue cette fois. Le motif est indiqué.',
      },
    },
    WITHDRAWN: {
      staff: { en: 'Withdrawn.', nl: 'Teruggetrokken.', fr: 'Retirée.' },
      person: { en: 'You are no longer taking part in this.', nl: 'U doet hier niet meer aan mee.', fr: 'Vous n’y participez plus.' },
    },
  },
  events: {
    shortlist: { en: 'Put on the shortlist', nl: 'Op de shortlist zetten', fr: 'Mettre sur la liste restreinte' },
    propose: { en: 'Propose to the organisation', nl: 'Voordragen aan de organisatie', fr: 'Proposer à l’organisation' },
    invite: { en: 'Invite for a conversation', nl: 'Uitnodigen voor een gesprek', fr: 'Inviter à un entretien' },
    select: { en: 'Select', nl: 'Kiezen', fr: 'Retenir' },
    not_select: { en: 'Do not select', nl: 'Niet kiezen', fr: 'Ne pas retenir' },
    withdraw: { en: 'Withdraw', nl: 'Terugtrekken', fr: 'Retirer' },
  },
  moves: [
    { from: 'SUGGESTED', event: 'shortlist', to: 'SHORTLISTED', who: officer },
    { from: 'SHORTLISTED', event: 'propose', to: 'PROPOSED', who: officer, guards: ['consent_to_share'] },
    { from: 'PROPOSED', event: 'invite', to: 'INTERVIEW', who: officerOrOwner, guards: ['consent_to_share'] },
    { from: 'INTERVIEW', event: 'select', to: 'SELECTED', who: officerOrOwner },
    refusing('SUGGESTED', officer),
    refusing('SHORTLISTED', officer),
    refusing('PROPOSED', officerOrOwner),
    refusing('INTERVIEW', officerOrOwner),
    leaving('SUGGESTED'),
    leaving('SHORTLISTED'),
    leaving('PROPOSED'),
    leaving('INTERVIEW'),
  ],
} satisfies Lifecycle<NominationState, NominationEvent, NominationPart, NominationGuard>) as Lifecycle<
  NominationState,
  NominationEvent,
  NominationPart,
  NominationGuard
>;

/** The words on the button that takes the last decision back. */
export const undoLabel: Text = { en: 'Undo the last decision', nl: 'Laatste beslissing terugdraaien', fr: 'Annuler la dernière décision' };

/** The last decision on a nomination, as far as taking it back is concerned. */
export interface LastDecision {
  readonly event: string;
  readonly from: NominationState;
  /** Account that decided. */
  readonly by: string | null;
}

/** An undo leads back to where the last decision came from; an undo itself cannot be undone. */
export function undoTarget(last: LastDecision | null, parts: ReadonlySet<string>): NominationState | null {
  if (!last || last.event === 'undo' || last.event === 'nominate') return null;
  // What the person decided alone is not the office's to take back.
  return parts.has('programme_officer') && last.event !== 'withdraw' ? last.from : null;
}

/** What a decision needs to be told. */
export interface DecisionInput {
  readonly event: string;
  readonly reasonCode: string | null;
  readonly parts: ReadonlySet<string>;
  readonly consentToShare: boolean;
  readonly last: LastDecision | null;
}

/** Decides one step of a nomination, or why it cannot be taken. */
export function decideStep(state: NominationState, input: DecisionInput): Result<{ readonly to: NominationState }, DomainError> {
  if (input.event === 'undo') {
    const to = undoTarget(input.last, input.parts);
    return to ? ok({ to }) : refused('matching.rule.nothing_to_undo');
  }
  const move = moveOf(nominationLifecycle, state, input.event);
  if (!move) return refused('matching.rule.no_such_step');
  if (!move.who.some((part) => input.parts.has(part))) return refused('matching.rule.step_not_yours');
  if (move.guards?.includes('consent_to_share') && !input.consentToShare) return refused('matching.rule.consent_to_share');
  if (move.reason && input.reasonCode === null) return err({ kind: 'invalid_input', problems: [{ field: 'reasonCode', rule: 'rule.required' }] });
  return ok({ to: move.to });
}

/** The steps offered to an actor, undo last. */
export function offeredSteps(
  state: NominationState,
  last: LastDecision | null,
  parts: ReadonlySet<string>,
  locale: Locale,
): readonly { event: string; label: string; needsReason: boolean }[] {
  const steps = movesFor(nominationLifecycle, state, parts).map((move) => ({
    event: move.event as string,
    label: nominationLifecycle.events[move.event]?.[locale] ?? move.event,
    needsReason: move.reason ?? false,
  }));
  return undoTarget(last, parts) ? [...steps, { event: 'undo', label: undoLabel[locale], needsReason: false }] : steps;
}

/** What the state is called for this reader. */
export const nominationSentence = (state: NominationState, side: 'staff' | 'person', locale: Locale): string =>
  nominationLifecycle.states[state]?.[side][locale] ?? state;
