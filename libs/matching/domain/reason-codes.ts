import type { Text } from '#kernel';

/** Why someone is not selected or leaves: a fixed list, so that the reasons can be counted and the person always hears one. */
export const reasonCodes = {
  skills_missing: { en: 'Skills that are needed are missing', nl: 'Benodigde vaardigheden ontbreken', fr: 'Des compétences nécessaires manquent' },
  experience_short: {
    en: 'Too little experience for this task',
    nl: 'Te weinig ervaring voor deze taak',
    fr: 'Expérience insuffisante pour cette tâche',
  },
  language: { en: 'Language level does not suffice', nl: 'Taalniveau is niet voldoende', fr: 'Niveau de langue insuffisant' },
  availability: {
    en: 'Not available in the period asked',
    nl: 'Niet beschikbaar in de gevraagde periode',
    fr: 'Pas disponible pendant la période demandée',
  },
  legal: { en: 'A legal condition is not met', nl: 'Aan een wettelijke voorwaarde is niet voldaan', fr: 'Une condition légale n’est pas remplie' },
  other_chosen: { en: 'Another person fits better', nl: 'Een ander past beter', fr: 'Une autre personne convient mieux' },
  organisation_declined: { en: 'The organisation chose otherwise', nl: 'De organisatie koos anders', fr: 'L’organisation a fait un autre choix' },
  need_ended: { en: 'The need ended', nl: 'De vraag is vervallen', fr: 'Le besoin a pris fin' },
  person_declined: { en: 'The person does not wish to take part', nl: 'De persoon wil niet meedoen', fr: 'La personne ne souhaite pas participer' },
  no_answer: { en: 'No answer was received', nl: 'Er kwam geen antwoord', fr: 'Aucune réponse n’a été reçue' },
  consent_withdrawn: { en: 'Consent was withdrawn', nl: 'De toestemming is ingetrokken', fr: 'Le consentement a été retiré' },
  other: { en: 'Another reason, stated in words', nl: 'Een andere reden, in woorden vermeld', fr: 'Un autre motif, précisé en toutes lettres' },
} as const satisfies Record<string, Text>;

export type ReasonCode = keyof typeof reasonCodes;

/** True for a code of the list. */
export const isReasonCode = (value: unknown): value is ReasonCode => typeof value === 'string' && Object.hasOwn(reasonCodes, value);
