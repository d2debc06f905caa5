import type { Page } from 'playwright-core';
import { Client } from '../support/client.js';
import { openStage, type Stage } from '../support/stage.js';
import { heading, Walk } from '../support/walk.js';

let stage: Stage;
let walk: Walk;

beforeAll(async () => {
  // As in production: the api runs no document but those that were built in.
  stage = await openStage({ people: 30, needs: 4 }, { GRAPHQL_MODE: 'trusted' });
  walk = new Walk(stage);
}, 240_000);

afterAll(async () => {
  await walk?.leave('keyboard');
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(walk.complaints()).toEqual([]);
});

/** What has the focus: its kind and its words, as one line. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent}`;
  });

/** Presses Tab until a control with these words has the focus. It must be in sight then, and its ring too. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!/^(A|BUTTON|INPUT|SELECT|SUMMARY) /.test(now) || !words.test(now.replace(/^\S+ /, ''))) continue;
    const place = await page.evaluate(() => {
      const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
      return { seen: bottom > 0 && top < innerHeight, ring: getComputedStyle(document.activeElement as HTMLElement).outlineStyle };
    });
    expect([String(words), place.seen, place.ring]).toEqual([String(words), true, 'solid']);
    return;
  }
  throw new Error(`Tab never reached ${String(words)}.`);
}

async function press(page: Page, words: RegExp): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

const focusOn = async (page: Page, tag: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.activeElement?.tagName === wanted, tag);
};

describe('by keys alone, with trusted documents only', () => {
  it('the stage runs nothing but trusted documents', async () => {
    const answer = await new Client(stage.url).ask('{ me { accountId } }');
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.data ?? null).toBeNull();
  });

  it('an officer signs in, finds a list and shortlists someone, and never loses the place', async () => {
    const page = await walk.arrive();
    await page.getByRole('button', { name: /^Programme officer CD4D2/ }).waitFor();
    await press(page, /^Programme officer CD4D2/);
    await heading(page, /^Welcome/);
    await focusOn(page, 'H1');

    await press(page, /^Supervision for counsellors/);
    await heading(page, /^Supervision for counsellors/);
    await focusOn(page, 'H1');
    await press(page, /^Ranked list$/);
    await heading(page, 'Ranked list');
    await focusOn(page, 'H1');
    await press(page, /^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    await heading(page, /^Match of/);
    await focusOn(page, 'H1');

    await page.getByRole('heading', { level: 2, name: 'Decision' }).waitFor();
    const state = page.locator('#decision [role=status]').first();
    if ((await page.getByRole('button', { name: /^Nominate / }).count()) > 0) {
      await press(page, /^Nominate /);
      await state.getByText('Suggested', { exact: true }).waitFor();
      expect(await focused(page)).toMatch(/^P Suggested/);
    }
    await press(page, /^Put on the shortlist$/);
    await state.getByText('Shortlisted', { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Shortlisted'));
    // The next step is the next stop.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^BUTTON /);
    await press(page, /^Sign out$/);
    await heading(page, 'Knowledge and talent, matched with reasons');
    await focusOn(page, 'H1');
  }, 120_000);

  it('a person finds a skill in the list, leaves the list without choosing, and answers a need', async () => {
    const page = await walk.enter('expert');
    await page.goto('/profile/skills');
    await heading(page, 'Skills');
    const field = page.getByRole('combobox', { name: 'Find a skill' });
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    const count = (): Promise<number> => page.getByRole('button', { name: /^Remove / }).count();
    await field.waitFor();
    const before = await count();
    await field.focus();
    await page.keyboard.type('wound care');
    await options.first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowUp');
    // Upwards from the field is the last row; downwards from there the first.
    const last = await options.last().getAttribute('id');
    expect(await field.getAttribute('aria-activedescendant')).toBe(last);
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('wound care');
    expect(await count()).toBe(before);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => document.querySelectorAll('main button[aria-label^="Remove "]').length === wanted, before + 1);
    expect(await field.inputValue()).toBe('');

    await page.goto('/my-matches');
    await page.getByRole('list', { name: 'Open needs that suit you' }).waitFor();
    await press(page, /^Not now$/);
    await page
      .getByText(/Not now, perhaps later/)
      .first()
      .waitFor();
    expect(await focused(page)).toBe('BUTTON Not now');
  }, 120_000);
});
