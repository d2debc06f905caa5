import type { Topic } from './topics.js';

/** What keeps a hospital going: equipment, laboratory, medicines, data. */
export const healthServiceTopics: readonly Topic[] = [
  {
    key: 'equipment',
    occupations: ['2152.1.5', '3114.1.5', '2149.5.1'],
    fields: ['0914', '0714'],
    eqf: 6,
    loose: { en: 'donated equipment without manuals', fr: 'appareils donnés sans manuel' },
    en: {
      title: 'A maintenance plan for medical equipment',
      situation: [
        'Of {n} donated machines in our hospital in {city}, a third stands in the store waiting for a part nobody has ordered.',
        'Our technicians repair well, but nobody knows which machine is due for a check, or where it stands.',
      ],
      aim: 'Every machine has a number, an owner and a date for its next check, and the workshop keeps to the dates.',
      unit: 'the biomedical workshop and its {few} technicians',
      tools: ['a workshop with test instruments', 'a spreadsheet inventory', 'a small budget for parts'],
      outputs: [
        'an inventory with photographs',
        'a yearly maintenance calendar',
        '{small} machines repaired together',
        'a parts list with suppliers',
      ],
      indicators: ['machines in use of those in the inventory', 'checks done in the month they were planned', 'days from report to repair'],
    },
    fr: {
      title: 'Un plan d’entretien des équipements médicaux',
      situation: [
        'Sur {n} appareils donnés à notre hôpital de {city}, un tiers attend au magasin une pièce que personne n’a commandée.',
        'Nos techniciens réparent bien, mais personne ne sait quel appareil doit être contrôlé, ni où il se trouve.',
      ],
      aim: 'Chaque appareil a un numéro, un responsable et une date de contrôle, et l’atelier respecte les dates.',
      unit: 'l’atelier biomédical et ses {few} techniciens',
      tools: ['un atelier avec des instruments de mesure', 'un inventaire sur tableur', 'un petit budget de pièces'],
      outputs: [
        'un inventaire avec photos',
        'un calendrier annuel d’entretien',
        '{small} appareils réparés ensemble',
        'une liste de pièces et de fournisseurs',
      ],
      indicators: ['appareils en service parmi ceux de l’inventaire', 'contrôles faits le mois prévu', 'jours entre le signalement et la réparation'],
    },
  },
  {
    key: 'lab_quality',
    occupations: ['2269.13', '2131.4.10', '1349.17'],
    fields: ['0914', '0512'],
    eqf: 6,
    loose: { en: 'external quality assessment schemes', fr: 'programmes d’évaluation externe de la qualité' },
    en: {
      title: 'Quality control in a laboratory that never stands still',
      situation: [
        'The laboratory in {city} reports {n} results a day; when two differ, the doctor believes the one that came first.',
        'We bought a new analyser, but control samples are run only when someone remembers.',
      ],
      aim: 'Control samples are run each morning, results outside the limits stop the work, and the reason is written down.',
      unit: 'the chief technologist and {few} section heads',
      tools: ['two analysers', 'control material for six months', 'a quality notebook for each bench'],
      outputs: ['a control plan for {small} tests', 'procedures of one page each', 'training of all shifts', 'a mock inspection with a report'],
      indicators: ['mornings with a complete control run', 'results corrected after they had left the laboratory', 'score in the mock inspection'],
    },
    fr: {
      title: 'Le contrôle de qualité dans un laboratoire qui ne s’arrête jamais',
      situation: [
        'Le laboratoire de {city} rend {n} résultats par jour ; quand deux diffèrent, le médecin croit le premier arrivé.',
        'Nous avons acheté un nouvel automate, mais les contrôles ne passent que si quelqu’un y pense.',
      ],
      aim: 'Les contrôles passent chaque matin, un résultat hors limites arrête le travail, et la raison est notée.',
      unit: 'le technologue en chef et {few} responsables de section',
      tools: ['deux automates', 'du matériel de contrôle pour six mois', 'un cahier de qualité par paillasse'],
      outputs: [
        'un plan de contrôle pour {small} analyses',
        'des procédures d’une page',
        'la formation de toutes les équipes',
        'une inspection à blanc avec rapport',
      ],
      indicators: ['matins où le contrôle est complet', 'résultats corrigés après leur envoi', 'note de l’inspection à blanc'],
    },
  },
  {
    key: 'medicine_stock',
    occupations: ['2262.1.2.1', '2262.1', '2262.2'],
    fields: ['0916'],
    eqf: 7,
    loose: { en: 'forecasting with incomplete records', fr: 'prévisions à partir de registres incomplets' },
    en: {
      title: 'No empty shelves: stock control of essential medicines',
      situation: [
        'In {city} we run out of {small} essential medicines every month, while others expire on the shelf.',
        'Orders are made from memory; the stock cards of the wards and of the pharmacy do not agree.',
      ],
      aim: 'The pharmacy orders by consumption, wards receive what they use, and what expires is seen three months ahead.',
      unit: 'the hospital pharmacy',
      tools: ['stock cards and a computer', 'two refrigerators with loggers', 'the list of essential medicines'],
      outputs: [
        'a count of the stock',
        'an ordering rule with minimum and maximum',
        'training of {small} pharmacy and ward staff',
        'a monthly page for the therapeutics committee',
      ],
      indicators: ['days without stock per medicine', 'value of what expired', 'wards whose cards agree with the shelf, up to {percent}%'],
    },
    fr: {
      title: 'Plus de rayons vides : la gestion des médicaments essentiels',
      situation: [
        'À {city}, {small} médicaments essentiels manquent chaque mois, tandis que d’autres périment en rayon.',
        'Les commandes se font de mémoire ; les fiches de stock des services et de la pharmacie ne concordent pas.',
      ],
      aim: 'La pharmacie commande selon la consommation, les services reçoivent ce qu’ils utilisent, et les péremptions se voient trois mois à l’avance.',
      unit: 'la pharmacie de l’hôpital',
      tools: ['des fiches de stock et un ordinateur', 'deux réfrigérateurs avec enregistreurs', 'la liste des médicaments essentiels'],
      outputs: [
        'un inventaire du stock',
        'une règle de commande avec minimum et maximum',
        'la formation de {small} agents de la pharmacie et des services',
        'une page mensuelle pour le comité du médicament',
      ],
      indicators: [
        'jours de rupture par médicament',
        'valeur des produits périmés',
        'services dont les fiches concordent avec le rayon, jusqu’à {percent} %',
      ],
    },
  },
  {
    key: 'surveillance',
    occupations: ['2131.4.7', '2422.12.12', '3257.1'],
    fields: ['0988', '0912'],
    eqf: 7,
    loose: { en: 'reporting by text message', fr: 'signalement par SMS' },
    en: {
      title: 'Hearing of an outbreak within two days',
      situation: [
        'Of {n} health posts around {city}, half send their weekly report, most of them too late to act on.',
        'Cholera was seen by a teacher before it was seen by our system.',
      ],
      aim: 'District teams receive reports every Monday, look at them on Tuesday and go and see on Wednesday.',
      unit: 'the district surveillance officers',
      tools: ['simple phones', 'a free reporting tool', 'two motorbikes'],
      outputs: [
        'a reporting form of seven lines',
        'alert thresholds for {small} diseases',
        'training of district teams',
        'an exercise from alert to field visit',
      ],
      indicators: ['posts that report on time, up to {percent}%', 'alerts looked into within two days', 'laboratory results that reach the post'],
    },
    fr: {
      title: 'Apprendre une épidémie en deux jours',
      situation: [
        'Sur {n} postes de santé autour de {city}, la moitié envoie son rapport hebdomadaire, le plus souvent trop tard pour agir.',
        'Le choléra a été vu par un instituteur avant de l’être par notre système.',
      ],
      aim: 'Les équipes de district reçoivent les rapports le lundi, les examinent le mardi et vont voir le mercredi.',
      unit: 'les chargés de surveillance du district',
      tools: ['des téléphones simples', 'un outil de signalement libre', 'deux motos'],
      outputs: [
        'un formulaire de sept lignes',
        'des seuils d’alerte pour {small} maladies',
        'la formation des équipes de district',
        'un exercice, de l’alerte à la visite',
      ],
      indicators: [
        'postes qui signalent à temps, jusqu’à {percent} %',
        'alertes examinées en deux jours',
        'résultats de laboratoire qui reviennent au poste',
      ],
    },
  },
];
