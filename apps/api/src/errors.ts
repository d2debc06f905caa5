import { randomUUID } from 'node:crypto';
import type { Log } from '#platform/telemetry';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

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

/** The last word on every failed request: a code, and nothing of our insides. */
@Catch()
export class LastWord implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL has its own last word (formatError), which keeps the shape of its answers.
    if (host.getType<string>() !== 'http') throw error;
    const res = host.switchToHttp().getResponse<Response>();
    if (res.headersSent) return void res.end();
    const status = Number((error as { status?: unknown }).status ?? (error as { statusCode?: unknown }).statusCode ?? 500);
    const code = known[status];
    if (code) return void res.status(status).json({ errors: [{ message: code, extensions: { code } }] });
    const correlationId = randomUUID();
    this.log.error('A request failed.', error, { requestId: correlationId });
    res.status(500).json({ errors: [{ message: 'UNEXPECTED', extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } }] });
  }
}
