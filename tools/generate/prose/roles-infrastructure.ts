import type { Role } from './roles.js';

export const infrastructureRoles: readonly Role[] = [
  {
    key: 'cloud',
    sector: 'ict',
    occupations: ['2512.7', '2512.1', '2522.1'],
    fields: ['0612', '0613'],
    eqf: 6,
    salary: [4100, 6600],
    loose: { en: 'cost reports per customer', nl: 'kostenrapportage per klant', fr: 'rapports de coûts par client' },
    texts: {
      en: {
        title: 'Cloud engineer',
        company: [
          'We host the software of {n} schools; on the first Monday of term everyone signs in at half past eight.',
          'Three of our data halls close next year, and everything in them has to move.',
        ],
        work: [
          'You automate what we still do by hand, guard the costs and rehearse recovery every quarter.',
          'You move services one by one, with a way back, and teach the developers to deploy by themselves.',
        ],
      },
      nl: {
        title: 'Cloud-engineer',
        company: [
          'Wij hosten de software van {n} scholen; op de eerste maandag van het schooljaar logt iedereen om half negen in.',
          'Drie van onze datahallen sluiten volgend jaar en alles wat erin staat moet verhuizen.',
        ],
        work: [
          'Je automatiseert wat we nog met de hand doen, bewaakt de kosten en oefent elk kwartaal het herstel.',
          'Je verhuist diensten één voor één, met een weg terug, en leert de ontwikkelaars zelf uit te rollen.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure cloud',
        company: [
          'Nous hébergeons les logiciels de {n} écoles ; le premier lundi de la rentrée, tout le monde se connecte à huit heures et demie.',
          'Trois de nos salles ferment l’an prochain, et tout ce qu’elles contiennent doit migrer.',
        ],
        work: [
          'Vous automatisez ce que nous faisons encore à la main, surveillez les coûts et répétez la reprise chaque trimestre.',
          'Vous migrez les services un à un, avec retour possible, et apprenez aux développeurs à déployer eux-mêmes.',
        ],
      },
    },
  },
  {
    key: 'network',
    sector: 'ict',
    occupations: ['2523.3', '2522.1.1', '2153.1'],
    fields: ['0612', '0714'],
    eqf: 6,
    salary: [3500, 5500],
    loose: { en: 'wireless surveys in steel-framed halls', nl: 'wifi-metingen in stalen hallen', fr: 'mesures wifi dans des halls métalliques' },
    texts: {
      en: {
        title: 'Network engineer',
        company: [
          'We look after the networks of {n} logistics centres, where a dead spot stops a fork-lift.',
          'Hospitals trust us with their networks; a change at night must be gone unnoticed by morning.',
        ],
        work: [
          'You design, measure and repair, partly on site, and write down what the next colleague must know.',
          'You renew {few} campus networks in phases and train the customer’s own staff.',
        ],
      },
      nl: {
        title: 'Netwerkengineer',
        company: [
          'Wij beheren de netwerken van {n} distributiecentra, waar een dode hoek een heftruck stilzet.',
          'Ziekenhuizen vertrouwen ons hun netwerk toe; een wijziging in de nacht mag ’s ochtends niemand opvallen.',
        ],
        work: [
          'Je ontwerpt, meet en repareert, deels op locatie, en legt vast wat de volgende collega moet weten.',
          'Je vernieuwt {few} campusnetwerken in fasen en leidt de mensen van de klant op.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure réseau',
        company: [
          'Nous gérons les réseaux de {n} centres logistiques, où une zone morte arrête un chariot.',
          'Des hôpitaux nous confient leur réseau ; un changement nocturne doit passer inaperçu le matin.',
        ],
        work: [
          'Vous concevez, mesurez et réparez, en partie sur site, et notez ce que le prochain collègue doit savoir.',
          'Vous renouvelez {few} réseaux de campus par étapes et formez le personnel du client.',
        ],
      },
    },
  },
  {
    key: 'security_analyst',
    sector: 'ict',
    occupations: ['2529.7', '2529.6', '3512.3'],
    fields: ['0612', '0613'],
    eqf: 6,
    salary: [3900, 6300],
    loose: {
      en: 'incident reports that a board can read',
      nl: 'incidentrapporten die een directie begrijpt',
      fr: 'rapports d’incident lisibles par une direction',
    },
    texts: {
      en: {
        title: 'Security analyst',
        company: [
          'We watch over the systems of {n} family firms that have no security staff of their own.',
          'Since a new law {few} of our biggest customers must report incidents within a day, and they look to us.',
        ],
        work: [
          'You sort alarms from noise, phone the customer in plain words and help put out the fire.',
          'You write detection rules, practise with the team every month and share the duty roster.',
        ],
      },
      nl: {
        title: 'Securityanalist',
        company: [
          'Wij bewaken de systemen van {n} familiebedrijven die zelf geen beveiligers hebben.',
          'Door een nieuwe wet moeten {few} van onze grootste klanten incidenten binnen een dag melden, en zij kijken naar ons.',
        ],
        work: [
          'Je scheidt alarm van ruis, belt de klant in gewone taal en helpt blussen.',
          'Je schrijft detectieregels, oefent elke maand met het team en draait mee in het rooster.',
        ],
      },
      fr: {
        title: 'Analyste en sécurité informatique',
        company: [
          'Nous veillons sur les systèmes de {n} entreprises familiales qui n’ont personne pour la sécurité.',
          'Depuis une nouvelle loi, {few} de nos plus grands clients doivent signaler tout incident en un jour, et ils comptent sur nous.',
        ],
        work: [
          'Vous triez les alarmes, appelez le client avec des mots simples et aidez à éteindre le feu.',
          'Vous écrivez des règles de détection, vous exercez chaque mois avec l’équipe et participez aux astreintes.',
        ],
      },
    },
  },
  {
    key: 'support',
    sector: 'ict',
    occupations: ['3512.4', '2522.1', '3512.1'],
    fields: ['0611', '0612'],
    eqf: 5,
    salary: [2700, 3900],
    loose: {
      en: 'patience with people who hate computers',
      nl: 'geduld met mensen die niets met computers hebben',
      fr: 'patience avec les personnes fâchées avec l’informatique',
    },
    texts: {
      en: {
        title: 'ICT system administrator',
        company: [
          'We keep the workplaces of {n} care homes running, for nurses who have no time for computers.',
          'A {few}-person team serves our shipyards, offices and three vessels at sea.',
        ],
        work: [
          'You solve what comes in, find the cause behind the tenth ticket and take it away.',
          'You renew {n} workplaces with us and write instructions that people really read.',
        ],
      },
      nl: {
        title: 'ICT-systeembeheerder',
        company: [
          'Wij houden de werkplekken van {n} verpleeghuizen draaiende, voor verzorgenden die geen tijd hebben voor computers.',
          'Een team van {few} mensen bedient onze werven, kantoren en drie schepen op zee.',
        ],
        work: [
          'Je lost op wat binnenkomt, zoekt de oorzaak achter de tiende melding en haalt die weg.',
          'Je vernieuwt met ons {n} werkplekken en schrijft instructies die mensen echt lezen.',
        ],
      },
      fr: {
        title: 'Administrateur ou administratrice systèmes',
        company: [
          'Nous faisons tourner les postes de {n} maisons de soins, pour des soignants qui n’ont pas de temps pour l’informatique.',
          'Une équipe de {few} personnes sert nos chantiers navals, nos bureaux et trois navires en mer.',
        ],
        work: [
          'Vous résolvez ce qui arrive, cherchez la cause derrière le dixième ticket et la supprimez.',
          'Vous renouvelez {n} postes avec nous et rédigez des consignes que l’on lit vraiment.',
        ],
      },
    },
  },
];
