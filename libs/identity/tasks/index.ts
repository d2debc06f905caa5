import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { AnswerLetterRequest } from './answer-letter-request.js';
import { ForgetWhatIsOver } from './forget-what-is-over.js';

/** The room's handlers, for the worker alone. */
@Module({ imports: [IdentityModule, MessagingModule], providers: [AnswerLetterRequest, ForgetWhatIsOver] })
export class IdentityTasksModule {}
