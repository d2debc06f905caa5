import { addDays, firstDay, lastDay, monthOf, nextMonday } from '../../generate/dates.js';
import type { PersonLine } from '../../generate/index.js';
import { occupationIds } from './concepts.js';
import { holds, speaks } from './write.js';

/** The person behind the demo's expert: a nurse from Ibadan who works in Utrecht. */
export function expert(asOf: string): PersonLine {
  const now = monthOf(asOf);
  const visit = nextMonday(addDays(asOf, 70));
  return {
    ref: 'demo-expert',
    idempotencyKey: 'demo-expert',
    name: 'Adunni Ezitunbi',
    email: 'adunni.ezitunbi@people.example.org',
    birthDate: `${Math.floor(now / 12) - 41}-03-18`,
    residenceCountry: 'NL',
    linkCountries: ['NG'],
    timeZone: 'Europe/Amsterdam',
    skills: [
      holds('manage hospital-acquired infections', 4, 11),
      holds('ensure safety of healthcare users', 4, 16),
      holds('participate in health personnel training', 4, 8),
      holds('analyse quality of nurse care', 3, 6),
      holds('manage adverse reactions to drugs', 3, 12),
      holds('plan nursing care', 4, 16),
      holds('evaluate nursing care', 4, 14),
      holds('follow clinical guidelines', 4, 16),
      holds('coordinate care', 3, 9),
      holds('deal with emergency care situations', 3, 7),
      holds('coach individuals in specialised nursing care', 3, 5),
      holds('work in multidisciplinary health teams', 4, 12),
      holds('work in a multicultural environment in health care', 4, 16),
      holds('use electronic health records in nursing', 3, 9),
      holds('apply person-centred care', 3, 10),
      holds('patient safety theories', 3, 4),
      holds('communicate in healthcare', 4, 16),
      holds('provide health education', 3, 8),
      holds('instruct others', 3, 6),
      holds('demonstrate intercultural competence', 4, 14),
    ],
    occupations: [
      {
        conceptId: occupationIds['specialist nurse'],
        title: 'Specialist nurse, infection prevention',
        employer: 'Ziekenhuis Lingebron',
        country: 'NL',
        from: firstDay(now - 74),
        to: null,
        description:
          'Infection prevention on surgical and neonatal wards. I train link nurses on eleven wards, follow up every outbreak and report to the board each quarter. Hand-hygiene compliance went from 61 to 84 percent in three years.',
      },
      {
        conceptId: occupationIds['nurse responsible for general care'],
        title: 'Ward nurse, internal medicine',
        employer: 'Zorggroep Maaspoort',
        country: 'NL',
        from: firstDay(now - 124),
        to: lastDay(now - 76),
        description: 'Thirty beds, three shifts. Started in a language year, later shift coordinator and coach of first-year students.',
      },
      {
        conceptId: occupationIds['nurse responsible for general care'],
        title: 'Staff nurse',
        employer: 'Akintowo Regional Hospital',
        country: 'NG',
        from: firstDay(now - 206),
        to: lastDay(now - 138),
        description: 'Medical ward of forty beds with two nurses at night. Set up a bedside hand-over with a colleague; it is still in use.',
      },
    ],
    languages: [
      speaks('yo', 'C2', 'C1', 'C2', 'C1'),
      speaks('en', 'C2', 'C2', 'C1', 'C1'),
      speaks('nl', 'C1', 'C1', 'B2', 'B2'),
      speaks('ha', 'B1', 'A1', 'A2', 'A1'),
    ],
    education: [
      {
        eqf: 7,
        field: '0913',
        title: 'Master Infectiepreventie',
        institution: 'Hogeschool Vaartkompas',
        country: 'NL',
        completedOn: lastDay(now - 60),
      },
      {
        eqf: 6,
        field: '0913',
        title: 'Bachelor of Nursing Science',
        institution: 'University of Ojumiran',
        country: 'NG',
        completedOn: lastDay(now - 210),
      },
    ],
    availability: [
      { from: visit, to: addDays(visit, 7 * 7 - 3), modes: ['PHYSICAL', 'BLENDED'], hoursPerWeek: 36 },
      { from: nextMonday(addDays(asOf, 14)), to: null, modes: ['VIRTUAL', 'BLENDED'], hoursPerWeek: 6 },
    ],
    expertProfile: {
      active: true,
      preferredCountries: ['NG'],
      preferredModes: ['PHYSICAL', 'BLENDED', 'VIRTUAL'],
      motivation:
        'On my last visit home I spent a morning on my old ward. The nurses asked better questions than I could answer in a morning. I would like to come back for seven weeks, work beside them on infection prevention and safe medication, and leave trainers who do not need me any more. My hospital gives me leave every other year and lets me go on helping online.',
    },
    candidateProfile: null,
    consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS', 'STATISTICS'],
  };
}

