import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { address, enrol, type Entrance, openEntrance, password, step, whoIs } from '../support/entrance.js';

jest.setTimeout(120_000);

let entrance: Entrance;
let database: TestDatabase;

beforeAll(async () => {
  entrance = await openEntrance();
  database = await makeDatabase();
}, 60_000);

afterAll(async () => {
  await entrance?.close();
  await database?.drop();
});

const environment = (over: Record<string, string>): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _jestOnly, ...rest } = process.env;
  return { ...rest, LOG_LEVEL: 'error', ...over } as NodeJS.ProcessEnv;
};

describe('an operator', () => {
  const invite = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['dist/tools/account/invite.js', ...args, '--json'], {
      env: environment({ MODE: 'test', DATABASE_URL: entrance.database.appUrl }),
    });

  it('invites the first administrator, who needs a second factor before anything else', async () => {
    const email = address('first');
    await invite('--email', email, '--role', 'administrator');
    const client = entrance.client();
    const input = { token: await entrance.tokenOf(email), displayName: 'First administrator', password };
    expect(await step(client, 'acceptInvitation', input)).toMatchObject({ next: 'ENROL_SECOND_FACTOR' });
    await enrol(client);
    expect(await whoIs(client)).not.toBeNull();
    expect((await client.ask('{ accounts(first: 1) { totalCount } }')).errors).toEqual([]);
  });

  it('is told what is wrong', async () => {
    await expect(invite('--email', 'none', '--role', 'king')).rejects.toMatchObject({
      stdout: `${JSON.stringify({ problems: ['email: Enter an e-mail address such as name@example.org.', 'role: Choose a value from the list.'] })}\n`,
    });
  });
});

describe('production', () => {
  const start = (databaseUrl: string): Promise<string> =>
    new Promise((done) => {
      const api = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
        env: environment({
          MODE: 'production',
          DATABASE_URL: databaseUrl,
          PORT: '0',
          MASTER_KEY: 'Qm9vIGhvbyEg-spec-only-8f3a1c5e7d90',
          SMTP_URL: 'smtp://127.0.0.1:1',
          MAIL_FROM: 'no-reply@match.example',
          PUBLIC_URL: 'https://match.example',
        }),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      api.stderr.on('data', (chunk) => (output += String(chunk)));
      const timer = setTimeout(() => api.kill('SIGTERM'), 8_000);
      api.once('exit', (code) => {
        clearTimeout(timer);
        done(`${code ?? 'stopped'} ${output}`);
      });
    });

  it('does not start on a database with the demo’s accounts', async () => {
    expect(await start(entrance.database.appUrl)).toMatch(/^1 [\s\S]*holds accounts of the demo/);
  });

  it('starts on one without', async () => {
    expect(await askAsOwner(database, `select 1 from account`)).toEqual([]);
    expect(await start(database.appUrl)).not.toContain('holds accounts of the demo');
  });
});
