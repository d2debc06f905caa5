import type { AddressInfo } from 'node:net';
import { identityPolicy } from '#identity';
import { loadConfig } from '#platform/config';
import type { Clause, PolicyTable } from '#platform/policy';
import { policyTables } from '../../../apps/api/src/rooms.js';
import { connectionPolicies } from '../../../libs/platform/graphql/connection.js';

/** The api inside this process, with policies that can be changed while it runs. */
export interface Inside {
  readonly url: string;
  /** Names of the entries that can be changed: all but those of the shared types of errors and pages. */
  readonly entries: readonly string[];
  /** Puts other clauses in the place of an entry's own until `restore`. */
  replace(entry: string, clauses: readonly Clause[]): void;
  restore(entry: string): void;
  close(): Promise<void>;
}

const shut: Clause = { kind: 'role', role: 'system' };
const open: Clause = { kind: 'public' };

/** Everyone passes. */
export const openToAll: readonly Clause[] = [open];
/** Nobody passes. */
export const closedToAll: readonly Clause[] = [shut];

/** Starts the api on this login of the database. */
export async function openInside(databaseUrl: string): Promise<Inside> {
  const own = new Map<string, Clause[]>();
  const original = new Map<string, readonly Clause[]>();
  for (const table of [identityPolicy, ...policyTables, ...connectionPolicies] as Record<string, PolicyTable[string]>[])
    for (const [entry, rule] of Object.entries(table)) {
      // Entries that share a rule get one each. A field for everyone is not wrapped at all, so it is shut while the schema is built.
      original.set(entry, [...rule]);
      const changeable = rule.some(({ kind }) => kind === 'public') ? [shut] : [...rule];
      own.set(entry, changeable);
      table[entry] = changeable;
    }
  const replace = (entry: string, clauses: readonly Clause[]): void => {
    const rule = own.get(entry);
    if (!rule) throw new Error(`There is no policy ${entry}.`);
    rule.splice(0, rule.length, ...clauses);
  };
  const restore = (entry: string): void => replace(entry, original.get(entry) ?? []);
  const { createApp } = await import('../../../apps/api/src/create-app.js');
  const app = await createApp(loadConfig({ MODE: 'test', DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }));
  await app.listen(0, '127.0.0.1');
  for (const entry of own.keys()) restore(entry);
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return { url: `http://127.0.0.1:${port}`, entries: [...own.keys()].sort(), replace, restore, close: () => app.close() };
}
