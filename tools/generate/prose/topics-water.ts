import type { Topic } from './topics.js';

export const waterTopics: readonly Topic[] = [
  {
    key: 'leakage', occupations: ['2142.1.11', '3112.1.13'], fields: ['0732', '0712'], eqf: 6,
    loose: { en: 'night-flow analysis of district meters', fr: 'analyse des débits nocturnes par secteur' },
    en: {
      title: 'Finding and repairing leaks in the distribution network',
      situation: ['Of every hundred litres that leave the plant in {city}, fewer than sixty are paid for.', 'The network map dates from before the last extension; crews repair what people report and do not look for what nobody sees.'],
      aim: 'The utility measures two pilot zones, knows where its water goes, and plans repairs by loss instead of by complaint.',
      unit: 'the network operations department', tools: ['{few} acoustic detectors', 'meters for two zones', 'the network map'],
      outputs: ['a water balance of two zones', 'a repair plan with costs', 'training of {small} technicians on detection', 'a procedure for keeping the map up to date'],
      indicators: ['night flow in the pilot zones', 'leaks found before they were reported', 'days between finding and repair'],
    },
    fr: {
      title: 'Recherche et réparation des fuites du réseau de distribution',
      situation: ['Sur cent litres qui sortent de la station à {city}, moins de soixante sont facturés.', 'Le plan du réseau date d’avant la dernière extension ; les équipes réparent ce qui est signalé et ne cherchent pas ce que personne ne voit.'],
      aim: 'La régie mesure deux secteurs pilotes, sait où va son eau et planifie les réparations selon les pertes et non selon les plaintes.',
      unit: 'le service d’exploitation du réseau', tools: ['{few} détecteurs acoustiques', 'des compteurs pour deux secteurs', 'le plan du réseau'],
      outputs: ['un bilan d’eau de deux secteurs', 'un plan de réparation chiffré', 'la formation de {small} techniciens à la détection', 'une procédure de mise à jour du plan'],
      indicators: ['débit nocturne des secteurs pilotes', 'nombre de fuites trouvées avant tout signalement', 'jours entre la découverte et la réparation'],
    },
  },
  {
    key: 'sludge', occupations: ['2143.3', '3132.5', '2142.1.3'], fields: ['0712'], eqf: 6,
    loose: { en: 'business models for emptying services', fr: 'modèles économiques des services de vidange' },
    en: {
      title: 'A working treatment plant for faecal sludge',
      situation: ['The plant near {city} was built for {n} trucks a week; it receives far more, and the drying beds are blocked.', 'Operators run the plant by experience; measurements stopped when the laboratory technician left.'],
      aim: 'Operators keep the plant within its limits with daily measurements they understand, and drivers know when they can unload.',
      unit: 'the plant manager and {few} operators', tools: ['a small laboratory', 'pumps and drying beds', 'the register of truck loads'],
      outputs: ['an operating manual of twenty pages', 'a daily log with limits', 'a maintenance plan for pumps and beds', 'training of operators and one laboratory technician'],
      indicators: ['samples of the effluent within the limit', 'drying time of a bed', 'days the plant had to refuse trucks'],
    },
    fr: {
      title: 'Une station de traitement des boues de vidange qui fonctionne',
      situation: ['La station proche de {city} a été conçue pour {n} camions par semaine ; elle en reçoit bien plus, et les lits de séchage sont bouchés.', 'Les opérateurs travaillent à l’expérience ; les mesures ont cessé au départ du technicien de laboratoire.'],
      aim: 'Les opérateurs maintiennent la station dans ses limites grâce à des mesures quotidiennes qu’ils comprennent, et les chauffeurs savent quand vider.',
      unit: 'le responsable de la station et {few} opérateurs', tools: ['un petit laboratoire', 'des pompes et des lits de séchage', 'le registre des camions'],
      outputs: ['un manuel d’exploitation de vingt pages', 'un journal quotidien avec des seuils', 'un plan d’entretien des pompes et des lits', 'la formation des opérateurs et d’un technicien de laboratoire'],
      indicators: ['part des échantillons de l’effluent sous la limite', 'temps de séchage d’un lit', 'jours où la station a dû refuser des camions'],
    },
  },
  {
    key: 'flood_forecast', occupations: ['2114.1.5', '2133.7', '3111.8'], fields: ['0532', '0521'], eqf: 7,
    loose: { en: 'community flood warning', fr: 'alerte aux crues avec les communautés' },
    en: {
      title: 'River forecasts that reach people three days ahead',
      situation: ['The river gauges upstream of {city} send data again since last year, but nobody turns them into a forecast.', 'At the last flood the warning arrived when the market was already under water.'],
      aim: 'A team of four makes a daily forecast in the wet season and passes it to districts in words that people act on.',
      unit: 'the hydrology section and the district officers', tools: ['data of {small} gauges', 'free forecast software', 'a phone tree of district officers'],
      outputs: ['rating curves for {few} stations', 'a simple forecast model with its error stated', 'a daily bulletin and a warning scale', 'training of the team and a drill with two districts'],
      indicators: ['error of the three-day forecast', 'bulletins sent on time in the wet season', 'minutes from bulletin to village in the drill'],
    },
    fr: {
      title: 'Des prévisions de crue qui parviennent trois jours à l’avance',
      situation: ['Les stations en amont de {city} envoient de nouveau des données depuis l’an dernier, mais personne n’en fait de prévision.', 'Lors de la dernière crue, l’alerte est arrivée alors que le marché était déjà sous l’eau.'],
      aim: 'Une équipe de quatre personnes établit une prévision quotidienne en saison des pluies et la transmet aux districts dans des mots qui font agir.',
      unit: 'la section d’hydrologie et les agents de district', tools: ['les données de {small} stations', 'un logiciel de prévision libre', 'une chaîne téléphonique des agents de district'],
      outputs: ['des courbes de tarage pour {few} stations', 'un modèle simple dont l’erreur est connue', 'un bulletin quotidien et une échelle d’alerte', 'la formation de l’équipe et un exercice avec deux districts'],
      indicators: ['erreur de la prévision à trois jours', 'bulletins envoyés à l’heure en saison des pluies', 'minutes entre le bulletin et le village lors de l’exercice'],
    },
  },
  {
    key: 'borehole_upkeep', occupations: ['2114.1.4', '2142.1.11', '2133.15.1'], fields: ['0532', '0732'], eqf: 6,
    loose: { en: 'water-point committees', fr: 'comités de points d’eau' },
    en: {
      title: 'Boreholes that villages can keep running',
      situation: ['Of {n} boreholes drilled around {city} in ten years, we know of half whether they still give water.', 'When a pump fails, the village sends for a mechanic from the capital and waits for weeks.'],
      aim: 'Every borehole is in one register with depth, yield and pump, and a mechanic within a day’s travel can repair it.',
      unit: 'the rural water section and {small} pump mechanics', tools: ['dip meters and a test pump', 'a register on tablets', 'a store of common parts'],
      outputs: ['a field count of {few} districts', 'a measuring programme for groundwater', 'a repair course for mechanics', 'a price list for parts'],
      indicators: ['boreholes in the register with a measurement this year', 'days that a broken pump stands still', 'repairs by local mechanics'],
    },
    fr: {
      title: 'Des forages que les villages savent entretenir',
      situation: ['Sur {n} forages creusés autour de {city} en dix ans, nous savons de la moitié s’ils donnent encore de l’eau.', 'Quand une pompe tombe en panne, le village fait venir un mécanicien de la capitale et attend des semaines.'],
      aim: 'Chaque forage figure dans un registre avec profondeur, débit et pompe, et un mécanicien proche peut le réparer.',
      unit: 'la section hydraulique rurale et {small} mécaniciens', tools: ['des sondes et une pompe d’essai', 'un registre sur tablettes', 'un stock de pièces courantes'],
      outputs: ['un recensement dans {few} districts', 'un programme de mesure des nappes', 'un cours de réparation pour mécaniciens', 'une liste de prix des pièces'],
      indicators: ['forages du registre mesurés dans l’année', 'jours d’arrêt d’une pompe en panne', 'réparations par des mécaniciens locaux'],
    },
  },
];
