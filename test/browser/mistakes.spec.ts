import type { Page } from 'playwright-core';
import { picture } from '../support/browser.js';
import { askAsOwner, holdAsOwner } from '../support/database.js';
import { until } from '../support/processes.js';
import { openStage, type Stage } from '../support/stage.js';
import { heading, main, Walk } from '../support/walk.js';

let stage: Stage;
let walk: Walk;

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
  walk = new Walk(stage);
}, 240_000);

afterAll(async () => {
  await walk?.leave('mistakes');
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(walk.complaints()).toEqual([]);
});

const expertOn = async (path: string): Promise<Page> => {
  const expert = await walk.enter('expert');
  await expert.goto(path);
  await expert.getByRole('heading', { level: 1 }).waitFor();
  return expert;
};

/** The focused element's text. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const version = async (): Promise<{ version: number; name: string }> => {
  const [row] = await askAsOwner<{ version: number; name: string }>(
    stage.database,
    `select p.version, p.name from person p join account a on a.person_id = p.id where a.demo_role = 'expert'`,
  );
  if (!row) throw new Error('The demo’s expert has no profile.');
  return row;
};

describe('a form with mistakes', () => {
  it('takes the focus to a summary that says what the fields say, and leads to each of them', async () => {
    const expert = await expertOn('/profile/contact');
    await expert.getByLabel('Name', { exact: true }).fill('');
    await expert.getByLabel('E-mail address').fill('adunni at example');
    // The field that was left says so first; nobody presses a button that is still moving down for it.
    await expert.getByText('Enter your name', { exact: true }).waitFor();
    await expert.getByRole('button', { name: 'Save contact' }).click();
    const summary = expert.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.waitFor();
    expect(await focused(expert)).toBe(await summary.evaluate((element) => element.textContent));
    expect(await expert.title()).toMatch(/^Error: /);
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Enter your name', 'Enter an e-mail address with an @ in it']);
    await picture(expert, 'error-summary');
    for (const [field, words] of [
      ['Name', 'Enter your name'],
      ['E-mail address', 'Enter an e-mail address with an @ in it'],
    ] as const) {
      const box = expert.getByLabel(field, { exact: true });
      expect(await box.getAttribute('aria-invalid')).toBe('true');
      const described = await box.evaluate((element) =>
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
      expect(described).toContain(words);
      await summary.getByRole('link', { name: words }).click();
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    // While someone mends it, the focus stays where they type.
    await expert.getByLabel('Name', { exact: true }).fill('Adunni Ezitunbi');
    expect(await expert.getByLabel('Name', { exact: true }).evaluate((element) => element === document.activeElement)).toBe(true);
  }, 60_000);

  it('shows all problems that only the server knows at their fields, in the reader’s words', async () => {
    const expert = await expertOn('/profile/contact');
    await expert.getByLabel('Name', { exact: true }).fill('A'.repeat(300));
    await expert.getByLabel('E-mail address').fill('adunni@nowhere');
    await expert.getByLabel(/^Date of birth/).fill('2020-01-01');
    await expert.getByRole('button', { name: 'Save contact' }).click();
    const summary = expert.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.waitFor();
    await picture(expert, 'server-problems');
    for (const field of ['Name', 'E-mail address'])
      expect([field, await expert.getByLabel(field, { exact: true }).getAttribute('aria-invalid')]).toEqual([field, 'true']);
    for (const words of await summary.getByRole('link').allInnerTexts()) expect(await expert.getByText(words, { exact: true }).count()).toBe(2);

    await expert.goto('/profile/availability?entry=new');
    await expert.getByLabel('First day').fill('2027-05-10');
    await expert.getByLabel(/^Last day/).fill('2027-05-03');
    await expert.getByLabel('At a distance').check();
    await expert.getByLabel('Hours a week').fill('300');
    await expert.getByRole('button', { name: 'Save period' }).click();
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBe(2);
    for (const field of [/^Last day/, 'Hours a week']) expect(await expert.getByLabel(field).getAttribute('aria-invalid')).toBe('true');
  }, 60_000);
});

describe('what was typed', () => {
  it('survives a reload and can be taken back', async () => {
    const expert = await expertOn('/profile/wishes');
    const motivation = expert.getByLabel(/^Motivation/);
    const saved = await motivation.inputValue();
    await motivation.fill('Half a sentence that I');
    await until('the draft to be kept on the device', () =>
      expert.evaluate(async () => {
        const [database] = (await indexedDB.databases()).filter(({ name }) => name === 'drafts');
        return database !== undefined;
      }),
    );
    // The draft is written a moment after the last key.
    await expert.waitForTimeout(700);
    await expert.reload();
    await heading(expert, 'Motivation and wishes');
    await expert.getByText(/and did not save is back in this form/).waitFor();
    expect(await motivation.inputValue()).toBe('Half a sentence that I');
    await picture(expert, 'draft-restored');
    await expert.getByRole('button', { name: 'Go back to the saved answers' }).click();
    expect(await motivation.inputValue()).toBe(saved);
    await expert.reload();
    await heading(expert, 'Motivation and wishes');
    expect(await motivation.inputValue()).toBe(saved);
    expect(await expert.getByText(/is back in this form/).count()).toBe(0);
  }, 60_000);

  it('meets a newer version with both sides shown, and the person chooses', async () => {
    const one = await expertOn('/profile/wishes');
    const other = await one.context().newPage();
    await other.goto('/profile/wishes');
    await heading(other, 'Motivation and wishes');
    await other.getByLabel(/^Motivation/).fill('What the second tab says.');
    await one.getByLabel(/^Motivation/).fill('What the first tab says.');
    await one.getByRole('button', { name: 'Save motivation and wishes' }).click();
    await heading(one, 'My profile');

    await other.getByRole('button', { name: 'Save motivation and wishes' }).click();
    const panel = other.getByRole('alert').filter({ hasText: 'This was changed in the meantime' });
    await panel.waitFor();
    expect(await focused(other)).toContain('This was changed in the meantime');
    await panel.getByText('See what is different').click();
    const difference = panel.getByRole('row', { name: /Motivation/ });
    expect(await difference.innerText()).toMatch(/What the second tab says\.[\s\S]*What the first tab says\./);
    await picture(other, 'conflict');
    await panel.getByRole('button', { name: 'Save my answers' }).click();
    await heading(other, 'My profile');
    await one.goto('/profile/wishes');
    await heading(one, 'Motivation and wishes');
    expect(await one.getByLabel(/^Motivation/).inputValue()).toBe('What the second tab says.');
  }, 60_000);

  it('is stored once when the server dies while it saves and the person presses the button again', async () => {
    const expert = await expertOn('/profile/contact');
    const before = await version();
    await expert.getByLabel('Name', { exact: true }).fill('Adunni Ezitunbi-Bello');
    // The save is held in the middle of its transaction; there the api is killed.
    const release = await holdAsOwner(stage.database, 'lock table person in exclusive mode');
    await expert.getByRole('button', { name: 'Save contact' }).click();
    await until(
      'the save to wait',
      async () => (await askAsOwner(stage.database, `select 1 from pg_locks where not granted and relation = 'person'::regclass`)).length > 0,
    );
    await stage.api.kill('SIGKILL');
    await expert
      .getByRole('alert')
      .getByText(/is not sent yet/)
      .waitFor();
    await picture(expert, 'not-sent');
    await release();
    await stage.restartApi();
    expect(await version()).toEqual(before);
    await expert.getByRole('button', { name: 'Save contact' }).click();
    await heading(expert, 'My profile');
    expect(await version()).toEqual({ version: before.version + 1, name: 'Adunni Ezitunbi-Bello' });
    // The browser says that the line was cut; it says nothing else.
    expect(
      walk.complaints().filter((line) => !/net::ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING)/.test(line)),
    ).toEqual([]);
  }, 120_000);

  it('is stored once when only the answer is lost', async () => {
    const expert = await expertOn('/profile/contact');
    const before = await version();
    await expert.getByLabel('Name', { exact: true }).fill('Adunni Ezitunbi');
    let lost = 0;
    await expert.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('Adunni Ezitunbi')) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await expert.getByRole('button', { name: 'Save contact' }).click();
    await expert
      .getByRole('alert')
      .getByText(/is not sent yet/)
      .waitFor();
    expect(await version()).toEqual({ version: before.version + 1, name: 'Adunni Ezitunbi' });
    await expert.getByRole('button', { name: 'Save contact' }).click();
    await heading(expert, 'My profile');
    expect(await version()).toEqual({ version: before.version + 1, name: 'Adunni Ezitunbi' });
    expect(await main(expert).getByRole('alert').count()).toBe(0);
    expect(walk.complaints().filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([]);
  }, 60_000);
});
