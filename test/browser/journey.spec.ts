import type { Page } from 'playwright-core';
import { picture, visit, type Visit } from '../support/browser.js';
import { until } from '../support/processes.js';
import { openStage, type Stage } from '../support/stage.js';

let stage: Stage;
const visits: Visit[] = [];

const enter = async (role: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
  const made = await visit(stage.browser, stage.url, options);
  visits.push(made);
  await made.page.goto('/');
  await made.page.getByRole('button', { name: role }).click();
  await made.page.getByRole('heading', { level: 1, name: /Welcome|Welkom|Bienvenue/ }).waitFor();
  return made.page;
};
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const score = async (page: Page, code: string): Promise<number> =>
  Number(
    await page
      .getByRole('row', { name: new RegExp(code) })
      .getByRole('cell')
      .nth(1)
      .innerText()
      .then((text) => /[\d.]+/.exec(text)?.[0]),
  );

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
}, 120_000);

afterAll(async () => {
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(visits.flatMap((made) => made.complaints)).toEqual([]);
});

describe('the main journey', () => {
  it('goes from a person’s new skill to a new rank that an officer sees live, weighs and decides on', async () => {
    const officer = await enter('Programme officer CD4D2');
    await officer.goto('/needs?state=OPEN');
    const title = officer
      .locator('main')
      .getByRole('link', { name: /infection/i })
      .first();
    await title.click();
    await officer.getByRole('link', { name: 'Ranked list' }).click();
    await heading(officer, 'Ranked list');
    const first = officer.getByRole('table', { name: 'People by rank' }).getByRole('row').nth(1);
    await first.waitFor();
    await picture(officer, 'ranked-list');
    expect(await first.innerText()).toMatch(/^=?1\b/);

    // The demo's expert is the best for this need; the list shows a code and no name.
    const code = (await first.getByRole('link').first().innerText()).trim();
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(await officer.locator('main').innerText()).not.toContain('Adunni');
    const before = await score(officer, code);

    const expert = await enter('Diaspora expert', { screen: 'phone' });
    await expert.goto('/profile/skills');
    await heading(expert, 'Skills');
    const rows = expert.locator('main').getByRole('listitem');
    const removable = expert.getByRole('button', { name: /Remove manage hospital-acquired infections/i });
    await rows.first().waitFor();
    await removable.click();
    await expert.getByRole('button', { name: 'Save skills' }).click();
    await heading(expert, /profile/i);
    // No reload: the worker's rescore reaches the officer's open page.
    await until('a lower score on the open page', async () => (await score(officer, code)) < before);

    await expert.goto('/profile/skills');
    await expert.getByLabel('Level of the skills you add').selectOption('4');
    await expert.getByLabel('Find a skill').fill('hospital aquired infections');
    await expert.getByRole('option', { name: /manage hospital-acquired infections/ }).click();
    await picture(expert, 'skills-phone');
    await expert.getByRole('button', { name: 'Save skills' }).click();
    await heading(expert, /profile/i);
    await until('the old score on the open page', async () => (await score(officer, code)) === before);

    await officer.getByRole('link', { name: code }).first().click();
    await heading(officer, `Match of ${code}`);
    await picture(officer, 'match');
    for (const part of [
      'In short',
      'What is missing',
      'Decision',
      'Requirement by requirement',
      'How the score is made up',
      'Rules of the programme',
    ])
      await officer.getByRole('heading', { level: 2, name: part }).waitFor();
    // Weight times credit adds up on the page, to the last digit.
    const sums = await officer.getByRole('table', { name: 'Parts of the score' }).getByRole('row').allInnerTexts();
    const adds = sums.slice(1).map((row) =>
      Number(
        row
          .split('\t')
          .at(-2)
          ?.replaceAll(/[^\d=]/g, '')
          .split('=')
          .at(-1),
      ),
    );
    expect(adds.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(adds.at(-1));
  }, 120_000);
});
