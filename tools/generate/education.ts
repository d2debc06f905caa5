import type { Locale, Text } from '#kernel';

/** ISCED-F 2013 fields as people name their study. The French names follow "en". */
export const fieldNames: Readonly<Record<string, Text>> = {
  '0111': { en: 'Education Science', nl: 'Onderwijskunde', fr: 'sciences de l’éducation' },
  '0113': { en: 'Primary Teaching', nl: 'Lerarenopleiding basisonderwijs', fr: 'enseignement primaire' },
  '0114': { en: 'Secondary Teaching', nl: 'Lerarenopleiding voortgezet onderwijs', fr: 'enseignement secondaire' },
  '0211': { en: 'Interactive Media', nl: 'Communicatie en Multimedia Design', fr: 'médias interactifs' },
  '0311': { en: 'Economics', nl: 'Economie', fr: 'économie' },
  '0312': { en: 'Public Policy', nl: 'Bestuurskunde', fr: 'politiques publiques' },
  '0313': { en: 'Psychology', nl: 'Psychologie', fr: 'psychologie' },
  '0411': { en: 'Accounting', nl: 'Accountancy', fr: 'comptabilité' },
  '0412': { en: 'Finance', nl: 'Financiën', fr: 'finance' },
  '0413': { en: 'Public Management', nl: 'Management van de publieke sector', fr: 'gestion publique' },
  '0421': { en: 'Law', nl: 'Rechtsgeleerdheid', fr: 'droit' },
  '0512': { en: 'Biochemistry', nl: 'Biochemie', fr: 'biochimie' },
  '0521': { en: 'Environmental Sciences', nl: 'Milieuwetenschappen', fr: 'sciences de l’environnement' },
  '0532': { en: 'Earth Sciences', nl: 'Aardwetenschappen', fr: 'sciences de la Terre' },
  '0541': { en: 'Mathematics', nl: 'Wiskunde', fr: 'mathématiques' },
  '0542': { en: 'Statistics', nl: 'Statistiek', fr: 'statistique' },
  '0588': { en: 'Applied Sciences', nl: 'Toegepaste wetenschappen', fr: 'sciences appliquées' },
  '0611': { en: 'Computer Use and Support', nl: 'ICT-beheer', fr: 'assistance informatique' },
  '0612': { en: 'Networks and Databases', nl: 'Netwerken en databases', fr: 'réseaux et bases de données' },
  '0613': { en: 'Computer Science', nl: 'Informatica', fr: 'informatique' },
  '0688': { en: 'Information Science', nl: 'Informatiekunde', fr: 'sciences de l’information' },
  '0711': { en: 'Chemical Engineering', nl: 'Chemische technologie', fr: 'génie chimique' },
  '0712': { en: 'Environmental Engineering', nl: 'Milieutechnologie', fr: 'génie de l’environnement' },
  '0713': { en: 'Electrical Engineering', nl: 'Elektrotechniek', fr: 'génie électrique' },
  '0714': { en: 'Electronics and Automation', nl: 'Elektronica en automatisering', fr: 'électronique et automatismes' },
  '0715': { en: 'Mechanical Engineering', nl: 'Werktuigbouwkunde', fr: 'génie mécanique' },
  '0721': { en: 'Food Technology', nl: 'Levensmiddelentechnologie', fr: 'technologie alimentaire' },
  '0731': { en: 'Urban Planning', nl: 'Planologie', fr: 'urbanisme' },
  '0732': { en: 'Civil Engineering', nl: 'Civiele techniek', fr: 'génie civil' },
  '0811': { en: 'Agronomy', nl: 'Plantenwetenschappen', fr: 'agronomie' },
  '0812': { en: 'Horticulture', nl: 'Tuinbouw', fr: 'horticulture' },
  '0831': { en: 'Fisheries and Aquaculture', nl: 'Visserij en aquacultuur', fr: 'halieutique' },
  '0841': { en: 'Veterinary Medicine', nl: 'Diergeneeskunde', fr: 'médecine vétérinaire' },
  '0912': { en: 'Medicine', nl: 'Geneeskunde', fr: 'médecine' },
  '0913': { en: 'Nursing', nl: 'Verpleegkunde', fr: 'soins infirmiers' },
  '0914': { en: 'Biomedical Laboratory Science', nl: 'Biomedische laboratoriumtechniek', fr: 'biologie médicale' },
  '0915': { en: 'Physiotherapy', nl: 'Fysiotherapie', fr: 'kinésithérapie' },
  '0916': { en: 'Pharmacy', nl: 'Farmacie', fr: 'pharmacie' },
  '0923': { en: 'Social Work', nl: 'Sociaal werk', fr: 'travail social' },
  '0988': { en: 'Public Health', nl: 'Volksgezondheid', fr: 'santé publique' },
  '1032': { en: 'Policing', nl: 'Politiekunde', fr: 'sciences de la police' },
};

/** How a qualification of an EQF level is called; `{field}` is the study. */
const degrees: Readonly<Record<number, Text>> = {
  4: { en: 'Certificate in {field}', nl: 'Mbo-diploma {field}', fr: 'Baccalauréat technique en {field}' },
  5: { en: 'Higher diploma in {field}', nl: 'Associate degree {field}', fr: 'Brevet de technicien supérieur en {field}' },
  6: { en: 'Bachelor’s degree in {field}', nl: 'Bachelor {field}', fr: 'Licence en {field}' },
  7: { en: 'Master’s degree in {field}', nl: 'Master {field}', fr: 'Master en {field}' },
  8: { en: 'Doctorate in {field}', nl: 'Doctoraat {field}', fr: 'Doctorat en {field}' },
};

/** The title of a qualification in a language. */
export function degreeTitle(eqf: number, field: string, locale: Locale): string {
  const degree = degrees[eqf];
  const name = fieldNames[field];
  if (!degree || !name) throw new Error(`no words for EQF ${eqf} in field ${field}`);
  return degree[locale].replace('{field}', () => name[locale]);
}
