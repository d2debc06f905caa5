import type { Mode } from '#kernel';

type Tongue = 'en' | 'fr';
type Lines = Readonly<Record<Tongue, readonly string[]>>;

/** Who works with the expert. `{Unit}` is the team, `{few}` a small number. */
export const counterparts: Lines = {
  en: [
    '{Unit} will work with the expert; {few} colleagues are released for half of their working time.',
    '{Unit} is the counterpart. A deputy is named, because staff often change posts here.',
    'Daily contact is with {unit}; the director joins at the start, halfway and at the end.',
    '{Unit}: {few} people, all with at least three years in post, English at working level.',
  ],
  fr: [
    'Homologue : {unit} ; {few} collègues sont libérés pour la moitié de leur temps de travail.',
    '{Unit} : voilà l’équipe homologue. Un suppléant est désigné, car le personnel change souvent de poste.',
    'Le contact quotidien se fait avec {unit} ; la direction participe au début, à mi-parcours et à la fin.',
    'Équipe homologue : {unit}, soit {few} personnes en poste depuis au moins trois ans.',
  ],
};

/** How what is learned stays. */
export const transfers: Lines = {
  en: [
    'The expert works alongside the counterparts and lets them lead from the second week; every session ends with a page they write themselves.',
    'Three short trainings, coaching on real cases, and material that stays with {unit}.',
    'First {few} trainers are trained, then they train the others while the expert watches and gives feedback.',
    'A weekly clinic where staff bring their own problems; solutions are kept in a shared folder.',
  ],
  fr: [
    'L’expert travaille aux côtés des homologues et leur laisse la conduite dès la deuxième semaine ; chaque séance se termine par une page qu’ils rédigent eux-mêmes.',
    'Trois formations courtes, un accompagnement sur des cas réels et des supports qui restent dans le service.',
    'On forme d’abord {few} formateurs, qui forment ensuite les autres sous le regard de l’expert.',
    'Une permanence hebdomadaire où le personnel apporte ses propres problèmes ; les solutions sont gardées dans un dossier commun.',
  ],
};

/** What comes after the assignment, where something does. */
export const followUps: Lines = {
  en: ['Afterwards there are {few} online follow-up calls, one a month.', 'A year later we ask what is still in use, and tell the expert.'],
  fr: [
    'Ensuite, {few} entretiens de suivi en ligne ont lieu, un par mois.',
    'Un an plus tard, nous regardons ce qui sert encore et le disons à l’expert.',
  ],
};

/** What the host offers, by the way of working. */
export const arrangements: Readonly<Record<Tongue, Readonly<Record<Mode, readonly string[]>>>> = {
  en: {
    PHYSICAL: [
      'We offer a desk, transport in {city} and a colleague who helps with everyday matters.',
      'A workplace, a computer and accommodation close to our premises in {city} are arranged.',
    ],
    VIRTUAL: [
      'Meetings are online, at fixed hours; our connection carries audio well and video most of the time.',
      'The work is online. We have a room with a stable line in {city} and send documents beforehand.',
    ],
    BLENDED: [
      'The work begins online and ends with a stay in {city}.',
      'A short visit to {city} in the middle; before and after we meet online every week.',
    ],
  },
  fr: {
    PHYSICAL: [
      'Nous mettons à disposition un bureau, le transport à {city} et un collègue qui aide au quotidien.',
      'Un poste de travail, un ordinateur et un logement proche de nos locaux à {city} sont prévus.',
    ],
    VIRTUAL: [
      'Les réunions ont lieu en ligne, à heures fixes ; notre connexion supporte bien le son et le plus souvent la vidéo.',
      'Le travail se fait en ligne. Nous avons une salle avec une ligne stable à {city} et envoyons les documents à l’avance.',
    ],
    BLENDED: [
      'Le travail commence en ligne et se termine par un séjour à {city}.',
      'Une courte visite à {city} au milieu ; avant et après, nous nous voyons en ligne chaque semaine.',
    ],
  },
};
