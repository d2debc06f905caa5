/** Mutations that compare a password, a code or a link, or have a letter sent. */
export const proofs: ReadonlySet<string> = new Set([
  'signIn',
  'signInAsDemo',
  'signInByLink',
  'confirmSecondFactor',
  'stepUp',
  'register',
  'confirmRegistration',
  'requestSignInLink',
  'requestPasswordReset',
  'resetPassword',
  'beginSecondFactor',
  'enableSecondFactor',
  'acceptInvitation',
  'invite',
]);
