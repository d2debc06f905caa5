import type { Topic } from './topics.js';

export const administrationTopics: readonly Topic[] = [
  {
    key: 'municipal_budget',
    occupations: ['2411.1.4', '2411.1.11', '2411.1.7'],
    fields: ['0411', '0311'],
    eqf: 6,
    loose: { en: 'participatory budgeting', fr: 'budget participatif' },
    en: {
      title: 'A municipal budget that council and citizens can read',
      situation: [
        'The budget of {city} is a list of {n} lines; council members vote on it without seeing what it buys.',
        'Half of the investments planned last year were not begun, and nobody can say why.',
      ],
      aim: 'Finance staff prepare a budget by programme, with three indicators each, and report on it every quarter.',
      unit: 'the finance department',
      tools: ['the accounting system', 'spreadsheets of the last three years', 'a training room'],
      outputs: [
        'a chart of programmes and a bridge from the old budget lines',
        'a budget calendar',
        'a citizen’s budget of eight pages',
        'training of {small} budget officers',
      ],
      indicators: ['investments begun by mid-year', 'quarterly reports published on time', 'questions from the public at the hearing'],
    },
    fr: {
      title: 'Un budget communal lisible pour les élus et les habitants',
      situation: [
        'Le budget de {city} est une liste de {n} lignes ; les élus le votent sans voir ce qu’il finance.',
        'La moitié des investissements prévus l’an dernier n’a pas commencé, et personne ne sait dire pourquoi.',
      ],
      aim: 'Les agents des finances préparent un budget par programme, avec trois indicateurs chacun, et en rendent compte chaque trimestre.',
      unit: 'la direction des finances',
      tools: ['le logiciel de comptabilité', 'les tableaux des trois dernières années', 'une salle de formation'],
      outputs: [
        'une nomenclature de programmes et le passage depuis les anciennes lignes',
        'un calendrier budgétaire',
        'un budget citoyen de huit pages',
        'la formation de {small} agents du budget',
      ],
      indicators: [
        'investissements commencés au milieu de l’année',
        'rapports trimestriels publiés à temps',
        'questions du public lors de l’audience',
      ],
    },
  },
  {
    key: 'monitoring_system',
    occupations: ['2422.10', '2120.6', '2422.12.14'],
    fields: ['0542', '0311'],
    eqf: 7,
    loose: { en: 'mobile data collection', fr: 'collecte de données sur mobile' },
    en: {
      title: 'Fewer indicators, better used: monitoring the regional plan',
      situation: [
        'The regional plan has {n} indicators; departments report forty, each in its own way.',
        'Reports from {city} reach the ministry four months late and are filed unread.',
      ],
      aim: 'Departments agree on thirty indicators, collect them in the same way and discuss them every quarter.',
      unit: 'the planning and statistics unit',
      tools: ['tablets for field staff', 'free survey software', 'a shared data folder'],
      outputs: ['a short list of indicators with definitions', 'a collection guide', 'a dashboard on one page', 'training of {small} focal points'],
      indicators: [
        'reports within four weeks of the quarter’s end',
        'indicators with a complete year of data',
        'decisions in the minutes that cite the dashboard',
      ],
    },
    fr: {
      title: 'Moins d’indicateurs, mieux utilisés : le suivi du plan régional',
      situation: [
        'Le plan régional compte {n} indicateurs ; les services en renseignent quarante, chacun à sa façon.',
        'Les rapports de {city} arrivent au ministère avec quatre mois de retard et sont classés sans être lus.',
      ],
      aim: 'Les services s’accordent sur trente indicateurs, les recueillent de la même façon et en discutent chaque trimestre.',
      unit: 'l’unité de planification et de statistique',
      tools: ['des tablettes pour les agents de terrain', 'un logiciel d’enquête libre', 'un dossier de données partagé'],
      outputs: [
        'une liste courte d’indicateurs définis',
        'un guide de collecte',
        'un tableau de bord d’une page',
        'la formation de {small} points focaux',
      ],
      indicators: [
        'rapports remis dans les quatre semaines suivant le trimestre',
        'indicateurs disposant d’une année complète de données',
        'décisions du procès-verbal qui citent le tableau de bord',
      ],
    },
  },
  {
    key: 'civil_service_training',
    occupations: ['2423.3', '1212.4', '2424.2'],
    fields: ['0413'],
    eqf: 6,
    loose: { en: 'induction of newly appointed managers', fr: 'accueil des cadres nouvellement nommés' },
    en: {
      title: 'A training plan for civil servants based on their work',
      situation: [
        'Courses are offered because trainers happen to be available; {n} civil servants took part last year, most of them twice in the same course.',
        'New managers in {city} get a car and an office, but no introduction to leading people.',
      ],
      aim: 'The institute plans its courses from task analyses and performance talks, and follows up what participants do with them.',
      unit: 'the training directorate',
      tools: ['personnel records', 'two course rooms', 'the institute’s online platform'],
      outputs: [
        'a task analysis of five key posts',
        'an annual training plan with a budget',
        'a first course for new managers',
        'training of {small} trainers in adult learning',
      ],
      indicators: ['courses tied to a task analysis', 'participants who report a change after three months', 'share of women among participants'],
    },
    fr: {
      title: 'Un plan de formation des fonctionnaires fondé sur leur travail',
      situation: [
        'Les cours dépendent des formateurs disponibles ; {n} fonctionnaires y ont participé l’an dernier, la plupart deux fois au même cours.',
        'À {city}, les nouveaux cadres reçoivent une voiture et un bureau, mais aucune initiation à la conduite d’une équipe.',
      ],
      aim: 'L’institut planifie ses cours à partir d’analyses de tâches et d’entretiens annuels, et suit ce que les participants en font.',
      unit: 'la direction de la formation',
      tools: ['les dossiers du personnel', 'deux salles de cours', 'la plateforme en ligne de l’institut'],
      outputs: [
        'une analyse des tâches de cinq postes clés',
        'un plan annuel de formation chiffré',
        'un premier cours pour les nouveaux cadres',
        'la formation de {small} formateurs à la pédagogie des adultes',
      ],
      indicators: [
        'part des cours liés à une analyse de tâches',
        'participants qui signalent un changement après trois mois',
        'part des femmes parmi les participants',
      ],
    },
  },
  {
    key: 'procurement',
    occupations: ['2422.15', '1213.3', '2422.14'],
    fields: ['0413', '0421'],
    eqf: 6,
    loose: { en: 'publication of contract data', fr: 'publication des données de marchés' },
    en: {
      title: 'Tenders that small firms can win',
      situation: [
        'Of {n} contracts let in {city} last year, nine out of ten went to the same {few} firms.',
        'Tender papers are two hundred pages long; small firms do not buy them, and nobody asks why.',
      ],
      aim: 'The procurement unit publishes a yearly plan, uses short standard papers and explains each award in writing.',
      unit: 'the procurement unit',
      tools: ['the files of last year’s tenders', 'a public notice board and web page', 'the procurement law'],
      outputs: [
        'an analysis of last year’s tenders',
        'standard papers for three kinds of purchase',
        'a briefing for local firms',
        'training of {small} evaluation members',
      ],
      indicators: ['offers per tender', 'contracts won by firms with fewer than twenty staff', 'awards published with reasons'],
    },
    fr: {
      title: 'Des appels d’offres que les petites entreprises peuvent gagner',
      situation: [
        'Sur {n} marchés passés à {city} l’an dernier, neuf sur dix sont allés aux mêmes {few} entreprises.',
        'Les dossiers comptent deux cents pages ; les petites entreprises ne les achètent pas, et personne ne demande pourquoi.',
      ],
      aim: 'Le service des marchés publie un plan annuel, utilise des dossiers types courts et motive chaque attribution par écrit.',
      unit: 'le service des marchés publics',
      tools: ['les dossiers de l’année passée', 'un panneau d’affichage et une page web', 'la loi sur les marchés'],
      outputs: [
        'une analyse des marchés de l’an dernier',
        'des dossiers types pour trois sortes d’achats',
        'une séance d’information pour les entreprises locales',
        'la formation de {small} membres de commissions',
      ],
      indicators: ['offres par marché', 'marchés gagnés par des entreprises de moins de vingt salariés', 'attributions publiées avec leurs motifs'],
    },
  },
];
