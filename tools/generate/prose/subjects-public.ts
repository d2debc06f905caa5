import type { Subjects } from './subjects.js';

/** What work in water, public administration, the rule of law and planning is about. */
export const publicSubjects: Subjects = {
  drinking_water: {
    en: ['leakage control in the distribution network', 'water safety plans', 'operation of rural boreholes'],
    nl: ['lekbeheersing in het leidingnet', 'waterveiligheidsplannen', 'het beheer van waterputten op het platteland'],
    fr: ['la réduction des fuites du réseau', 'les plans de sécurité sanitaire de l’eau', 'l’exploitation des forages ruraux'],
  },
  sanitation: {
    en: ['faecal sludge treatment', 'drainage of flood-prone districts', 'reuse of treated wastewater'],
    nl: ['verwerking van fecaal slib', 'afwatering van wijken die vaak overstromen', 'hergebruik van gezuiverd afvalwater'],
    fr: ['le traitement des boues de vidange', 'le drainage des quartiers inondables', 'la réutilisation des eaux usées traitées'],
  },
  hydrology: {
    en: ['river flow forecasts', 'groundwater monitoring', 'drought early warning'],
    nl: ['afvoerverwachtingen voor rivieren', 'het meten van grondwater', 'vroege waarschuwing voor droogte'],
    fr: ['la prévision des débits des cours d’eau', 'le suivi des eaux souterraines', 'l’alerte précoce à la sécheresse'],
  },
  public_finance: {
    en: ['the municipal budget cycle', 'internal audit', 'local tax collection'],
    nl: ['de begrotingscyclus van gemeenten', 'interne audit', 'de inning van lokale belastingen'],
    fr: ['le cycle budgétaire des communes', 'l’audit interne', 'le recouvrement des impôts locaux'],
  },
  policy: {
    en: ['regional development plans', 'consultation of citizens', 'coordination between ministries and donors'],
    nl: ['regionale ontwikkelingsplannen', 'inspraak van burgers', 'afstemming tussen ministeries en donoren'],
    fr: ['les plans de développement régional', 'la consultation des citoyens', 'la coordination entre ministères et bailleurs'],
  },
  monitoring: {
    en: ['indicators that managers use', 'household surveys', 'open statistics'],
    nl: ['indicatoren waar leidinggevenden mee werken', 'huishoudenquêtes', 'open statistieken'],
    fr: ['les indicateurs utiles aux responsables', 'les enquêtes auprès des ménages', 'les statistiques ouvertes'],
  },
  procurement: {
    en: ['transparent tenders', 'framework contracts', 'supplier evaluation'],
    nl: ['transparante aanbestedingen', 'raamcontracten', 'beoordeling van leveranciers'],
    fr: ['les appels d’offres transparents', 'les accords-cadres', 'l’évaluation des fournisseurs'],
  },
  personnel: {
    en: ['performance talks', 'a training plan for civil servants', 'fair recruitment'],
    nl: ['functioneringsgesprekken', 'een opleidingsplan voor ambtenaren', 'eerlijke werving'],
    fr: ['les entretiens d’évaluation', 'un plan de formation pour les fonctionnaires', 'un recrutement équitable'],
  },
  law: {
    en: ['plain-language legislation', 'land and family law', 'legal advice for public bodies'],
    nl: ['wetgeving in begrijpelijke taal', 'grond- en familierecht', 'juridisch advies aan overheden'],
    fr: ['une législation en langage clair', 'le droit foncier et le droit de la famille', 'le conseil juridique aux organismes publics'],
  },
  court_administration: {
    en: ['case registration and backlogs', 'mediation before the hearing', 'digital court files'],
    nl: ['zaakregistratie en achterstanden', 'bemiddeling vóór de zitting', 'digitale rechtbankdossiers'],
    fr: ['l’enregistrement des affaires et les retards', 'la médiation avant l’audience', 'les dossiers judiciaires numériques'],
  },
  rights_and_protection: {
    en: ['support for victims', 'monitoring of detention', 'legal aid in rural districts'],
    nl: ['steun aan slachtoffers', 'toezicht op detentie', 'rechtshulp op het platteland'],
    fr: ['l’aide aux victimes', 'le suivi des lieux de détention', 'l’aide juridique en milieu rural'],
  },
  policing: {
    en: ['investigative interviewing', 'evidence from phones and computers', 'community policing'],
    nl: ['verhoortechniek', 'bewijs van telefoons en computers', 'wijkgericht politiewerk'],
    fr: ['la conduite des auditions', 'les preuves issues de téléphones et d’ordinateurs', 'la police de proximité'],
  },
  spatial_planning: {
    en: ['land registers and maps', 'upgrading of informal settlements', 'street and drainage plans'],
    nl: ['grondregisters en kaarten', 'verbetering van informele wijken', 'straat- en afwateringsplannen'],
    fr: ['les registres fonciers et les cartes', 'la réhabilitation des quartiers informels', 'les plans de voirie et de drainage'],
  },
};
