import type { Locale } from '#kernel';
import type { Random } from './random.js';
import type { Sector } from './tracks.js';

type Patterns = Readonly<Record<'en' | 'fr', readonly string[]>>;

/** Kinds of host institution per sector; `{place}` is an invented place. */
const hosts: Readonly<Record<Sector, Patterns>> = {
  health: {
    en: ['{place} Teaching Hospital', '{place} College of Nursing and Midwifery', '{place} Regional Hospital', '{place} Public Health Laboratory', '{place} Maternity and Child Health Centre'],
    fr: ['Centre hospitalier de {place}', 'Institut de formation en soins infirmiers de {place}', 'Laboratoire de santé publique de {place}'],
  },
  agriculture: {
    en: ['{place} Agricultural Research Station', '{place} Institute for Dryland Farming', '{place} Extension and Seed Centre', '{place} Veterinary Services Directorate'],
    fr: ['Station de recherche agronomique de {place}', 'Office de mise en valeur agricole de {place}'],
  },
  education: {
    en: ['{place} Teachers’ College', '{place} Polytechnic', 'University of {place}, Faculty of Education', '{place} Vocational Training Centre', '{place} Curriculum Development Unit'],
    fr: ['École normale de {place}', 'Université de {place}, faculté des sciences', 'Centre de formation professionnelle de {place}'],
  },
  water: {
    en: ['{place} Water and Sewerage Authority', '{place} River Basin Office', '{place} Rural Water Supply Agency', '{place} Institute of Water Management'],
    fr: ['Agence du bassin hydraulique de {place}', 'Régie de l’eau et de l’assainissement de {place}'],
  },
  ict: {
    en: ['{place} Digital Government Agency', '{place} Institute of Computing', '{place} Data Centre Authority'],
    fr: ['Agence du numérique de {place}', 'Institut des technologies de l’information de {place}'],
  },
  public_administration: {
    en: ['{place} Civil Service Institute', '{place} Regional Planning Department', '{place} Statistics Office', '{place} Municipal Finance Department'],
    fr: ['Institut d’administration publique de {place}', 'Direction régionale du plan de {place}'],
  },
  rule_of_law: {
    en: ['{place} Judicial Training Institute', '{place} Legal Aid Directorate', '{place} Court Administration Office', '{place} Human Rights Commission'],
    fr: ['Institut de formation judiciaire de {place}', 'Bureau d’aide juridique de {place}'],
  },
  engineering: {
    en: ['{place} Urban Development Directorate', '{place} Power and Energy Agency', '{place} Roads Department', '{place} Engineering College'],
    fr: ['Agence d’urbanisme de {place}', 'Office de l’énergie de {place}'],
  },
};

/** The name of a host institution. */
export function hostName(random: Random, sector: Sector, language: 'en' | 'fr', places: readonly string[]): string {
  return random.pick(hosts[sector][language]).replace('{place}', () => random.pick(places)).replace(/de ([AEIOUÀÉ])/g, (_whole, letter: string) => `d’${letter}`);
}

const companyStarts = ['Veld', 'Noord', 'Brug', 'Water', 'Licht', 'Hoog', 'Linge', 'Stroom', 'Maas', 'Duin', 'Polder', 'Ster', 'Kern', 'Zuider', 'Rivier', 'Horizon', 'Wind', 'Haven', 'Klaver', 'Vaart'];
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
  en: ['{place} Software Ltd', '{place} Digital Services', '{place} Engineering Works', '{place} Systems Ltd', '{place} Networks', '{place} Power Solutions'],
  fr: ['{place} Logiciels', '{place} Services numériques', '{place} Ingénierie', '{place} Systèmes', '{place} Réseaux', '{place} Énergie'],
};

/** Where someone worked in the country of origin: an institution, or for technology mostly a firm. */
export function originEmployer(random: Random, sector: Sector, language: Locale, places: readonly string[]): string {
  const tongue = language === 'fr' ? 'fr' : 'en';
  const firm = (sector === 'ict' || sector === 'engineering') && random.chance(0.75);
  return firm ? random.pick(originFirms[tongue]).replace('{place}', () => random.pick(places)) : hostName(random, sector, tongue, places);
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
  return random.pick(schools[language]).replace('{name}', () => random.pick(places)).replace(/de ([AEIOUÀÉ])/g, (_whole, letter: string) => `d’${letter}`);
}
