import * as v from 'valibot';

/** Injection token of the process's configuration. */
export const CONFIG = Symbol('Config');

/** A variable of the environment that breaks its rule; the boot stops with its name. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const port = (fallback: number) =>
  v.pipe(
    v.optional(v.string(), String(fallback)),
    v.regex(/^\d{1,5}$/, 'must be a port number'),
    v.transform(Number),
    v.maxValue(65_535, 'must be a port number up to 65535'),
  );
const milliseconds = (fallback: number) =>
  v.pipe(v.optional(v.string(), String(fallback)), v.regex(/^\d{1,9}$/, 'must be a whole number of milliseconds'), v.transform(Number));
const postgresUrl = v.pipe(v.string('must be set to a PostgreSQL address'), v.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'));

const schema = v.object({
  MODE: v.optional(v.picklist(['demo', 'test', 'production'], 'must be demo, test or production'), 'demo'),
  PORT: port(3000),
  HOST: v.optional(v.string(), '127.0.0.1'),
  WORKER_HEALTH_PORT: port(0),
  DATABASE_URL: postgresUrl,
  REDIS_URL: v.optional(v.pipe(v.string(), v.regex(/^rediss?:\/\//, 'must begin with redis://'))),
  GRAPHQL_MODE: v.optional(v.picklist(['open', 'trusted'], 'must be open or trusted')),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be a level of the log'), 'info'),
  TASK_LEASE_MS: milliseconds(10_000),
  SWEEP_MS: milliseconds(15_000),
  DATABASE_POOL: v.pipe(v.optional(v.string(), '10'), v.regex(/^\d{1,3}$/, 'must be a whole number'), v.transform(Number)),
});

/** The typed, validated environment of one process. */
export interface Config extends v.InferOutput<typeof schema> {
  /** `trusted` takes only registered documents from browsers; `open` takes any (tests, development, the demo's explorer). */
  readonly GRAPHQL_MODE: 'open' | 'trusted';
}

/** Reads the environment once. Throws {@link ConfigError} naming every variable that breaks its rule. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = v.safeParse(schema, set);
  if (!parsed.success) {
    throw new ConfigError(parsed.issues.map((issue) => `${String(issue.path?.[0]?.key ?? '?')} ${issue.message}`));
  }
  const config = parsed.output;
  const mode = config.GRAPHQL_MODE ?? (config.MODE === 'production' ? 'trusted' : 'open');
  if (config.MODE === 'production' && mode === 'open') throw new ConfigError(['GRAPHQL_MODE must be trusted in production']);
  return { ...config, GRAPHQL_MODE: mode };
}
