import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** The only keys a log line may carry: ids, codes, counts, times. Never a value that a person typed. */
const allowed = [
  'operation',
  'taskId',
  'taskKind',
  'attempt',
  'requestId',
  'code',
  'rule',
  'count',
  'done',
  'total',
  'durationMs',
  'status',
  'port',
  'mode',
  'context',
  'signal',
  'topic',
  'path',
] as const;

/** Fields of a log line. */
export type LogFields = Partial<Record<(typeof allowed)[number], string | number | boolean | null>>;

/** The process's log: one JSON object a line, allow-listed keys only. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** Logs a failure by its type, code and place in our code; never its message, which may quote data. */
  error(message: string, error?: unknown, fields?: LogFields): void;
}

const pick = (fields: LogFields = {}): LogFields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => (allowed as readonly string[]).includes(key)));

/** What may be said of an error: its class, its code, and the stack lines without the message. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { error: error.name, ...(typeof code === 'string' ? { errorCode: code } : {}), stack };
}

/** Makes the log of one process (`name` = api, worker, …). */
export function makeLogger(name: string, level: string): Log {
  const out = pino({ name, level, base: { name } });
  return {
    info: (message, fields) => out.info(pick(fields), message),
    warn: (message, fields) => out.warn(pick(fields), message),
    error: (message, error, fields) => out.error({ ...pick(fields), ...(error === undefined ? {} : describeError(error)) }, message),
  };
}

/** Lets Nest write to our log. Its start-up chatter is dropped: only warnings and errors are of use to an operator. */
export class NestLog implements LoggerService {
  constructor(private readonly out: Log) {}
  log(): void {}
  warn(message: unknown, context?: unknown): void {
    this.out.warn(String(message), typeof context === 'string' ? { context } : {});
  }
  error(message: unknown, ...rest: unknown[]): void {
    const last = rest.at(-1);
    const context = typeof last === 'string' ? { context: last.slice(0, 80) } : {};
    if (message instanceof Error) this.out.error(message.name, message, context);
    else this.out.error(String(message).split('\n')[0]?.slice(0, 200) ?? '', undefined, context);
  }
}
