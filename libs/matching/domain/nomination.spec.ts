import {
  decideStep,
  nominationEvents,
  nominationParts,
  nominationSentence,
  nominationStates,
  offeredSteps,
  type NominationEvent,
  type NominationPart,
  type NominationState,
} from './nomination.js';
import { isReasonCode, reasonCodes } from './reason-codes.js';

/** Written by hand from the procedures, not from the table. */
const steps: readonly [NominationState, NominationEvent, NominationState, NominationPart[]][] = [
  ['SUGGESTED', 'shortlist', 'SHORTLISTED', ['programme_officer']],
  ['SUGGESTED', 'not_select', 'NOT_SELECTED', ['programme_officer']],
  ['SUGGESTED', 'withdraw', 'WITHDRAWN', ['programme_officer', 'self']],
  ['SHORTLISTED', 'propose', 'PROPOSED', ['programme_officer']],
  ['SHORTLISTED', 'not_select', 'NOT_SELECTED', ['programme_officer']],
  ['SHORTLISTED', 'withdraw', 'WITHDRAWN', ['programme_officer', 'self']],
  ['PROPOSED', 'invite', 'INTERVIEW', ['programme_officer', 'owner']],
  ['PROPOSED', 'not_select', 'NOT_SELECTED', ['programme_officer', 'owner']],
  ['PROPOSED', 'withdraw', 'WITHDRAWN', ['programme_officer', 'self']],
  ['INTERVIEW', 'select', 'SELECTED', ['programme_officer', 'owner']],
  ['INTERVIEW', 'not_select', 'NOT_SELECTED', ['programme_officer', 'owner']],
  ['INTERVIEW', 'withdraw', 'WITHDRAWN', ['programme_officer', 'self']],
];
const input = (event: string, part: NominationPart, over: Partial<Parameters<typeof decideStep>[1]> = {}) => ({
  event,
  reasonCode: 'language',
  parts: new Set([part]),
  consentToShare: true,
  last: null,
  ...over,
});

describe('the way of a nomination', () => {
  it('allows and refuses every step of every part exactly as the procedures say', () => {
    const wrong: string[] = [];
    for (const state of nominationStates)
      for (const event of nominationEvents)
        for (const part of nominationParts) {
          const want = steps.find(([from, name, , who]) => from === state && name === event && who.includes(part));
          const got = decideStep(state, input(event, part));
          if (got.ok !== (want !== undefined) || (got.ok && got.value.to !== want?.[2])) wrong.push(`${part}: ${state} ${event}`);
        }
    expect(wrong).toEqual([]);
  });

  it('never ends without a reason', () => {
    for (const [state, event] of [
      ['PROPOSED', 'not_select'],
      ['SUGGESTED', 'withdraw'],
    ] as const)
      expect(decideStep(state, input(event, 'programme_officer', { reasonCode: null }))).toEqual({
        ok: false,
        error: { kind: 'invalid_input', problems: [{ field: 'reasonCode', rule: 'rule.required' }] },
      });
  });

  it('shows no one to an organisation without consent', () => {
    for (const [state, event] of [
      ['SHORTLISTED', 'propose'],
      ['PROPOSED', 'invite'],
    ] as const)
      expect(decideStep(state, input(event, 'programme_officer', { consentToShare: false }))).toMatchObject({
        ok: false,
        error: { rule: 'matching.rule.consent_to_share' },
      });
  });

  it('takes the last decision back, once, by the programme, and not what the person decided', () => {
    const last = { event: 'not_select', from: 'INTERVIEW', by: 'a' } as const;
    expect(decideStep('NOT_SELECTED', input('undo', 'programme_officer', { last }))).toEqual({ ok: true, value: { to: 'INTERVIEW' } });
    expect(decideStep('NOT_SELECTED', input('undo', 'owner', { last }))).toMatchObject({
      ok: false,
      error: { rule: 'matching.rule.nothing_to_undo' },
    });
    for (const event of ['undo', 'withdraw', 'nominate'] as const)
      expect(decideStep('NOT_SELECTED', input('undo', 'programme_officer', { last: { ...last, event } }))).toMatchObject({ ok: false });
    expect(decideStep('SUGGESTED', input('undo', 'programme_officer'))).toMatchObject({ ok: false });
  });

  it('offers each reader the own steps, in the own language', () => {
    expect(
      offeredSteps('PROPOSED', { event: 'propose', from: 'SHORTLISTED', by: null }, new Set(['programme_officer']), 'fr').map(
        ({ event, needsReason }) => [event, needsReason],
      ),
    ).toEqual([
      ['invite', false],
      ['not_select', true],
      ['withdraw', true],
      ['undo', false],
    ]);
    expect(offeredSteps('PROPOSED', null, new Set(['self']), 'nl')).toEqual([{ event: 'withdraw', label: 'Terugtrekken', needsReason: true }]);
    expect(offeredSteps('SELECTED', null, new Set(['owner']), 'nl')).toEqual([]);
  });

  it('is told to staff and person in their own words', () => {
    for (const state of nominationStates)
      for (const locale of ['en', 'nl', 'fr'] as const)
        expect(nominationSentence(state, 'staff', locale)).not.toBe(nominationSentence(state, 'person', locale));
  });
});

describe('reason codes', () => {
  it('have words in three languages', () => {
    for (const text of Object.values(reasonCodes)) expect(new Set([text.en, text.nl, text.fr]).size).toBe(3);
  });
  it.each(['toString', '', null, 'bad'])('do not include %p', (code) => expect(isReasonCode(code)).toBe(false));
});
