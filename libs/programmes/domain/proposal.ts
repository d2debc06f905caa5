import { criteria, personViewOnly, needKinds, type Criterion, type NeedKind, type View } from '#engine/scoring';
import {
  hasControlCharacters,
  isDate,
  isOneOf,
  moveOf,
  ok,
  programmeCodes,
  refused,
  soundLifecycle,
  type DomainError,
  type Lifecycle,
  type Problem,
  type Result,
} from '#kernel';

export const proposalStates = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalEvent = 'approve' | 'reject';
/** The parts an actor may play: the one who proposed, and anyone else with a say in the programme. */
export type ProposalPart = 'proposer' | 'other';

/** Weights that wait for a second person's eyes. The sheet itself is made by the approval, and never changes. */
export const proposalLifecycle = soundLifecycle({
  name: 'weight sheet proposal',
  initial: 'PROPOSED',
  final: ['APPROVED', 'REJECTED'],
  states: {
    PROPOSED: {
      staff: { en: 'Waits for a second person.', nl: 'Wacht op een tweede persoon.', fr: 'En attente d’une deuxième personne.' },
      person: { en: 'New weights are being considered.', nl: 'Nieuwe gewichten worden overwogen.', fr: 'De nouveaux poids sont à l’étude.' },
    },
    APPROVED: {
      staff: {
        en: 'Approved; counts from its first day.',
        nl: 'Goedgekeurd; geldt vanaf de eerste dag.',
        fr: 'Approuvée ; compte dès son premier jour.',
      },
      person: { en: 'New weights were adopted.', nl: 'Nieuwe gewichten zijn vastgesteld.', fr: 'De nouveaux poids ont été adoptés.' },
    },
    REJECTED: {
      staff: { en: 'Rejected; the reason stands beside it.', nl: 'Afgewezen; de reden staat erbij.', fr: 'Rejetée ; le motif est indiqué.' },
      person: { en: 'The weights stay as they are.', nl: 'De gewichten blijven zoals ze zijn.', fr: 'Les poids restent inchangés.' },
    },
  },
  events: {
    approve: { en: 'Approve the weights', nl: 'Gewichten goedkeuren', fr: 'Approuver les poids' },
    reject: { en: 'Reject the weights', nl: 'Gewichten afwijzen', fr: 'Rejeter les poids' },
  },
  moves: [
    { from: 'PROPOSED', event: 'approve', to: 'APPROVED', who: ['other'] },
    { from: 'PROPOSED', event: 'reject', to: 'REJECTED', who: ['other', 'proposer'], reason: true },
  ],
} satisfies Lifecycle<ProposalState, ProposalEvent, ProposalPart>) as Lifecycle<ProposalState, ProposalEvent, ProposalPart>;

/** Decides one step, or why it cannot be taken: approving is never for the one who proposed. */
export function decideProposal(
  state: ProposalState,
  event: ProposalEvent,
  part: ProposalPart,
  reason: string | null,
): Result<{ readonly to: ProposalState }, DomainError> {
  const move = moveOf(proposalLifecycle, state, event);
  if (!move) return refused('programmes.rule.proposal_decided');
  if (!move.who.includes(part)) return refused('programmes.rule.same_person');
  if (move.reason && reason === null) return { ok: false, error: { kind: 'invalid_input', problems: [{ field: 'reason', rule: 'rule.required' }] } };
  return ok({ to: move.to });
}

/** Weights as they come in. */
export interface WeightInput {
  readonly criterion: string;
  readonly weight: number;
}

/** All weights of a sheet together: shares in whole percents. */
export const allShares = 100;

/** Everything wrong with a choice of weights for a view; empty when a sheet can be made of it. */
export function weightProblems(weights: readonly WeightInput[], view: View): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  weights.forEach(({ criterion, weight }, index) => {
    const at = `weights.${index}`;
    if (!isOneOf(criteria, criterion)) problems.push({ field: `${at}.criterion`, rule: 'programmes.rule.unknown_criterion' });
    else if (seen.has(criterion)) problems.push({ field: `${at}.criterion`, rule: 'rule.duplicate' });
    else if (weight > 0 && view === 'need' && personViewOnly.includes(criterion))
      problems.push({ field: `${at}.criterion`, rule: 'programmes.rule.not_for_this_view' });
    if (!Number.isInteger(weight) || weight < 0 || weight > allShares)
      problems.push({ field: `${at}.weight`, rule: 'rule.range', params: { min: 0, max: allShares } });
    seen.add(criterion);
  });
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  if (sum !== allShares) problems.push({ field: 'weights', rule: 'programmes.rule.weights_sum', params: { sum, all: allShares } });
  return problems;
}

/** The weights as a sheet keeps them; what weighs nothing is left out. */
export const toWeights = (weights: readonly WeightInput[]): Partial<Record<Criterion, number>> =>
  Object.fromEntries(weights.filter(({ weight }) => weight > 0).map(({ criterion, weight }) => [criterion, weight]));

/** A proposal as it comes in. */
export interface ProposalInput {
  readonly programme: string;
  readonly needKind: string;
  readonly view: string;
  readonly weights: readonly WeightInput[];
  readonly reason: string;
  readonly validFrom: string;
}

const longestReason = 2000;
const views: readonly View[] = ['need', 'person'];
const kindOf: Readonly<Record<string, NeedKind>> = { CD4D2: 'TERMS_OF_REFERENCE', MATCH: 'VACANCY' };

/** Everything wrong with a proposal on a day. */
export function proposalProblems(input: ProposalInput, today: string): Problem[] {
  const problems: Problem[] = [];
  const reason = input.reason.trim();
  if (!isOneOf(programmeCodes, input.programme)) problems.push({ field: 'programme', rule: 'rule.unknown_code' });
  if (!isOneOf(needKinds, input.needKind) || (kindOf[input.programme] ?? input.needKind) !== input.needKind)
    problems.push({ field: 'needKind', rule: 'rule.unknown_code' });
  if (!isOneOf(views, input.view)) problems.push({ field: 'view', rule: 'rule.unknown_code' });
  else problems.push(...weightProblems(input.weights, input.view));
  if (reason === '') problems.push({ field: 'reason', rule: 'rule.required' });
  else if (reason.length > longestReason) problems.push({ field: 'reason', rule: 'rule.too_long', params: { max: longestReason } });
  else if (hasControlCharacters(reason)) problems.push({ field: 'reason', rule: 'rule.control_characters' });
  if (!isDate(input.validFrom)) problems.push({ field: 'validFrom', rule: 'rule.date' });
  else if (input.validFrom < today) problems.push({ field: 'validFrom', rule: 'programmes.rule.valid_from_past' });
  return problems;
}
