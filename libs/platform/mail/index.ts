export { Mailer, type Handover, type MailMessage } from './mailer.js';
export { MailCatcher, type CaughtMail } from './catcher.js';
export { MailCatcherModule, MailModule } from './mail.module.js';
