import type { Topic } from './topics.js';

export const agricultureTopics: readonly Topic[] = [
  {
    key: 'drip_irrigation',
    occupations: ['2132.2', '2144.1.2', '3142.1'],
    fields: ['0811', '0715'],
    eqf: 6,
    loose: { en: 'low-cost drip kits for plots under one hectare', fr: 'kits de goutte à goutte à bas coût pour parcelles de moins d’un hectare' },
    en: {
      title: 'Drip irrigation and soil moisture advice for vegetable growers',
      situation: [
        'Around {city}, {n} growers share the water of one canal, and half of it is lost before it reaches the field.',
        'Our extension officers know rain-fed crops well, but growers now ask about pumps, drippers and salty soil.',
      ],
      aim: 'Extension officers give growers sound advice on when and how much to irrigate, on plots they measure themselves.',
      unit: 'the irrigation section and its field officers',
      tools: ['a two-hectare demonstration plot', 'moisture sensors', 'a pick-up for field visits'],
      outputs: [
        'a demonstration plot with three irrigation methods side by side',
        'an irrigation calendar for tomatoes, onions and peppers',
        'training of {small} extension officers',
        'a list of spare parts that are sold locally',
      ],
      indicators: [
        'water used per kilogram of tomatoes on the demonstration plot',
        'growers who visit the plot and change their practice',
        'officers who draw up an irrigation calendar unaided',
      ],
    },
    fr: {
      title: 'Irrigation goutte à goutte et conseil en humidité des sols pour les maraîchers',
      situation: [
        'Autour de {city}, {n} maraîchers se partagent l’eau d’un seul canal, dont la moitié se perd avant d’atteindre les parcelles.',
        'Nos conseillers connaissent bien les cultures pluviales, mais les maraîchers les interrogent désormais sur les pompes, les goutteurs et les sols salés.',
      ],
      aim: 'Les conseillers indiquent aux maraîchers quand et combien irriguer, à partir de mesures faites sur leurs propres parcelles.',
      unit: 'la section irrigation et ses agents de terrain',
      tools: ['une parcelle de démonstration de deux hectares', 'des sondes d’humidité', 'un véhicule pour les visites de terrain'],
      outputs: [
        'une parcelle de démonstration comparant trois méthodes d’irrigation',
        'un calendrier d’irrigation pour la tomate, l’oignon et le piment',
        'la formation de {small} conseillers',
        'une liste des pièces de rechange vendues sur place',
      ],
      indicators: [
        'eau consommée par kilogramme de tomates sur la parcelle',
        'nombre de maraîchers qui visitent la parcelle et changent de pratique',
        'nombre de conseillers qui établissent seuls un calendrier',
      ],
    },
  },
  {
    key: 'animal_disease',
    occupations: ['2250.6', '2250.7', '3240.2'],
    fields: ['0841'],
    eqf: 7,
    loose: { en: 'livestock market surveillance', fr: 'surveillance des marchés à bétail' },
    en: {
      title: 'Early reporting of animal diseases at livestock markets',
      situation: [
        'Traders reach {city} with up to {n} animals a day, and sick animals are seen only after they have been sold on.',
        'The laboratory receives samples without labels or too late; a third cannot be used.',
      ],
      aim: 'Market inspectors recognise five notifiable diseases, take usable samples and report within a day.',
      unit: 'the veterinary field service and the laboratory',
      tools: ['sampling kits', 'a cool box and courier', 'a reporting form on the phone'],
      outputs: [
        'a pocket guide to five diseases with local photographs',
        'a sampling protocol agreed with the laboratory',
        'training of {small} market inspectors',
        'a simulation of an outbreak with all services',
      ],
      indicators: [
        'samples accepted by the laboratory, up to {percent}%',
        'hours between finding and report',
        'inspectors who pass the practical test',
      ],
    },
    fr: {
      title: 'Signalement précoce des maladies animales sur les marchés à bétail',
      situation: [
        'Jusqu’à {n} animaux arrivent chaque jour à {city}, et les bêtes malades ne sont repérées qu’après leur revente.',
        'Le laboratoire reçoit des échantillons sans étiquette ou trop tard ; un tiers est inutilisable.',
      ],
      aim: 'Les inspecteurs de marché reconnaissent cinq maladies à déclaration obligatoire, prélèvent correctement et signalent en une journée.',
      unit: 'le service vétérinaire de terrain et le laboratoire',
      tools: ['des trousses de prélèvement', 'une glacière et un service de coursier', 'un formulaire de signalement sur téléphone'],
      outputs: [
        'un guide de poche sur cinq maladies avec des photos locales',
        'un protocole de prélèvement convenu avec le laboratoire',
        'la formation de {small} inspecteurs',
        'un exercice de simulation d’épidémie avec tous les services',
      ],
      indicators: [
        'part des échantillons acceptés par le laboratoire, jusqu’à {percent} %',
        'heures entre la découverte et le signalement',
        'nombre d’inspecteurs qui réussissent l’épreuve pratique',
      ],
    },
  },
  {
    key: 'food_safety',
    occupations: ['2145.1.4', '2263.2', '3111.3'],
    fields: ['0721'],
    eqf: 6,
    loose: { en: 'aflatoxin testing with strip tests', fr: 'dépistage des aflatoxines par bandelettes' },
    en: {
      title: 'Food safety plans for small processors of groundnut and dairy',
      situation: [
        'More than {n} small processors in and around {city} want to sell to supermarkets, but none can show a food safety plan.',
        'Our inspectors close workshops when something is wrong; they have never been trained to help owners improve.',
      ],
      aim: 'Inspectors guide small processors to a simple, written food safety plan that is followed on an ordinary working day.',
      unit: 'the food inspection unit',
      tools: ['a small test laboratory', 'thermometers and strip tests', 'three workshops that take part'],
      outputs: [
        'a model plan for groundnut paste and one for yoghurt',
        'a checklist in pictures',
        'training of {small} inspectors',
        'follow-up visits to {few} pilot workshops',
      ],
      indicators: [
        'workshops with a plan in use after three months',
        'aflatoxin results below the limit',
        'inspectors who coach a workshop on their own',
      ],
    },
    fr: {
      title: 'Plans de sécurité alimentaire pour les petits transformateurs d’arachide et de lait',
      situation: [
        'Plus de {n} petits transformateurs de {city} et des environs veulent vendre aux supermarchés, mais aucun ne peut présenter de plan de sécurité alimentaire.',
        'Nos inspecteurs ferment les ateliers en défaut ; ils n’ont jamais appris à aider les exploitants à s’améliorer.',
      ],
      aim: 'Les inspecteurs accompagnent les petits transformateurs vers un plan simple et écrit, appliqué un jour de travail ordinaire.',
      unit: 'le service d’inspection des aliments',
      tools: ['un petit laboratoire d’analyse', 'des thermomètres et des bandelettes', 'trois ateliers volontaires'],
      outputs: [
        'un plan type pour la pâte d’arachide et un autre pour le yaourt',
        'une liste de contrôle en images',
        'la formation de {small} inspecteurs',
        'des visites de suivi dans {few} ateliers pilotes',
      ],
      indicators: [
        'nombre d’ateliers qui appliquent leur plan après trois mois',
        'résultats d’aflatoxines sous la limite',
        'nombre d’inspecteurs qui accompagnent seuls un atelier',
      ],
    },
  },
  {
    key: 'seed_trials',
    occupations: ['2132.1', '2132.2', '2133.11'],
    fields: ['0811'],
    eqf: 7,
    loose: { en: 'participatory variety selection', fr: 'sélection variétale participative' },
    en: {
      title: 'Trials with farmers: choosing sorghum and cowpea for dry years',
      situation: [
        'The station in {city} keeps {n} varieties; farmers around it grow two, because nobody has shown them the others.',
        'Trials are laid out well, but results stay in notebooks and reach no seed dealer.',
      ],
      aim: 'Researchers and farmers choose varieties together, by figures and by taste, and seed dealers know the result before sowing time.',
      unit: 'the breeding section and {few} extension officers',
      tools: ['trial fields at two sites', 'scales and sample bags', 'a statistics program'],
      outputs: [
        'a trial plan with {small} farms',
        'a field day at harvest',
        'an analysis that the team can repeat',
        'a leaflet with pictures for dealers',
      ],
      indicators: ['farmers who vote at the field day, women counted apart', 'trials analysed within a month', 'dealers who order a new variety'],
    },
    fr: {
      title: 'Des essais avec les paysans : sorgho et niébé pour les années sèches',
      situation: [
        'La station de {city} conserve {n} variétés ; les paysans voisins en cultivent deux, faute d’avoir vu les autres.',
        'Les essais sont bien conduits, mais les résultats restent dans les cahiers et n’atteignent aucun semencier.',
      ],
      aim: 'Chercheurs et paysans choisissent ensemble les variétés, aux chiffres et au goût, et les semenciers connaissent le résultat avant les semis.',
      unit: 'la section d’amélioration des plantes et {few} conseillers',
      tools: ['des champs d’essai sur deux sites', 'des balances et des sachets', 'un logiciel de statistique'],
      outputs: [
        'un plan d’essai avec {small} exploitations',
        'une journée ouverte à la récolte',
        'une analyse que l’équipe sait refaire',
        'un dépliant illustré pour les semenciers',
      ],
      indicators: [
        'paysans et paysannes qui votent à la journée ouverte',
        'essais analysés en un mois',
        'semenciers qui commandent une nouvelle variété',
      ],
    },
  },
];
