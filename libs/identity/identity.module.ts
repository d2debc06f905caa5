import { MessagingModule } from '#messaging';
import { CryptoModule } from '#platform/crypto';
import { Module, type Provider } from '@nestjs/common';
import './data-classes.js';
import './letters/index.js';
import './texts.js';
import { Sessions } from './actor-of.js';
import { Addresses } from './addresses.js';
import { KnownBrowsers } from './known-browsers.js';
import { Passwords } from './passwords.js';
import { SecondFactors } from './second-factor.js';
import { Tries } from './tries.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { BeginSecondFactor } from './use-cases/begin-second-factor.js';
import { ChangePassword } from './use-cases/change-password.js';
import { RemoveSecondFactor, RenewRecoveryCodes } from './use-cases/change-second-factor.js';
import { ChooseLocale } from './use-cases/choose-locale.js';
import { ConfirmRegistration } from './use-cases/confirm-registration.js';
import { Codes, ConfirmSecondFactor } from './use-cases/confirm-second-factor.js';
import { EnableSecondFactor } from './use-cases/enable-second-factor.js';
import { EndOtherSessions, EndSession } from './use-cases/end-sessions.js';
import { Invite } from './use-cases/invite.js';
import { ManageAccounts } from './use-cases/manage-accounts.js';
import { Opening } from './use-cases/opening.js';
import { WhoEnrols } from './use-cases/own-account.js';
import { RequestLetter } from './use-cases/request-letter.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { RevokeInvitation } from './use-cases/revoke-invitation.js';
import { SignInAsDemo } from './use-cases/sign-in-as-demo.js';
import { SignInByLink } from './use-cases/sign-in-by-link.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { StepUp } from './use-cases/step-up.js';

const providers: Provider[] = [
  Sessions,
  Addresses,
  KnownBrowsers,
  Passwords,
  SecondFactors,
  Tries,
  Opening,
  Codes,
  WhoEnrols,
  AcceptInvitation,
  BeginSecondFactor,
  ChangePassword,
  ChooseLocale,
  ConfirmRegistration,
  ConfirmSecondFactor,
  EnableSecondFactor,
  EndOtherSessions,
  EndSession,
  Invite,
  ManageAccounts,
  RemoveSecondFactor,
  RenewRecoveryCodes,
  RequestLetter,
  ResetPassword,
  RevokeInvitation,
  SignIn,
  SignInAsDemo,
  SignInByLink,
  SignOut,
  StepUp,
];

/** Accounts, ways to sign in, sessions, grants, invitations. */
@Module({ imports: [MessagingModule, CryptoModule], providers, exports: providers })
export class IdentityModule {}
