/** An answer as it came: text and all, since a leak may stand anywhere in it. */
export interface RawAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly text: string;
  readonly data: T | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What a page of ours sends beside its cookie. */
export const pageHeaders = { 'content-type': 'application/json', 'x-requested-by': 'web' } as const;

/** Asks the api as one account; keeps every answer's text. */
export class Caller {
  constructor(
    readonly url: string,
    readonly cookie: string | null,
  ) {}

  /** Sends a document. */
  async ask<T = Record<string, unknown>>(query: string, variables: object = {}): Promise<RawAnswer<T>> {
    return this.post(JSON.stringify({ query, variables }));
  }

  /** Sends a body as it is. */
  async post<T = Record<string, unknown>>(body: string, headers: Record<string, string> = {}): Promise<RawAnswer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...pageHeaders, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      body,
    });
    const text = await response.text();
    const read = parse(text) as { data?: T; errors?: RawAnswer<T>['errors'] };
    return { status: response.status, text, data: read.data ?? null, errors: read.errors ?? [] };
  }

  /** Fetches a route. */
  async get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; text: string }> {
    const response = await fetch(`${this.url}${path}`, { headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...headers } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
}

function parse(text: string): object {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
