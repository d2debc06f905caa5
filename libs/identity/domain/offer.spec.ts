import { mayOffer, offerFaults, offersOf, type Offer } from './offer.js';

const offer = (role: string, over: Partial<Offer> = {}): Offer => ({ role, programme: null, country: null, organisationId: null, ...over });
const officer = offer('programme_officer', { programme: 'CD4D2' });
const hostOf = (organisationId: string) => offer('host_member', { programme: 'CD4D2', organisationId });

describe('who may offer which role', () => {
  it.each([
    ['an officer invites an expert of the own programme', officer, offer('expert', { programme: 'CD4D2' }), true],
    ['and nobody of the other one', officer, offer('candidate', { programme: 'MATCH' }), false],
    ['nor an officer, approver or administrator', officer, offer('programme_officer', { programme: 'CD4D2' }), false],
    [
      'an officer of one country invites for it',
      offer('programme_officer', { programme: 'CD4D2', country: 'NG' }),
      offer('expert', { programme: 'CD4D2', country: 'NG' }),
      true,
    ],
    ['and not for all countries', offer('programme_officer', { programme: 'CD4D2', country: 'NG' }), offer('expert', { programme: 'CD4D2' }), false],
    [
      'nor for another one',
      offer('programme_officer', { programme: 'CD4D2', country: 'NG' }),
      offer('expert', { programme: 'CD4D2', country: 'SN' }),
      false,
    ],
    ['a member invites to the own organisation', hostOf('o1'), hostOf('o1'), true],
    ['and to no other', hostOf('o1'), hostOf('o2'), false],
    ['nor to another role', hostOf('o1'), offer('expert', { programme: 'CD4D2' }), false],
    [
      'a partner officer invites employers',
      offer('partner_officer', { programme: 'MATCH' }),
      offer('employer_member', { programme: 'MATCH', organisationId: 'o1' }),
      true,
    ],
    ['and no hosts', offer('partner_officer'), hostOf('o1'), false],
    ['an administrator invites administrators', offer('administrator'), offer('administrator'), true],
    ['nobody invites the service', offer('administrator'), offer('system'), false],
    ['an expert invites nobody', offer('expert', { programme: 'CD4D2' }), offer('expert', { programme: 'CD4D2' }), false],
    ['a donor invites nobody', offer('donor'), offer('donor'), false],
  ])('%s', (_, grant, wanted, expected) => {
    expect(mayOffer([grant], wanted)).toBe(expected);
  });

  it('says which offers there are to choose from', () => {
    expect(offersOf([hostOf('o1')])).toEqual([hostOf('o1')]);
    expect(offersOf([officer]).map(({ role }) => role)).toEqual(['expert', 'host_member']);
    expect(offersOf([offer('expert', { programme: 'CD4D2' })])).toEqual([]);
  });
});

describe('an offer', () => {
  it('names the programme of its role, and an organisation where it has one', () => {
    expect(offerFaults(offer('host_member'))).toEqual([
      { field: 'programme', rule: 'identity.rule.programme_of_role' },
      { field: 'organisationId', rule: 'rule.required' },
    ]);
    expect(offerFaults(offer('expert', { programme: 'CD4D2', organisationId: 'o1' }))).toEqual([
      { field: 'organisationId', rule: 'rule.unexpected_field' },
    ]);
    expect(offerFaults(offer('administrator', { country: 'NG' }))).toEqual([{ field: 'country', rule: 'rule.unexpected_field' }]);
    expect(offerFaults(offer('approver', { country: 'NG' }))).toEqual([]);
  });
});
