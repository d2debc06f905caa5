import { randomUUID } from 'node:crypto';
import type { CanaryFile } from '../../../tools/canary/file.js';
import { askAsOwner, type TestDatabase } from '../../support/database.js';
import type { Act } from './acts.js';

const token = 'a'.repeat(43);
const password = 'correct horse battery staple';

/** Ways in, one's own sign-in, invitations and accounts. Nobody here holds a token or a code, so the ways in lead nowhere. */
export function signingIn(database: TestDatabase, world: CanaryFile): Act[] {
  const email = (): string => `${randomUUID()}@example.org`;
  const way = (mutation: string, input: () => object): Act => ({ mutation, data: 'do.way in', target: {}, input: async () => input() });
  const own = (mutation: string, input: () => object = () => ({})): Act => ({
    mutation,
    data: 'do.own account',
    target: {},
    input: async () => input(),
  });
  const accountId = world.signIns.find(({ key }) => key === 'former_officer')?.accountId ?? '';
  const accounts = (mutation: string, input: object): Act => ({
    mutation,
    data: 'do.accounts',
    target: {},
    input: async () => ({ accountId, ...input }),
  });
  const firstId = async (statement: string): Promise<string> => (await askAsOwner<{ id: string }>(database, statement))[0]?.id ?? randomUUID();
  return [
    way('register', () => ({ email: email() })),
    way('confirmRegistration', () => ({ token, displayName: 'Somebody', role: 'expert', password })),
    way('signIn', () => ({ email: email(), password })),
    way('requestSignInLink', () => ({ email: email() })),
    way('signInByLink', () => ({ token })),
    way('confirmSecondFactor', () => ({ code: '000000' })),
    way('requestPasswordReset', () => ({ email: email() })),
    way('resetPassword', () => ({ token, password })),
    way('acceptInvitation', () => ({ token, displayName: 'Somebody', password })),
    way('beginSecondFactor', () => ({})),
    way('enableSecondFactor', () => ({ code: '000000' })),
    own('renewRecoveryCodes'),
    own('removeSecondFactor'),
    own('stepUp', () => ({ password })),
    own('changePassword', () => ({ password })),
    own('endSession', () => ({ id: randomUUID() })),
    own('endOtherSessions'),
    ...(['CD4D2', 'MATCH'] as const).map((programme): Act => ({
      mutation: 'invite',
      data: 'do.invite',
      target: { programme },
      input: async () => ({ email: email(), role: programme === 'CD4D2' ? 'expert' : 'candidate', programme }),
    })),
    {
      mutation: 'revokeInvitation',
      data: 'do.revokeInvitation',
      target: {},
      input: async () => ({ id: await firstId(`select id from invitation order by id desc limit 1`) }),
    },
    accounts('disableAccount', {}),
    accounts('enableAccount', {}),
    accounts('grantRole', { role: 'donor' }),
    {
      mutation: 'endGrant',
      data: 'do.accounts',
      target: {},
      input: async () => ({
        accountId,
        grantId: await firstId(`select id from account_grant where account_id = '${accountId}' order by id desc limit 1`),
      }),
    },
  ];
}
