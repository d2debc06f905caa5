import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { picture } from '../support/browser.js';
import { askAsOwner } from '../support/database.js';
import { until } from '../support/processes.js';
import { openStage, type Stage } from '../support/stage.js';
import { heading, main, pick, Walk } from '../support/walk.js';

let stage: Stage;
let walk: Walk;

beforeAll(async () => {
  stage = await openStage({ people: 30, needs: 4 });
  walk = new Walk(stage);
}, 240_000);

afterAll(async () => {
  await walk?.leave('profile');
  await stage?.close();
}, 60_000);

afterEach(() => {
  expect(walk.complaints()).toEqual([]);
});

/** A CV as another tool writes it. */
const foreign = {
  basics: { name: 'Ngozi Adewole', email: 'ngozi@people.example.org', location: { countryCode: 'NL' } },
  work: [{ name: 'Huisartsenpost Zuid', position: 'Triage nurse', startDate: '2014', endDate: '2016-02' }],
  skills: [{ name: 'wound dressing', level: 'Master' }],
  languages: [{ language: 'Igbo', fluency: 'Native speaker' }],
  volunteer: [{ organization: 'Food bank', position: 'Driver' }],
};

const nextYear = new Date().getUTCFullYear() + 1;

/** An officer's open ranked list of the need whose title begins so. */
async function rankedList(role: string, title: string): Promise<Page> {
  const officer = await walk.enter(role);
  await officer.goto('/needs?state=OPEN');
  await main(officer)
    .getByRole('link', { name: new RegExp(`^${title}`) })
    .click();
  await officer.getByRole('link', { name: 'Ranked list' }).click();
  await officer.getByRole('table', { name: 'People by rank' }).getByRole('row').nth(1).waitFor();
  return officer;
}

const isListed = async (officer: Page, code: string): Promise<boolean> =>
  (await officer.getByRole('table', { name: 'People by rank' }).getByRole('link', { name: code }).count()) > 0;

describe('le profil d’une personne candidate', () => {
  let candidate: Page;

  it('is a list of tasks in French, each a short page that fits a phone', async () => {
    candidate = await walk.enter('candidate', { language: 'fr', screen: 'phone' });
    await candidate.getByRole('link', { name: 'Mon profil', exact: true }).click();
    await heading(candidate, 'Mon profil');
    await picture(candidate, 'profile-phone-fr');

    await candidate.getByRole('link', { name: 'Travail' }).click();
    await heading(candidate, 'Travail');
    await candidate.getByRole('link', { name: 'Ajouter un emploi' }).click();
    await pick(candidate, 'Métier', 'concepteur de base de donnees', /bases? de données/i);
    await candidate.getByLabel(/^Intitulé du poste/).fill('Concepteur de données');
    const from = candidate.getByRole('group', { name: 'De', exact: true });
    await from.getByLabel('Mois').selectOption('02');
    await from.getByLabel('Année').fill('2017');
    const to = candidate.getByRole('group', { name: /^Jusqu’à/ });
    await to.getByLabel('Mois').selectOption('11');
    await to.getByLabel('Année').fill('2018');
    await candidate.getByRole('button', { name: 'Enregistrer l’emploi' }).click();
    await candidate.getByText('De février 2017 à novembre 2018').waitFor();
    await candidate.getByText('3 éléments').waitFor();

    await candidate.getByRole('link', { name: 'Retour à mon profil' }).first().click();
    await candidate.getByRole('link', { name: 'Formation' }).click();
    await candidate.getByRole('link', { name: 'Ajouter une formation' }).click();
    await candidate.getByLabel('Niveau').selectOption('5');
    await candidate.getByLabel(/^Nom du diplôme/).fill('Certificat en sécurité des réseaux');
    await candidate.getByRole('button', { name: 'Enregistrer la formation' }).click();
    await candidate.getByRole('heading', { name: 'Certificat en sécurité des réseaux' }).waitFor();

    await candidate.getByRole('link', { name: 'Retour à mon profil' }).first().click();
    await candidate.getByRole('link', { name: 'Langues' }).click();
    await heading(candidate, 'Langues');
    await candidate.getByRole('button', { name: 'Ajouter une langue' }).click();
    const language = candidate.getByRole('group', { name: 'Nouvelle langue' });
    await language.getByLabel('Langue', { exact: true }).selectOption({ label: 'Allemand' });
    const german = candidate.getByRole('group', { name: 'Allemand' });
    for (const [skill, level] of [
      ['Compréhension orale', 'B1'],
      ['Lecture', 'B1'],
      ['Expression orale', 'A2'],
      ['Expression écrite', 'A1'],
    ] as const)
      await german.getByLabel(skill).selectOption(level);
    await picture(candidate, 'languages-phone-fr');
    await candidate.getByRole('button', { name: 'Enregistrer les langues' }).click();
    await heading(candidate, 'Mon profil');

    await candidate.getByRole('link', { name: 'Disponibilité' }).click();
    await candidate.getByRole('link', { name: 'Ajouter une période' }).click();
    await candidate.getByLabel('Premier jour').fill(`${nextYear}-04-05`);
    await candidate.getByLabel(/^Dernier jour/).fill(`${nextYear}-09-30`);
    await candidate.getByLabel('À distance').check();
    await candidate.getByLabel('Heures par semaine').fill('16');
    await candidate.getByRole('button', { name: 'Enregistrer la période' }).click();
    await candidate.getByText(`Du 5 avril ${nextYear} au 30 septembre ${nextYear}`).waitFor();

    await candidate.getByRole('link', { name: 'Retour à mon profil' }).first().click();
    await candidate.getByRole('link', { name: 'Motivation et souhaits' }).click();
    await candidate.getByLabel(/^Salaire mensuel minimal/).fill('4300');
    await candidate.getByRole('button', { name: 'Enregistrer la motivation et les souhaits' }).click();
    await heading(candidate, 'Mon profil');
  }, 120_000);

  it('leaves every list when consent is withdrawn, and comes back when it is given again', async () => {
    const code = await candidate.locator('main strong').innerText();
    const officer = await rankedList('programme_officer_match', 'Back-endontwikkelaar voor');
    expect(await isListed(officer, code)).toBe(true);

    await candidate.getByRole('link', { name: 'Consentement' }).click();
    await heading(candidate, 'Consentement');
    await candidate.getByRole('button', { name: 'Retirer mon accord : Mise en relation' }).click();
    await candidate.getByText('Vous avez refusé').first().waitFor();
    await until('the person to leave the open list', async () => !(await isListed(officer, code)));
    await candidate.getByRole('button', { name: 'Accepter : Mise en relation' }).click();
    await until('the person to be back in the open list', () => isListed(officer, code));
  }, 120_000);
});

