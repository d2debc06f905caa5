import { gzipSync } from 'node:zlib';
import { visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let need = '';
let match = '';
let run = '';

/**
 * What a first visit may fetch of script, in kB of 1,024 bytes, gzip: a slow line in mind. Pages with a form carry the form library too and
 * do not keep within it yet; their figure is what they weigh now, so that it only goes down.
 */
const budget = 151;
const formBudget = 167;
const isForm = (path: string): boolean => /^\/profile\/(?!consent)|^\/needs\/(new|NEED\/(about|place|details|requirements))$/.test(path);

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
  const officer = await new Client(stage.url).signIn('programme_officer_cd4d2');
  type Needs = { needs: { edges: { node: { id: string; title: string; currentRun: { id: string } } }[] } };
  const { data } = await officer.ask<Needs>(
    '{ needs(first: 60, state: "OPEN", programme: "CD4D2", mine: true) { edges { node { id title currentRun { id } } } } }',
  );
  const found = data.needs.edges.find(({ node }) => node.title.startsWith('Infection prevention'))?.node;
  need = found?.id ?? '';
  run = found?.currentRun.id ?? '';
  const list = await officer.ask<{ matches: { edges: { node: { id: string } }[] } }>(
    'query($need: ID!) { matches(needId: $need, first: 1) { edges { node { id } } } }',
    { need },
  );
  match = list.data.matches.edges[0]?.node.id ?? '';
}, 240_000);

afterAll(async () => {
  await stage?.close();
}, 60_000);

/** The scripts that a browser with nothing in its cache fetches for a page, in kB. */
async function firstVisit(role: string, language: string, path: string): Promise<number> {
  const cookie = role === 'visitor' ? '' : (await new Client(stage.url).signIn(role)).cookieHeader();
  const { page, context, complaints } = await visit(stage.browser, stage.url, { locale: language, screen: 'phone' });
  const [name = '', value = ''] = cookie.split(/=(.*)/);
  if (cookie) await context.addCookies([{ name, value, url: stage.url }]);
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(complaints).toEqual([]);
  await context.close();
  return bytes / 1024;
}

describe('the script of a first visit', () => {
  it.each([
    ['visitor', ['/', '/how-ranking-works']],
    [
      'expert',
      [
        '/',
        '/profile',
        ...['contact', 'work', 'education', 'languages', 'skills', 'availability', 'wishes', 'consent', 'transfer'].map((part) => `/profile/${part}`),
        '/my-matches',
        '/my-matches/NEED',
      ],
    ],
    [
      'host_member',
      ['/', '/needs', '/needs/new', ...['about', 'place', 'details', 'requirements', 'nominations'].map((part) => `/needs/NEED/${part}`)],
    ],
    [
      'programme_officer_cd4d2',
      ['/', '/needs', '/needs/NEED', '/needs/NEED/ranking', '/matches/MATCH', '/runs/RUN', '/people', '/programmes', '/weights', '/weights/new'],
    ],
  ])(
    'of a %s stays within the budget on every page, in the longest language',
    async (role, paths) => {
      const sizes: [string, number][] = [];
      for (const path of paths) {
        const real = path.replace('NEED', need).replace('MATCH', match).replace('RUN', run);
        sizes.push([path, await firstVisit(role, 'fr-FR', real)]);
      }
      if (process.env.SHOW_SIZES) console.log(sizes.map(([path, size]) => `${size.toFixed(1)} ${path}`).join('\n'));
      expect(sizes.filter(([path, size]) => size > (isForm(path) ? formBudget : budget) || size < 50)).toEqual([]);
    },
    240_000,
  );
});
