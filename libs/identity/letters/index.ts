import { letterTemplate } from '#messaging';
import './texts.js';

/** To an address that nobody has: the link that makes the account. */
export const confirmRegistration = letterTemplate({
  key: 'identity.confirm_registration',
  subject: 'identity.letter.register.subject',
  before: ['identity.letter.register.before'],
  action: 'identity.letter.register.action',
  after: ['identity.letter.register.after', 'identity.letter.not_you'],
});

/** To the owner of an account whose address was typed at the registration. */
export const alreadyRegistered = letterTemplate({
  key: 'identity.already_registered',
  subject: 'identity.letter.already.subject',
  before: ['identity.letter.already.before'],
  action: 'identity.letter.already.action',
  after: ['identity.letter.not_you'],
});

export const signInLink = letterTemplate({
  key: 'identity.sign_in_link',
  subject: 'identity.letter.link.subject',
  before: ['identity.letter.link.before'],
  action: 'identity.letter.link.action',
  after: ['identity.letter.link.after', 'identity.letter.not_you'],
});

/** To an account whose roles may not sign in by link. */
export const noLinkForRole = letterTemplate({
  key: 'identity.no_link_for_role',
  subject: 'identity.letter.no_link.subject',
  before: ['identity.letter.no_link.before'],
  action: 'identity.letter.already.action',
  after: ['identity.letter.not_you'],
});

export const resetPassword = letterTemplate({
  key: 'identity.reset_password',
  subject: 'identity.letter.reset.subject',
  before: ['identity.letter.reset.before'],
  action: 'identity.letter.reset.action',
  after: ['identity.letter.reset.after', 'identity.letter.not_you'],
});

/** After the change itself, so that an owner hears of one that was not theirs. */
export const passwordChanged = letterTemplate({
  key: 'identity.password_changed',
  subject: 'identity.letter.changed.subject',
  before: ['identity.letter.changed.before'],
  action: 'identity.letter.reset.action',
});

/** The same for a second factor that was set up or removed. */
export const secondFactorChanged = letterTemplate({
  key: 'identity.second_factor_changed',
  subject: 'identity.letter.factor.subject',
  before: ['identity.letter.factor.before'],
  action: 'identity.letter.reset.action',
});

export const invitation = letterTemplate({
  key: 'identity.invitation',
  subject: 'identity.letter.invitation.subject',
  before: ['identity.letter.invitation.before'],
  action: 'identity.letter.invitation.action',
  after: ['identity.letter.invitation.after'],
});
