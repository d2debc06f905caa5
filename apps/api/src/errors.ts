import { randomUUID } from 'node:crypto';
import type { Log } from '#platform/telemetry';
import type { NextFunction, Request, Response } from 'express';

/** The last word on every failed request: a code, and nothing of our insides. */
export function lastError(log: Log) {
  return (error: unknown, _req: Request, res: Response, next: NextFunction): void => {
    if (res.headersSent) return next(error);
    const status = Number((error as { status?: unknown }).status ?? (error as { statusCode?: unknown }).statusCode ?? 500);
    const known: Record<number, string> = { 400: 'BAD_REQUEST', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'BODY_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' };
    const code = known[status] ?? 'INTERNAL_SERVER_ERROR';
    const correlationId = randomUUID();
    if (!known[status]) log.error('A request failed.', error, { requestId: correlationId });
    res.status(known[status] ? status : 500).json({ errors: [{ message: code, extensions: { code, ...(known[status] ? {} : { correlationId }) } }] });
  };
}
