import { randomUUID } from 'node:crypto';
import { cookieOf } from '#identity';
import { databaseAway } from '#platform/db';
import { localeFrom, say } from '#platform/i18n';
import type { Log } from '#platform/telemetry';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';

/** What a client may be told, by status. Anything else is a failure of ours. */
const known: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'TRY_AGAIN',
};

/** Most that a request's body may take, in bytes: looked at before anything of it is parsed. */
export const mostBodyBytes = 102_400;

/** What helps to put it right, in the reader's language: there is no answer of a mutation that could say it. */
function help(code: string, req: Request): object {
  if (code !== 'BODY_TOO_LARGE') return {};
  const locale = localeFrom(cookieOf(req, 'locale'), req.headers['accept-language']);
  return { maxBytes: mostBodyBytes, explanation: say('error.body_too_large', locale, { kilobytes: mostBodyBytes / 1024 }) };
}

/** The last word on every failed request: a code, and nothing of our insides. */
@Catch()
export class LastWord implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL has its own last word (formatError), which keeps the shape of its answers.
    if (host.getType<string>() !== 'http') throw error;
    const req = host.switchToHttp().getRequest<Request>();
    const res = host.switchToHttp().getResponse<Response>();
    if (res.headersSent) return void res.end();
    const stated = Number((error as { status?: unknown }).status ?? (error as { statusCode?: unknown }).statusCode ?? 500);
    const status = stated === 500 && databaseAway(error) ? 503 : stated;
    const code = known[status];
    if (code) return void res.status(status).json({ errors: [{ message: code, extensions: { code, ...help(code, req) } }] });
    const correlationId = randomUUID();
    this.log.error('A request failed.', error, { requestId: correlationId });
    res.status(500).json({ errors: [{ message: 'UNEXPECTED', extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } }] });
  }
}
