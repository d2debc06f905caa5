import { decideProposal, proposalProblems, toWeights, weightProblems, type ProposalInput } from './proposal.js';

const sound: ProposalInput = {
  programme: 'CD4D2',
  needKind: 'TERMS_OF_REFERENCE',
  view: 'need',
  weights: [
    { criterion: 'skills', weight: 60 },
    { criterion: 'languages', weight: 40 },
  ],
  reason: 'Languages decide in the field.',
  validFrom: '2027-01-01',
};
const rules = (over: Partial<ProposalInput>): string[] =>
  proposalProblems({ ...sound, ...over }, '2026-12-01').map(({ field, rule }) => `${field} ${rule}`);

describe('a proposal of weights', () => {
  it('is sound when its shares add up to a hundred, with a reason and a day to come', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ validFrom: '2026-12-01' })).toEqual([]);
  });

  it('names everything that is wrong', () => {
    expect(rules({ weights: [{ criterion: 'skills', weight: 99 }] })).toEqual(['weights programmes.rule.weights_sum']);
    expect(
      rules({
        weights: [
          { criterion: 'charm', weight: 50 },
          { criterion: 'skills', weight: 25 },
          { criterion: 'skills', weight: 25 },
        ],
      }),
    ).toEqual(['weights.0.criterion programmes.rule.unknown_criterion', 'weights.2.criterion rule.duplicate']);
    expect(rules({ programme: 'X', needKind: 'Y', view: 'Z', reason: ' ', validFrom: '2026-11-30' })).toEqual([
      'programme rule.unknown_code',
      'needKind rule.unknown_code',
      'view rule.unknown_code',
      'reason rule.required',
      'validFrom programmes.rule.valid_from_past',
    ]);
    expect(rules({ needKind: 'VACANCY' })).toEqual(['needKind rule.unknown_code']);
  });

  it('weighs preferences in the person’s view alone', () => {
    const weights = [
      { criterion: 'skills', weight: 90 },
      { criterion: 'preferences', weight: 10 },
    ];
    expect(weightProblems(weights, 'need').map(({ rule }) => rule)).toEqual(['programmes.rule.not_for_this_view']);
    expect(weightProblems(weights, 'person')).toEqual([]);
  });

  it('leaves out what weighs nothing', () => {
    expect(toWeights([...sound.weights, { criterion: 'country', weight: 0 }])).toEqual({ skills: 60, languages: 40 });
  });
});

describe('the decision on a proposal', () => {
  it('is approved by someone else alone', () => {
    expect(decideProposal('PROPOSED', 'approve', 'other', null)).toEqual({ ok: true, value: { to: 'APPROVED' } });
    expect(decideProposal('PROPOSED', 'approve', 'proposer', null)).toMatchObject({
      error: { kind: 'refused', rule: 'programmes.rule.same_person' },
    });
  });

  it('is rejected with a reason, by the proposer, too', () => {
    expect(decideProposal('PROPOSED', 'reject', 'proposer', 'A mistake.')).toEqual({ ok: true, value: { to: 'REJECTED' } });
    expect(decideProposal('PROPOSED', 'reject', 'other', null)).toMatchObject({ error: { kind: 'invalid_input' } });
  });

  it('is made once', () => {
    for (const state of ['APPROVED', 'REJECTED'] as const)
      expect(decideProposal(state, 'approve', 'other', null)).toMatchObject({ error: { rule: 'programmes.rule.proposal_decided' } });
  });
});
