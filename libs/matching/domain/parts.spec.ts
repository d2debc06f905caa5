import { narrowedTo, nominationPartsOf, type Asking } from './parts.js';

const facts = { programme: 'CD4D2', organisationId: 'host', personId: 'p', proposed: true, countries: ['NG'] };
const asking = (role: string, over: Partial<Asking['grants'][number]> = {}, personId: string | null = null): Asking => ({
  personId,
  grants: [{ role, programme: null, country: null, organisationId: null, ...over }],
});

describe('the parts towards a nomination', () => {
  it.each<[string, Asking, string[]]>([
    ['an officer of the programme', asking('programme_officer', { programme: 'CD4D2' }), ['programme_officer']],
    ['an officer of the other programme', asking('programme_officer', { programme: 'MATCH' }), []],
    ['an officer of the case’s country', asking('programme_officer', { country: 'NG' }), ['programme_officer']],
    ['an officer of another country', asking('programme_officer', { country: 'SN' }), []],
    ['a member of the organisation', asking('host_member', { organisationId: 'host' }), ['owner']],
    ['a member of another organisation', asking('host_member', { organisationId: 'other' }), []],
    ['the person', asking('expert', {}, 'p'), ['self']],
    ['another person', asking('expert', {}, 'q'), []],
    ['a partner officer', asking('partner_officer'), []],
    ['an administrator', asking('administrator'), []],
  ])('%s', (_name, who, expected) => expect([...nominationPartsOf(who, facts)]).toEqual(expected));

  it('hide the person from the organisation until proposed, and when consent is gone', () => {
    expect([...nominationPartsOf(asking('host_member', { organisationId: 'host' }), { ...facts, proposed: false })]).toEqual([]);
  });

  it('narrow an officer to people of the grant’s countries for vacancies, and to no one when no grant fits', () => {
    const vacancy = { kind: 'VACANCY', programme: 'MATCH' };
    expect(narrowedTo(asking('programme_officer', { programme: 'MATCH' }), vacancy)).toBeNull();
    expect(narrowedTo(asking('programme_officer', { country: 'NG' }), vacancy)).toEqual(['NG']);
    expect(narrowedTo(asking('programme_officer', { programme: 'CD4D2' }), vacancy)).toEqual([]);
    expect(narrowedTo(asking('programme_officer', { country: 'NG' }), { kind: 'TERMS_OF_REFERENCE', programme: 'CD4D2' })).toBeNull();
  });
});
