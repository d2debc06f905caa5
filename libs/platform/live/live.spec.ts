import { anonymous, type Actor, type Grant } from '#platform/policy';
import { audienceOf } from './live.js';

const who = (...grants: Partial<Grant>[]): Actor => ({
  ...anonymous('en', 'spec'),
  accountId: 'a',
  personId: 'p',
  grants: grants.map((grant) => ({ role: 'expert', programme: null, country: null, organisationId: null, ...grant })),
});
const heard = (actor: Actor, audiences: readonly string[]): string[] => audiences.filter(audienceOf(actor));
const all = [
  'staff:CD4D2',
  'staff:MATCH',
  'staff:CD4D2:NG',
  'officers:CD4D2',
  'officers:MATCH',
  'handlers:CD4D2:NG+SO',
  'handlers:CD4D2:SN',
  'handlers:MATCH:NG',
  'person:p',
  'person:q',
  'organisation:o',
];

describe('the live channel', () => {
  it.each<[string, Actor, string[]]>([
    [
      'an officer of one programme hears nothing of the other',
      who({ role: 'programme_officer', programme: 'CD4D2' }),
      ['staff:CD4D2', 'staff:CD4D2:NG', 'officers:CD4D2', 'handlers:CD4D2:NG+SO', 'handlers:CD4D2:SN', 'person:p'],
    ],
    [
      'an officer of one country hears nothing of people and needs of others',
      who({ role: 'programme_officer', programme: 'CD4D2', country: 'SO' }),
      ['staff:CD4D2', 'officers:CD4D2', 'handlers:CD4D2:NG+SO', 'person:p'],
    ],
    ['an approver hears of needs, not of people', who({ role: 'approver', programme: 'CD4D2' }), ['staff:CD4D2', 'staff:CD4D2:NG', 'person:p']],
    ['a partner hears of needs and people of MATCH', who({ role: 'partner_officer' }), ['staff:MATCH', 'handlers:MATCH:NG', 'person:p']],
    ['a member hears of the own organisation', who({ role: 'host_member', organisationId: 'o' }), ['person:p', 'organisation:o']],
    ['an administrator hears of no case', who({ role: 'administrator' }), ['person:p']],
  ])('%s', (_name, actor, expected) => expect(heard(actor, all)).toEqual(expected));
});
