import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { visit, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
let need = '';
let match = '';
let person = '';
let other = '';
let run = '';

/** Signs in by the page itself, so that cookies are the browser's. */
async function enter(role: string, options: Parameters<typeof visit>[2]): Promise<Visit> {
  const made = await visit(stage.browser, stage.url, options);
  await made.page.goto('/');
  if (role === 'visitor') return made;
  await made.page.evaluate(async (key) => {
    const query = 'mutation($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename } }';
    await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'web' },
      body: JSON.stringify({ query, variables: { input: { role: key, idempotencyKey: crypto.randomUUID() } } }),
    });
  }, role);
  return made;
}

/** What axe finds against WCAG 2.0–2.2 A and AA and its best practices: rule and place, empty when all is well. */
async function findings(page: Page): Promise<string[]> {
  // The page's own policy forbids foreign script; the debugger's evaluation stands outside of it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

const routes = (role: string): string[] => {
  const parts = ['contact', 'work', 'education', 'languages', 'skills', 'availability', 'wishes', 'consent', 'transfer'].map(
    (part) => `/profile/${part}`,
  );
  const own = ['about', 'place', 'details', 'requirements', 'nominations'].map((part) => `/needs/${need}/${part}`);
  if (role === 'visitor') return ['/', '/how-ranking-works'];
  if (role === 'expert') return ['/', '/profile', ...parts, '/my-matches', `/my-matches/${need}`, '/how-ranking-works'];
  if (role === 'host_member') return ['/', '/needs', '/needs/new', `/needs/${need}`, ...own, '/weights'];
  return [
    '/',
    '/needs',
    `/needs/${need}`,
    `/needs/${need}/ranking`,
    `/needs/${need}/excluded`,
    `/needs/${need}/compare?ids=${encodeURIComponent(JSON.stringify([match, other]))}`,
    `/matches/${match}`,
    `/runs/${run}`,
    `/needs/${need}/nominations`,
    '/people',
    `/people/${person}`,
    '/programmes',
    '/weights',
    '/weights/new?programme=CD4D2&view=need',
  ];
};

beforeAll(async () => {
  stage = await openStage({ people: 12, needs: 2 });
  const officer = await new Client(stage.url).signIn('programme_officer_cd4d2');
  type Needs = { needs: { edges: { node: { id: string; title: string } }[] } };
  const needs = await officer.ask<Needs>('{ needs(first: 60, state: "OPEN", programme: "CD4D2") { edges { node { id title } } } }');
  need = needs.data.needs.edges.find(({ node }) => node.title.startsWith('Infection prevention'))?.node.id ?? '';
  for (let tries = 0; tries < 100 && !match; tries += 1) {
    const list = await officer.ask<{ matches: { edges: { node: { id: string; personId: string } }[] }; need: { currentRun: { id: string } | null } }>(
      'query($need: ID!) { matches(needId: $need, first: 2) { edges { node { id personId } } } need(id: $need) { currentRun { id } } }',
      { need },
    );
    match = list.data.matches.edges[0]?.node.id ?? '';
    other = list.data.matches.edges[1]?.node.id ?? '';
    person = list.data.matches.edges[0]?.node.personId ?? '';
    run = list.data.need.currentRun?.id ?? '';
    if (!match) await new Promise((done) => setTimeout(done, 200));
  }
}, 180_000);

afterAll(async () => {
  await stage?.close();
}, 60_000);

describe.each([
  ['visitor', { screen: 'phone', locale: 'nl-NL', dark: true }],
  ['expert', { screen: 'phone', locale: 'fr-FR' }],
  ['host_member', { screen: 'phone', locale: 'nl-NL' }],
  ['programme_officer_cd4d2', { screen: 'desk', locale: 'en-GB' }],
  ['programme_officer_cd4d2', { screen: 'phone', locale: 'en-GB', dark: true }],
] as const)('every page of %s on %o', (role, options) => {
  it('has nothing that axe finds, and never scrolls sideways', async () => {
    const { page, complaints, context } = await enter(role, options);
    for (const path of routes(role)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      // What is folded away is looked at too.
      await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
      await page.waitForLoadState('networkidle');
      expect([path, ...(await findings(page))]).toEqual([path]);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0]);
      expect([path, await page.evaluate(() => document.documentElement.lang)]).toEqual([path, options.locale.slice(0, 2)]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  }, 240_000);
});
