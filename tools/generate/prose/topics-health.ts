import type { Topic } from './topics.js';

export const healthTopics: readonly Topic[] = [
  {
    key: 'ward_safety', sector: 'health', occupations: ['2221.3', '2221.2', '2221.1'], fields: ['0913'], eqf: 6,
    loose: { en: 'experience with early warning scores on paper charts', fr: 'expérience des scores d’alerte précoce sur papier' },
    en: {
      title: 'Safer medication and observation on the medical wards',
      situation: ['Our {n} ward nurses each look after up to {small} patients, and drug errors are found only by chance.', 'An internal review in {city} showed that vital signs are noted but not acted on during the night.'],
      aim: 'Nurses on three wards check medication in pairs and call a doctor in time when a patient gets worse.',
      unit: 'the nursing office and the three ward sisters', tools: ['observation charts', 'a training room with two beds', 'the hospital’s incident register'],
      outputs: ['a medication round protocol that fits our staffing', 'an early-warning chart tested on three wards', 'training of {small} ward trainers', 'a monthly incident review led by the nursing office'],
      indicators: ['drug errors reported per 1,000 doses', 'share of charts complete in a weekly sample, from under half to {percent}%', 'trainers who run a session alone'],
    },
    fr: {
      title: 'Sécurité des médicaments et surveillance des patients en médecine',
      situation: ['Chacune de nos {n} infirmières suit jusqu’à {small} patients, et les erreurs de médicaments ne sont découvertes que par hasard.', 'Une revue interne à {city} a montré que les constantes sont notées, mais sans suite pendant la nuit.'],
      aim: 'Dans trois services, les infirmières vérifient les médicaments à deux et appellent le médecin à temps lorsqu’un patient s’aggrave.',
      unit: 'la direction des soins et les trois cadres de service', tools: ['des feuilles de surveillance', 'une salle de formation avec deux lits', 'le registre des incidents de l’hôpital'],
      outputs: ['un protocole de tour de médicaments adapté à nos effectifs', 'une feuille d’alerte précoce testée dans trois services', 'la formation de {small} formatrices de service', 'une revue mensuelle des incidents conduite par la direction des soins'],
      indicators: ['nombre d’erreurs signalées pour 1 000 doses', 'part des feuilles complètes dans un échantillon hebdomadaire, de moins de la moitié à {percent} %', 'nombre de formatrices qui animent seules une séance'],
    },
  },
];
