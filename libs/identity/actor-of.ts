import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { localeFrom } from '#platform/i18n';
import { type Actor, anonymous } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sessionAccount } from './data/sessions.js';
import { sessionMs } from './use-cases/sign-in-as-demo.js';

/** A broken value counts as none: it must not break every page of its browser. */
function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** Reads one cookie of a request. */
export function cookieOf(req: Pick<Request, 'headers'>, name: string): string | undefined {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return decoded(part.slice(at + 1).trim());
  }
  return undefined;
}

/** Turns cookies into the one who asks, and back. */
@Injectable()
export class Sessions {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(Db) private readonly db: Db,
  ) {
    this.secure = config.MODE === 'production';
    // Over plain HTTP a browser silently drops a `__Host-` cookie, so the demo has a plain name.
    this.name = this.secure ? '__Host-session' : 'session';
  }

  /** The session's token, when the browser sent one. */
  tokenOf(req: Pick<Request, 'headers'>): string | null {
    const token = cookieOf(req, this.name);
    return token && /^[\w-]{43}$/.test(token) ? token : null;
  }

  /** Who asks: the account of a session that holds, or a visitor. */
  async actorOf(req: Pick<Request, 'headers'>): Promise<Actor> {
    const requestId = randomUUID();
    const chosen = localeFrom(cookieOf(req, 'locale'), req.headers['accept-language']);
    const token = this.tokenOf(req);
    if (!token) return anonymous(chosen, requestId);
    const account = await sessionAccount(this.db.source, token);
    if (!account) return anonymous(chosen, requestId);
    // Without a choice of its own the account follows the browser, as the page does: the two must speak one language.
    const locale = cookieOf(req, 'locale') ? chosen : (account.locale ?? chosen);
    return { accountId: account.accountId, personId: account.personId, grants: account.grants, locale, requestId };
  }

  /** Puts the token into the browser, out of reach of scripts. */
  open(res: Response, token: string): void {
    res.cookie(this.name, token, { httpOnly: true, secure: this.secure, sameSite: 'lax', path: '/', maxAge: sessionMs });
  }

  /** Takes the token out of the browser. */
  close(res: Response): void {
    res.clearCookie(this.name, { httpOnly: true, secure: this.secure, sameSite: 'lax', path: '/' });
  }

  /** Remembers a visitor's language for a year; the page itself may read it. */
  keepLocale(res: Response, locale: string): void {
    res.cookie('locale', locale, { secure: this.secure, sameSite: 'lax', path: '/', maxAge: 365 * 86_400_000 });
  }
}
