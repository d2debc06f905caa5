import { jest } from '@jest/globals';
import { execute } from './execute';

const operation = { id: 'x' } as unknown as Parameters<typeof execute<{ n: number }, object>>[0];
const answers = (...list: { status: number; body: object }[]) => {
  const sent: string[] = [];
  globalThis.fetch = ((_url: string, init: { body: string }) => {
    sent.push(init.body);
    const { status, body } = (list.length > 1 ? list.shift() : list[0]) as (typeof list)[0];
    return Promise.resolve({ status, json: () => Promise.resolve(body) });
  }) as unknown as typeof fetch;
  return sent;
};
const away = { status: 503, body: { errors: [{ message: 'The service is out of reach.', extensions: { code: 'TRY_AGAIN' } }] } };
const { fetch: before } = globalThis;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  globalThis.fetch = before;
});

describe('a request that is asked to try again', () => {
  it('is sent again as it was, key included, until it is answered', async () => {
    const sent = answers(away, away, { status: 200, body: { data: { n: 1 } } });
    const answer = execute(operation, { key: 'k' });
    await jest.runAllTimersAsync();
    expect(await answer).toEqual({ n: 1 });
    expect(sent).toEqual(Array.from({ length: 3 }, () => JSON.stringify({ id: 'x', variables: { key: 'k' } })));
  });

  it('is given up after five seconds, and says that the service is busy', async () => {
    const sent = answers(away);
    const answer = execute(operation, {}).catch((error: { kind: string }) => error.kind);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await answer).toBe('busy');
    expect(sent).toHaveLength(4);
  });

  it('is not sent again for any other failure', async () => {
    const sent = answers({ status: 200, body: { errors: [{ message: 'UNEXPECTED', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } });
    expect(await execute(operation, {}).catch((error: { kind: string }) => error.kind)).toBe('server');
    expect(sent).toHaveLength(1);
  });
});
