// Looks at everything that is stored and names what cannot be: node dist/tools/invariants/main.js [--rest] [--json]
import 'reflect-metadata';
import { ConfigError, loadConfig } from '#platform/config';
import { Db, makeDataSource } from '#platform/db';
import { verifyInvariants, type Verdict } from './check.js';

/** The answer in words. */
const told = ({ checked, violations }: Verdict): string =>
  [
    ...violations.map(({ name, says, subject, found }) => `${name} ${subject}: ${found}\n  broken: ${says}`),
    violations.length === 0 ? `${checked} invariants hold.` : `${violations.length} violations of ${checked} invariants.`,
  ].join('\n');

async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--rest' && arg !== '--json')) {
    console.error('verify:invariants [--rest] [--json]\n--rest: also what holds only when the workers have nothing left to do');
    return 2;
  }
  const source = await (await makeDataSource(loadConfig().DATABASE_URL, { pool: 2, statementTimeoutMs: 120_000, name: 'invariants' })).initialize();
  try {
    const verdict = await verifyInvariants(new Db(source), { rest: args.includes('--rest') });
    console.log(args.includes('--json') ? JSON.stringify(verdict) : told(verdict));
    return verdict.violations.length > 0 ? 1 : 0;
  } finally {
    await source.destroy();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 2;
}
