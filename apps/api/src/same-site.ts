import type { NextFunction, Request, Response } from 'express';

/**
 * Refuses requests that another site makes with our visitor's cookies, before their body is read. A browser cannot be
 * made to send `x-requested-by` to us from elsewhere without our permission, which nobody gets.
 */
export function sameSite(options: { header: boolean }) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const site = req.headers['sec-fetch-site'];
    const origin = req.headers.origin;
    const ownOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.headers.host);
    const ownSite = site === undefined || site === 'same-origin' || (site === 'none' && !options.header);
    const marked = !options.header || req.headers['x-requested-by'] !== undefined;
    if (ownOrigin && ownSite && marked) return next();
    res.status(403).json({ errors: [{ message: 'CROSS_SITE', extensions: { code: 'FORBIDDEN' } }] });
  };
}
