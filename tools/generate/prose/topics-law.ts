import type { Topic } from './topics.js';

export const lawTopics: readonly Topic[] = [
  {
    key: 'court_backlog', occupations: ['1349.10', '3411.3', '3411.5'], fields: ['0421', '0413'], eqf: 6,
    loose: { en: 'paper archive digitisation', fr: 'numérisation des archives papier' },
    en: {
      title: 'Case registration and a plan for the backlog',
      situation: ['The court in {city} has about {n} open files for each judge and cannot say which are the oldest.', 'Registers are kept in three books; a file that is moved between chambers can be lost for months.'],
      aim: 'Every case has one number and one place, and the president of the court sees each month how old the cases are.',
      unit: 'the registry and the court president’s office', tools: ['{few} computers and a scanner', 'a spreadsheet register', 'shelves with codes'],
      outputs: ['one register with rules for keeping it', 'a count of the backlog by age and kind', 'a plan to close the oldest cases', 'training of {small} registry staff'],
      indicators: ['files found within ten minutes', 'cases older than three years', 'months in a row with a published overview'],
    },
    fr: {
      title: 'Enregistrement des affaires et plan de résorption des retards',
      situation: ['Le tribunal de {city} compte environ {n} dossiers ouverts par juge et ne sait pas lesquels sont les plus anciens.', 'Les registres tiennent en trois livres ; un dossier qui change de chambre peut rester introuvable pendant des mois.'],
      aim: 'Chaque affaire a un numéro et une place, et la présidence du tribunal voit chaque mois l’âge des affaires.',
      unit: 'le greffe et le cabinet de la présidence', tools: ['{few} ordinateurs et un scanner', 'un registre sur tableur', 'des rayonnages codés'],
      outputs: ['un registre unique et ses règles de tenue', 'un comptage des retards par âge et par nature', 'un plan pour clore les affaires les plus anciennes', 'la formation de {small} agents du greffe'],
      indicators: ['dossiers retrouvés en dix minutes', 'affaires de plus de trois ans', 'mois consécutifs avec un aperçu publié'],
    },
  },
  {
    key: 'legal_aid', occupations: ['2619.7', '2611.1', '2619.6'], fields: ['0421'], eqf: 7,
    loose: { en: 'work with customary leaders', fr: 'travail avec les autorités coutumières' },
    en: {
      title: 'Legal aid beyond the capital',
      situation: ['Lawyers are in {city}; people in the districts meet one on the day of the hearing, if at all.', 'Our {small} paralegals give advice without a handbook and without anyone to call.'],
      aim: 'Paralegals in {few} districts handle family, land and detention questions by one handbook, and know when to refer.',
      unit: 'the legal aid directorate', tools: ['a telephone line', 'the laws in force', 'meeting places in {few} districts'],
      outputs: ['a handbook in plain language', 'a referral sheet agreed with the bar', 'a supervision hour by telephone every week', 'training of {small} paralegals'],
      indicators: ['cases handled per paralegal a month', 'referrals that reach a lawyer within a week', 'detainees seen within two days'],
    },
    fr: {
      title: 'L’aide juridique hors de la capitale',
      situation: ['Les avocats sont à {city} ; dans les districts, on en rencontre un le jour de l’audience, et encore.', 'Nos {small} parajuristes conseillent sans manuel et sans personne à appeler.'],
      aim: 'Dans {few} districts, les parajuristes traitent les questions de famille, de terre et de détention selon un même manuel et savent quand orienter.',
      unit: 'la direction de l’aide juridique', tools: ['une ligne téléphonique', 'les lois en vigueur', 'des lieux de réunion dans {few} districts'],
      outputs: ['un manuel en langage clair', 'une fiche d’orientation convenue avec le barreau', 'une heure de supervision par téléphone chaque semaine', 'la formation de {small} parajuristes'],
      indicators: ['dossiers traités par parajuriste et par mois', 'orientations qui parviennent à un avocat en une semaine', 'détenus vus en deux jours'],
    },
  },
  {
    key: 'drafting', occupations: ['2619.8', '2422.12.11', '2619.7'], fields: ['0421'], eqf: 7,
    loose: { en: 'regulatory impact assessment', fr: 'analyse d’impact de la réglementation' },
    en: {
      title: 'Laws that officials and citizens can understand',
      situation: ['Ministries send us drafts of {n} pages that repeat or contradict laws in force.', 'Young drafters in {city} learn by copying older texts; there is no manual and no second reader.'],
      aim: 'A drafting team of {small} follows one manual, checks each draft against the laws in force and consults those who must apply it.',
      unit: 'the legislative drafting office', tools: ['the collection of laws', 'two drafts under way', 'a seminar room'],
      outputs: ['a drafting manual with examples from our own laws', 'a checklist for consistency', 'two drafts revised together', 'a seminar for legal officers of the ministries'],
      indicators: ['drafts returned for lack of consistency', 'consultations held before submission', 'drafters who lead a revision'],
    },
    fr: {
      title: 'Des lois que les agents et les citoyens peuvent comprendre',
      situation: ['Les ministères nous envoient des projets de {n} pages qui répètent ou contredisent les lois en vigueur.', 'À {city}, les jeunes rédacteurs apprennent en copiant d’anciens textes ; il n’y a ni manuel ni second lecteur.'],
      aim: 'Une équipe de {small} rédacteurs suit un même manuel, confronte chaque projet aux lois en vigueur et consulte ceux qui devront l’appliquer.',
      unit: 'le bureau de rédaction législative', tools: ['le recueil des lois', 'deux projets en cours', 'une salle de séminaire'],
      outputs: ['un manuel de rédaction avec des exemples tirés de nos lois', 'une liste de contrôle de la cohérence', 'deux projets révisés ensemble', 'un séminaire pour les juristes des ministères'],
      indicators: ['projets renvoyés pour défaut de cohérence', 'consultations tenues avant le dépôt', 'rédacteurs qui conduisent une révision'],
    },
  },
  {
    key: 'digital_evidence', occupations: ['3355.1', '2529.2', '2320.1.22'], fields: ['1032', '0421'], eqf: 6,
    loose: { en: 'chain of custody on paper', fr: 'chaîne de conservation sur papier' },
    en: {
      title: 'Evidence from telephones that stands up in court',
      situation: ['Investigators in {city} seize {n} telephones a year; in court the first question is who has touched them.', 'Judges reject messages as evidence because they come as a photograph of a screen.'],
      aim: 'Investigators secure, describe and store devices by one procedure, and a small team reads them without changing them.',
      unit: 'the investigation training section', tools: ['a lockable store', 'two reading stations', 'seal bags and forms'],
      outputs: ['a procedure from seizure to court', 'a course with {small} practice cases', 'forms for the chain of custody', 'a half-day for judges and prosecutors'],
      indicators: ['devices with a complete form', 'days until a device is read', 'evidence admitted in the sample of cases'],
    },
    fr: {
      title: 'Des preuves téléphoniques qui tiennent devant le tribunal',
      situation: ['Les enquêteurs de {city} saisissent {n} téléphones par an ; au tribunal, la première question est de savoir qui les a touchés.', 'Les juges écartent les messages parce qu’ils arrivent en photo d’écran.'],
      aim: 'Les enquêteurs saisissent, décrivent et conservent les appareils selon une même procédure, et une petite équipe les lit sans les modifier.',
      unit: 'la section de formation des enquêteurs', tools: ['un local fermé à clé', 'deux postes de lecture', 'des sachets scellés et des formulaires'],
      outputs: ['une procédure, de la saisie au tribunal', 'un cours avec {small} cas pratiques', 'des formulaires de conservation', 'une demi-journée pour juges et procureurs'],
      indicators: ['appareils accompagnés d’un formulaire complet', 'jours avant la lecture d’un appareil', 'preuves admises dans l’échantillon d’affaires'],
    },
  },
];
