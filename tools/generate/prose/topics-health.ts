import type { Topic } from './topics.js';

export const healthTopics: readonly Topic[] = [
  {
    key: 'ward_safety',
    occupations: ['2221.3', '2221.2', '2221.1'],
    fields: ['0913'],
    eqf: 6,
    loose: { en: 'experience with early warning scores on paper charts', fr: 'expérience des scores d’alerte précoce sur papier' },
    en: {
      title: 'Safer medication and observation on the medical wards',
      situation: [
        'Our {n} ward nurses each look after up to {small} patients, and drug errors are found only by chance.',
        'An internal review in {city} showed that vital signs are noted but not acted on during the night.',
      ],
      aim: 'Nurses on three wards check medication in pairs and call a doctor in time when a patient gets worse.',
      unit: 'the nursing office and the three ward sisters',
      tools: ['observation charts', 'a training room with two beds', 'the hospital’s incident register'],
      outputs: [
        'a medication round protocol that fits our staffing',
        'an early-warning chart tested on three wards',
        'training of {small} ward trainers',
        'a monthly incident review led by the nursing office',
      ],
      indicators: [
        'drug errors reported per 1,000 doses',
        'share of charts complete in a weekly sample, from under half to {percent}%',
        'trainers who run a session alone',
      ],
    },
    fr: {
      title: 'Sécurité des médicaments et surveillance des patients en médecine',
      situation: [
        'Chacune de nos {n} infirmières suit jusqu’à {small} patients, et les erreurs de médicaments ne sont découvertes que par hasard.',
        'Une revue interne à {city} a montré que les constantes sont notées, mais sans suite pendant la nuit.',
      ],
      aim: 'Dans trois services, les infirmières vérifient les médicaments à deux et appellent le médecin à temps lorsqu’un patient s’aggrave.',
      unit: 'la direction des soins et les trois cadres de service',
      tools: ['des feuilles de surveillance', 'une salle de formation avec deux lits', 'le registre des incidents de l’hôpital'],
      outputs: [
        'un protocole de tour de médicaments adapté à nos effectifs',
        'une feuille d’alerte précoce testée dans trois services',
        'la formation de {small} formatrices de service',
        'une revue mensuelle des incidents conduite par la direction des soins',
      ],
      indicators: [
        'nombre d’erreurs signalées pour 1 000 doses',
        'part des feuilles complètes dans un échantillon hebdomadaire, de moins de la moitié à {percent} %',
        'nombre de formatrices qui animent seules une séance',
      ],
    },
  },
  {
    key: 'newborn_care',
    occupations: ['2222.1', '2221.3', '2310.1.28'],
    fields: ['0913'],
    eqf: 6,
    loose: { en: 'kangaroo mother care', fr: 'soins maternels kangourou' },
    en: {
      title: 'The first hour: care of newborns in district hospitals',
      situation: [
        'In {city} and the districts around it, midwives attend {n} births a month and are alone when a baby does not breathe.',
        'The warm table is broken, the bag and mask lie in a locked cupboard, and students have never held one.',
      ],
      aim: 'In every delivery room two midwives a shift can help a newborn breathe, keep it warm and refer in time.',
      unit: 'the midwifery tutors and {few} ward midwives',
      tools: ['training dolls', 'bags and masks in three sizes', 'a room next to the delivery ward'],
      outputs: [
        'a skills course of two days',
        'a drill that takes ten minutes on the ward',
        'training of {small} tutors',
        'a referral sheet agreed with the regional hospital',
      ],
      indicators: ['midwives who pass the practical test', 'drills held each week', 'newborns referred with a completed sheet'],
    },
    fr: {
      title: 'La première heure : soins aux nouveau-nés dans les hôpitaux de district',
      situation: [
        'À {city} et dans les districts voisins, les sages-femmes assistent {n} naissances par mois et sont seules quand un bébé ne respire pas.',
        'La table chauffante est en panne, le ballon et le masque sont sous clé, et les étudiantes n’en ont jamais tenu.',
      ],
      aim: 'Dans chaque salle de naissance, deux sages-femmes par équipe savent aider un nouveau-né à respirer, le réchauffer et l’orienter à temps.',
      unit: 'les formatrices en maïeutique et {few} sages-femmes de service',
      tools: ['des mannequins', 'des ballons et masques de trois tailles', 'une salle voisine de la maternité'],
      outputs: [
        'un cours pratique de deux jours',
        'un exercice de dix minutes dans le service',
        'la formation de {small} formatrices',
        'une fiche d’orientation convenue avec l’hôpital régional',
      ],
      indicators: [
        'sages-femmes qui réussissent l’épreuve pratique',
        'exercices tenus chaque semaine',
        'nouveau-nés orientés avec une fiche complète',
      ],
    },
  },
  {
    key: 'psychosocial',
    occupations: ['2634.2.1', '2635.3.17', '2634.2.4'],
    fields: ['0313', '0923'],
    eqf: 7,
    loose: { en: 'work with survivors of displacement', fr: 'travail avec des personnes déplacées' },
    en: {
      title: 'Supervision for counsellors who hear too much',
      situation: [
        'Our {small} counsellors in {city} see eight people a day and have no one to talk to about it.',
        'Two counsellors left this year; those who stay send difficult cases home with a pill.',
      ],
      aim: 'Counsellors work by one short method, meet every week for supervision, and know when to refer.',
      unit: 'the mental health team',
      tools: ['a quiet room', 'a telephone line for advice', 'a translated training manual'],
      outputs: [
        'a short method with role plays in the local language',
        'a weekly supervision group',
        'a referral map of the region',
        'training of {few} supervisors',
      ],
      indicators: ['supervision meetings held', 'clients who come back for the third talk', 'counsellors still in post after a year'],
    },
    fr: {
      title: 'Une supervision pour des conseillers qui entendent trop',
      situation: [
        'Nos {small} conseillers à {city} reçoivent huit personnes par jour et n’ont personne à qui en parler.',
        'Deux conseillers sont partis cette année ; ceux qui restent renvoient les cas difficiles avec un comprimé.',
      ],
      aim: 'Les conseillers suivent une même méthode courte, se retrouvent chaque semaine en supervision et savent quand orienter.',
      unit: 'l’équipe de santé mentale',
      tools: ['une pièce calme', 'une ligne téléphonique de conseil', 'un manuel de formation traduit'],
      outputs: [
        'une méthode courte avec des jeux de rôle dans la langue locale',
        'un groupe de supervision hebdomadaire',
        'une carte des services de la région',
        'la formation de {few} superviseurs',
      ],
      indicators: ['réunions de supervision tenues', 'personnes qui reviennent au troisième entretien', 'conseillers encore en poste après un an'],
    },
  },
];
