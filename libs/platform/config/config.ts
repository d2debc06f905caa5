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

/** Seals what is stored where nobody has set a key. Everyone who can read this file has it, so production refuses it. */
const developmentKey = 'not-a-secret-key-of-development-0';

const httpUrl = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'must be an address that begins with http:// or https://'),
  v.transform((value) => value.replace(/\/+$/, '')),
);

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
  MASTER_KEY: v.optional(v.pipe(v.string(), v.minLength(32, 'must have at least 32 characters, drawn at random')), developmentKey),
  PUBLIC_URL: v.optional(httpUrl),
  SMTP_URL: v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'))),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be one plain address'))),
  MAIL_CATCHER_PORT: port(0),
  TRUSTED_PROXIES: v.optional(v.pipe(v.string(), v.regex(/^[\d.:a-fA-F/, ]+$/, 'must be addresses or networks, separated by commas'))),
  SCORING_MEMORY_MB: v.pipe(
    v.optional(v.string(), '4096'),
    v.regex(/^\d{2,6}$/, 'must be a whole number of megabytes, at least 10'),
    v.transform(Number),
  ),
  SCORING_IDLE_MS: milliseconds(3_600_000),
  DATABASE_POOL: v.pipe(v.optional(v.string(), '10'), v.regex(/^\d{1,3}$/, 'must be a whole number'), v.transform(Number)),
});

/** The typed, validated environment of one process. */
export interface Config extends v.InferOutput<typeof schema> {
  /** `trusted` takes only registered documents from browsers; `open` takes any (tests, development, the demo's explorer). */
  readonly GRAPHQL_MODE: 'open' | 'trusted';
  /** Where people reach the pages, without a slash at the end; links in letters begin with it. */
  readonly PUBLIC_URL: string;
  /** The address that letters come from. */
  readonly MAIL_FROM: string;
}

/** What production cannot do without, each with the reason. */
function productionProblems(config: v.InferOutput<typeof schema>): string[] {
  if (config.MODE !== 'production') return [];
  return [
    ...(config.GRAPHQL_MODE === 'open' ? ['GRAPHQL_MODE must be trusted in production'] : []),
    ...(config.MASTER_KEY === developmentKey ? ['MASTER_KEY must be set in production: it seals addresses and second factors'] : []),
    ...(new Set(config.MASTER_KEY).size < 10 ? ['MASTER_KEY must be drawn at random, such as by "openssl rand -base64 32"'] : []),
    ...(config.SMTP_URL ? [] : ['SMTP_URL must be set in production: nobody can sign up or reset a password without letters']),
    ...(config.MAIL_FROM ? [] : ['MAIL_FROM must be set in production: the address that letters come from']),
    ...(config.PUBLIC_URL?.startsWith('https://')
      ? []
      : ['PUBLIC_URL must be set to an https:// address in production: links in letters begin with it']),
    ...(config.MAIL_CATCHER_PORT > 0 ? ['MAIL_CATCHER_PORT must not be set in production: letters would be open to all'] : []),
  ];
}

/** Reads the environment once. Throws {@link ConfigError} naming every variable that breaks its rule. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = v.safeParse(schema, set);
  if (!parsed.success) {
    throw new ConfigError(parsed.issues.map((issue) => `${String(issue.path?.[0]?.key ?? '?')} ${issue.message}`));
  }
  const config = parsed.output;
  const problems = productionProblems(config);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    ...config,
    GRAPHQL_MODE: config.GRAPHQL_MODE ?? (config.MODE === 'production' ? 'trusted' : 'open'),
    PUBLIC_URL: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    MAIL_FROM: config.MAIL_FROM ?? 'no-reply@match-cd4d2.invalid',
  };
}
