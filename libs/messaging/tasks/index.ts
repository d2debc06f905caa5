import { MailModule } from '#platform/mail';
import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging.module.js';
import { SendLetter } from './send-letter.js';

/** The room's handlers, for the worker alone. */
@Module({ imports: [MessagingModule, MailModule], providers: [SendLetter] })
export class MessagingTasksModule {}
