import { MailCatcherModule } from '#platform/mail';
import { Module } from '@nestjs/common';
import { MessagingResolver } from './messaging.resolver.js';

/** The GraphQL side of the room, for the api alone. */
@Module({ imports: [MailCatcherModule], providers: [MessagingResolver] })
export class MessagingGraphqlModule {}
