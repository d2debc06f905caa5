import type { Page } from 'playwright-core';
import { picture } from '../support/browser.js';
import { openStage, type Stage } from '../support/stage.js';
import { heading, main, pick, Walk } from '../support/walk.js';

let stage: Stage;
let walk: Walk;

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
  walk = new Walk(stage);
}, 240_000);

afterAll(async () => {
  await walk?.leave('vacancy');
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(walk.complaints()).toEqual([]);
});

const title = 'Ontwikkelaar voor betaalverkeer';
const entrance = { language: 'nl', screen: 'phone' } as const;

const noSidewaysScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

/** Fills in one requirement and saves it; `fill` gives what the kind asks. */
async function require(employer: Page, kind: string, essential: boolean, fill: () => Promise<void>): Promise<void> {
  await employer.getByRole('link', { name: 'Een eis toevoegen' }).click();
  await employer.getByLabel('Soort').selectOption({ label: kind });
  await fill();
  if (essential) await employer.getByLabel('Noodzakelijk').check();
  await noSidewaysScroll(employer);
  await employer.getByRole('button', { name: 'Eis opslaan' }).click();
  await employer.getByRole('link', { name: 'Een eis toevoegen' }).waitFor();
}

const openFromHome = async (page: Page): Promise<void> => {
  await main(page).getByRole('link', { name: title }).click();
  await heading(page, title);
};

describe('een vacature', () => {
  it('is written in Dutch on a phone, requirements in Dutch words and in words that have no code', async () => {
    const employer = await walk.enter('employer_member', entrance);
    await employer.getByRole('link', { name: 'Een vacature schrijven' }).click();
    await heading(employer, 'Een vacature schrijven');
    await employer.getByLabel('Titel').fill(title);
    await employer.getByLabel('Gemengd: deels op afstand').check();
    // The country and the language are there already.
    expect(await main(employer).getByLabel('Land', { exact: true }).inputValue()).toBe('NL');
    expect(await employer.getByLabel('Taal van deze tekst').inputValue()).toBe('nl');
    await employer.getByRole('button', { name: 'Opslaan en verdergaan' }).click();
    await heading(employer, title);

    await employer.getByRole('link', { name: 'Plaats en tijd' }).click();
    await employer.getByLabel(/^Plaats of regio/).fill('Deventer');
    await employer.getByLabel(/^Eerste dag/).fill(`${new Date().getUTCFullYear() + 1}-06-01`);
    await employer.getByLabel(/^Uren per week/).fill('36');
    await employer.getByRole('button', { name: 'Plaats en tijd opslaan' }).click();
    await heading(employer, title);

    await employer.getByRole('link', { name: 'Bijzonderheden van de vacature' }).click();
    // A point between the thousands would mean something else in English: it is asked again rather than guessed.
    await employer.getByLabel(/^Maandsalaris in euro/).fill('6.100');
    await employer.getByLabel(/^Duur van het contract/).fill('18');
    await employer.getByLabel(/^Waarom er dichterbij/).fill('Elf maanden gezocht in Nederland en Duitsland.');
    await employer.getByRole('button', { name: 'Bijzonderheden opslaan' }).click();
    await employer.getByRole('alert').getByRole('link', { name: 'Vul het salaris in als één getal, bijvoorbeeld 4200' }).waitFor();
    await picture(employer, 'vacancy-problem-phone');
    await employer.getByLabel(/^Maandsalaris in euro/).fill('6100,50');
    await employer.getByRole('button', { name: 'Bijzonderheden opslaan' }).click();
    await heading(employer, title);
    expect(await main(employer).innerText()).toMatch(/€\s6\.100,50/);

    await employer.getByRole('link', { name: 'Eisen' }).click();
    await heading(employer, 'Eisen');
    await require(employer, 'Vaardigheid', true, async () => {
      await pick(employer, 'Vaardigheid', 'computerprogrameren', /^computerprogrammering/i);
      await employer.getByLabel(/^Gevraagd niveau/).selectOption('3');
    });
    await require(employer, 'Vaardigheid', false, async () => {
      await employer.getByRole('combobox', { name: 'Vaardigheid' }).fill('kasboekfluisteren');
      await employer.getByRole('button', { name: 'Ik kan het niet vinden: deze woorden bewaren' }).click();
      await employer.getByText(/in uw eigen woorden/i).waitFor();
    });
    await require(employer, 'Beroep', false, () => pick(employer, 'Beroep', 'softwareontwikkelaar', /softwareontwikkelaar/i));
    await require(employer, 'Taal', false, async () => {
      await main(employer).getByLabel('Taal', { exact: true }).selectOption({ label: 'Engels' });
      await employer.getByLabel('Lezen').selectOption('B2');
    });
    await require(employer, 'Opleiding', false, () =>
      employer
        .getByLabel('Laagste niveau')
        .selectOption('6')
        .then(() => undefined));
    await require(employer, 'Ervaring', false, () => employer.getByLabel('Jaren ervaring').fill('2,5'));
    await employer.getByText('6 onderdelen').waitFor();
    await picture(employer, 'vacancy-requirements-phone');
    await employer.getByRole('link', { name: 'Klaar met de eisen' }).click();
    await heading(employer, title);
    expect(await main(employer).innerText()).toMatch(/kasboekfluisteren[\s\S]*2,5 jaar of meer/);
    await employer.getByRole('button', { name: 'Indienen' }).click();
    await main(employer).getByText('Ingediend', { exact: true }).first().waitFor();
    await noSidewaysScroll(employer);
  }, 120_000);

  it('is verified by the partner, opened by the officer of MATCH, and gets its list with reasons in Dutch', async () => {
    const partner = await walk.enter('partner_officer', entrance);
    await openFromHome(partner);
    await partner.getByRole('button', { name: 'Controle afronden' }).click();
    await main(partner).getByText('Gecontroleerd', { exact: true }).first().waitFor();

    const officer = await walk.enter('programme_officer_match', entrance);
    await openFromHome(officer);
    await officer.getByRole('button', { name: 'Openstellen en zoeken' }).click();
    await main(officer)
      .getByText(/personen gescoord op/)
      .waitFor();
    await officer.getByRole('link', { name: 'Ranglijst' }).click();
    await heading(officer, 'Ranglijst');
    const best = officer.getByRole('table', { name: 'Personen op rang' }).getByRole('row').nth(1).getByRole('link');
    const code = await best.innerText();
    await picture(officer, 'ranked-list-phone-nl');
    await noSidewaysScroll(officer);
    await best.click();
    await heading(officer, `Match van ${code}`);
    await picture(officer, 'match-phone-nl');
    await noSidewaysScroll(officer);
    const said = await main(officer).innerText();
    expect(said).toContain('kasboekfluisteren');
    expect(said).not.toMatch(/requirement|Missing|Score of|Has the skill|Worked as/);
    await officer.getByRole('button', { name: `${code} voordragen` }).click();
    await officer.getByRole('button', { name: 'Op de shortlist zetten' }).click();
    await officer.getByText('Op de shortlist.').waitFor();
  }, 120_000);
});
