import type { Topic } from './topics.js';

export const ictTopics: readonly Topic[] = [
  {
    key: 'service_portal',
    occupations: ['2512.4', '2513.5', '2511.9'],
    fields: ['0613'],
    eqf: 6,
    loose: { en: 'open-source form builders', fr: 'générateurs de formulaires libres' },
    en: {
      title: 'From paper to portal: the ten most requested public services',
      situation: [
        'Citizens of {city} queue for forms that our own portal already offers, because the online version stops halfway.',
        'Two suppliers built parts of the portal; nobody in the agency can change them.',
      ],
      aim: 'Our own developers can maintain the portal and put a new service online in four weeks.',
      unit: 'the software team of {small} developers',
      tools: ['a code repository', 'a test server', 'a meeting room with video'],
      outputs: [
        'an inventory of the present code with its risks',
        'two services rebuilt together with the team',
        'automated tests and a release procedure',
        'a coding guide the team agrees on',
      ],
      indicators: ['applications completed online without help', 'days from change request to release', 'releases made by the team alone'],
    },
    fr: {
      title: 'Du papier au portail : les dix démarches les plus demandées',
      situation: [
        'À {city}, les usagers font la queue pour des formulaires que notre portail propose déjà, car la version en ligne s’arrête à mi-chemin.',
        'Deux prestataires ont construit des parties du portail ; personne à l’agence ne peut les modifier.',
      ],
      aim: 'Nos développeurs peuvent entretenir le portail et mettre une nouvelle démarche en ligne en quatre semaines.',
      unit: 'l’équipe logicielle de {small} développeurs',
      tools: ['un dépôt de code', 'un serveur de test', 'une salle de réunion avec visioconférence'],
      outputs: [
        'un inventaire du code actuel et de ses risques',
        'deux démarches reconstruites avec l’équipe',
        'des tests automatisés et une procédure de mise en production',
        'un guide de développement adopté par l’équipe',
      ],
      indicators: [
        'demandes terminées en ligne sans aide',
        'jours entre la demande de modification et la mise en ligne',
        'mises en production faites par l’équipe seule',
      ],
    },
  },
  {
    key: 'network_resilience',
    occupations: ['2523.3', '2522.1', '2522.1.1'],
    fields: ['0612', '0714'],
    eqf: 6,
    loose: { en: 'solar back-up for server rooms', fr: 'secours solaire pour salles de serveurs' },
    en: {
      title: 'A data centre that survives a power cut',
      situation: [
        'The server room in {city} lost power {small} times last quarter, and twice data had to be typed in again.',
        'Backups are made every night, but no one has ever tried to restore one.',
      ],
      aim: 'The team restores any of its five core systems within four hours, and has proved it.',
      unit: 'the infrastructure team',
      tools: ['the server room', 'a second site with a fibre link', 'monitoring software'],
      outputs: [
        'a map of systems and dependencies',
        'a backup plan with a monthly restore test',
        'a network design with two routes',
        'training of {small} administrators',
      ],
      indicators: ['hours to restore in the quarterly test', 'minutes of unplanned outage a month', 'alerts handled before users call'],
    },
    fr: {
      title: 'Un centre de données qui résiste aux coupures de courant',
      situation: [
        'La salle des serveurs de {city} a perdu le courant {small} fois au dernier trimestre ; deux fois, il a fallu ressaisir les données.',
        'Des sauvegardes sont faites chaque nuit, mais personne n’a jamais essayé d’en restaurer une.',
      ],
      aim: 'L’équipe restaure chacun de ses cinq systèmes centraux en quatre heures, et l’a prouvé.',
      unit: 'l’équipe d’infrastructure',
      tools: ['la salle des serveurs', 'un second site relié par fibre', 'un logiciel de supervision'],
      outputs: [
        'une carte des systèmes et de leurs dépendances',
        'un plan de sauvegarde avec un essai mensuel de restauration',
        'une architecture réseau à deux routes',
        'la formation de {small} administrateurs',
      ],
      indicators: [
        'heures nécessaires à la restauration lors de l’essai trimestriel',
        'minutes d’interruption imprévue par mois',
        'alertes traitées avant l’appel des usagers',
      ],
    },
  },
  {
    key: 'incident_response',
    occupations: ['2529.7', '2529.6', '2529.8'],
    fields: ['0612', '0613'],
    eqf: 6,
    loose: { en: 'awareness campaigns for civil servants', fr: 'campagnes de sensibilisation des fonctionnaires' },
    en: {
      title: 'A first team for computer security incidents',
      situation: [
        'Three ministries lost their e-mail for days last year, and each called a different supplier.',
        'We have hired {small} young engineers in {city}; they have tools, but no procedures and no practice.',
      ],
      aim: 'A team of {few} answers incidents by a written procedure, during office hours at first, and learns from each one.',
      unit: 'the new security team',
      tools: ['a log server', 'a ticket system', 'an isolated practice network'],
      outputs: [
        'procedures for the four most common incidents',
        'a contact list that ministries have agreed to',
        'three exercises of growing difficulty',
        'a short monthly report for directors',
      ],
      indicators: ['hours from report to containment', 'incidents closed with lessons written down', 'ministries that report to the team'],
    },
    fr: {
      title: 'Une première équipe de réponse aux incidents informatiques',
      situation: [
        'L’an dernier, trois ministères ont perdu leur messagerie pendant des jours, et chacun a appelé un prestataire différent.',
        'Nous avons recruté {small} jeunes ingénieurs à {city} ; ils ont des outils, mais ni procédures ni pratique.',
      ],
      aim: 'Une équipe de {few} personnes traite les incidents selon une procédure écrite, d’abord aux heures de bureau, et tire les leçons de chacun.',
      unit: 'la nouvelle équipe de sécurité',
      tools: ['un serveur de journaux', 'un outil de tickets', 'un réseau d’entraînement isolé'],
      outputs: [
        'des procédures pour les quatre incidents les plus fréquents',
        'une liste de contacts acceptée par les ministères',
        'trois exercices de difficulté croissante',
        'un court rapport mensuel aux directeurs',
      ],
      indicators: [
        'heures entre le signalement et le confinement',
        'incidents clos avec leçons écrites',
        'nombre de ministères qui signalent à l’équipe',
      ],
    },
  },
  {
    key: 'health_data',
    occupations: ['2511.20', '2521.1', '2511.3'],
    fields: ['0612', '0613'],
    eqf: 6,
    loose: { en: 'district health information systems', fr: 'systèmes d’information sanitaire de district' },
    en: {
      title: 'One database instead of eleven spreadsheets',
      situation: [
        'Eleven departments in {city} each keep a list of the same {n} facilities; no two agree.',
        'Analysts spend the first week of every month cleaning what was clean the month before.',
      ],
      aim: 'There is one list of facilities with an owner, and monthly figures are loaded and checked without retyping.',
      unit: 'the data unit with {few} analysts',
      tools: ['a database server', 'the spreadsheets of two years', 'a test environment'],
      outputs: ['a data model that departments agree on', 'a loading routine with checks', 'a data dictionary', 'training of {small} data officers'],
      indicators: [
        'records rejected at loading, by reason',
        'days from the end of the month to the report',
        'departments that stopped their own list',
      ],
    },
    fr: {
      title: 'Une base de données au lieu de onze tableurs',
      situation: [
        'À {city}, onze services tiennent chacun une liste des mêmes {n} établissements ; aucune ne concorde.',
        'Les analystes passent la première semaine de chaque mois à nettoyer ce qui était propre le mois d’avant.',
      ],
      aim: 'Il existe une seule liste des établissements, avec un responsable, et les chiffres mensuels sont chargés et contrôlés sans ressaisie.',
      unit: 'la cellule de données et ses {few} analystes',
      tools: ['un serveur de base de données', 'les tableurs de deux années', 'un environnement d’essai'],
      outputs: [
        'un modèle de données accepté par les services',
        'une routine de chargement avec contrôles',
        'un dictionnaire de données',
        'la formation de {small} agents',
      ],
      indicators: [
        'enregistrements refusés au chargement, par motif',
        'jours entre la fin du mois et le rapport',
        'services qui ont abandonné leur propre liste',
      ],
    },
  },
];
