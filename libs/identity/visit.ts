/** What is known of a request before anyone is somebody. Read from the request by the resolvers, judged by the use cases. */
export interface Visit {
  /** Network of the request: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one. */
  readonly network: string;
  /** Browser and system by name. */
  readonly agent: string | null;
  /** The browser's current session, which a new one replaces. */
  readonly token: string | null;
  /** The browser's sign-in that waits for its second factor. */
  readonly pending: string | null;
  /** A mark that this browser has signed in before; see {@link KnownBrowsers}. */
  readonly known: string | null;
}

/** The part of an address that one subscriber has. */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:/, '');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return plain.split('.').slice(0, 3).join('.');
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const all =
    tail === undefined ? groups : [...groups, ...Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0'), ...after];
  return all
    .slice(0, 3)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':');
}
