import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { CONFIG, type Config } from '#platform/config';
import { makeLogger } from '#platform/telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A letter that never left the machine. */
export interface CaughtMail {
  readonly id: string;
  readonly messageId: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

/** Older ones are forgotten. */
const kept = 200;
const mostBytes = 1_000_000;

const addressOf = (value: AddressObject | AddressObject[] | undefined): string =>
  (Array.isArray(value) ? value : value ? [value] : []).map((one) => one.text).join(', ');

/**
 * A real SMTP server on `MAIL_CATCHER_PORT` that keeps letters in memory and passes none on: for the demo, for development
 * and for tests. Production has none: the configuration refuses the port.
 */
@Injectable()
export class MailCatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: SMTPServer | null = null;
  private caught: CaughtMail[] = [];
  private readonly log;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.log = makeLogger('mail-catcher', config.LOG_LEVEL);
  }

  /** True where letters are caught rather than sent. */
  get open(): boolean {
    return this.config.MODE !== 'production' && this.config.MAIL_CATCHER_PORT > 0;
  }

  /** What was caught, newest first. */
  letters(): readonly CaughtMail[] {
    return this.caught;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.open) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      size: mostBytes,
      onData: (stream, _session, done) => void this.keep(stream, done),
    });
    server.on('error', (error) => this.log.error('The mail catcher has trouble.', error));
    await new Promise<void>((ready, fail) => {
      server.once('error', fail);
      server.listen(this.config.MAIL_CATCHER_PORT, '127.0.0.1', () => {
        server.removeListener('error', fail);
        ready();
      });
    });
    this.server = server;
  }

  private async keep(stream: Readable, done: (error?: Error | null) => void): Promise<void> {
    try {
      const mail = await simpleParser(stream);
      const letter: CaughtMail = {
        id: randomUUID(),
        messageId: (mail.messageId ?? '').replace(/^<|>$/g, ''),
        to: addressOf(mail.to),
        from: addressOf(mail.from),
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html || '',
        at: new Date(),
      };
      this.caught = [letter, ...this.caught].slice(0, kept);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((done) => server.close(done));
  }
}
