import { randomUUID } from 'node:crypto';

/** An answer of the api. `data` is as the document asked for it. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];
}

/** A browser's side of the api: keeps the cookie, sends the headers that a page of ours sends. */
export class Client {
  private cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly locale = 'en',
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Signs in as one of the demo's roles. */
  async signIn(role: string): Promise<this> {
    const answer = await this.ask<{ signInAsDemo: { __typename: string } }>(
      `mutation($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename } }`,
      { input: { role, idempotencyKey: randomUUID() } },
    );
    if (answer.data?.signInAsDemo?.__typename !== 'Me') throw new Error(`No sign-in as ${role}: ${JSON.stringify(answer)}`);
    return this;
  }

  /** Sends a document and returns the answer as it comes. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-requested-by': 'web',
        'accept-language': this.locale,
        ...this.headers,
        ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';');
      const at = pair?.indexOf('=') ?? -1;
      if (!pair || at <= 0) continue;
      if (pair.slice(at + 1) === '') this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const body = (await response.json()) as { data: T; errors?: Answer<T>['errors'] };
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  }

  /** Another client with the cookies of this one, as a thief would have them. */
  copy(): Client {
    const copied = new Client(this.url, this.locale, this.headers);
    copied.cookies = new Map(this.cookies);
    return copied;
  }

  /** One cookie's value. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** Plants a cookie, or with null takes one away. */
  setCookie(name: string, value: string | null): void {
    if (value === null) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  /** The cookie header of this client, for streams and browsers. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
