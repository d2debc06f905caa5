import type { Subjects } from './subjects.js';

/** What work in technology and engineering is about. */
export const technologySubjects: Subjects = {
  software: {
    en: ['payment and booking systems', 'automated tests and code review', 'splitting an old system into services'],
    nl: ['betaal- en reserveringssystemen', 'geautomatiseerde tests en code reviews', 'het opsplitsen van een oud systeem in diensten'],
    fr: [
      'les systèmes de paiement et de réservation',
      'les tests automatisés et la relecture de code',
      'le découpage d’un ancien système en services',
    ],
  },
  web_and_mobile: {
    en: ['apps that work on cheap phones', 'accessible web forms', 'a design system shared by four teams'],
    nl: ['apps die op goedkope telefoons werken', 'toegankelijke webformulieren', 'een design system voor vier teams'],
    fr: ['les applications pour téléphones d’entrée de gamme', 'les formulaires web accessibles', 'un système de design commun à quatre équipes'],
  },
  data: {
    en: ['demand forecasts', 'data pipelines and data quality', 'dashboards for operations'],
    nl: ['vraagvoorspellingen', 'datastromen en datakwaliteit', 'dashboards voor de operatie'],
    fr: ['la prévision de la demande', 'les flux et la qualité des données', 'les tableaux de bord pour l’exploitation'],
  },
  cloud_and_networks: {
    en: ['moving servers to the cloud', 'backup and recovery', 'campus networks'],
    nl: ['de verhuizing van servers naar de cloud', 'back-up en herstel', 'campusnetwerken'],
    fr: ['la migration des serveurs vers le cloud', 'la sauvegarde et la reprise', 'les réseaux de campus'],
  },
  security: {
    en: ['incident response', 'penetration tests', 'access rights and awareness'],
    nl: ['de afhandeling van incidenten', 'penetratietests', 'toegangsrechten en bewustwording'],
    fr: ['la réponse aux incidents', 'les tests d’intrusion', 'les droits d’accès et la sensibilisation'],
  },
  ict_support: {
    en: ['first and second line support', 'workplace management', 'ticket analysis'],
    nl: ['eerste- en tweedelijnsondersteuning', 'werkplekbeheer', 'analyse van meldingen'],
    fr: ['l’assistance de premier et de deuxième niveau', 'la gestion des postes de travail', 'l’analyse des tickets'],
  },
  analysis: {
    en: ['requirements from users who disagree', 'process mapping in government offices', 'acceptance tests'],
    nl: ['wensen van gebruikers die het niet eens zijn', 'procesbeschrijvingen bij de overheid', 'acceptatietests'],
    fr: ['les besoins d’usagers en désaccord', 'la description des processus administratifs', 'les tests d’acceptation'],
  },
  embedded: {
    en: ['firmware for sensors', 'board bring-up and measurements', 'low-power design'],
    nl: ['firmware voor sensoren', 'het in bedrijf stellen en doormeten van printplaten', 'ontwerp met laag verbruik'],
    fr: ['les micrologiciels de capteurs', 'la mise au point et la mesure des cartes électroniques', 'la conception à basse consommation'],
  },
  automation: {
    en: ['PLC programming for packaging lines', 'robot cells', 'commissioning at the customer’s site'],
    nl: ['PLC-programma’s voor verpakkingslijnen', 'robotcellen', 'inbedrijfstelling bij de klant'],
    fr: ['la programmation d’automates pour lignes d’emballage', 'les cellules robotisées', 'la mise en service chez le client'],
  },
  electrical: {
    en: ['medium-voltage stations', 'protection settings', 'grid connections'],
    nl: ['middenspanningsstations', 'beveiligingsinstellingen', 'netaansluitingen'],
    fr: ['les postes moyenne tension', 'le réglage des protections', 'les raccordements au réseau'],
  },
  renewables: {
    en: ['solar mini-grids', 'yield calculations', 'maintenance of inverters and batteries'],
    nl: ['mini-netten op zonne-energie', 'opbrengstberekeningen', 'onderhoud van omvormers en batterijen'],
    fr: ['les mini-réseaux solaires', 'les calculs de rendement', 'l’entretien des onduleurs et des batteries'],
  },
  mechanical: {
    en: ['design of machine parts', 'maintenance plans', 'pumps and compressors'],
    nl: ['het ontwerp van machineonderdelen', 'onderhoudsplannen', 'pompen en compressoren'],
    fr: ['la conception de pièces de machines', 'les plans de maintenance', 'les pompes et les compresseurs'],
  },
  process: {
    en: ['batch quality', 'pilot plant trials', 'energy use in drying and cooling'],
    nl: ['de kwaliteit van partijen', 'proeven in de proeffabriek', 'energieverbruik bij drogen en koelen'],
    fr: ['la qualité des lots', 'les essais en usine pilote', 'la consommation d’énergie au séchage et au refroidissement'],
  },
  telecom: {
    en: ['fibre roll-out', 'radio links in rural areas', 'network performance'],
    nl: ['de aanleg van glasvezel', 'straalverbindingen op het platteland', 'de prestaties van het netwerk'],
    fr: ['le déploiement de la fibre', 'les liaisons hertziennes en zone rurale', 'la performance du réseau'],
  },
  civil: {
    en: ['bridges and culverts', 'cost estimates', 'site supervision'],
    nl: ['bruggen en duikers', 'kostenramingen', 'toezicht op de bouwplaats'],
    fr: ['les ponts et les ouvrages de drainage', 'les estimations de coûts', 'la surveillance de chantier'],
  },
};
