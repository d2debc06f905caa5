import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { record } from '../../tools/security/figures.js';
import { askAsOwner } from '../support/database.js';
import { type Act, actsOf } from './support/acts.js';
import { Expected } from './support/expected.js';
import { readSchema } from './support/leaves.js';
import { Relations } from './support/relations.js';
import { openSecurityStage, type SecurityStage } from './support/stage.js';

let stage: SecurityStage;
const count = { tries: 0, mutations: 0, changes: 0 };

beforeAll(async () => {
  stage = await openSecurityStage();
}, 240_000);

afterAll(async () => {
  record('S10', count, count.tries > 0 && count.changes === 0);
  await stage?.close();
});

const own = { 'content-type': 'application/json', 'x-requested-by': 'web' };

/** What another site can make a browser send with our cookie. */
const ways: Readonly<
  Record<string, (document: string, input: object) => { path?: string; method?: string; headers: Record<string, string>; body?: string }>
> = {
  'a form': (query, input) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query, variables: JSON.stringify({ input }) }).toString(),
  }),
  'a form with a file': (query, input) => ({
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query, variables: { input } })}\r\n--x--`,
  }),
  'plain text': (query, input) => ({ headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query, variables: { input } }) }),
  'an address': (query, input) => ({
    method: 'GET',
    path: `?${new URLSearchParams({ query, variables: JSON.stringify({ input }) }).toString()}`,
    headers: {},
  }),
  'no header of ours': (query, input) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input } }) }),
  'another origin': (query, input) => ({
    headers: { ...own, origin: 'https://evil.example' },
    body: JSON.stringify({ query, variables: { input } }),
  }),
  'no origin to speak of': (query, input) => ({ headers: { ...own, origin: 'null' }, body: JSON.stringify({ query, variables: { input } }) }),
  'a cross-site fetch': (query, input) => ({
    headers: { ...own, 'sec-fetch-site': 'cross-site' },
    body: JSON.stringify({ query, variables: { input } }),
  }),
  'a sister site': (query, input) => ({ headers: { ...own, 'sec-fetch-site': 'same-site' }, body: JSON.stringify({ query, variables: { input } }) }),
  'a page opened anew': (query, input) => ({ headers: { ...own, 'sec-fetch-site': 'none' }, body: JSON.stringify({ query, variables: { input } }) }),
};

/** How many changes have ever been written down. */
const changes = async (): Promise<number> =>
  (await askAsOwner<{ n: number }>(stage.database, `select count(*)::int as n from audit_event`))[0]?.n ?? -1;

/** One act of each mutation, by someone who may do it. */
function soundActs(): { act: Act; cookie: string }[] {
  const expected = new Expected();
  const relations = new Relations(stage.world);
  const acts = [...actsOf(stage.database, stage.world), { mutation: 'signOut', data: 'do.signOut', target: {}, input: async () => ({}) }];
  const found = new Map<string, { act: Act; cookie: string }>();
  for (const act of acts)
    for (const viewer of stage.world.signIns)
      if (viewer.cookie && !found.has(act.mutation) && expected.verdict(act.data, viewer.role, relations.of(viewer, act.data, act.target)) !== 'no')
        found.set(act.mutation, { act, cookie: viewer.cookie });
  return [...found.values()];
}

describe('S10, another site with our visitor’s cookie', () => {
  it('changes nothing by any mutation in any way', async () => {
    const acts = soundActs();
    const all = Object.keys(readSchema().getMutationType()?.getFields() ?? {});
    expect(acts.map(({ act }) => act.mutation).sort()).toEqual(all.sort());
    count.mutations = acts.length;
    const before = await changes();
    for (const { act, cookie } of acts) {
      const input = { idempotencyKey: randomUUID(), ...(await act.input()) };
      const type = `${act.mutation.slice(0, 1).toUpperCase()}${act.mutation.slice(1)}Input`;
      for (const [name, way] of Object.entries(ways)) {
        const {
          path = '',
          method = 'POST',
          headers,
          body,
        } = way(`mutation($input: ${type}!) { ${act.mutation}(input: $input) { __typename } }`, input);
        const answer = await fetch(`${stage.url}/graphql${path}`, { method, headers: { ...headers, cookie }, ...(body ? { body } : {}) });
        count.tries += 1;
        expect([act.mutation, name, Math.floor(answer.status / 100)]).toEqual([act.mutation, name, 4]);
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
    }
    count.changes = (await changes()) - before;
    expect(count.changes).toBe(0);
  }, 240_000);

  it('gets no permission from a preflight, and hears no event stream', async () => {
    const cookie = stage.world.signIns.find(({ key }) => key === 'programme_officer_cd4d2')?.cookie ?? '';
    const preflight = await fetch(`${stage.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-requested-by' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.headers.get('access-control-allow-headers')).toBeNull();
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) {
      const stream = await fetch(`${stage.url}/live`, { headers: { cookie, accept: 'text/event-stream', ...headers } });
      expect(stream.status).toBe(403);
    }
  });

  it('opens no socket', async () => {
    const { hostname, port } = new URL(stage.url);
    const answer = await new Promise<string>((done, fail) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          `GET /graphql HTTP/1.1\r\nHost: ${hostname}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: https://evil.example\r\n\r\n`,
        ),
      );
      socket.once('data', (data) => {
        socket.destroy();
        done(String(data));
      });
      socket.once('error', fail);
    });
    expect(answer).not.toMatch(/^HTTP\/1\.1 101/);
  });
});
