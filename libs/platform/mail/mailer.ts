import { CONFIG, type Config } from '#platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';

/** A letter as it goes to the post. Headers are made by the mail package, never joined by hand. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stays the same however often the letter is handed over, so that a receiver can tell a repetition. */
  readonly messageId: string;
  readonly locale: string;
}

/** How handing over ended: taken; not now (try again); or never (this receiver is refused for good). */
export type Handover = { readonly outcome: 'sent' } | { readonly outcome: 'later' | 'refused'; readonly code: string };

const seconds = 1_000;

/** The address of a server that takes our letters; null when there is none. */
const serverOf = (config: Pick<Config, 'SMTP_URL' | 'MAIL_CATCHER_PORT'>): string | null =>
  config.SMTP_URL ?? (config.MAIL_CATCHER_PORT > 0 ? `smtp://127.0.0.1:${config.MAIL_CATCHER_PORT}` : null);

/** Only what the server says of one receiver or one letter is final; a bad login or a greeting with an error is the operator's to mend. */
function isFinal(error: { responseCode?: number; command?: string }): boolean {
  return (error.responseCode ?? 0) >= 500 && (error.command === 'RCPT TO' || error.command === 'DATA');
}

/** Hands letters over by SMTP. */
@Injectable()
export class Mailer {
  private readonly server: string | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.server = serverOf(config);
    this.from = config.MAIL_FROM;
  }

  /** Domain of the sender, for the Message-ID. */
  get domain(): string {
    return this.from.slice(this.from.lastIndexOf('@') + 1);
  }

  /** Hands one letter over. Never throws: every failure is said by its code, without the address or the words. */
  async send(message: MailMessage): Promise<Handover> {
    if (!this.server) return { outcome: 'later', code: 'no_mail_server' };
    const transport = createTransport({
      url: this.server,
      connectionTimeout: 10 * seconds,
      greetingTimeout: 10 * seconds,
      socketTimeout: 20 * seconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        from: { name: 'MATCH/CD4D2', address: this.from },
        to: { name: '', address: message.to },
        subject: message.subject,
        text: message.text,
        html: message.html,
        messageId: `<${message.messageId}>`,
        headers: { 'Content-Language': message.locale, 'Auto-Submitted': 'auto-generated' },
      });
      return { outcome: 'sent' };
    } catch (error) {
      const failure = error as { responseCode?: number; command?: string; code?: string };
      return { outcome: isFinal(failure) ? 'refused' : 'later', code: String(failure.responseCode ?? failure.code ?? 'failed').slice(0, 40) };
    } finally {
      transport.close();
    }
  }
}
