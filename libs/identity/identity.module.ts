import { Module } from '@nestjs/common';
import { Sessions } from './actor-of.js';
import { ChooseLocale } from './use-cases/choose-locale.js';
import { SignInAsDemo } from './use-cases/sign-in-as-demo.js';
import { SignOut } from './use-cases/sign-out.js';

/** Accounts, sessions, grants. */
@Module({ providers: [Sessions, SignInAsDemo, SignOut, ChooseLocale], exports: [Sessions, SignInAsDemo, SignOut, ChooseLocale] })
export class IdentityModule {}
