import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { localeFrom } from '#platform/i18n';
import { type Actor, anonymous } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isToken, sessionAccount, touchSession } from './data/sessions.js';
import { agentName } from './domain/agent.js';
import { needsSecondFactor } from './domain/roles.js';
import { networkOf, type Visit } from './visit.js';

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

const day = 86_400_000;
/** After so long the use of a session is written down anew. */
const touchMs = 60_000;

/** Turns cookies into the one who asks, and back. */
@Injectable()
export class Sessions {
  private readonly secure: boolean;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(Db) private readonly db: Db,
  ) {
    this.secure = config.MODE === 'production' || config.PUBLIC_URL.startsWith('https://');
  }

  /** The session's token, when the browser sent one. */
  tokenOf(req: Pick<Request, 'headers'>): string | null {
    return this.read(req, 'session');
  }

  /** What is known of a request before anyone is somebody. */
  visitOf(req: Request): Visit {
    return {
      network: networkOf(req.ip),
      agent: agentName(req.headers['user-agent']),
      token: this.tokenOf(req),
      pending: this.read(req, 'sign-in'),
      known: cookieOf(req, this.name('known')) ?? null,
    };
  }

  /** Who asks: the account of a session that holds, or a visitor. A stream that only listens does not keep its session awake. */
  async actorOf(req: Pick<Request, 'headers'>, options: { readonly listens?: boolean } = {}): Promise<Actor> {
    const token = this.tokenOf(req);
    return this.actorBy(req, token, options.listens !== true);
  }

  /** Who asks from now on, with a token that has just been made. */
  async actorBy(req: Pick<Request, 'headers'>, token: string | null, touch = false): Promise<Actor> {
    const requestId = randomUUID();
    const chosen = localeFrom(cookieOf(req, 'locale'), req.headers['accept-language']);
    const visitor = anonymous(chosen, requestId);
    if (!token) return visitor;
    const account = await sessionAccount(this.db.source, token);
    if (!account) return visitor;
    if (touch && Date.now() - account.lastSeenAt.getTime() > touchMs) await touchSession(this.db.source, token);
    // Without a choice of its own the account follows the browser, as the page does: the two must speak one language.
    const locale = cookieOf(req, 'locale') ? chosen : (account.locale ?? chosen);
    const { accountId, personId, session } = account;
    // A guarded role is there only in a session that has shown a second factor, however the session came about.
    const proved = session.secondFactor || session.way === 'demo';
    const grants = proved ? account.grants : account.grants.filter((grant) => !needsSecondFactor([grant.role]));
    return { accountId, personId, grants, locale, requestId, session };
  }

  /** Puts the token into the browser, out of reach of scripts. */
  open(res: Response, token: string, seconds: number): void {
    this.keep(res, 'session', token, seconds * 1_000);
  }

  /** Takes the token out of the browser. */
  close(res: Response): void {
    res.clearCookie(this.name('session'), this.options());
  }

  /** Remembers a sign-in that waits for its second factor. It ends by itself: once used it opens nothing. */
  wait(res: Response, token: string, seconds: number): void {
    this.keep(res, 'sign-in', token, seconds * 1_000);
  }

  /** Remembers that this browser has signed in before. */
  know(res: Response, mark: string): void {
    this.keep(res, 'known', mark, 180 * day);
  }

  /** Remembers a visitor's language for a year; the page itself may read it. */
  keepLocale(res: Response, locale: string): void {
    res.cookie('locale', locale, { secure: this.secure, sameSite: 'lax', path: '/', maxAge: 365 * day });
  }

  // Over plain HTTP a browser silently drops a `__Host-` cookie, so the demo has plain names.
  private name(plain: string): string {
    return this.secure ? `__Host-${plain}` : plain;
  }

  private options() {
    return { httpOnly: true, secure: this.secure, sameSite: 'lax', path: '/' } as const;
  }

  private read(req: Pick<Request, 'headers'>, plain: string): string | null {
    const token = cookieOf(req, this.name(plain));
    return isToken(token) ? token : null;
  }

  private keep(res: Response, plain: string, value: string, maxAge: number): void {
    res.cookie(this.name(plain), value, { ...this.options(), maxAge });
  }
}
