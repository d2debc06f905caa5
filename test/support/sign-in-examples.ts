import { randomUUID } from 'node:crypto';
import { Client } from './client.js';
import { codeNow } from './entrance.js';
import { mutate } from './house.js';
import { addInvitation, addMember, addSession, addToken, asMember, type Member, memberPassword } from './members.js';
import type { Example, Sessions } from './mutation-examples.js';
import type { Ranking } from './ranking.js';

const fresh = (): string => `somebody.${randomUUID().slice(0, 8)}@example.org`;

/** A new member for each trial, and the same one again where a trial asks twice: `other` is called in between. */
function memberInTurn(make: () => Promise<Member>, browserOf: (member: Member) => Promise<Client>) {
  let current: { member: Member; client: Client } | null = null;
  let again = false;
  return {
    client: async (): Promise<Client> => {
      if (current && again) again = false;
      else {
        const member = await make();
        current = { member, client: await browserOf(member) };
      }
      return current.client;
    },
    member: (): Member => {
      if (!current) throw new Error('Nobody is here yet.');
      return current.member;
    },
    other: (input: (member: Member) => object) => async (): Promise<object> => {
      again = true;
      return input(current?.member as Member);
    },
  };
}

/** Examples of the mutations of signing in, sessions, invitations and accounts. */
export function signInExamples(stageOf: () => Ranking, as: Sessions): Readonly<Record<string, Example>> {
  const database = () => stageOf().database;
  const visitor = async (): Promise<Client> => new Client(stageOf().url, 'en', { 'x-forwarded-for': `10.9.${Math.floor(Math.random() * 250)}.1` });
  const member = (options: Parameters<typeof addMember>[1] = {}) => addMember(database(), options);
  const browserOf = ({ accountId }: Member): Promise<Client> => asMember(database(), stageOf().url, accountId);
  const linkOf = async (purpose: string): Promise<string> => addToken(database(), purpose, { accountId: (await member()).accountId });
  const waiting = memberInTurn(
    () => member({ factor: 'enabled' }),
    async ({ accountId }) => {
      const client = await visitor();
      client.setCookie('sign-in', await addToken(database(), 'second_factor', { accountId }));
      return client;
    },
  );
  const beginner = memberInTurn(() => member({ factor: 'begun' }), browserOf);
  const owner = memberInTurn(() => member(), browserOf);
  const prover = memberInTurn(() => member(), browserOf);
  const leaver = memberInTurn(() => member(), browserOf);
  const guarded = memberInTurn(() => member({ factor: 'enabled' }), browserOf);
  const offer = () => ({ email: fresh(), role: 'host_member', programme: 'CD4D2', organisationId: stageOf().at.host });
  const madeInvitation = async (): Promise<{ id: string }> => ({
    id: (await mutate(await as('host_member')(), 'invite', 'Invitation', offer(), 'id')).id,
  });
  const accountId = async (): Promise<{ accountId: string }> => ({ accountId: (await member()).accountId });
  const closed = async (): Promise<{ accountId: string }> => {
    const account = await accountId();
    await mutate(await as('administrator')(), 'disableAccount', 'Account', account, 'id');
    return account;
  };
  const grant = async (): Promise<object> => {
    const { accountId: of, grantId } = await member();
    return { accountId: of, grantId };
  };
  const methods = ['email', 'hasPassword', 'links', 'secondFactor', 'recoveryCodesLeft'];

  return {
    register: { client: visitor, input: async () => ({ email: fresh() }), other: { email: fresh() } },
    requestSignInLink: { client: visitor, input: async () => ({ email: fresh() }), other: { email: fresh() } },
    requestPasswordReset: { client: visitor, input: async () => ({ email: fresh() }), other: { email: fresh() } },
    confirmRegistration: {
      client: visitor,
      input: async () => ({
        token: await addToken(database(), 'register', { email: fresh() }),
        displayName: 'Somebody New',
        role: 'expert',
        password: memberPassword,
      }),
      other: { displayName: 'Somebody Else' },
      writesAgain: true,
    },
    signIn: {
      client: visitor,
      input: async () => ({ email: (await member()).email, password: memberPassword }),
      other: async () => ({ email: (await member()).email }),
      writesAgain: true,
    },
    signInByLink: {
      client: visitor,
      input: async () => ({ token: await linkOf('link') }),
      other: async () => ({ token: await linkOf('link') }),
      writesAgain: true,
    },
    confirmSecondFactor: {
      client: waiting.client,
      input: async () => ({ code: waiting.member().recoveryCodes[0] }),
      other: waiting.other(({ recoveryCodes }) => ({ code: recoveryCodes[1] })),
      writesAgain: true,
    },
    resetPassword: {
      client: visitor,
      input: async () => ({ token: await linkOf('reset'), password: 'vijf stille giraffen' }),
      other: { password: 'zes snelle schildpadden' },
      writesAgain: true,
    },
    acceptInvitation: {
      client: visitor,
      input: async () => ({ token: await addInvitation(database()), displayName: 'Guest of the spec', password: memberPassword }),
      other: { displayName: 'Another guest' },
      writesAgain: true,
    },
    beginSecondFactor: { client: owner.client, input: async () => ({}), other: null },
    enableSecondFactor: {
      client: beginner.client,
      input: async () => ({ code: codeNow(beginner.member().secret) }),
      other: beginner.other(({ secret }) => ({ code: codeNow(secret, 1) })),
    },
    renewRecoveryCodes: { client: guarded.client, input: async () => ({}), other: null },
    removeSecondFactor: { client: guarded.client, input: async () => ({}), other: null, values: methods },
    stepUp: {
      client: prover.client,
      input: async () => ({ password: memberPassword }),
      other: prover.other(() => ({ code: '123456' })),
      values: methods,
    },
    changePassword: {
      client: owner.client,
      input: async () => ({ password: 'vijf stille giraffen' }),
      other: owner.other(() => ({ password: 'zes snelle schildpadden' })),
      values: methods,
    },
    endSession: {
      client: leaver.client,
      input: async () => ({ id: (await addSession(database(), leaver.member().accountId)).id }),
      other: leaver.other(() => ({ id: randomUUID() })),
    },
    endOtherSessions: { client: leaver.client, input: async () => ({}), other: null },
    invite: { client: as('host_member'), input: async () => offer(), other: { email: fresh() } },
    revokeInvitation: { client: as('host_member'), input: madeInvitation, other: madeInvitation },
    disableAccount: { client: as('administrator'), input: accountId, other: accountId },
    enableAccount: { client: as('administrator'), input: closed, other: closed },
    grantRole: {
      client: as('administrator'),
      input: async () => ({ ...(await accountId()), role: 'approver', country: 'SO' }),
      other: { country: 'NG' },
    },
    endGrant: { client: as('administrator'), input: grant, other: grant },
  };
}
