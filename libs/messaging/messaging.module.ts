import { CryptoModule } from '#platform/crypto';
import { Module } from '@nestjs/common';
import './data-classes.js';
import { QueueLetter } from './use-cases/queue-letter.js';

/** Letters from registered templates, and the log of their delivery. */
@Module({ imports: [CryptoModule], providers: [QueueLetter], exports: [QueueLetter] })
export class MessagingModule {}
