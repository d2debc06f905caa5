import type { Page } from 'playwright-core';
import { picture } from '../support/browser.js';
import { askAsOwner, holdAsOwner } from '../support/database.js';
import { openStage, type Stage } from '../support/stage.js';
import { heading, main, pick, Walk } from '../support/walk.js';

let stage: Stage;
let walk: Walk;

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
  walk = new Walk(stage);
}, 120_000);

afterAll(async () => {
  await walk?.leave('terms');
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(walk.complaints()).toEqual([]);
});

const title = 'Clean hands and clean instruments on the new surgical floor';
const inYears = (years: number, rest: string): string => `${new Date().getUTCFullYear() + years}-${rest}`;

/** Fills in one requirement and saves it; `fill` gives what the kind asks. */
async function require(host: Page, kind: string, importance: string, essential: boolean, fill: () => Promise<void>): Promise<void> {
  await host.getByRole('link', { name: 'Add a requirement' }).click();
  await host.getByLabel('Kind').selectOption({ label: kind });
  await fill();
  await host.getByLabel('Importance').selectOption(importance);
  if (essential) await host.getByLabel('Essential').check();
  await host.getByRole('button', { name: 'Save requirement' }).click();
  await host.getByRole('link', { name: 'Add a requirement' }).waitFor();
}

async function write(host: Page): Promise<void> {
  await host.getByRole('link', { name: 'Write terms of reference' }).click();
  await heading(host, 'Write terms of reference');
  await host.getByLabel('Title').fill(title);
  await host.getByLabel(/^Summary/).fill('Two new theatres open in spring. We want the ward teams to keep infections out from the first day.');
  await host.getByLabel('Virtual: at a distance').check();
  await host.getByRole('button', { name: 'Save and go on' }).click();
  await heading(host, title);

  await host.getByRole('link', { name: 'Place and time' }).click();
  await heading(host, 'Place and time');
  await host.getByLabel(/^Town or region/).fill('Ibadan');
  await host.getByLabel('Physical: at the institution').check();
  await host.getByLabel(/^First day/).fill(inYears(1, '02-15'));
  await host.getByLabel(/^Last day/).fill(inYears(1, '03-26'));
  await host.getByLabel(/^Hours a week/).fill('36');
  await host.getByRole('button', { name: 'Save place and time' }).click();
  await heading(host, title);

  await host.getByRole('link', { name: 'Details of the terms of reference' }).click();
  await host.getByLabel(/^Aim/).fill('Every ward team observes hand hygiene weekly and acts on what it sees.');
  await host.getByLabel(/^Counterpart/).fill('The head of infection control, one day a week.');
  await host.getByRole('button', { name: 'Save details' }).click();
  await heading(host, title);

  await host.getByRole('link', { name: 'Requirements' }).click();
  await heading(host, 'Requirements');
  await require(host, 'Skill', '5', true, async () => {
    await pick(host, 'Skill', 'hospital aquired infections', /manage hospital-acquired infections/);
    await host.getByLabel(/^Level asked/).selectOption('3');
  });
  await require(host, 'Occupation', '4', false, () => pick(host, 'Occupation', 'gespecialiseerd verpleegkundige', /specialist nurse/));
  await require(host, 'Language', '3', true, async () => {
    await host.getByLabel('Language', { exact: true }).and(main(host).locator('select')).selectOption('en');
    for (const skill of ['Listening', 'Speaking']) await host.getByLabel(skill).selectOption('B2');
  });
  await require(host, 'Education', '2', false, async () => {
    await host.getByLabel('Lowest level').selectOption('6');
    await host.getByLabel(/^Field of study/).selectOption('091');
  });
  await require(host, 'Experience', '3', false, () => host.getByLabel('Years of experience').fill('5'));
  await host.getByText('5 entries').waitFor();
  await host.getByRole('link', { name: 'Done with requirements' }).click();
  await heading(host, title);
}

const openFromHome = async (page: Page): Promise<void> => {
  await main(page).getByRole('link', { name: title }).click();
  await heading(page, title);
};

