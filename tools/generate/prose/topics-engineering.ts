import type { Topic } from './topics.js';

export const engineeringTopics: readonly Topic[] = [
  {
    key: 'mini_grids', occupations: ['2149.9.8', '2151.1', '3131.3.8'], fields: ['0713'], eqf: 6,
    loose: { en: 'pay-as-you-go metering', fr: 'comptage prépayé' },
    en: {
      title: 'Solar mini-grids that still run after three years',
      situation: ['Of {small} mini-grids around {city}, half run at less than half of their power since the batteries aged.', 'Villages pay for electricity, but no one has calculated what a new inverter will cost in year five.'],
      aim: 'The agency can judge, repair and price a mini-grid by itself, and keeps a reserve for parts.',
      unit: 'the rural energy section', tools: ['measuring instruments', 'a workshop with spare parts', 'a vehicle for site visits'],
      outputs: ['a condition report of {few} sites', 'a maintenance plan with a parts list', 'a tariff sheet that covers replacement', 'training of {small} technicians on site'],
      indicators: ['hours of supply a day', 'faults repaired by the agency’s own staff', 'money set aside per site'],
    },
    fr: {
      title: 'Des mini-réseaux solaires qui tournent encore après trois ans',
      situation: ['Sur {small} mini-réseaux autour de {city}, la moitié fournit moins de la moitié de sa puissance depuis que les batteries ont vieilli.', 'Les villages paient l’électricité, mais personne n’a calculé le prix d’un onduleur neuf la cinquième année.'],
      aim: 'L’agence sait évaluer, réparer et tarifer elle-même un mini-réseau, et garde une réserve pour les pièces.',
      unit: 'la section énergie rurale', tools: ['des appareils de mesure', 'un atelier avec des pièces de rechange', 'un véhicule pour les visites'],
      outputs: ['un état des lieux de {few} sites', 'un plan d’entretien avec liste de pièces', 'une grille tarifaire qui couvre le remplacement', 'la formation de {small} techniciens sur site'],
      indicators: ['heures de fourniture par jour', 'pannes réparées par le personnel de l’agence', 'somme mise en réserve par site'],
    },
  },
  {
    key: 'road_drainage', occupations: ['2142.1', '2142.1.3', '3112.1'], fields: ['0732'], eqf: 6,
    loose: { en: 'labour-based road works', fr: 'travaux routiers à haute intensité de main-d’œuvre' },
    en: {
      title: 'Roads that do not wash away: drainage design and site supervision',
      situation: ['Every wet season we rebuild the same {small} culverts on the road out of {city}.', 'Contractors are paid by the metre; our supervisors have no checklist for what lies under it.'],
      aim: 'Supervisors check drainage works at four fixed moments and stop payment when they are not in order.',
      unit: 'the works department', tools: ['survey instruments', 'drawings of {few} sections', 'a site that is under construction'],
      outputs: ['a design note for culverts with local rainfall', 'a supervision checklist with photographs', 'training of {small} supervisors on site', 'a model clause for contracts'],
      indicators: ['culverts standing after one wet season', 'works rejected at the first check', 'supervisors who use the checklist each week'],
    },
    fr: {
      title: 'Des routes qui résistent aux pluies : drainage et surveillance de chantier',
      situation: ['À chaque saison des pluies, nous reconstruisons les mêmes {small} ouvrages sur la route qui part de {city}.', 'Les entreprises sont payées au mètre ; nos surveillants n’ont aucune liste de contrôle pour ce qui se trouve dessous.'],
      aim: 'Les surveillants contrôlent le drainage à quatre moments fixes et suspendent le paiement en cas de défaut.',
      unit: 'la direction des travaux', tools: ['des instruments de topographie', 'les plans de {few} tronçons', 'un chantier en cours'],
      outputs: ['une note de conception des ouvrages selon les pluies locales', 'une liste de contrôle illustrée', 'la formation de {small} surveillants sur site', 'une clause type pour les marchés'],
      indicators: ['ouvrages debout après une saison des pluies', 'travaux refusés au premier contrôle', 'surveillants qui utilisent la liste chaque semaine'],
    },
  },
  {
    key: 'street_addressing', occupations: ['2165.3', '2164.4', '2165.4'], fields: ['0731', '0532'], eqf: 7,
    loose: { en: 'drone mapping', fr: 'cartographie par drone' },
    en: {
      title: 'A city map that planners, water and tax offices share',
      situation: ['Planning, water and tax each keep a map of {city}; none shows the streets of the last ten years.', 'Satellite images are free, but only one colleague can work with them, and he is leaving.'],
      aim: 'One base map with street names is kept by a team of {few} and used by three departments.',
      unit: 'the mapping unit', tools: ['free mapping software', 'satellite images', '{small} tablets'],
      outputs: ['a base map of {few} pilot districts', 'rules for names and numbers', 'an update procedure with the three departments', 'training of {small} staff'],
      indicators: ['buildings with an address in the pilot districts', 'departments that draw from the base map', 'weeks since the last update'],
    },
    fr: {
      title: 'Un plan de ville partagé par l’urbanisme, l’eau et les impôts',
      situation: ['L’urbanisme, l’eau et les impôts tiennent chacun un plan de {city} ; aucun ne montre les rues des dix dernières années.', 'Les images satellites sont gratuites, mais un seul collègue sait les utiliser, et il part.'],
      aim: 'Un fond de plan unique avec les noms de rues est tenu par une équipe de {few} personnes et utilisé par trois services.',
      unit: 'la cellule de cartographie', tools: ['un logiciel de cartographie libre', 'des images satellites', '{small} tablettes'],
      outputs: ['un fond de plan de {few} quartiers pilotes', 'des règles de dénomination et de numérotation', 'une procédure de mise à jour avec les trois services', 'la formation de {small} agents'],
      indicators: ['bâtiments pourvus d’une adresse dans les quartiers pilotes', 'services qui utilisent le fond de plan', 'semaines depuis la dernière mise à jour'],
    },
  },
  {
    key: 'grid_losses', occupations: ['2151.1.5', '2151.1', '3113.1'], fields: ['0713'], eqf: 6,
    loose: { en: 'prepaid meters', fr: 'compteurs prépayés' },
    en: {
      title: 'Fewer dark evenings: protection and load in the distribution grid',
      situation: ['In {city} one fault in a street puts {n} streets in the dark, because protections are set as they left the factory.', 'Transformers burn out in the hot season; loads are not measured, only guessed.'],
      aim: 'Engineers measure loads, set protections by calculation and know which {small} transformers to replace first.',
      unit: 'the distribution department', tools: ['clamp meters and loggers', 'calculation software', 'drawings of {few} feeders'],
      outputs: ['a load study of {few} feeders', 'new protection settings, tested', 'a replacement list by risk', 'training of {small} engineers and technicians'],
      indicators: ['customers without power per fault', 'transformers above their rating', 'settings that agree with the calculation'],
    },
    fr: {
      title: 'Moins de soirées dans le noir : protections et charges du réseau',
      situation: ['À {city}, un défaut dans une rue en plonge {n} dans le noir, car les protections sont restées aux réglages d’usine.', 'Les transformateurs brûlent à la saison chaude ; les charges ne sont pas mesurées, mais devinées.'],
      aim: 'Les ingénieurs mesurent les charges, règlent les protections par le calcul et savent quels {small} transformateurs remplacer d’abord.',
      unit: 'la direction de la distribution', tools: ['des pinces de mesure et des enregistreurs', 'un logiciel de calcul', 'les plans de {few} départs'],
      outputs: ['une étude de charge de {few} départs', 'de nouveaux réglages, essayés', 'une liste de remplacement selon le risque', 'la formation de {small} ingénieurs et techniciens'],
      indicators: ['clients sans courant par défaut', 'transformateurs au-delà de leur puissance', 'réglages conformes au calcul'],
    },
  },
];
