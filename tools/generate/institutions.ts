import type { Locale } from '#kernel';
import { type HostKind, hostKinds } from './hosts.js';
import type { Random } from './random.js';
import type { Sector } from './tracks.js';

/** "de Oued" is "d’Oued". */
const elided = (name: string): string => name.replace(/\bde ([AEIOUÀÉ])/g, (_whole, letter: string) => `d’${letter}`);

/** The name of a host institution of some kind. */
export function hostName(random: Random, kind: HostKind, language: 'en' | 'fr', places: readonly string[]): string {
  return elided(kind.name[language].replace('{place}', () => random.pick(places)));
}

const companyStarts = [
  'Veld',
  'Noord',
  'Brug',
  'Water',
  'Licht',
  'Hoog',
  'Linge',
  'Stroom',
  'Maas',
  'Duin',
  'Polder',
  'Ster',
  'Kern',
  'Zuider',
  'Rivier',
  'Horizon',
  'Wind',
  'Haven',
  'Klaver',
  'Vaart',
];
const companyEnds = ['kracht', 'wijzer', 'werk', 'spoor', 'bron', 'zicht', 'lijn', 'poort', 'kompas', 'vonk', 'raster', 'schakel'];
const companyKinds: Readonly<Record<'ict' | 'engineering', readonly string[]>> = {
  ict: ['Software', 'Digitaal', 'Data', 'Cloud Services', 'ICT', 'Security', 'Apps'],
  engineering: ['Techniek', 'Engineering', 'Energie', 'Automatisering', 'Machinebouw', 'Installatietechniek', 'Infra'],
};

/** The invented name of a Dutch firm, such as "Lingezicht Data B.V.". */
export function companyName(random: Random, sector: 'ict' | 'engineering'): string {
  return `${random.pick(companyStarts)}${random.pick(companyEnds)} ${random.pick(companyKinds[sector])} B.V.`;
}

const dutchEmployers: Readonly<Record<Sector, readonly string[]>> = {
  health: ['Ziekenhuis {name}', 'Zorggroep {name}', 'Medisch centrum {name}', 'GGD {name}', 'Huisartsenpraktijk {name}'],
  agriculture: ['Proefstation {name}', 'Coöperatie {name}', 'Kwekerij {name}', 'Adviesbureau {name} Agro'],
  education: ['Scholengroep {name}', 'Hogeschool {name}', 'ROC {name}', 'Lyceum {name}'],
  water: ['Waterschap {name}', 'Drinkwaterbedrijf {name}', 'Ingenieursbureau {name} Water'],
  ict: ['{name} Software B.V.', '{name} Data B.V.', '{name} ICT-diensten', '{name} Cloud B.V.'],
  public_administration: ['Gemeente {name}', 'Provinciebureau {name}', 'Adviesbureau {name} Bestuur', 'Onderzoeksbureau {name}'],
  rule_of_law: ['Advocatenkantoor {name}', 'Juridisch loket {name}', 'Stichting {name} Recht', 'Rechtshulp {name}'],
  engineering: ['Ingenieursbureau {name}', '{name} Energie B.V.', '{name} Techniek B.V.', 'Bouwbedrijf {name}'],
};

/** Where someone worked in the Netherlands. */
export function dutchEmployer(random: Random, sector: Sector): string {
  return random.pick(dutchEmployers[sector]).replace('{name}', () => `${random.pick(companyStarts)}${random.pick(companyEnds)}`);
}

const originFirms: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    '{place} Software Ltd',
    '{place} Digital Services',
    '{place} Engineering Works',
    '{place} Systems Ltd',
    '{place} Networks',
    '{place} Power Solutions',
  ],
  fr: ['{place} Logiciels', '{place} Services numériques', '{place} Ingénierie', '{place} Systèmes', '{place} Réseaux', '{place} Énergie'],
};

/** Where someone worked in the country of origin: an institution, or for technology mostly a firm. */
export function originEmployer(random: Random, sector: Sector, language: Locale, places: readonly string[]): string {
  const tongue = language === 'fr' ? 'fr' : 'en';
  const firm = (sector === 'ict' || sector === 'engineering') && random.chance(0.75);
  return firm
    ? random.pick(originFirms[tongue]).replace('{place}', () => random.pick(places))
    : hostName(random, random.pick(hostKinds[sector]), tongue, places);
}

const schools: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: ['University of {name}', '{name} Polytechnic', '{name} Institute of Technology'],
  fr: ['Université de {name}', 'École supérieure de {name}', 'Institut polytechnique de {name}'],
};

/** Where someone studied. EQF 4 and 5 are not taken at a university in the Netherlands. */
export function schoolName(random: Random, language: Locale, eqf: number, places: readonly string[]): string {
  if (language === 'nl') {
    const pattern = eqf <= 4 ? 'ROC {name}' : eqf <= 6 ? 'Hogeschool {name}' : 'Universiteit {name}';
    return pattern.replace('{name}', () => `${random.pick(companyStarts)}${random.pick(companyEnds)}`);
  }
  return elided(random.pick(schools[language]).replace('{name}', () => random.pick(places)));
}
