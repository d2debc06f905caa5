import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, projectRoot } from '#platform/config';
import type { NextFunction, Request, Response } from 'express';

/** Registered documents by their SHA-256, written when the web is built. */
export function loadDocuments(file = join(projectRoot, 'persisted-documents.json')): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/**
 * Browsers name a document instead of sending one. In trusted mode nothing else is taken; in open mode (tests,
 * development, the demo's explorer) a document may come along.
 */
export function trustedDocuments(config: Pick<Config, 'GRAPHQL_MODE'>, documents: ReadonlyMap<string, string>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const refuse = (status: number, code: string): void => void res.status(status).json({ errors: [{ message: code, extensions: { code } }] });
    if (req.method !== 'POST') {
      // Reading by GET would put variables into logs of proxies; nothing of ours needs it.
      res.setHeader('allow', 'POST');
      return refuse(405, 'METHOD_NOT_ALLOWED');
    }
    const body = req.body as Record<string, unknown> | undefined;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse(400, 'BAD_REQUEST');
    if (typeof body['id'] === 'string') {
      const query = documents.get(body['id']);
      if (!query) return refuse(400, 'UNKNOWN_DOCUMENT');
      req.body = { query, variables: body['variables'] };
      return next();
    }
    if (config.GRAPHQL_MODE === 'trusted') return refuse(400, 'DOCUMENT_NOT_TRUSTED');
    next();
  };
}
