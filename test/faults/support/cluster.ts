import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestDatabase } from '../../support/database.js';
import { launcher, type Server } from '../../support/launcher.js';

/** A PostgreSQL server of its own, as `npm start` runs it, with the migrated database and ESCO on it: it may be killed. */
export class Cluster {
  private constructor(
    private readonly folder: string,
    private server: Server,
  ) {}

  static async open(): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'match-faults-'));
    // The server runs as another user when we are root, and has to pass here.
    chmodSync(folder, 0o755);
    const server = await launcher.startPostgres({ folder, initdbFlags: ['--no-sync'], log: join(folder, 'postgres.log') });
    await launcher.provision(server, 'match');
    const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
    const test = { MODE: 'test', DATABASE_OWNER_URL: server.ownerUrl('match') };
    await promisify(execFile)(process.execPath, ['dist/tools/start/prepare.js'], { env: { ...env, ...test } });
    return new Cluster(folder, server);
  }

  /** Addresses that stay the same whenever the server falls. */
  get database(): TestDatabase {
    const { server } = this;
    return {
      name: 'match',
      appUrl: server.appUrl('match'),
      ownerUrl: server.ownerUrl('match'),
      superuserUrl: server.superuserUrl.replace(/\/postgres$/, '/match'),
      drop: () => this.close(),
    };
  }

  /** Kills the server's first process; the others notice and end. */
  async kill(): Promise<void> {
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.ended();
  }

  /** Starts the server where it was. */
  async start(): Promise<void> {
    this.server = await launcher.startPostgres({ folder: this.folder, log: join(this.folder, 'postgres.log'), port: this.server.port });
  }

  async close(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
