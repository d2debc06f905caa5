import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Chance } from './random.js';

/** The part of an answer that stays the same whenever it is given. */
type Said = Readonly<Record<string, unknown>>;

const keyIn = /"idempotencyKey":"([0-9a-f-]{36})"/;

/** The body of an answer that has come whole; null while more is to come. */
function bodyOf(answer: string): string | null {
  const at = answer.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1];
  if (at < 0 || length === undefined) return null;
  const body = Buffer.from(answer.slice(at + 4), 'latin1');
  return body.length >= Number(length) ? body.toString('utf8') : null;
}

/** Stands between a client and the api, and loses answers: the work is done and committed, and nobody hears of it. */
export class LossyProxy {
  /** True while it loses answers. */
  loses = false;
  /** What was lost, by the key of the request, and what was answered at last. */
  readonly lost = new Map<string, Said[]>();
  readonly answered = new Map<string, Said>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** Opens one in front of `target`; `often` is the part of the answers that get lost. */
  static async open(target: string, chance: Chance, often: number): Promise<LossyProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer((client) => {
      const api = connect(Number(port), hostname);
      let request = '';
      let answer = '';
      const end = (): void => {
        client.destroy();
        api.destroy();
      };
      client.on('data', (chunk) => {
        request += chunk.toString('latin1');
        api.write(chunk);
      });
      api.on('data', (chunk) => {
        answer += chunk.toString('latin1');
        const body = bodyOf(answer);
        if (body === null) return;
        const key = keyIn.exec(request)?.[1];
        const said = key ? saidIn(body) : null;
        const lose = proxy.loses && key !== undefined && chance.next() < often;
        if (key && said) {
          if (lose) proxy.lost.set(key, [...(proxy.lost.get(key) ?? []), said]);
          else proxy.answered.set(key, said);
        }
        if (lose) end();
        else client.write(Buffer.from(answer, 'latin1'));
        request = '';
        answer = '';
      });
      for (const socket of [client, api] as Socket[]) socket.on('error', end).on('close', end);
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const proxy = new LossyProxy(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return proxy;
  }

  close(): void {
    this.server.close();
  }
}

/** The member of the union that a mutation answered with. */
function saidIn(body: string): Said | null {
  const { data } = JSON.parse(body) as { data?: Record<string, Said> | null };
  return data ? (Object.values(data)[0] ?? null) : null;
}