/** The person behind the demo's candidate: a developer from Dakar who writes in French. */
export function candidate(asOf: string): PersonLine {
  const now = monthOf(asOf);
  return {
    ref: 'demo-candidate',
    idempotencyKey: 'demo-candidate',
    name: 'Cheikh Ndilakhe',
    email: 'cheikh.ndilakhe@people.example.org',
    birthDate: `${Math.floor(now / 12) - 31}-07-05`,
    residenceCountry: 'SN',
    linkCountries: ['SN'],
    timeZone: 'Africa/Dakar',
    skills: [
      holds('computer programming', 4, 7),
      holds('debug software', 4, 6.5),
      holds('use software design patterns', 3, 5),
      holds('web services', 4, 6),
      holds('Java (computer programming)', 4, 6),
      holds('SQL', 3, 6),
      holds('PostgreSQL', 3, 4),
      holds('use software libraries', 3, 6),
      holds('develop automated software tests', 3, 4),
      holds('interpret technical requirements', 3, 5),
      holds('analyse software specifications', 3, 4),
      holds('identify customer requirements', 2, 3),
      holds('tools for software configuration management', 3, 5),
      holds('TypeScript', 2, 2),
      holds('migrate existing data', 2, 1.5),
      holds('conduct ICT code review', 3, 3),
      holds('Agile project management', 2, 4),
      holds('work in teams', 4, 7),
      holds('think analytically', 3, 7),
    ],
    occupations: [
      {
        conceptId: occupationIds['software developer'],
        title: 'Développeur back-end',
        employer: 'Keur Teranga Logiciels',
        country: 'SN',
        from: firstDay(now - 46),
        to: null,
        description:
          'Équipe de six personnes, plateforme de paiement mobile pour commerçants. J’ai découpé le module de règlement en trois services et mis en place les tests automatisés ; les incidents du soir sont passés de dix à deux par mois.',
      },
      {
        conceptId: occupationIds['web developer'],
        title: 'Développeur web',
        employer: 'Yoffaane Services numériques',
        country: 'SN',
        from: firstDay(now - 84),
        to: lastDay(now - 48),
        description:
          'Sites et outils internes pour des coopératives de pêche et deux mairies. Premier emploi après le master, du formulaire à la base de données.',
      },
    ],
    languages: [
      speaks('wo', 'C2', 'B2', 'C2', 'B1'),
      speaks('fr', 'C2', 'C2', 'C2', 'C1'),
      speaks('en', 'B2', 'C1', 'B2', 'B2'),
      speaks('nl', 'A2', 'A2', 'A1', 'A1'),
    ],
    education: [
      {
        eqf: 7,
        field: '0613',
        title: 'Master en informatique, génie logiciel',
        institution: 'Institut polytechnique de Keur Teranga',
        country: 'SN',
        completedOn: lastDay(now - 86),
      },
    ],
    availability: [{ from: nextMonday(addDays(asOf, 60)), to: null, modes: ['PHYSICAL', 'BLENDED', 'VIRTUAL'], hoursPerWeek: 40 }],
    expertProfile: null,
    candidateProfile: {
      active: true,
      relocation: true,
      preferredModes: ['PHYSICAL', 'BLENDED'],
      minimumSalaryMonthEur: 4200,
      motivation:
        'Je construis des services de paiement que des vendeuses du marché utilisent chaque jour. Je voudrais maintenant voir comment une équipe plus grande organise la relecture, les essais et la mise en production, et y apporter ce que j’ai appris à faire avec peu de moyens. Dans deux ans, je compte ouvrir à Thiès un atelier pour développeurs débutants ; deux amis ont déjà trouvé le local.',
    },
    consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS', 'STATISTICS'],
  };
}