describe('a profile from nothing', () => {
  let expert: Page;
  let resume = '';

  it('begins with contact and reaches a ranked list after work, skills, availability and consent', async () => {
    // The demo's expert has a profile: another account, without one, takes the place behind the button.
    await askAsOwner(stage.database, `update account set demo_role = null where demo_role = 'expert'`);
    await askAsOwner(
      stage.database,
      `with made as (insert into account (display_name, demo_role) values ('Ngozi Adewole', 'expert') returning id)
       insert into account_grant (account_id, role, programme) select id, 'expert', 'CD4D2' from made`,
    );
    expert = await walk.enter('expert', { screen: 'phone' });
    await expert.goto('/profile/work');
    await heading(expert, 'My profile');
    await expert.getByRole('link', { name: 'Begin your profile' }).click();
    await heading(expert, 'Contact');
    await expert.getByLabel('Name', { exact: true }).fill('Ngozi Adewole');
    await expert.getByLabel('E-mail address').fill('ngozi@people.example.org');
    await expert.getByLabel(/^Date of birth/).fill('1988-02-29');
    await expert.getByLabel('Country you live in').selectOption('NL');
    await expert.getByLabel(/^Countries you have ties with/).selectOption('NG');
    await picture(expert, 'first-page-phone');
    await expert.getByRole('button', { name: 'Save contact' }).click();
    await heading(expert, 'My profile');
    await expert.getByText(/7 parts are still to do/).waitFor();

    await expert.getByRole('link', { name: 'Work', exact: true }).click();
    await expert.getByRole('link', { name: 'Add a job' }).click();
    await pick(expert, 'Occupation', 'specialist nurse', /^specialist nurse/);
    const from = expert.getByRole('group', { name: 'From' });
    await from.getByLabel('Month').selectOption('03');
    await from.getByLabel('Year').fill('2016');
    await expert.getByRole('button', { name: 'Save job' }).click();
    await expert.getByText('March 2016 until now').waitFor();

    await expert.getByRole('link', { name: 'Back to my profile' }).first().click();
    await expert.getByRole('link', { name: 'Skills' }).click();
    await pick(expert, 'Find a skill', 'hospital infections', /manage hospital-acquired infections/);
    await expert.getByText(/^Usual skills of specialist nurse/).click();
    await expert.getByRole('checkbox').first().check();
    await expert.getByText('2 skills of at most').waitFor();
    await picture(expert, 'skills-usual-phone');
    await expert.getByRole('button', { name: 'Save skills' }).click();
    await heading(expert, 'My profile');

    await expert.getByRole('link', { name: 'Availability' }).click();
    await expert.getByRole('link', { name: 'Add a period' }).click();
    await expert.getByLabel('First day').fill(`${nextYear}-01-04`);
    await expert.getByLabel('On the spot').check();
    await expert.getByLabel('Hours a week').fill('40');
    await expert.getByRole('button', { name: 'Save period' }).click();
    await expert.getByRole('button', { name: /^Remove/ }).waitFor();

    await expert.getByRole('link', { name: 'Back to my profile' }).first().click();
    await expert.getByRole('link', { name: 'Motivation and wishes' }).click();
    await expert.getByRole('button', { name: 'Save motivation and wishes' }).click();
    await heading(expert, 'My profile');
    const code = await expert.locator('main strong').innerText();

    const officer = await rankedList('programme_officer_cd4d2', 'Infection prevention');
    expect(await isListed(officer, code)).toBe(false);
    await expert.getByRole('link', { name: 'Consent' }).click();
    await expert.getByRole('button', { name: 'Agree: Matching', exact: true }).click();
    await until('the new person on the officer’s open list', () => isListed(officer, code));
    await expert.getByRole('link', { name: 'Back to my profile' }).first().click();
    await expert.getByText(/2 parts are still to do/).waitFor();
  }, 120_000);

  it('takes in a CV that another person took out, and says what became of each line', async () => {
    const candidate = await walk.enter('candidate', { screen: 'phone' });
    await candidate.goto('/profile/transfer');
    await heading(candidate, 'Bring in or take out my CV');
    const [file] = await Promise.all([candidate.waitForEvent('download'), candidate.getByRole('button', { name: 'Download my CV' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^resume-[A-Z0-9-]{9}\.json$/);
    resume = readFileSync(await file.path(), 'utf8');
    expect(JSON.parse(resume)).toMatchObject({ basics: { name: 'Cheikh Ndilakhe' } });
    await candidate.getByText('What the format has no place for').waitFor();
    await picture(candidate, 'export-phone');

    await expert.goto('/profile/transfer');
    await expert.getByLabel('File').setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(resume) });
    await until('the file in the text box', async () => (await expert.getByLabel('Text of the CV').inputValue()) === resume);
    await expert.getByRole('button', { name: 'Bring in this CV' }).click();
    await expert.getByText('Your CV is stored').waitFor();
    await picture(expert, 'import-phone');
    // Our own file loses nothing on its way.
    expect(await main(expert).innerText()).toMatch(/What was stored[\s\S]*Nothing in the file was left behind/);
    await expert.getByRole('link', { name: 'Go to my profile' }).click();
    await heading(expert, 'My profile');
    await expert.getByRole('link', { name: 'Work', exact: true }).click();
    await main(expert)
      .getByText(/Keur Teranga Logiciels/)
      .waitFor();

    await expert.goto('/profile/transfer');
    await expert.getByLabel('Text of the CV').fill(JSON.stringify(foreign));
    await expert.getByRole('button', { name: 'Bring in this CV' }).click();
    await expert.getByText('Your CV is stored').waitFor();
    expect(await main(expert).innerText()).toMatch(/What could not be taken over[\s\S]*volunteer/);
    // What may mean something is asked, and stored only once it is chosen.
    const proposals = expert.getByRole('region', { name: 'What waits for your word' });
    await picture(expert, 'import-proposals-phone');
    await proposals.getByLabel('wound dressing').selectOption({ index: 1 });
    await proposals.getByRole('button', { name: 'Store what I chose' }).click();
    await proposals.getByLabel('wound dressing').waitFor({ state: 'hidden' });

    await expert.goto('/profile/transfer');
    await expert.getByLabel('Text of the CV').fill('{ "basics": ');
    await expert.getByRole('button', { name: 'Bring in this CV' }).click();
    await expert.getByRole('alert').getByRole('link').first().waitFor();
    expect(await expert.getByLabel('Text of the CV').getAttribute('aria-invalid')).toBe('true');
  }, 120_000);
});
