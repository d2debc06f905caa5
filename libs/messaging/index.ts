/** Letters from templates, and the log of their delivery. */
export { MessagingModule } from './messaging.module.js';
export { writeLetter, type LetterTemplate } from './domain/letter.js';
export { letterTemplate, letterTemplates } from './templates.js';
export { QueueLetter, type LetterOrder } from './use-cases/queue-letter.js';
export { messagingPolicy } from './policy.js';
