import type { Topic } from './topics.js';

export const educationTopics: readonly Topic[] = [
  {
    key: 'science_teaching',
    occupations: ['2330.1.18', '2330.1', '1345.1.7'],
    fields: ['0114', '0111'],
    eqf: 6,
    loose: { en: 'science experiments with household materials', fr: 'expériences de sciences avec du matériel courant' },
    en: {
      title: 'Practical science lessons without a laboratory',
      situation: [
        'Our students teach physics from the blackboard to classes of {n} pupils, because no school in the district has a laboratory.',
        'Graduates of the college in {city} know the theory but have never done the experiments they must teach.',
      ],
      aim: 'Teacher trainers can run twenty experiments with materials from the market and coach students who try them in class.',
      unit: 'the science department of the college',
      tools: ['a classroom with tables', 'a small budget for materials', 'two practice schools'],
      outputs: [
        'a handbook of twenty experiments with shopping lists',
        'a box of materials for each practice school',
        'training of {small} teacher trainers',
        'recorded model lessons',
      ],
      indicators: [
        'lessons observed with pupils doing the experiment',
        'pupils who can explain the result in their own words',
        'trainers who coach without help',
      ],
    },
    fr: {
      title: 'Enseigner les sciences par l’expérience, sans laboratoire',
      situation: [
        'Nos étudiants enseignent la physique au tableau devant des classes de {n} élèves, car aucune école du district n’a de laboratoire.',
        'Les diplômés de l’école de {city} connaissent la théorie mais n’ont jamais fait les expériences qu’ils doivent enseigner.',
      ],
      aim: 'Les formateurs maîtrisent vingt expériences avec du matériel du marché et accompagnent les étudiants qui les essaient en classe.',
      unit: 'le département des sciences de l’école',
      tools: ['une salle de classe équipée de tables', 'un petit budget de matériel', 'deux écoles d’application'],
      outputs: [
        'un manuel de vingt expériences avec les listes d’achats',
        'une caisse de matériel pour chaque école d’application',
        'la formation de {small} formateurs',
        'des leçons modèles filmées',
      ],
      indicators: [
        'nombre de leçons observées où les élèves manipulent',
        'part des élèves qui expliquent le résultat avec leurs mots',
        'nombre de formateurs qui accompagnent sans aide',
      ],
    },
  },
  {
    key: 'workplace_learning',
    occupations: ['2320.1', '2359.9', '1345.1.3'],
    fields: ['0114', '0111'],
    eqf: 6,
    loose: { en: 'contacts with employers in the region', fr: 'contacts avec les employeurs de la région' },
    en: {
      title: 'Workplace learning in electrical and solar installation',
      situation: [
        'Trainees spend nine months in our workshop in {city} and have never seen a customer’s roof when they graduate.',
        'Firms tell us that they retrain our graduates for half a year; we want to train them together.',
      ],
      aim: 'At least ten firms take trainees two days a week, with a work book and an examination that school and firm mark together.',
      unit: 'the head of training and the electrical workshop',
      tools: ['a workshop with {small} work places', 'a set of solar panels', 'a list of firms that have shown interest'],
      outputs: [
        'a model agreement between school, firm and trainee',
        'a work book for the first year',
        'a course for {small} workplace coaches',
        'a practical examination with marking scheme',
      ],
      indicators: ['trainees with a workplace by the end of the year', 'firms that sign for a second year', 'pass rate of the joint examination'],
    },
    fr: {
      title: 'Apprentissage en entreprise dans l’électricité et le solaire',
      situation: [
        'Les apprentis passent neuf mois dans notre atelier à {city} et n’ont jamais vu le toit d’un client à la fin de leur formation.',
        'Les entreprises disent reformer nos diplômés pendant six mois ; nous voulons les former ensemble.',
      ],
      aim: 'Au moins dix entreprises accueillent des apprentis deux jours par semaine, avec un livret et un examen noté en commun.',
      unit: 'la direction des études et l’atelier d’électricité',
      tools: ['un atelier de {small} postes', 'un jeu de panneaux solaires', 'une liste d’entreprises intéressées'],
      outputs: [
        'une convention type entre école, entreprise et apprenti',
        'un livret de première année',
        'un cours pour {small} tuteurs en entreprise',
        'un examen pratique avec barème',
      ],
      indicators: [
        'part des apprentis placés à la fin de l’année',
        'nombre d’entreprises qui signent pour une deuxième année',
        'taux de réussite à l’examen commun',
      ],
    },
  },
  {
    key: 'blended_teaching',
    occupations: ['2359.7', '2310.1', '2359.10'],
    fields: ['0111', '0613'],
    eqf: 7,
    loose: { en: 'course design for phones with little data', fr: 'conception de cours pour téléphones à faible débit' },
    en: {
      title: 'Courses that students can follow with little bandwidth',
      situation: [
        'The university’s learning platform holds scanned lecture notes; students in {city} open it once and not again.',
        'During the last closure {n} students lost a term, because lectures were streamed and few could receive them.',
      ],
      aim: 'Six courses have a version for the phone that works without a steady connection, made by our own lecturers.',
      unit: 'the centre for teaching and learning',
      tools: ['the learning platform', 'a small recording room', 'data bundles for testing'],
      outputs: [
        'a template for a weekly unit under five megabytes',
        'six redesigned courses',
        'training of {small} lecturers and two technicians',
        'a guide for students',
      ],
      indicators: ['students who complete a unit on their phone', 'data used per week', 'lecturers who redesign a second course'],
    },
    fr: {
      title: 'Des cours que l’on peut suivre avec peu de bande passante',
      situation: [
        'La plateforme de l’université contient des notes scannées ; à {city}, les étudiants l’ouvrent une fois et n’y reviennent pas.',
        'Lors de la dernière fermeture, {n} étudiants ont perdu un semestre, car les cours diffusés en direct étaient impossibles à recevoir.',
      ],
      aim: 'Six cours existent dans une version pour téléphone qui fonctionne sans connexion stable, réalisée par nos enseignants.',
      unit: 'le centre de pédagogie universitaire',
      tools: ['la plateforme de cours', 'une petite salle d’enregistrement', 'des forfaits de données pour les essais'],
      outputs: [
        'un modèle d’unité hebdomadaire de moins de cinq mégaoctets',
        'six cours remaniés',
        'la formation de {small} enseignants et de deux techniciens',
        'un guide pour les étudiants',
      ],
      indicators: [
        'part des étudiants qui terminent une unité sur téléphone',
        'données consommées par semaine',
        'nombre d’enseignants qui remanient un deuxième cours',
      ],
    },
  },
  {
    key: 'school_leadership',
    occupations: ['1345.1.8', '2351.3', '2422.12.4'],
    fields: ['0111', '0413'],
    eqf: 7,
    loose: { en: 'school self-evaluation', fr: 'autoévaluation des établissements' },
    en: {
      title: 'Head teachers who visit lessons',
      situation: [
        'Head teachers around {city} spend their days on paper; {n} of them have not seen a lesson this year.',
        'Inspectors write reports after every visit, but schools receive them when the teacher has moved on.',
      ],
      aim: 'Head teachers visit two lessons a week and talk about them the same day, and inspectors help them to do it well.',
      unit: 'the inspectorate and {small} head teachers',
      tools: ['a meeting room', 'recorded lessons', 'a shared observation form'],
      outputs: [
        'an observation form of one page',
        'four workshops with practice in between',
        'a visiting plan for each school',
        'training of {few} inspectors as coaches',
      ],
      indicators: ['lesson visits followed by a talk', 'teachers who found the talk useful', 'head teachers who keep to the plan after a term'],
    },
    fr: {
      title: 'Des chefs d’établissement qui vont voir les cours',
      situation: [
        'Autour de {city}, les chefs d’établissement passent leurs journées dans les papiers ; {n} n’ont vu aucun cours cette année.',
        'Les inspecteurs rédigent un rapport à chaque visite, mais l’école le reçoit quand l’enseignant est déjà parti.',
      ],
      aim: 'Les chefs d’établissement voient deux cours par semaine et en parlent le jour même, et les inspecteurs les aident à bien le faire.',
      unit: 'l’inspection et {small} chefs d’établissement',
      tools: ['une salle de réunion', 'des cours filmés', 'une grille d’observation commune'],
      outputs: [
        'une grille d’observation d’une page',
        'quatre ateliers avec de la pratique entre deux',
        'un plan de visites par école',
        'la formation de {few} inspecteurs à l’accompagnement',
      ],
      indicators: [
        'visites suivies d’un entretien',
        'enseignants qui ont trouvé l’entretien utile',
        'chefs d’établissement fidèles au plan après un trimestre',
      ],
    },
  },
];
