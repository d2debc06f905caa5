import { CONFIG, type Config } from '#platform/config';
import { organisationsOf, scopesOf, type Actor, type Role } from '#platform/policy';
import { makeLogger } from '#platform/telemetry';
import { Global, Inject, Injectable, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { filter, map, type Observable, Subject, takeUntil } from 'rxjs';

/** Says that something changed; the browser fetches it again, so that the policies apply. */
export interface LiveMessage {
  readonly topic: string;
  readonly id: string;
  readonly audience: string;
}

/** Hears what the transactions of every process announce at their commit, and passes it on to event streams. */
@Injectable()
export class LiveHub implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly messages = new Subject<LiveMessage>();
  private readonly log;
  private readonly gaps = new Subject<void>();
  private client: pg.Client | null = null;
  private next: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.log = makeLogger('live', config.LOG_LEVEL);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.next) clearTimeout(this.next);
    this.messages.complete();
    await this.client?.end().catch(() => undefined);
  }

  /**
   * What this actor may hear, as topic and id alone. Ends when messages may have been missed: whoever listens asks again for what
   * it shows and opens another stream.
   */
  stream(actor: Actor): Observable<{ topic: string; id: string }> {
    const hears = audienceOf(actor);
    return this.messages.pipe(
      filter((message) => hears(message.audience)),
      map(({ topic, id }) => ({ topic, id })),
      takeUntil(this.gaps),
    );
  }

  private async listen(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL, application_name: 'live' });
    client.on('error', () => undefined);
    client.on('end', () => this.again(client));
    client.on('notification', (notice) => this.pass(notice.payload));
    try {
      await client.connect();
      await client.query('listen live');
      this.client = client;
      this.gaps.next();
    } catch (error) {
      this.log.error('The live channel is out of reach.', error);
      await client.end().catch(() => undefined);
      this.again(client);
    }
  }

  private again(client: pg.Client): void {
    if (this.closed || (this.client !== null && this.client !== client)) return;
    this.client = null;
    // A connection that fails tells so twice, by its failure and by its end: one of them is enough.
    this.next ??= setTimeout(() => {
      this.next = null;
      void this.listen();
    }, 1_000).unref();
  }

  private pass(payload: string | undefined): void {
    try {
      const message = JSON.parse(payload ?? '') as LiveMessage;
      this.messages.next(message);
    } catch {
      this.log.warn('A live message could not be read.');
    }
  }
}

const listeners: readonly (readonly [audience: string, roles: readonly Role[]])[] = [
  ['staff', ['programme_officer', 'approver', 'partner_officer']],
  ['officers', ['programme_officer']],
  ['handlers', ['programme_officer', 'partner_officer']],
];

/**
 * Whether an actor belongs to an audience: a grant of one of its roles in its programme, for all countries or for one of those
 * that the audience names (`handlers:CD4D2:NG+SO`).
 */
export function audienceOf(actor: Actor): (audience: string) => boolean {
  const own = new Set<string>([
    ...(actor.accountId ? [`account:${actor.accountId}`] : []),
    ...(actor.personId ? [`person:${actor.personId}`] : []),
    ...organisationsOf(actor).map((id) => `organisation:${id}`),
  ]);
  const held = listeners.flatMap(([audience, roles]) =>
    roles.flatMap((role) => scopesOf(actor, role).map(({ programme, country }) => ({ prefix: `${audience}:${programme}`, country }))),
  );
  return (audience) => {
    if (own.has(audience)) return true;
    const [kind = '', programme = '', countries] = audience.split(':');
    return held.some(
      ({ prefix, country }) =>
        prefix === `${kind}:${programme}` && (country === null || countries === undefined || countries.split('+').includes(country)),
    );
  };
}

/** Gives the live channel to the api. */
@Global()
@Module({ providers: [LiveHub], exports: [LiveHub] })
export class LiveModule {}
