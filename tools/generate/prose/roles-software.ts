import type { Role } from './roles.js';

export const softwareRoles: readonly Role[] = [
  {
    key: 'backend',
    sector: 'ict',
    occupations: ['2512.4', '2512.8', '2514.2'],
    fields: ['0613'],
    eqf: 6,
    salary: [3900, 6200],
    loose: {
      en: 'experience with event-driven systems',
      nl: 'ervaring met event-driven systemen',
      fr: 'expérience des systèmes pilotés par les événements',
    },
    texts: {
      en: {
        title: 'Back-end developer',
        company: [
          'We build planning software for {n} regional bus companies; our team of {few} developers can no longer keep up with the questions.',
          'Our booking platform handles a million trips a month and is growing faster than the team.',
        ],
        work: [
          'You build and test services with us, take part in code review and are on call one week in six.',
          'You take over two services from a colleague who retires, and modernise them step by step.',
        ],
      },
      nl: {
        title: 'Back-endontwikkelaar',
        company: [
          'Wij maken planningssoftware voor {n} regionale busbedrijven; ons team van {few} ontwikkelaars kan de vragen niet meer bijhouden.',
          'Ons boekingsplatform verwerkt een miljoen ritten per maand en groeit sneller dan het team.',
        ],
        work: [
          'Je bouwt en test samen met ons diensten, doet mee aan code reviews en hebt één op de zes weken piketdienst.',
          'Je neemt twee diensten over van een collega die met pensioen gaat en vernieuwt ze stap voor stap.',
        ],
      },
      fr: {
        title: 'Développeur ou développeuse back-end',
        company: [
          'Nous créons des logiciels de planification pour {n} compagnies d’autobus régionales ; notre équipe de {few} développeurs ne suffit plus.',
          'Notre plateforme de réservation traite un million de trajets par mois et grandit plus vite que l’équipe.',
        ],
        work: [
          'Vous développez et testez des services avec nous, participez à la relecture du code et assurez une semaine d’astreinte sur six.',
          'Vous reprenez deux services d’un collègue qui part à la retraite et les modernisez pas à pas.',
        ],
      },
    },
  },
  {
    key: 'frontend',
    sector: 'ict',
    occupations: ['2513.5', '2512.5', '2513.3'],
    fields: ['0613', '0211'],
    eqf: 6,
    salary: [3500, 5600],
    loose: {
      en: 'accessibility audits with screen readers',
      nl: 'toegankelijkheidstests met schermlezers',
      fr: 'audits d’accessibilité avec lecteurs d’écran',
    },
    texts: {
      en: {
        title: 'Front-end developer',
        company: [
          '{n} municipalities use our forms for permits and allowances; from next year each must be fully accessible.',
          'Our customers are housing associations; tenants report repairs through our site, mostly from a phone.',
        ],
        work: [
          'You build components with our designer, test them with real users and keep the style guide alive.',
          'You replace an ageing interface screen by screen, without breaking what tenants know.',
        ],
      },
      nl: {
        title: 'Front-endontwikkelaar',
        company: [
          '{n} gemeenten gebruiken onze formulieren voor vergunningen en toeslagen; vanaf volgend jaar moet elk formulier volledig toegankelijk zijn.',
          'Onze klanten zijn woningcorporaties; huurders melden reparaties via onze site, meestal op hun telefoon.',
        ],
        work: [
          'Je bouwt componenten met onze ontwerper, test ze met echte gebruikers en houdt de stijlgids bij.',
          'Je vervangt een verouderde interface scherm voor scherm, zonder te breken wat huurders kennen.',
        ],
      },
      fr: {
        title: 'Développeur ou développeuse front-end',
        company: [
          '{n} communes utilisent nos formulaires de permis et d’allocations ; dès l’an prochain, chacun devra être pleinement accessible.',
          'Nos clients sont des bailleurs sociaux ; les locataires signalent les réparations sur notre site, le plus souvent par téléphone.',
        ],
        work: [
          'Vous construisez des composants avec notre designer, les testez avec de vrais usagers et tenez à jour le guide de style.',
          'Vous remplacez une interface vieillissante écran par écran, sans casser ce que les locataires connaissent.',
        ],
      },
    },
  },
  {
    key: 'mobile',
    sector: 'ict',
    occupations: ['2514.2.2', '2514.2', '2512.4'],
    fields: ['0613'],
    eqf: 6,
    salary: [3600, 5800],
    loose: { en: 'offline-first synchronisation', nl: 'synchronisatie die offline blijft werken', fr: 'synchronisation fonctionnant hors ligne' },
    texts: {
      en: {
        title: 'Mobile app developer',
        company: [
          'Home-care nurses of {n} organisations plan their rounds with our app, often in cellars and lifts without a signal.',
          'Our app guides lorry drivers through the port; a minute saved at the gate is a minute saved a thousand times.',
        ],
        work: [
          'You build new functions for both platforms and make the app work without a connection.',
          'You measure where drivers get stuck, repair it, and ship a release every two weeks.',
        ],
      },
      nl: {
        title: 'Ontwikkelaar mobiele apps',
        company: [
          'Wijkverpleegkundigen van {n} organisaties plannen hun route met onze app, vaak in kelders en liften zonder bereik.',
          'Onze app leidt vrachtwagenchauffeurs door de haven; een minuut winst bij de poort telt duizend keer.',
        ],
        work: [
          'Je bouwt nieuwe functies voor beide platforms en zorgt dat de app ook zonder verbinding werkt.',
          'Je meet waar chauffeurs vastlopen, lost het op en levert elke twee weken een nieuwe versie.',
        ],
      },
      fr: {
        title: 'Développeur ou développeuse d’applications mobiles',
        company: [
          'Les infirmières à domicile de {n} organisations planifient leur tournée avec notre application, souvent sans réseau.',
          'Notre application guide les chauffeurs routiers dans le port ; une minute gagnée à la barrière compte mille fois.',
        ],
        work: [
          'Vous développez de nouvelles fonctions pour les deux plateformes et faites marcher l’application sans connexion.',
          'Vous mesurez où les chauffeurs se bloquent, corrigez, et livrez une version toutes les deux semaines.',
        ],
      },
    },
  },
  {
    key: 'tester',
    sector: 'ict',
    occupations: ['2519.7', '2519.6', '2519.7.4'],
    fields: ['0613'],
    eqf: 5,
    salary: [3100, 4700],
    loose: {
      en: 'test data that contains no personal details',
      nl: 'testdata zonder persoonsgegevens',
      fr: 'jeux de test sans données personnelles',
    },
    texts: {
      en: {
        title: 'Software tester',
        company: [
          'We make pension software; a rounding error of one cent means {n} letters from worried people.',
          'Our laboratory software is used day and night in {few} hospitals, so a release must simply be right.',
        ],
        work: [
          'You write test cases with analysts, automate the dull ones and explore the rest by hand.',
          'You set up a regression test that runs every night and explain its results at the stand-up.',
        ],
      },
      nl: {
        title: 'Softwaretester',
        company: [
          'Wij maken pensioensoftware; een afrondingsfout van één cent betekent {n} brieven van bezorgde mensen.',
          'Onze laboratoriumsoftware draait dag en nacht in {few} ziekenhuizen; een nieuwe versie moet gewoon goed zijn.',
        ],
        work: [
          'Je schrijft testgevallen met analisten, automatiseert de saaie en onderzoekt de rest met de hand.',
          'Je zet een regressietest op die elke nacht draait en licht de uitkomst toe bij de dagstart.',
        ],
      },
      fr: {
        title: 'Testeur ou testeuse de logiciels',
        company: [
          'Nous éditons des logiciels de retraite ; une erreur d’arrondi d’un centime, ce sont {n} lettres de personnes inquiètes.',
          'Notre logiciel de laboratoire tourne jour et nuit dans {few} hôpitaux ; une nouvelle version doit être juste, tout simplement.',
        ],
        work: [
          'Vous rédigez les cas de test avec les analystes, automatisez les plus fastidieux et explorez le reste à la main.',
          'Vous mettez en place un test de non-régression nocturne et en commentez les résultats chaque matin.',
        ],
      },
    },
  },
];
