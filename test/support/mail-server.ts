import type { Readable } from 'node:stream';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from './processes.js';

/** How a mail server of a spec behaves towards the next letters. */
export type Mood = 'take' | 'not now' | 'never' | 'cut after data';

/** A real SMTP server that keeps what it is given. */
export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly letters: ParsedMail[];
  mood: Mood;
  close(): Promise<void>;
}

const failure = (responseCode: number): Error => Object.assign(new Error('No.'), { responseCode });

/** Opens one, on a given port or a free one. */
export async function openMailServer(wanted?: number): Promise<MailServer> {
  const port = wanted ?? (await freePort());
  const letters: ParsedMail[] = [];
  const take = async (stream: Readable, session: string, done: () => void): Promise<void> => {
    letters.push(await simpleParser(stream));
    if (made.mood !== 'cut after data') return done();
    // The letter is taken, and the line is dead before anyone says so.
    made.mood = 'take';
    for (const connection of (server as unknown as { connections: Set<{ id: string; close(): void }> }).connections)
      if (connection.id === session) connection.close();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      if (made.mood === 'never') done(failure(550));
      else if (made.mood === 'not now') done(failure(451));
      else done();
    },
    onData: (stream, session, done) => void take(stream, session.id, done),
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const made: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    letters,
    mood: 'take',
    close: () => new Promise((done) => server.close(() => done())),
  };
  return made;
}
