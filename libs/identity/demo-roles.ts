import type { Text } from '#kernel';
import type { Grant, Role } from '#platform/policy';

/** A role that the demo lets anyone try with one click. */
export interface DemoRole {
  readonly key: string;
  readonly role: Role;
  readonly scope: Pick<Grant, 'programme' | 'country'>;
  readonly title: Text;
  readonly description: Text;
}

const anywhere = { programme: null, country: null } as const;

/** In the order of the role chooser. */
export const demoRoles: readonly DemoRole[] = [
  {
    key: 'expert',
    role: 'expert',
    scope: { programme: 'CD4D2', country: null },
    title: { en: 'Diaspora expert', nl: 'Diaspora-expert', fr: 'Expert de la diaspora' },
    description: {
      en: 'Works in the Netherlands and offers knowledge to an institution in the country of origin.',
      nl: 'Werkt in Nederland en biedt kennis aan een instelling in het land van herkomst.',
      fr: 'Travaille aux Pays-Bas et propose ses connaissances à une institution de son pays d’origine.',
    },
  },
  {
    key: 'candidate',
    role: 'candidate',
    scope: { programme: 'MATCH', country: null },
    title: { en: 'Candidate', nl: 'Kandidaat', fr: 'Personne candidate' },
    description: {
      en: 'A skilled professional in Nigeria or Senegal who wants to work at a Dutch company for some time.',
      nl: 'Een vakkracht in Nigeria of Senegal die een tijd bij een Nederlands bedrijf wil werken.',
      fr: 'Une personne qualifiée au Nigéria ou au Sénégal qui souhaite travailler un temps dans une entreprise néerlandaise.',
    },
  },
  {
    key: 'host_member',
    role: 'host_member',
    scope: { programme: 'CD4D2', country: null },
    title: { en: 'Host institution', nl: 'Gastinstelling', fr: 'Institution d’accueil' },
    description: {
      en: 'Describes in terms of reference which knowledge it needs.',
      nl: 'Beschrijft in een opdrachtomschrijving welke kennis nodig is.',
      fr: 'Décrit dans des termes de référence les connaissances dont elle a besoin.',
    },
  },
  {
    key: 'employer_member',
    role: 'employer_member',
    scope: { programme: 'MATCH', country: null },
    title: { en: 'Dutch employer', nl: 'Nederlandse werkgever', fr: 'Employeur néerlandais' },
    description: {
      en: 'Posts a vacancy for which people cannot be found in the Netherlands.',
      nl: 'Plaatst een vacature waarvoor in Nederland niemand te vinden is.',
      fr: 'Publie une offre d’emploi pour laquelle personne ne se trouve aux Pays-Bas.',
    },
  },
  {
    key: 'programme_officer_cd4d2',
    role: 'programme_officer',
    scope: { programme: 'CD4D2', country: null },
    title: { en: 'Programme officer CD4D2', nl: 'Programmamedewerker CD4D2', fr: 'Responsable du programme CD4D2' },
    description: {
      en: 'Opens terms of reference, weighs the ranked list of experts and decides.',
      nl: 'Stelt opdrachtomschrijvingen open, weegt de ranglijst van experts en beslist.',
      fr: 'Ouvre les termes de référence, examine le classement des experts et décide.',
    },
  },
  {
    key: 'programme_officer_match',
    role: 'programme_officer',
    scope: { programme: 'MATCH', country: null },
    title: { en: 'Programme officer MATCH', nl: 'Programmamedewerker MATCH', fr: 'Responsable du programme MATCH' },
    description: {
      en: 'Opens vacancies, weighs the ranked list of candidates and decides.',
      nl: 'Stelt vacatures open, weegt de ranglijst van kandidaten en beslist.',
      fr: 'Ouvre les offres d’emploi, examine le classement des candidatures et décide.',
    },
  },
  {
    key: 'partner_officer',
    role: 'partner_officer',
    scope: { programme: 'MATCH', country: null },
    title: { en: 'Partner officer', nl: 'Partnermedewerker', fr: 'Responsable chez le partenaire' },
    description: {
      en: 'Verifies vacancies for the business council.',
      nl: 'Controleert vacatures namens de ondernemersraad.',
      fr: 'Vérifie les offres d’emploi pour le conseil des entreprises.',
    },
  },
  {
    key: 'approver',
    role: 'approver',
    scope: { programme: 'CD4D2', country: null },
    title: { en: 'Country office', nl: 'Landenkantoor', fr: 'Bureau de pays' },
    description: {
      en: 'Approves terms of reference for its country.',
      nl: 'Keurt opdrachtomschrijvingen voor het land goed.',
      fr: 'Approuve les termes de référence pour son pays.',
    },
  },
  {
    key: 'administrator',
    role: 'administrator',
    scope: anywhere,
    title: { en: 'Administrator', nl: 'Beheerder', fr: 'Administration' },
    description: {
      en: 'Sees programmes, rules and weight sheets, and no cases.',
      nl: 'Ziet programma’s, regels en weegbladen, en geen dossiers.',
      fr: 'Voit les programmes, les règles et les grilles de pondération, et aucun dossier.',
    },
  },
];
