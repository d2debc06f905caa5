import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '#platform/config';
import { anonymous, type Actor, type Grant } from '#platform/policy';
import { audienceOf, LiveHub } from './live.js';

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

  it('knocks about once a second while the database is away, however long', async () => {
    let knocks = 0;
    const closed = createServer((socket) => {
      knocks += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await new Promise((done) => closed.once('listening', done));
    const { port } = closed.address() as AddressInfo;
    const hub = new LiveHub(loadConfig({ MODE: 'test', DATABASE_URL: `postgres://app:x@127.0.0.1:${port}/none`, LOG_LEVEL: 'silent' }));
    await hub.onApplicationBootstrap();
    await sleep(4_500);
    await hub.onApplicationShutdown();
    closed.close();
    expect(knocks).toBeGreaterThan(1);
    expect(knocks).toBeLessThanOrEqual(6);
  });
});