describe('terms of reference', () => {
  let host: Page;
  let officer: Page;
  /** Of the people that are decided on, best first. */
  const codes: string[] = [];

  it('are written by a host, part by part, with all five kinds of requirements, and submitted', async () => {
    host = await walk.enter('host_member');
    await write(host);
    await picture(host, 'terms-of-reference');
    for (const part of ['About', 'Place and time', 'Details of the terms of reference', 'Requirements'])
      expect(
        await host
          .getByRole('listitem')
          .filter({ has: host.getByRole('link', { name: part }) })
          .innerText(),
      ).toContain('Done');
    await host.getByRole('button', { name: 'Submit' }).click();
    await main(host).getByText('Submitted', { exact: true }).first().waitFor();
    expect(await host.getByRole('button', { name: 'Submit' }).count()).toBe(0);
  }, 60_000);

  it('are approved by the country office and opened by the programme officer, who sees the run go on without a reload', async () => {
    const approver = await walk.enter('approver');
    await openFromHome(approver);
    await approver.getByRole('button', { name: 'Approve for the country' }).click();
    await main(approver).getByText('Approved', { exact: true }).first().waitFor();

    officer = await walk.enter('programme_officer_cd4d2');
    await openFromHome(officer);
    // Whoever stores rows of a list is made to wait, so that there is time to see the worker at work.
    await askAsOwner(
      stage.database,
      `create function wait_for_spec() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(1); return null; end $$;
       create trigger wait_for_spec before insert on match for each statement execute function wait_for_spec()`,
    );
    const release = await holdAsOwner(stage.database, 'select pg_advisory_lock(1)');
    await officer.getByRole('button', { name: 'Open and start matching' }).click();
    await officer.getByRole('progressbar', { name: 'Progress of the scoring' }).waitFor();
    await main(officer).getByText('Comparing people').waitFor();
    await release();
    await main(officer)
      .getByText(/people scored on/)
      .waitFor();
  }, 60_000);

  it('get a ranked list, from which the officer shortlists, proposes, refuses with a reason, and takes that back', async () => {
    await officer.getByRole('link', { name: 'Ranked list' }).click();
    await heading(officer, 'Ranked list');
    const people = officer.getByRole('table', { name: 'People by rank' }).getByRole('row');
    await people.nth(2).waitFor();
    codes.push(...(await Promise.all([1, 2].map((row) => people.nth(row).getByRole('link').innerText()))));
    const [best, second] = codes as [string, string];

    await officer.getByRole('link', { name: best }).click();
    await heading(officer, `Match of ${best}`);
    await officer.getByRole('button', { name: `Nominate ${best}` }).click();
    await officer.getByRole('button', { name: 'Put on the shortlist' }).click();
    await officer.getByText('On the shortlist.').waitFor();
    await officer.getByRole('button', { name: 'Propose to the organisation' }).click();
    await officer.getByText('Proposed to the organisation.').waitFor();

    await officer.getByRole('link', { name: 'Back to the ranked list' }).click();
    await heading(officer, 'Ranked list');
    await officer.getByRole('link', { name: second }).click();
    await heading(officer, `Match of ${second}`);
    await officer.getByRole('button', { name: `Nominate ${second}` }).click();
    await officer.getByRole('button', { name: 'Do not select' }).click();
    const dialog = officer.getByRole('dialog', { name: 'Do not select' });
    await dialog.getByRole('button', { name: 'Do not select' }).click();
    await dialog.getByText('Choose a reason').first().waitFor();
    await dialog.getByLabel('Reason').selectOption({ label: 'Too little experience for this task' });
    await dialog.getByLabel('In your own words').fill('The wards ask for someone who has led an outbreak team.');
    await picture(officer, 'decision-dialog');
    await dialog.getByRole('button', { name: 'Do not select' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const decided = officer.getByRole('list').filter({ hasText: 'The wards ask for someone who has led an outbreak team.' });
    await decided.getByText('Too little experience for this task').waitFor();
    expect(await decided.innerText()).toMatch(/Not selected[\s\S]*Samira Zekhirat[\s\S]*rank \d+ at the time/);
    await officer.getByRole('button', { name: 'Undo the last decision' }).click();
    await officer.getByRole('button', { name: 'Put on the shortlist' }).waitFor();
    // What was taken back stays in the history.
    expect(await main(officer).innerText()).toContain('Too little experience for this task');
  }, 60_000);

  it('show their host who was proposed, by code alone, and nobody and nothing else', async () => {
    const [best, second] = codes as [string, string];
    // No reload: the host's open page learns of it.
    await host.getByText('1 person was proposed to you.').waitFor();
    await host.getByRole('link', { name: 'See the proposed people' }).click();
    await heading(host, 'Proposed people');
    const proposed = await main(host).innerText();
    expect(proposed).toContain(best);
    expect(proposed).not.toContain(second);
    await main(host)
      .getByRole('link', { name: /^rank 1/ })
      .click();
    await heading(host, `Match of ${best}`);
    const seen = await main(host).innerText();
    expect(seen).not.toMatch(/Adunni|Ezitunbi|example\.org|Samira/);
    expect(
      await main(host)
        .getByRole('link', { name: /Profile/ })
        .count(),
    ).toBe(0);
    expect(await main(host).getByRole('heading', { level: 2, name: 'Rules of the programme' }).count()).toBe(0);
    await picture(host, 'match-for-host');

    const need = new URL(officer.url()).origin;
    const paths = [`${await needPath(officer)}/ranking`, `${await needPath(officer)}/excluded`, '/people'];
    for (const path of paths) {
      await host.goto(`${need}${path}`);
      await heading(host, 'Your role cannot see this page');
    }
  }, 60_000);
});

/** Where the need of an open match page is. */
async function needPath(officer: Page): Promise<string> {
  const href = await officer.getByRole('link', { name: 'Back to the ranked list' }).getAttribute('href');
  return (href ?? '').replace(/\/ranking.*$/, '');
}
