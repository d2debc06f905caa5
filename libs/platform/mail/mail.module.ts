import { Global, Module } from '@nestjs/common';
import { MailCatcher } from './catcher.js';
import { Mailer } from './mailer.js';

/** Sends letters: for the worker. */
@Global()
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}

/** Catches letters where none may leave: for the api of demo, development and tests. */
@Global()
@Module({ providers: [MailCatcher], exports: [MailCatcher] })
export class MailCatcherModule {}
