import type { Role } from './roles.js';

export const dataRoles: readonly Role[] = [
  {
    key: 'data_engineer',
    sector: 'ict',
    occupations: ['2511.20', '2521.3', '2511.3'],
    fields: ['0612', '0542'],
    eqf: 6,
    salary: [4000, 6400],
    loose: {
      en: 'open data standards for public transport',
      nl: 'open datastandaarden voor het openbaar vervoer',
      fr: 'standards de données ouvertes des transports',
    },
    texts: {
      en: {
        title: 'Data engineer',
        company: [
          '{n} greenhouse growers share their climate data through us, and every grower has other sensors.',
          'We forecast demand for {few} supermarket chains; what is missing is clean data, not clever models.',
        ],
        work: [
          'You build pipelines that notice a broken sensor before the grower does.',
          'You bring four sources together in one model and document it so that analysts need not ask.',
        ],
      },
      nl: {
        title: 'Data-engineer',
        company: [
          '{n} glastuinders delen hun klimaatgegevens via ons, en elke teler heeft andere sensoren.',
          'Wij voorspellen de vraag voor {few} supermarktketens; het ontbreekt aan schone data, niet aan slimme modellen.',
        ],
        work: [
          'Je bouwt datastromen die een kapotte sensor eerder opmerken dan de teler.',
          'Je brengt vier bronnen samen in één model en legt dat zo vast dat analisten niets hoeven te vragen.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure de données',
        company: [
          '{n} serristes partagent leurs données de climat par notre service, et chacun a des capteurs différents.',
          'Nous prévoyons la demande de {few} chaînes de supermarchés ; il manque des données propres, pas des modèles savants.',
        ],
        work: [
          'Vous construisez des flux qui repèrent un capteur en panne avant le producteur.',
          'Vous réunissez quatre sources dans un seul modèle, documenté pour que les analystes n’aient rien à demander.',
        ],
      },
    },
  },
  {
    key: 'data_scientist',
    sector: 'ict',
    occupations: ['2511.4', '2511.3', '2511.11'],
    fields: ['0542', '0541', '0612'],
    eqf: 7,
    salary: [4200, 6800],
    loose: {
      en: 'explaining models to people who plan shifts',
      nl: 'modellen uitleggen aan roosterplanners',
      fr: 'expliquer les modèles aux planificateurs',
    },
    texts: {
      en: {
        title: 'Data scientist',
        company: [
          'Our forecasts decide how many ambulances stand ready in {few} regions tonight.',
          'We help {n} dairy farms see illness in a cow two days before the farmer does.',
        ],
        work: [
          'You improve a forecast that works, prove that it is better, and say honestly when it is not.',
          'You work with vets and farmers, choose simple models first and watch them in use.',
        ],
      },
      nl: {
        title: 'Datawetenschapper',
        company: [
          'Onze voorspellingen bepalen hoeveel ambulances vannacht in {few} regio’s klaarstaan.',
          'Wij helpen {n} melkveehouders om ziekte bij een koe twee dagen eerder te zien.',
        ],
        work: [
          'Je verbetert een voorspelling die al werkt, bewijst dat ze beter is en zegt eerlijk wanneer dat niet zo is.',
          'Je werkt met dierenartsen en boeren, kiest eerst eenvoudige modellen en volgt ze in het gebruik.',
        ],
      },
      fr: {
        title: 'Data scientist',
        company: [
          'Nos prévisions décident du nombre d’ambulances prêtes cette nuit dans {few} régions.',
          'Nous aidons {n} exploitations laitières à voir une maladie deux jours avant l’éleveur.',
        ],
        work: [
          'Vous améliorez une prévision qui marche, prouvez qu’elle est meilleure et dites franchement quand elle ne l’est pas.',
          'Vous travaillez avec des vétérinaires et des éleveurs, choisissez d’abord des modèles simples et les suivez à l’usage.',
        ],
      },
    },
  },
  {
    key: 'business_analyst',
    sector: 'ict',
    occupations: ['2511.9', '2511.13', '2421.1'],
    fields: ['0613', '0413'],
    eqf: 6,
    salary: [3700, 5900],
    loose: {
      en: 'experience with Dutch social-security rules',
      nl: 'kennis van de sociale zekerheid',
      fr: 'connaissance de la sécurité sociale néerlandaise',
    },
    texts: {
      en: {
        title: 'Business analyst',
        company: [
          'We connect {n} insurers and hospitals; each new rule means a change for all of them on the same day.',
          'Our warehouse customers ask for one thing and mean another; {few} projects went wrong on that last year.',
        ],
        work: [
          'You find out what users need, write it down in examples and test it with them before anyone builds.',
          'You draw the process as it is, not as the manual says, and agree with three departments how it should be.',
        ],
      },
      nl: {
        title: 'Businessanalist',
        company: [
          'Wij verbinden {n} verzekeraars en ziekenhuizen; elke nieuwe regel is voor allemaal op dezelfde dag een wijziging.',
          'Onze magazijnklanten vragen het één en bedoelen het ander; {few} projecten liepen daar vorig jaar op vast.',
        ],
        work: [
          'Je zoekt uit wat gebruikers nodig hebben, schrijft dat op in voorbeelden en toetst het bij hen voordat iemand bouwt.',
          'Je tekent het proces zoals het is, niet zoals het handboek zegt, en spreekt met drie afdelingen af hoe het moet.',
        ],
      },
      fr: {
        title: 'Analyste métier',
        company: [
          'Nous relions {n} assureurs et hôpitaux ; chaque nouvelle règle est pour tous un changement le même jour.',
          'Nos clients logisticiens demandent une chose et en veulent une autre ; {few} projets ont échoué là-dessus l’an dernier.',
        ],
        work: [
          'Vous cherchez ce dont les usagers ont besoin, l’écrivez en exemples et le validez avec eux avant tout développement.',
          'Vous décrivez le processus tel qu’il est, et non tel que le manuel le dit, puis convenez avec trois services de ce qu’il doit être.',
        ],
      },
    },
  },
];
