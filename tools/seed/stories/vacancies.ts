import { addDays, nextMonday } from '../../generate/dates.js';
import type { NeedLine, OrganisationLine, VacancyLine } from '../../generate/index.js';
import { controlsFirm, employer, gridFirm } from './organisations.js';
import { must, nice } from './write.js';

type Words = Pick<NeedLine, 'ref' | 'title' | 'summary' | 'language' | 'mode' | 'hoursPerWeek' | 'positions' | 'requirements' | 'vacancy'> & {
  readonly owner: OrganisationLine;
  readonly inDays: number;
};

const pay = (salaryMonthEur: number, contractMonths: number, shortageEvidence: string): VacancyLine => ({
  salaryMonthEur,
  contractMonths,
  shortageEvidence,
});

const needs: readonly Words[] = [
  {
    ref: 'demo-vacancy-backend',
    owner: employer,
    language: 'nl',
    mode: 'PHYSICAL',
    hoursPerWeek: 40,
    positions: 2,
    inDays: 80,
    title: 'Back-endontwikkelaar voor onze roosterplanner',
    summary:
      'Tweeënveertig zorgorganisaties maken elke week hun rooster met onze planner. Het hart ervan is vijftien jaar oud en wordt nu in stukken opnieuw gebouwd, in Java, met tests, terwijl het systeem gewoon doordraait. Je komt in een team van zes dat elkaars werk nakijkt en op vrijdag samen luncht. We helpen met de vergunning, een kamer voor de eerste drie maanden en een cursus Nederlands onder werktijd.',
    // Above the permit's salary for someone of thirty or more, so that the demo's candidate stands in its list.
    vacancy: pay(
      6100,
      24,
      'De vacature staat acht maanden open. Elf sollicitanten uit de Europese Unie gesproken; twee aanbiedingen zijn afgewezen vanwege de reistijd naar Arnhem.',
    ),
    requirements: [
      must.skill('Java (computer programming)', 3, 5),
      must.occupation('software developer', 4),
      must.skill('use software design patterns', 3, 4),
      must.skill('develop automated software tests', 2, 4),
      must.language('en', 'B2', 4),
      must.years(3, 3),
      nice.skill('SQL', 3, 3),
      nice.skill('web services', 3, 3),
      nice.skill('migrate existing data', 2, 2),
      nice.skill('conduct ICT code review', 2, 2),
      nice.study(6, '0613', 2),
      nice.language('nl', 'A2', 1),
    ],
  },
  {
    ref: 'demo-vacancy-data',
    owner: employer,
    language: 'en',
    mode: 'VIRTUAL',
    hoursPerWeek: 36,
    positions: 1,
    inDays: 45,
    title: 'Data engineer, remote',
    summary:
      'Every roster tells a story about absence, overtime and who works the nights. Our customers ask for those figures, and today a colleague makes them by hand. We want a data store that fills itself every night and that an analyst can trust in the morning. You work from your own country, with four hours of overlap a day, and come to Arnhem for a week in spring and autumn. You tell us what laptop and chair you need.',
    vacancy: pay(
      4300,
      12,
      'Advertised in three countries for five months: forty replies, six interviews, one offer, declined for a post in Amsterdam.',
    ),
    requirements: [
      must.occupation('data engineer', 4),
      must.skill('SQL', 3, 5),
      must.skill('data warehouse', 3, 4),
      must.skill('Python (computer programming)', 3, 4),
      must.language('en', 'B2', 4),
      must.years(3, 3),
      nice.skill('data models', 3, 3),
      nice.skill('implement data quality processes', 2, 3),
      nice.skill('cloud technologies', 2, 2),
      nice.skill('PostgreSQL', 2, 2),
      nice.study(6, '0612', 1),
      nice.words('slowly changing dimensions', 2),
    ],
  },
  {
    ref: 'demo-vacancy-tester',
    owner: employer,
    language: 'fr',
    mode: 'BLENDED',
    hoursPerWeek: 36,
    positions: 1,
    inDays: 100,
    title: 'Testeur ou testeuse de logiciels, d’abord à distance',
    summary:
      'Quand notre planning se trompe, une infirmière de nuit manque à l’appel ; c’est pourquoi chaque version est essayée deux fois avant de sortir. Vous reprenez ces essais, automatisez ce qui lasse et gardez la main sur ce qui demande de l’œil. Les six premiers mois se passent à distance depuis Dakar ou Lagos, les suivants à Arnhem. La langue de travail est l’anglais ; deux collègues parlent français et vous accueillent.',
    vacancy: pay(3650, 18, 'Poste ouvert depuis sept mois ; trois candidatures de l’Union européenne, aucune avec l’expérience demandée.'),
    requirements: [
      must.occupation('software tester', 4),
      must.skill('execute software tests', 3, 5),
      must.skill('report test findings', 3, 4),
      must.skill('develop automated software tests', 2, 4),
      must.language('en', 'B2', 3),
      must.years(2, 3),
      nice.skill('plan software testing', 2, 3),
      nice.skill('tools for ICT test automation', 2, 3),
      nice.skill('replicate customer software issues', 2, 2),
      nice.language('fr', 'B2', 2),
      nice.study(5, '0613', 1),
    ],
  },
  {
    ref: 'demo-vacancy-embedded',
    owner: controlsFirm,
    language: 'nl',
    mode: 'PHYSICAL',
    hoursPerWeek: 40,
    positions: 1,
    inDays: 120,
    title: 'Embedded software engineer voor oogstrobots',
    summary:
      'Onze robots plukken paprika’s, dag en nacht, in kassen van Westland tot Almería. De arm is klaar, de ogen zijn goed, maar de besturing ertussen moet sneller en zuiniger. Je schrijft firmware in C++, meet aan echte hardware en staat af en toe tussen de planten omdat het daar altijd anders gaat dan op de bank. Je collega’s komen uit zeven landen; op maandag kookt er een.',
    vacancy: pay(5100, 24, 'Twaalf maanden geworven via drie bureaus. Het regionale arbeidsmarktoverzicht noemt het beroep al drie jaar zeer krap.'),
    requirements: [
      must.occupation('embedded systems software developer', 4),
      must.skill('C++', 3, 5),
      must.skill('embedded systems', 3, 5),
      must.skill('debug software', 3, 3),
      must.language('en', 'B2', 4),
      must.years(4, 3),
      nice.skill('program firmware', 3, 4),
      nice.skill('sensors', 2, 3),
      nice.skill('develop ICT device driver', 2, 2),
      nice.skill('control engineering', 2, 2),
      nice.study(6, '0714', 2),
    ],
  },
  {
    ref: 'demo-vacancy-automation',
    owner: controlsFirm,
    language: 'en',
    mode: 'BLENDED',
    hoursPerWeek: 40,
    positions: 2,
    inDays: 90,
    title: 'Automation engineer for packaging lines',
    summary:
      'A packaging line of ours sorts eggs, wraps biscuits or stacks trays, and no two are alike. You design the controls with a mechanical engineer, test them in our hall and bring the line to life at the customer’s, now and then in West Africa, where two of our newest customers are. Half of the year you work from your own country on design and remote service; the other half in Veldhoven.',
    vacancy: pay(4600, 24, 'Four of nine posts in the controls team have been vacant since last year; a course for our own mechanics filled one.'),
    requirements: [
      must.occupation('automation engineer', 4),
      must.skill('programmable logic controller', 3, 5),
      must.skill('automation technology', 3, 4),
      must.skill('electrical engineering', 2, 3),
      must.language('en', 'B2', 4),
      must.years(3, 3),
      nice.skill('robotics', 2, 3),
      nice.skill('install automation components', 3, 3),
      nice.skill('test mechatronic units', 2, 2),
      nice.language('fr', 'B1', 2),
      nice.study(6, '0714', 2),
      nice.words('commissioning abroad', 3),
    ],
  },
  {
    ref: 'demo-vacancy-grid',
    owner: gridFirm,
    language: 'nl',
    mode: 'PHYSICAL',
    hoursPerWeek: 40,
    positions: 3,
    inDays: 150,
    title: 'Elektrotechnisch ingenieur middenspanning',
    summary:
      'Het net in het Noorden is vol. Tussen nu en 2032 bouwen wij honderdtwintig stations, en voor de helft ontbreekt een ontwerper. Je rekent aan kortsluiting en beveiliging, tekent, en staat erbij als de spanning erop gaat. Eerste jaar met een vaste leermeester die over vijf jaar met pensioen wil. Engels is genoeg om te beginnen; de veiligheidsinstructie is in twee talen.',
    vacancy: pay(5050, 24, 'Drie plaatsen, veertien maanden open. Eigen opleiding levert vier mensen per jaar op; nodig zijn er twaalf.'),
    requirements: [
      must.skill('electrical engineering', 3, 5),
      must.skill('make electrical calculations', 3, 5),
      must.skill('design electric power systems', 3, 4),
      must.skill('electrical power safety regulations', 2, 4),
      must.language('en', 'B2', 3),
      must.years(3, 3),
      nice.occupation('substation engineer', 4),
      nice.occupation('electrical engineer', 3),
      nice.skill('create CAD drawings', 2, 2),
      nice.skill('operate electronic measuring instruments', 2, 2),
      nice.language('nl', 'A2', 2),
      nice.study(6, '0713', 3),
    ],
  },
];

/** The hand-written vacancies, with dates around `asOf`. */
export function vacancies(asOf: string): NeedLine[] {
  return needs.map(({ owner, inDays, ...words }) => ({
    ...words,
    organisationRef: owner.ref,
    organisationId: owner.id,
    idempotencyKey: words.ref,
    kind: 'VACANCY',
    programme: 'MATCH',
    country: owner.country,
    region: owner.region,
    startDate: nextMonday(addDays(asOf, inDays)),
    endDate: null,
    termsOfReference: null,
  }));
}
