import { randomUUID } from 'node:crypto';

/** An answer, and how it came. */
export interface Answer {
  readonly data: Record<string, unknown>;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Sends documents to one side of the comparison. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

async function send(url: string, headers: Record<string, string>, body: string): Promise<{ response: Response; text: string; milliseconds: number }> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const text = await response.text();
  return { response, text, milliseconds: performance.now() - began };
}

const asker =
  (url: string, headers: Record<string, string>): Ask =>
  async (query, variables) => {
    const { text, milliseconds } = await send(url, headers, JSON.stringify({ query, variables }));
    const answer = JSON.parse(text) as { data?: Record<string, unknown>; errors?: readonly object[] };
    if (!answer.data || answer.errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${text.slice(0, 2_000)}`);
    return { data: answer.data, milliseconds, bytes: Buffer.byteLength(text) };
  };

/** Signs in at the product as one of the demo's roles. */
export async function signIn(url: string, role: string): Promise<Ask> {
  const headers = { 'x-requested-by': 'web', 'accept-language': 'en' };
  const query = 'mutation($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename } }';
  const { response, text } = await send(url, headers, JSON.stringify({ query, variables: { input: { role, idempotencyKey: randomUUID() } } }));
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (!text.includes('"Me"')) throw new Error(`No sign-in as ${role}: ${text}`);
  return asker(url, { ...headers, cookie });
}

/** PostGraphile asks nobody who they are: it answers as whom its settings name. */
export const peer = (url: string): Ask => asker(url, {});
