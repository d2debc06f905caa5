import type { Page } from 'playwright-core';
import { picture } from '../support/browser.js';
import { openStage, type Stage } from '../support/stage.js';
import { heading, main, Walk } from '../support/walk.js';

let stage: Stage;
let walk: Walk;

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
  walk = new Walk(stage);
}, 240_000);

afterAll(async () => {
  await walk?.leave('explained');
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(walk.complaints()).toEqual([]);
});

const noSidewaysScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

/** Opens the ranked list of the need about infections, of which the demo's expert is the best. */
async function openRanking(officer: Page): Promise<void> {
  await officer.goto('/needs?state=OPEN');
  await main(officer)
    .getByRole('link', { name: /infection/i })
    .first()
    .click();
  await officer.getByRole('link', { name: 'Ranked list' }).click();
  await heading(officer, 'Ranked list');
}

describe('how the ranking works', () => {
  it.each([
    ['en', 'How the ranking works', 'What the ranking is for', 'What is promised and tested'],
    ['nl', 'Hoe de rangschikking werkt', 'Waarvoor de rangschikking dient', 'Wat wordt beloofd en getoetst'],
    ['fr', 'Comment fonctionne le classement', 'À quoi sert le classement', 'Ce qui est promis et vérifié'],
  ] as const)('is read by a visitor in %s, from the home page', async (language, title, first, last) => {
    const visitor = await walk.arrive({ language, screen: 'phone' });
    await main(visitor).getByRole('link', { name: title }).click();
    await heading(visitor, title);
    await visitor.getByRole('heading', { level: 2, name: first }).waitFor();
    await visitor.getByRole('navigation').getByRole('link', { name: last }).click();
    expect(await visitor.getByRole('heading', { level: 2, name: last }).isVisible()).toBe(true);
    expect(new URL(visitor.url()).hash).toMatch(/^#guide-/);
    await picture(visitor, `guide-phone-${language}`);
    await noSidewaysScroll(visitor);
  });

  it('is one step from the ranked list and from a match', async () => {
    const officer = await walk.enter('programme_officer_cd4d2');
    await openRanking(officer);
    await main(officer).getByRole('link', { name: 'How the ranking works' }).waitFor();
    await officer.getByRole('table', { name: 'People by rank' }).getByRole('row').nth(1).getByRole('link').click();
    await heading(officer, /^Match of/);
    await main(officer).getByRole('link', { name: 'How the ranking works' }).click();
    await heading(officer, 'How the ranking works');
  });
});

describe('what fits a person', () => {
  it('is told in sentences, then in figures that add up, and answered; the officer sees the answer', async () => {
    const expert = await walk.enter('expert', { screen: 'phone' });
    await main(expert).getByRole('link', { name: 'See what fits me' }).first().click();
    await heading(expert, 'What fits me');
    const list = expert.getByRole('list', { name: 'Open needs that suit you' });
    await list.waitFor();
    await picture(expert, 'own-matches-phone');
    await noSidewaysScroll(expert);
    // Sentences, and no figure that would be taken for the person's worth.
    expect(await list.innerText()).toMatch(/requirements are met/);
    expect(await list.innerText()).not.toMatch(/\d\s?%|of 100/);
    await list.getByRole('link', { name: /infection/i }).click();
    await heading(expert, /infection/i);
    for (const part of ['Your answer', 'What would help most', 'What fits', 'How this was reckoned', 'What is written'])
      await expert.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
    expect(await main(expert).innerText()).not.toMatch(/of 100\b/);
    await picture(expert, 'own-match-phone');
    await noSidewaysScroll(expert);

    await expert.getByText('Show the figures').click();
    const rows = await expert.getByRole('table', { name: 'Parts of the score' }).getByRole('row').allInnerTexts();
    const adds = rows.slice(1).map((row) => Number(/([\d,]+)\s+Points/.exec(row.replaceAll('\n', ' '))?.[1]?.replaceAll(',', '') ?? Number.NaN));
    expect(adds.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(adds.at(-1));
    await expert.getByText(/which is the stored score/).waitFor();
    await picture(expert, 'own-match-figures-phone');
    await noSidewaysScroll(expert);

    const answer = expert.getByRole('group', { name: /^Your answer/ });
    await answer.getByText('Say why, in your own words').click();
    await answer.getByLabel('Why', { exact: true }).fill('I led this on two wards.');
    const interested = answer.getByRole('button', { name: 'I am interested' });
    await interested.click();
    await answer
      .getByRole('status')
      .getByText(/Interested\./)
      .waitFor();
    expect(await interested.getAttribute('aria-pressed')).toBe('true');
    // The button that was pressed keeps the focus, and another answer takes the place of the first.
    expect(await interested.evaluate((element) => element === document.activeElement)).toBe(true);
    await answer.getByRole('button', { name: 'Not now' }).click();
    await answer
      .getByRole('status')
      .getByText(/Not now, perhaps later\./)
      .waitFor();
    expect(await interested.getAttribute('aria-pressed')).toBe('false');

    const officer = await walk.enter('programme_officer_cd4d2');
    await openRanking(officer);
    await officer.getByRole('table', { name: 'People by rank' }).getByRole('row').nth(1).getByRole('link').click();
    await heading(officer, /^Match of/);
    await officer.getByRole('heading', { level: 2, name: 'What the person says' }).waitFor();
    expect(await main(officer).innerText()).toMatch(/Not now, perhaps later\.[\s\S]*I led this on two wards\./);
  }, 120_000);

  it('reads in French, and a closed or foreign need is not there', async () => {
    const expert = await walk.enter('expert', { language: 'fr', screen: 'phone' });
    await expert.getByRole('navigation').getByRole('link', { name: 'Ce qui me convient' }).click();
    await heading(expert, 'Ce qui me convient');
    await expert.getByRole('list', { name: 'Besoins ouverts qui vous conviennent' }).waitFor();
    await picture(expert, 'own-matches-phone-fr');
    await noSidewaysScroll(expert);
    expect(await main(expert).innerText()).not.toMatch(/requirements|What would|Not now/);
    await expert.goto('/my-matches/00000000-0000-4000-8000-000000000000');
    await heading(expert, 'Il n’y a rien ici pour vous');
  }, 60_000);
});

describe('a scoring run', () => {
  it('tells with what it was reckoned, how many, and whom which rule left out', async () => {
    const officer = await walk.enter('programme_officer_cd4d2');
    await openRanking(officer);
    await officer.getByRole('link', { name: 'All that is recorded of this scoring' }).click();
    await heading(officer, 'Scoring run');
    const said = await main(officer).innerText();
    expect(said).toMatch(/Hash of all inputs\s+[0-9a-f]{64}/);
    expect(said).toMatch(/Engine\s+\d+\.\d+/);
    expect(said).toMatch(/Weight sheet\s+Version 1/);
    expect(said).toMatch(/npm run replay -- [0-9a-f-]{36}/);
    const figure = (label: string): number => Number(new RegExp(`^${label}\\s+([\\d,]+)$`, 'm').exec(said)?.[1]?.replaceAll(',', '') ?? Number.NaN);
    expect(figure('Scored') + figure('Left out')).toBe(figure('With a profile in the programme'));
    expect(figure('Left out')).toBeGreaterThan(0);
    await officer.getByText('Show who, as of today').first().click();
    const who = officer.getByRole('group').getByRole('listitem');
    await who.first().waitFor();
    expect(await who.first().innerText()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    await picture(officer, 'run');
    // The sheet that it names is shown where all sheets are.
    await main(officer).getByRole('link', { name: 'Version 1' }).click();
    await heading(officer, 'Weight sheets');
  }, 60_000);
});

describe('weights', () => {
  it('are typed with the sum in sight, tried on a real list, and sent to a second person', async () => {
    const officer = await walk.enter('programme_officer_cd4d2');
    await officer.goto('/weights');
    await heading(officer, 'Weight sheets');
    await officer.getByRole('link', { name: /^Propose new weights.*As the organisation sees it/ }).click();
    await heading(officer, 'Propose new weights');
    const sum = officer.locator('output');
    const skills = officer.getByRole('spinbutton', { name: 'Skills' });
    const languages = officer.getByRole('spinbutton', { name: 'Languages' });
    await officer.getByText(/keep their rank|keeps the same rank/).waitFor();
    expect(await sum.innerText()).toContain('Together 100 of 100.');

    // By keys alone: one down, one up, a page down.
    await skills.focus();
    await officer.keyboard.press('ArrowDown');
    expect(await sum.innerText()).toContain('1 is still to be given.');
    await officer.keyboard.press('ArrowUp');
    await officer.keyboard.press('PageDown');
    expect(await skills.inputValue()).toBe('24');
    expect(await sum.innerText()).toContain('5 are still to be given.');
    await languages.fill('lots');
    expect(await sum.innerText()).toContain('no whole number');
    await officer.getByRole('button', { name: 'Send the proposal' }).click();
    const summary = officer.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Languages: enter a whole number from 0 to 100',
      'Say why the weights should change',
    ]);
    await summary.getByRole('link', { name: /^Languages/ }).click();
    expect(await languages.evaluate((element) => element === document.activeElement)).toBe(true);
    await languages.fill('80');
    expect(await sum.innerText()).toContain('63 are too much.');
    await officer.getByText('The list below is from the last weights that came to 100.').waitFor();
    await skills.fill('0');
    await officer.getByRole('spinbutton', { name: 'Occupation' }).fill('0');
    await officer.getByRole('button', { name: 'Make it 100 in these proportions' }).click();
    expect(await sum.innerText()).toContain('Together 100 of 100.');
    // The list moves without anything being stored.
    await main(officer).getByLabel('Tried on the list of').selectOption({ label: 'Infection prevention on the surgical and neonatal wards' });
    await officer.getByText(/would have another rank/).waitFor();
    expect(await officer.getByRole('table', { name: 'The list by these weights' }).innerText()).toMatch(/(up|down) \d+ places?, from \d+/);
    await picture(officer, 'weights-preview');
    await officer.getByLabel('Why the weights should change').fill('Hosts tell us that languages decide.');
    await officer.getByRole('button', { name: 'Send the proposal' }).click();
    await heading(officer, 'Weight sheets');
    const card = officer.getByRole('listitem').filter({ hasText: 'Hosts tell us that languages decide.' });
    await card.getByText('You proposed this, so another person has to approve it').waitFor();
    expect(await card.getByRole('button', { name: 'Approve the weights' }).count()).toBe(0);
    expect(await card.getByRole('button', { name: 'Take the proposal back' }).count()).toBe(1);
    await picture(officer, 'weights-proposed');
  }, 120_000);

  it('are approved by a second person with a reason, and are the next version from then on', async () => {
    const administrator = await walk.enter('administrator', { language: 'nl', screen: 'phone' });
    await administrator.goto('/weights');
    await heading(administrator, 'Weegbladen');
    const card = administrator.getByRole('listitem').filter({ hasText: 'Hosts tell us that languages decide.' });
    await card.getByRole('button', { name: 'Gewichten goedkeuren' }).click();
    const dialog = administrator.getByRole('dialog', { name: 'Gewichten goedkeuren' });
    await dialog.getByLabel(/^Reden/).fill('Gezien op drie lijsten.');
    await picture(administrator, 'weights-approve-phone-nl');
    await noSidewaysScroll(administrator);
    await dialog.getByRole('button', { name: 'Gewichten goedkeuren' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await administrator.getByText('Versie 2', { exact: true }).first().waitFor();
    expect(await administrator.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await administrator.getByText('Voorstellen waarover is beslist').click();
    await administrator.getByText('Gezien op drie lijsten.').waitFor();
    await administrator.getByText('Wat deze versie veranderde').first().click();
    expect(await administrator.getByRole('table', { name: /^Gewichten van versie 2 naast versie 1$/ }).innerText()).toMatch(
      /Talen\s+12\s+\d+\s+\+\d+/,
    );
    await picture(administrator, 'weights-approved-phone-nl');
    await noSidewaysScroll(administrator);
  }, 120_000);

  it('are rejected only with a reason', async () => {
    const officer = await walk.enter('programme_officer_cd4d2');
    await officer.goto('/weights/new?programme=CD4D2&view=person');
    await heading(officer, 'Propose new weights');
    await officer.getByText(/no list to try them on/).waitFor();
    await officer.getByRole('button', { name: 'Skills: one less' }).click();
    await officer.getByRole('button', { name: 'Occupation: one more' }).click();
    await officer.getByLabel('Why the weights should change').fill('A hair’s breadth.');
    await officer.getByRole('button', { name: 'Send the proposal' }).click();
    const administrator = await walk.enter('administrator');
    await administrator.goto('/weights');
    const card = administrator.getByRole('listitem').filter({ hasText: 'A hair’s breadth.' });
    await card.getByRole('button', { name: 'Reject the weights' }).click();
    const dialog = administrator.getByRole('dialog', { name: 'Reject the weights' });
    await dialog.getByRole('button', { name: 'Reject the weights' }).click();
    await dialog.getByRole('alert').getByText('Give a reason').waitFor();
    await dialog.getByLabel('Reason').fill('Too small to tell.');
    await dialog.getByRole('button', { name: 'Reject the weights' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await administrator.getByText('Proposals that were decided').click();
    expect(await main(administrator).innerText()).toMatch(/A hair’s breadth\.[\s\S]*Too small to tell\./);
  }, 120_000);
});
