import type { StateWording, Text } from '#kernel';
import type { NeedEvent, NeedState } from './need.js';

/** States that both kinds of need share, in the words of each side. `person` is the organisation that owns the need. */
export const sharedStates = {
  DRAFT: {
    staff: {
      en: 'Draft: the organisation is still writing.',
      nl: 'Concept: de organisatie is nog aan het schrijven.',
      fr: 'Brouillon : l’organisation est encore en train de rédiger.',
    },
    person: {
      en: 'Draft: not submitted yet. Submit it when it is complete.',
      nl: 'Concept: nog niet ingediend. Dien het in als het compleet is.',
      fr: 'Brouillon : pas encore soumis. Soumettez-le lorsqu’il est complet.',
    },
  },
  RETURNED: {
    staff: {
      en: 'Returned: the organisation was asked to change something.',
      nl: 'Teruggestuurd: de organisatie is gevraagd iets te wijzigen.',
      fr: 'Renvoyé : l’organisation a été priée de modifier quelque chose.',
    },
    person: {
      en: 'Returned: please read the reason, change what is asked, and submit again.',
      nl: 'Teruggestuurd: lees de reden, pas aan wat gevraagd wordt en dien opnieuw in.',
      fr: 'Renvoyé : lisez le motif, modifiez ce qui est demandé et soumettez à nouveau.',
    },
  },
  OPEN: {
    staff: { en: 'Open: people are being matched.', nl: 'Open: er worden mensen bij gezocht.', fr: 'Ouvert : la mise en relation est en cours.' },
    person: {
      en: 'Open: we are looking for the right person.',
      nl: 'Open: we zoeken de juiste persoon.',
      fr: 'Ouvert : nous cherchons la bonne personne.',
    },
  },
  ON_HOLD: {
    staff: {
      en: 'On hold: no new people are matched for now.',
      nl: 'Aangehouden: er worden voorlopig geen nieuwe mensen bij gezocht.',
      fr: 'En attente : aucune nouvelle mise en relation pour le moment.',
    },
    person: { en: 'On hold: the search is paused.', nl: 'Aangehouden: het zoeken is gepauzeerd.', fr: 'En attente : la recherche est suspendue.' },
  },
  FILLED: {
    staff: {
      en: 'Filled: everyone needed has been found.',
      nl: 'Vervuld: iedereen die nodig was is gevonden.',
      fr: 'Pourvu : toutes les personnes nécessaires ont été trouvées.',
    },
    person: {
      en: 'Filled: the right person has been found.',
      nl: 'Vervuld: de juiste persoon is gevonden.',
      fr: 'Pourvu : la bonne personne a été trouvée.',
    },
  },
  CLOSED: {
    staff: { en: 'Closed.', nl: 'Gesloten.', fr: 'Clôturé.' },
    person: {
      en: 'Closed: nothing more will happen here.',
      nl: 'Gesloten: hier gebeurt niets meer.',
      fr: 'Clôturé : il ne se passera plus rien ici.',
    },
  },
  WITHDRAWN: {
    staff: { en: 'Withdrawn.', nl: 'Ingetrokken.', fr: 'Retiré.' },
    person: { en: 'Withdrawn: the search has ended.', nl: 'Ingetrokken: er wordt niet verder gezocht.', fr: 'Retiré : la recherche a pris fin.' },
  },
} as const satisfies Partial<Record<NeedState, StateWording>>;

/** The words on the button of each step that both kinds share. */
export const sharedEvents = {
  submit: { en: 'Submit', nl: 'Indienen', fr: 'Soumettre' },
  return: { en: 'Return with a reason', nl: 'Terugsturen met reden', fr: 'Renvoyer avec un motif' },
  open: { en: 'Open and start matching', nl: 'Openstellen en zoeken', fr: 'Ouvrir et lancer la mise en relation' },
  hold: { en: 'Put on hold', nl: 'Aanhouden', fr: 'Mettre en attente' },
  resume: { en: 'Resume', nl: 'Hervatten', fr: 'Reprendre' },
  fill: { en: 'Mark as filled', nl: 'Als vervuld markeren', fr: 'Marquer comme pourvu' },
  close: { en: 'Close', nl: 'Sluiten', fr: 'Clôturer' },
  withdraw: { en: 'Withdraw', nl: 'Intrekken', fr: 'Retirer' },
} as const satisfies Partial<Record<NeedEvent, Text>>;
