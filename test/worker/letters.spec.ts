import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { ok, refused } from '#kernel';
import { letterTemplate, QueueLetter } from '#messaging';
import { loadConfig } from '#platform/config';
import { Keys } from '#platform/crypto';
import { Db, makeDataSource } from '#platform/db';
import { texts } from '#platform/i18n';
import { anonymous } from '#platform/policy';
import { auditSink } from '#privacy';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { type MailServer, openMailServer } from '../support/mail-server.js';
import { freePort, type RunningProcess, startWorker, until } from '../support/processes.js';

jest.setTimeout(120_000);

texts({
  'spec.letter.subject': { en: 'Hello {name}', nl: 'Dag {name}', fr: 'Bonjour {name}' },
  'spec.letter.line': { en: 'You wrote {name}.', nl: 'U schreef {name}.', fr: 'Vous avez écrit {name}.' },
  'spec.letter.open': { en: 'Open the page', nl: 'Open de pagina', fr: 'Ouvrir la page' },
});
const template = letterTemplate({ key: 'spec.hello', subject: 'spec.letter.subject', before: ['spec.letter.line'], action: 'spec.letter.open' });

let database: TestDatabase;
let db: Db;
let queue: QueueLetter;
let server: MailServer;
let worker: RunningProcess | undefined;

const visitor = anonymous('en', 'spec');
const order = { template, locale: 'nl', params: { name: 'Ama' }, link: 'https://match.example/x#t=abc' } as const;
const queueLetter = (to: string, over: object = {}) =>
  db.write(visitor, { operation: 'spec.letter' }, async (write) => {
    const id = await queue.queue(write, { ...order, to, ...over });
    write.audit({ action: 'spec.letter', subjectType: 'letter', subjectId: id });
    return ok(id);
  });
const queued = async (to: string, over: object = {}): Promise<string> => {
  const result = await queueLetter(to, over);
  if (!result.ok) throw new Error('not queued');
  return result.value;
};
const letterOf = async (id: string) => {
  const [row] = await askAsOwner<{ state: string; attempts: number; sealed: Buffer | null; message_id: string }>(
    database,
    `select state, attempts, sealed, message_id from letter where id = $1`,
    [id],
  );
  if (!row) throw new Error('no letter');
  return row;
};
const eventsOf = async (id: string): Promise<string[]> =>
  (await askAsOwner<{ event: string }>(database, `select event from letter_delivery where letter_id = $1 order by id`, [id])).map(
    ({ event }) => event,
  );
/** The next try is due at once: the pauses themselves are tried in the unit specs. */
const hurry = (): Promise<object[]> =>
  askAsOwner(database, `update task set run_after = now() where kind = 'messaging.send_letter' and state = 'queued' and run_after > now()`);
const received = (to: string) => server.letters.filter((mail) => JSON.stringify(mail.to).includes(to));

beforeAll(async () => {
  database = await makeDatabase();
  const config = loadConfig({ MODE: 'test', DATABASE_URL: database.appUrl, MAIL_FROM: 'post@match.example' });
  db = new Db(await (await makeDataSource(database.appUrl)).initialize());
  db.useAuditSink(auditSink);
  queue = new QueueLetter(config, new Keys(config));
  server = await openMailServer();
  worker = await startWorker(database, { SMTP_URL: server.url, MAIL_FROM: 'post@match.example', SWEEP_MS: '300' });
});

afterAll(async () => {
  await worker?.kill('SIGTERM');
  await db?.source.destroy();
  await server?.close();
  await database?.drop();
});

