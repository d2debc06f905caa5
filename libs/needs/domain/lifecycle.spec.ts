import { decideEdit, decideMove, lifecycleOf, offeredEvents, stateSentence, type NeedPart } from './lifecycle.js';
import { needEvents, needKinds, needStates, type NeedEvent, type NeedKind, type NeedState } from './need.js';

const parts: readonly NeedPart[] = ['owner', 'programme_officer', 'approver', 'partner_officer', 'system'];

/** Written by hand from the programme's procedures, not from the tables: state, event, to, who. */
const torSteps: readonly [NeedState, NeedEvent, NeedState, NeedPart[]][] = [
  ['DRAFT', 'submit', 'SUBMITTED', ['owner', 'programme_officer']],
  ['DRAFT', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
  ['SUBMITTED', 'return', 'RETURNED', ['approver', 'programme_officer']],
  ['SUBMITTED', 'approve', 'COUNTRY_APPROVED', ['approver']],
  ['SUBMITTED', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
  ['RETURNED', 'submit', 'SUBMITTED', ['owner', 'programme_officer']],
  ['RETURNED', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
  ['COUNTRY_APPROVED', 'open', 'OPEN', ['programme_officer']],
  ['COUNTRY_APPROVED', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
  ['OPEN', 'hold', 'ON_HOLD', ['owner', 'programme_officer']],
  ['OPEN', 'fill', 'FILLED', ['programme_officer', 'system']],
  ['OPEN', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
  ['ON_HOLD', 'resume', 'OPEN', ['owner', 'programme_officer']],
  ['ON_HOLD', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
  ['FILLED', 'close', 'CLOSED', ['programme_officer', 'system']],
];
const vacancySteps: readonly [NeedState, NeedEvent, NeedState, NeedPart[]][] = [
  ...torSteps.filter(([from, event]) => from !== 'COUNTRY_APPROVED' && event !== 'approve' && event !== 'return'),
  ['SUBMITTED', 'return', 'RETURNED', ['partner_officer', 'programme_officer']],
  ['SUBMITTED', 'verify', 'VERIFIED', ['partner_officer']],
  ['VERIFIED', 'open', 'OPEN', ['programme_officer', 'partner_officer']],
  ['VERIFIED', 'withdraw', 'WITHDRAWN', ['owner', 'programme_officer']],
];
const expected: Readonly<Record<NeedKind, typeof torSteps>> = { TERMS_OF_REFERENCE: torSteps, VACANCY: vacancySteps };
const facts = { requirementCount: 3 };

describe.each(needKinds)('the life of %s', (kind) => {
  it('allows and refuses every step of every part exactly as the procedures say', () => {
    const wrong: string[] = [];
    let allowed = 0;
    for (const state of needStates)
      for (const event of needEvents)
        for (const part of parts) {
          const want = expected[kind].find(([from, name, , who]) => from === state && name === event && who.includes(part));
          const got = decideMove(kind, state, event, new Set([part]), facts, 'because');
          if (got.ok) allowed += 1;
          if (got.ok !== (want !== undefined) || (got.ok && got.value.to !== want?.[2])) wrong.push(`${part}: ${state} ${event}`);
        }
    expect(wrong).toEqual([]);
    expect(allowed).toBe(expected[kind].reduce((sum, [, , , who]) => sum + who.length, 0));
  });

  it('asks for a reason where someone else has to live with the step', () => {
    const owner = new Set(['owner']);
    expect(decideMove(kind, 'OPEN', 'withdraw', owner, facts, '  ')).toMatchObject({ ok: false, error: { rule: 'needs.rule.reason_missing' } });
    expect(decideMove(kind, 'OPEN', 'hold', owner, facts, null)).toMatchObject({ ok: false, error: { rule: 'needs.rule.reason_missing' } });
    expect(decideMove(kind, 'DRAFT', 'withdraw', owner, facts, null).ok).toBe(true);
  });

  it('does not let a need without requirements be submitted, opened or resumed', () => {
    const officer = new Set(['owner', 'programme_officer', 'approver', 'partner_officer']);
    const approved = kind === 'VACANCY' ? 'VERIFIED' : 'COUNTRY_APPROVED';
    for (const [state, event] of [
      ['DRAFT', 'submit'],
      ['RETURNED', 'submit'],
      [approved, 'open'],
      ['ON_HOLD', 'resume'],
    ] as const)
      expect(decideMove(kind, state, event, officer, { requirementCount: 0 }, null)).toMatchObject({
        ok: false,
        error: { rule: 'needs.rule.has_requirements' },
      });
  });

  it('has words for every state and step, each language its own', () => {
    for (const state of Object.keys(lifecycleOf(kind).states) as NeedState[])
      for (const side of ['staff', 'person'] as const)
        expect(new Set((['en', 'nl', 'fr'] as const).map((locale) => stateSentence(kind, state, side, locale))).size).toBe(3);
    expect(offeredEvents(kind, 'DRAFT', new Set(['owner']), 'nl')).toEqual([
      { event: 'submit', label: 'Indienen', needsReason: false },
      { event: 'withdraw', label: 'Intrekken', needsReason: false },
    ]);
  });
});

describe('changing what a need asks', () => {
  const may = (state: NeedState, part: NeedPart) => decideEdit(state, new Set([part]), facts).ok;

  it('belongs to the owner while writing and while open, and to the programme all along', () => {
    const live: NeedState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'COUNTRY_APPROVED', 'VERIFIED', 'OPEN', 'ON_HOLD'];
    expect(needStates.filter((state) => may(state, 'owner'))).toEqual(['DRAFT', 'RETURNED', 'OPEN', 'ON_HOLD']);
    expect(needStates.filter((state) => may(state, 'programme_officer'))).toEqual(live);
    expect(needStates.filter((state) => may(state, 'approver') || may(state, 'partner_officer'))).toEqual([]);
  });

  it('may leave a draft empty, but not a need that others work with', () => {
    expect(decideEdit('DRAFT', new Set(['owner']), { requirementCount: 0 }).ok).toBe(true);
    expect(decideEdit('OPEN', new Set(['owner']), { requirementCount: 0 })).toMatchObject({
      ok: false,
      error: { rule: 'needs.rule.has_requirements' },
    });
  });
});
