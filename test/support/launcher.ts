import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A running server of the embedded PostgreSQL. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  /** True when it ran before and was taken over. */
  readonly adopted: boolean;
  readonly data: string;
  readonly superuserUrl: string;
  readonly secrets: object;
  ownerUrl(database: string): string;
  appUrl(database: string): string;
  /** Resolves when the server is gone. */
  ended(): Promise<void>;
  stop(): Promise<void>;
}

/** The launcher that `npm start` uses; plain JavaScript, so its types stand here. */
export const launcher = (await import(pathToFileURL(resolve('tools/postgres/launcher.mjs')).href)) as {
  startPostgres(options: { folder: string; log?: string; settings?: Record<string, string>; initdbFlags?: string[]; port?: number }): Promise<Server>;
  provision(server: Server, database: string): Promise<void>;
  dataFolder(wanted: string): string;
};
