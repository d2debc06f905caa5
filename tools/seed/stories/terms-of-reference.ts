import { addDays, nextMonday } from '../../generate/dates.js';
import type { NeedLine, OrganisationLine, TermsOfReferenceLine } from '../../generate/index.js';
import { college, court, farmOffice, host, waterAgency } from './organisations.js';
import { must, nice } from './write.js';

type Words = Pick<NeedLine, 'ref' | 'title' | 'summary' | 'language' | 'mode' | 'hoursPerWeek' | 'requirements'> & {
  readonly owner: OrganisationLine;
  readonly inDays: number;
  readonly weeks: number;
  readonly terms: TermsOfReferenceLine;
};

const needs: readonly Words[] = [
  {
    ref: 'demo-tor-infection',
    owner: host,
    language: 'en',
    mode: 'PHYSICAL',
    hoursPerWeek: 36,
    inDays: 75,
    weeks: 6,
    title: 'Infection prevention on the surgical and neonatal wards',
    summary:
      'Last year one in nine of our surgical patients left with an infection they did not come with, and the neonatal ward closed twice for two weeks. We have protocols, but nobody whose task it is to see them followed. We want to build a small team of link nurses who notice, act and report, with someone beside us who has done it on a busy ward. We offer a desk in the nursing office, a flat on the compound and transport.',
    terms: {
      aim: 'Eleven link nurses on five wards observe hand hygiene and wound care every week, act on what they see, and the nursing office reports to the medical director each month.',
      counterpart:
        'Mrs Folake Oluwatedo, deputy head of nursing, with two ward sisters who are free from bedside duty for half of each day. She stays in post until at least the end of next year.',
      tools:
        'A training room with two beds; alcohol rub made in our own pharmacy; paper observation forms; the laboratory’s weekly culture list; one laptop for the team.',
      outputs:
        '(1) an observation form that takes five minutes; (2) eleven trained link nurses, of whom three can train others; (3) a one-page outbreak plan agreed with the laboratory; (4) a monthly report that fits on one sheet.',
      indicators:
        '(1) hand-hygiene compliance in weekly observations, from 38 to 65 percent; (2) surgical site infections per hundred operations; (3) months in a row with a report to the medical director.',
      knowledgeTransfer:
        'The expert works a full shift with each link nurse and lets her lead the next one. From the third week the three trainers teach and the expert watches. After the stay we meet online once a month for half a year.',
    },
    requirements: [
      must.skill('manage hospital-acquired infections', 3, 5),
      must.skill('participate in health personnel training', 3, 5),
      must.occupation('specialist nurse', 4),
      must.skill('ensure safety of healthcare users', 3, 4),
      must.language('en', 'B2', 4),
      must.years(5, 3),
      nice.skill('analyse quality of nurse care', 3, 3),
      nice.skill('coach individuals in specialised nursing care', 2, 3),
      nice.study(6, '0913', 2),
      nice.language('yo', 'B1', 2),
    ],
  },
  {
    ref: 'demo-tor-equipment',
    owner: host,
    language: 'en',
    mode: 'BLENDED',
    hoursPerWeek: 12,
    inDays: 40,
    weeks: 16,
    title: 'A workshop that keeps our medical equipment working',
    summary:
      'Behind the theatre stand forty-three machines that were given to us and no longer run; for most we do not know what is wrong. Our three technicians are clever with their hands but have never worked with a maintenance plan. Twelve weeks online to build the inventory and the plan, then a month together in the workshop.',
    terms: {
      aim: 'Every machine in the hospital has a number, an owner and a date for its next check, and the workshop repairs what it can and says so when it cannot.',
      counterpart:
        'Mr Dele Akintowo, head of the workshop, and technicians Rahila and Sani; all three have fixed hours for this work, on Tuesdays and Thursdays.',
      tools:
        'A workshop with a bench, an oscilloscope and hand tools; a spreadsheet; a stable line in the library; a budget of 2,000 euro for parts.',
      outputs:
        '(1) an inventory with a photograph of each machine; (2) a yearly maintenance plan; (3) six ultrasound and monitoring machines back in use; (4) a parts list with two suppliers in the country.',
      indicators: '(1) machines in use of those in the inventory; (2) days from report to repair; (3) checks done on the planned date.',
      knowledgeTransfer:
        'Online, the technicians open a machine before the camera and the expert asks questions. In the workshop they repair together, and each repair ends with a page of notes and pictures for the next time.',
    },
    requirements: [
      must.skill('maintain medical devices', 3, 5),
      must.skill('repair medical devices', 3, 4),
      must.skill('test medical devices', 3, 3),
      must.language('en', 'B2', 3),
      must.years(4, 3),
      nice.occupation('medical device engineer', 3),
      nice.skill('conduct training on biomedical equipment', 2, 4),
      nice.skill('electronics', 3, 2),
      nice.skill('medical imaging technology', 2, 2),
      nice.words('donated equipment without manuals', 3),
      nice.study(6, '0914', 1),
    ],
  },
  {
    ref: 'demo-tor-water',
    owner: waterAgency,
    language: 'en',
    mode: 'PHYSICAL',
    hoursPerWeek: 40,
    inDays: 95,
    weeks: 4,
    title: 'Where the water goes: measuring losses in two districts of Hargeisa',
    summary:
      'A lorry of water costs a family in the outer districts a third of its income, while we lose about half of what we pump. The new main is in the ground and meters have arrived, but they lie in the store because nobody here has set up a measured zone before. We ask for four weeks on site with our network crew.',
    terms: {
      aim: 'Two districts are measured zones with a monthly water balance, and the crew finds and repairs the largest leaks first.',
      counterpart: 'The head of network operations and a crew of six. The head speaks English, the crew Somali.',
      tools:
        'Twenty-two bulk meters, two listening sticks and one correlator; valves that close, most of them; a pick-up; the map of the network of 2019.',
      outputs:
        '(1) two zones closed, metered and mapped; (2) a water balance for three months; (3) a list of repairs by litres lost; (4) a written routine for the night measurement.',
      indicators:
        '(1) night flow in each zone; (2) leaks repaired that nobody had reported; (3) water balances made by the crew alone after the expert has left.',
      knowledgeTransfer:
        'The crew does the work, the expert walks along. Every Thursday the crew presents its week to the director, with figures, in Somali.',
    },
    requirements: [
      must.occupation('water engineer', 4),
      must.skill('hydraulics', 3, 4),
      must.skill('detect flaws in pipeline infrastructure', 3, 5),
      must.skill('lead a team in water management', 2, 3),
      must.language('so', 'B2', 4),
      must.language('en', 'B1', 3),
      nice.skill('inspect pipelines', 3, 3),
      nice.skill('develop water supply schedule', 2, 2),
      nice.skill('train employees', 3, 4),
      nice.words('non-revenue water', 3),
      nice.study(6, '0732', 2),
    ],
  },
  {
    ref: 'demo-tor-college',
    owner: college,
    language: 'en',
    mode: 'VIRTUAL',
    hoursPerWeek: 5,
    inDays: 30,
    weeks: 20,
    title: 'Solar installation as a new course at the technical college',
    summary:
      'Shops in Basra sell solar panels faster than anyone can install them safely. We have a workshop, eighty applicants and two lecturers of electricity who have never put up a system. We look for someone who teaches or installs in the Netherlands and can build the first course with us online, one evening a week.',
    terms: {
      aim: 'In September the first twenty-four students start a course of two terms, taught by our own lecturers, with a practical examination on a real roof.',
      counterpart: 'Lecturers Rasha and Karwan, each with four hours a week for this course, and the dean, who decides on the curriculum.',
      tools: 'A workshop with twelve places; ten panels and two inverters; the college’s video room; the national curriculum for electricity.',
      outputs:
        '(1) a course plan of two terms; (2) ten practical exercises with safety rules; (3) an examination with a marking sheet; (4) a short list of firms that take trainees.',
      indicators:
        '(1) exercises tried out by the lecturers before the course starts; (2) students who pass the practical part; (3) trainees placed with a firm.',
      knowledgeTransfer:
        'The lecturers write, the expert comments; each exercise is tried in the workshop with the camera on. The material belongs to the college.',
    },
    requirements: [
      must.skill('photovoltaic systems', 3, 5),
      must.skill('install photovoltaic systems', 3, 4),
      must.skill('teach electricity principles', 2, 4),
      must.language('en', 'B2', 3),
      must.years(3, 2),
      nice.occupation('vocational teacher', 4),
      nice.occupation('solar energy engineer', 3),
      nice.skill('develop course outline', 2, 3),
      nice.skill('adapt training to labour market', 2, 2),
      nice.language('ar', 'B1', 3),
      nice.study(5, '0713', 1),
    ],
  },
  {
    ref: 'demo-tor-irrigation',
    owner: farmOffice,
    language: 'fr',
    mode: 'BLENDED',
    hoursPerWeek: 16,
    inDays: 60,
    weeks: 14,
    title: 'Conseil en irrigation pour les petits producteurs d’agrumes',
    summary:
      'La nappe du Souss baisse d’un mètre par an et nos producteurs arrosent encore comme leurs pères. Nos onze conseillers connaissent les arbres, mais pas les sondes ni les calculs ; les producteurs, eux, ont reçu des sondes qu’ils n’utilisent pas. Nous cherchons une personne qui travaille d’abord avec nos conseillers en ligne, puis trois semaines sur les parcelles.',
    terms: {
      aim: 'Onze conseillers établissent avec chaque producteur un calendrier d’arrosage fondé sur la mesure, et soixante producteurs l’appliquent pendant une saison.',
      counterpart:
        'La cheffe du service de conseil, Mme Hanane Oulkhirat, et deux conseillers libérés deux jours par semaine. Travail en français ; sur les parcelles, en arabe ou en amazighe.',
      tools: 'Deux parcelles de démonstration ; trente sondes d’humidité ; une station météo ; un véhicule ; un tableur commun.',
      outputs:
        '(1) une méthode de calcul en une page ; (2) un calendrier d’arrosage par type de sol ; (3) onze conseillers formés, dont deux formateurs ; (4) deux journées ouvertes sur les parcelles.',
      indicators:
        '(1) eau utilisée par hectare sur les parcelles suivies ; (2) producteurs qui relèvent leurs sondes chaque semaine ; (3) calendriers établis sans aide.',
      knowledgeTransfer:
        'Chaque conseiller apporte un cas réel, le résout avec l’expert, puis l’explique aux autres. Les supports restent au service et sont revus après la saison.',
    },
    requirements: [
      must.skill('develop irrigation strategies', 3, 5),
      must.skill('irrigation systems', 3, 4),
      must.occupation('agronomist', 3),
      must.language('fr', 'B2', 4),
      must.years(4, 3),
      nice.skill('advise on soil and water protection', 3, 3),
      nice.skill('set up drip irrigation system', 2, 3),
      nice.skill('soil structure', 2, 2),
      nice.language('ar', 'B1', 3),
      nice.study(6, '0811', 2),
      nice.words('agrumes', 2),
    ],
  },
  {
    ref: 'demo-tor-court',
    owner: court,
    language: 'en',
    mode: 'PHYSICAL',
    hoursPerWeek: 40,
    inDays: 120,
    weeks: 5,
    title: 'A register that shows how old our cases are',
    summary:
      'In three rooms of the court building lie about nine thousand files. We know how many came in this year; we do not know how many are older than five. Judges ask for order, clerks ask for shelves, and both are right. We ask for someone who has run a registry to plan the count, set up one register and train the clerks.',
    terms: {
      aim: 'Every open case is in one register with a date, a place and a next step, and the chief registrar publishes the age of cases each month.',
      counterpart:
        'The chief registrar and four clerks, two of whom work half days on the register. The judge president opens and closes each stage.',
      tools: 'Two computers, one scanner, shelves that can be moved, coloured tape; electricity from eight to four.',
      outputs:
        '(1) a count of open cases by year and kind; (2) a register with rules on one page; (3) a plan for the two hundred oldest cases; (4) four trained clerks.',
      indicators:
        '(1) files found within ten minutes in a weekly sample of twenty; (2) cases older than five years; (3) monthly overviews published.',
      knowledgeTransfer:
        'The clerks count, the expert checks samples and explains each rule by a case. In the last week the clerks train a second court with the expert in the back row.',
    },
    requirements: [
      must.skill('legal case management', 3, 5),
      must.skill('manage administrative systems', 3, 4),
      must.skill('court procedures', 3, 4),
      must.language('en', 'C1', 4),
      must.years(6, 3),
      nice.occupation('court administrator', 4),
      nice.skill('ensure proper document management', 3, 3),
      nice.skill('train employees', 2, 3),
      nice.skill('observe confidentiality', 3, 2),
      nice.study(6, '0421', 2),
    ],
  },
];

/** The hand-written terms of reference, with dates around `asOf`. */
export function termsOfReference(asOf: string): NeedLine[] {
  return needs.map(({ owner, inDays, weeks, terms, ...words }) => {
    const startDate = nextMonday(addDays(asOf, inDays));
    return {
      ...words,
      organisationRef: owner.ref,
      organisationId: owner.id,
      idempotencyKey: words.ref,
      kind: 'TERMS_OF_REFERENCE',
      programme: 'CD4D2',
      country: owner.country,
      region: owner.region,
      startDate,
      endDate: addDays(startDate, weeks * 7 - 3),
      positions: 1,
      termsOfReference: terms,
      vacancy: null,
    };
  });
}
