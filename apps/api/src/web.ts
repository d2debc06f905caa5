import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cookieOf } from '#identity';
import { projectRoot } from '#platform/config';
import { localeFrom } from '#platform/i18n';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';

const folder = join(projectRoot, 'dist-web');

/** The built web: its page with the stylesheet inside, and the hash that lets the browser use it. */
export interface BuiltWeb {
  readonly styleHash: string | null;
  readonly assets: RequestHandler;
  readonly page: RequestHandler;
}

/** Reads the build once. Without one, pages answer 503 and say which command makes it. */
export function loadWeb(): BuiltWeb {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) {
    const missing: RequestHandler = (req, res, next) =>
      isPage(req) ? void res.status(503).type('text/plain').send('The web is not built. Run: npm run web:build\n') : next();
    return { styleHash: null, assets: (_req, _res, next) => next(), page: missing };
  }
  let html = readFileSync(file, 'utf8');
  let styleHash: string | null = null;
  // The stylesheet goes into the page: on a slow line a second request for it costs seconds before the first paint.
  html = html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/, (_tag, href: string) => {
    const css = readFileSync(join(folder, href), 'utf8');
    styleHash = createHash('sha256').update(css).digest('base64');
    return `<style>${css}</style>`;
  });
  const assets = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    extensions: [],
    setHeaders: (res, path) => res.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  }) as unknown as RequestHandler;
  return {
    styleHash,
    assets: (req, res, next) => (req.path === '/' || req.path === '/index.html' ? next() : assets(req, res, next)),
    page: pageOf(html),
  };
}

/** Paths of the app's pages have no dot and want HTML. */
function isPage(req: Request): boolean {
  return (
    (req.method === 'GET' || req.method === 'HEAD') &&
    !req.path.includes('.') &&
    !/^\/(assets|explorer|graphql|live|healthz|readyz)(\/|$)/.test(req.path) &&
    (req.headers.accept ?? '').includes('text/html')
  );
}

function pageOf(html: string): RequestHandler {
  const made = new Map<string, Buffer>();
  return (req: Request, res: Response, next: NextFunction) => {
    if (!isPage(req)) return next();
    const locale = localeFrom(cookieOf(req, 'locale'), req.headers['accept-language']);
    const accepted = String(req.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
    // Keyed by language and encoding, never by path: the cache cannot grow.
    const key = `${locale}:${encoding}`;
    let body = made.get(key);
    if (!body) {
      const text = Buffer.from(html.replace(/<html[^>]*>/, `<html lang="${locale}" dir="ltr">`));
      body = encoding === 'br' ? brotliCompressSync(text) : encoding === 'gzip' ? gzipSync(text) : text;
      made.set(key, body);
    }
    if (encoding !== 'identity') res.setHeader('content-encoding', encoding);
    res.setHeader('vary', 'accept-encoding, accept-language, cookie');
    res.setHeader('cache-control', 'no-cache');
    res
      .status(200)
      .type('html')
      .end(req.method === 'HEAD' ? undefined : body);
  };
}