describe('a letter', () => {
  it('is sent once, in the reader’s language, as text and HTML, with a stable id and the sender’s address', async () => {
    const id = await queued('one@example.org');
    await until('the letter', async () => (await letterOf(id)).state === 'sent');
    const [mail, ...more] = received('one@example.org');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Dag Ama');
    expect(mail?.text).toContain('U schreef Ama.');
    expect(mail?.text).toContain('https://match.example/x#t=abc');
    expect(mail?.html).toContain('<html lang="nl">');
    expect(mail?.messageId).toBe(`<${id}@match.example>`);
    expect(mail?.from?.text).toContain('post@match.example');
    expect(await eventsOf(id)).toEqual(['intent', 'sent']);
  });

  it('leaves neither words nor address behind, and shows neither in the task', async () => {
    const id = await queued('two@example.org');
    expect((await letterOf(id)).sealed?.toString('latin1')).not.toContain('two@example.org');
    await until('the letter', async () => (await letterOf(id)).state === 'sent');
    expect((await letterOf(id)).sealed).toBeNull();
    const tasks = await askAsOwner<{ payload: object }>(database, `select payload from task where payload->>'letterId' = $1`, [id]);
    expect(tasks.map(({ payload }) => payload)).toEqual([{ letterId: id }]);
  });

  it('is not sent when its change was not committed', async () => {
    const before = server.letters.length;
    const result = await db.write(visitor, { operation: 'spec.letter' }, async (write) => {
      await queue.queue(write, { ...order, to: 'three@example.org' });
      return refused('spec.no');
    });
    expect(result.ok).toBe(false);
    await queued('four@example.org');
    await until('the other letter', async () => received('four@example.org').length === 1);
    expect(received('three@example.org')).toEqual([]);
    expect(server.letters.length).toBe(before + 1);
  });

  it('waits for a server that is down, and is not lost', async () => {
    await server.close();
    const id = await queued('five@example.org');
    await until('a failed try', async () => (await eventsOf(id)).includes('later'));
    expect((await letterOf(id)).state).toBe('queued');
    server = await openMailServer(server.port);
    await hurry();
    await until('the letter', async () => (await letterOf(id)).state === 'sent');
    expect(received('five@example.org')).toHaveLength(1);
  });

  it('is tried again when the server says "not now", and refused for good when it says "never"', async () => {
    server.mood = 'not now';
    const patient = await queued('six@example.org');
    await until('a failed try', async () => (await eventsOf(patient)).includes('later'));
    server.mood = 'take';
    await hurry();
    await until('the letter', async () => (await letterOf(patient)).state === 'sent');
    server.mood = 'never';
    const refusedOne = await queued('seven@example.org');
    await until('the refusal', async () => (await letterOf(refusedOne)).state === 'refused');
    server.mood = 'take';
    expect((await letterOf(refusedOne)).sealed).toBeNull();
    expect(received('seven@example.org')).toEqual([]);
  });

  it('comes a second time with the same Message-ID when the line was cut after it was taken', async () => {
    server.mood = 'cut after data';
    const id = await queued('eight@example.org');
    await until('a failed try', async () => (await eventsOf(id)).includes('later'), 40_000);
    await hurry();
    await until('the letter', async () => (await letterOf(id)).state === 'sent');
    expect(received('eight@example.org').map((mail) => mail.messageId)).toEqual([`<${id}@match.example>`, `<${id}@match.example>`]);
  });

  it('is given up when its link is over', async () => {
    const id = await queued('nine@example.org', { usefulUntil: new Date(Date.now() - 1_000) });
    await until('the end', async () => (await letterOf(id)).state === 'given_up');
    expect(received('nine@example.org')).toEqual([]);
  });

  it('cannot be read, nor be taken for sent, by anyone but the service', async () => {
    const id = await queued('ten@example.org');
    const seen = await db.read({ ...visitor, accountId: id }, (manager) => manager.query(`select id from letter`) as Promise<unknown[]>);
    expect(seen).toEqual([]);
    const insert = `insert into letter (id, template, locale, state, sealed, message_id) values ($1, 'x', 'en', $2, 'x', 'x')`;
    await expect(db.source.query(insert, [randomUUID(), 'sent'])).rejects.toThrow(/row-level security/);
  });
});

describe('a worker that is killed between the intent and the record', () => {
  it('leaves a letter that the next one sends, at most once more and with the same Message-ID', async () => {
    await worker?.kill('SIGTERM');
    const silent = await freePort();
    // A server that takes the call and never says a word holds the worker between intent and record.
    const { createServer } = await import('node:net');
    const deaf = createServer(() => undefined);
    await new Promise<void>((ready) => deaf.listen(silent, '127.0.0.1', ready));
    const doomed = await startWorker(database, { SMTP_URL: `smtp://127.0.0.1:${silent}`, MAIL_FROM: 'post@match.example', SWEEP_MS: '300' });
    const id = await queued('eleven@example.org');
    await until('the intent', async () => (await eventsOf(id)).includes('intent'));
    await doomed.kill('SIGKILL');
    deaf.close();
    expect((await letterOf(id)).state).toBe('sending');
    worker = await startWorker(database, { SMTP_URL: server.url, MAIL_FROM: 'post@match.example', SWEEP_MS: '300' });
    await until('the letter', async () => (await letterOf(id)).state === 'sent', 30_000);
    expect(received('eleven@example.org').map((mail) => mail.messageId)).toEqual([`<${id}@match.example>`]);
    expect(await eventsOf(id)).toEqual(['intent', 'intent', 'sent']);
  });
});
