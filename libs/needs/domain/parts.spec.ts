import { needStates } from './need.js';
import { maySee, partsTowards, type PartFacts, type PartGrant } from './parts.js';

const tor: PartFacts = { kind: 'TERMS_OF_REFERENCE', programme: 'CD4D2', country: 'NG', organisationId: 'host' };
const vacancy: PartFacts = { kind: 'VACANCY', programme: 'MATCH', country: 'NL', organisationId: 'employer' };
const grant = (role: string, over: Partial<PartGrant> = {}): PartGrant => ({ role, programme: null, country: null, organisationId: null, ...over });
const parts = (need: PartFacts, ...grants: PartGrant[]) => [...partsTowards(grants, need)];

describe('the parts towards a need', () => {
  it.each<[string, PartFacts, PartGrant, string[]]>([
    ['a member owns the needs of the own organisation', tor, grant('host_member', { organisationId: 'host' }), ['owner']],
    ['a member of another organisation owns nothing', tor, grant('host_member', { organisationId: 'other' }), []],
    ['a member without an organisation owns nothing', tor, grant('host_member'), []],
    ['an employer owns vacancies', vacancy, grant('employer_member', { organisationId: 'employer' }), ['owner']],
    ['an employer owns no terms of reference', tor, grant('employer_member', { organisationId: 'host' }), []],
    ['an officer of the programme', tor, grant('programme_officer', { programme: 'CD4D2' }), ['programme_officer']],
    ['an officer of the other programme', tor, grant('programme_officer', { programme: 'MATCH' }), []],
    ['an officer of another country', tor, grant('programme_officer', { programme: 'CD4D2', country: 'SN' }), []],
    [
      'an officer of MATCH for candidates of one country',
      vacancy,
      grant('programme_officer', { programme: 'MATCH', country: 'NG' }),
      ['programme_officer'],
    ],
    ['the country office of the need', tor, grant('approver', { programme: 'CD4D2', country: 'NG' }), ['approver']],
    ['the country office of another country', tor, grant('approver', { programme: 'CD4D2', country: 'SO' }), []],
    ['a partner officer for a vacancy', vacancy, grant('partner_officer', { programme: 'MATCH' }), ['partner_officer']],
    ['a partner officer for terms of reference', tor, grant('partner_officer'), []],
    ['an expert', tor, grant('expert'), []],
    ['an administrator', tor, grant('administrator'), []],
  ])('%s', (_name, need, given, expected) => expect(parts(need, given)).toEqual(expected));
});

describe('who sees a need', () => {
  const seen = (part: 'owner' | 'programme_officer' | 'approver' | 'partner_officer' | null) =>
    needStates.filter((state) => maySee(new Set(part ? [part] : []), state, true));

  it('is the owner and the programme always, the approving side from submission on, all others while it is open', () => {
    expect(seen('owner')).toEqual(needStates);
    expect(seen('programme_officer')).toEqual(needStates);
    expect(seen('approver')).toEqual(needStates.filter((state) => state !== 'DRAFT'));
    expect(seen('partner_officer')).toEqual(needStates.filter((state) => state !== 'DRAFT'));
    expect(seen(null)).toEqual(['OPEN']);
    expect(maySee(new Set(), 'OPEN', false)).toBe(false);
  });
});
