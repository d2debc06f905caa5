import { texts } from '#platform/i18n';

/** Words for the rules of this room. */
export const needsTexts = texts({
  'needs.rule.kind_of_programme': {
    en: 'Terms of reference belong to CD4D2, vacancies to MATCH.',
    nl: 'Opdrachtomschrijvingen horen bij CD4D2, vacatures bij MATCH.',
    fr: 'Les termes de référence relèvent de CD4D2, les offres d’emploi de MATCH.',
  },
  'needs.rule.kind_of_organisation': {
    en: 'Host institutions write terms of reference, employers write vacancies.',
    nl: 'Gastinstellingen schrijven opdrachtomschrijvingen, werkgevers schrijven vacatures.',
    fr: 'Les institutions d’accueil rédigent des termes de référence, les employeurs des offres d’emploi.',
  },
  'needs.rule.concept_or_text': {
    en: 'Choose from the list, or describe it in your own words.',
    nl: 'Kies uit de lijst of omschrijf het in eigen woorden.',
    fr: 'Choisissez dans la liste ou décrivez avec vos propres mots.',
  },
  'needs.rule.language_level': {
    en: 'Give a level for listening, reading, speaking or writing.',
    nl: 'Geef een niveau voor luisteren, lezen, spreken of schrijven.',
    fr: 'Indiquez un niveau pour l’écoute, la lecture, l’expression orale ou écrite.',
  },
  'needs.rule.has_requirements': {
    en: 'State at least one requirement first: without it no one can be matched.',
    nl: 'Geef eerst minstens één eis op: zonder eisen kan er niemand bij gezocht worden.',
    fr: 'Indiquez d’abord au moins une exigence : sans elle, aucune mise en relation n’est possible.',
  },
  'needs.rule.reason_missing': {
    en: 'Give a reason for this step.',
    nl: 'Geef een reden voor deze stap.',
    fr: 'Indiquez un motif pour cette étape.',
  },
  'needs.rule.no_such_step': {
    en: 'This step is not possible in the present state.',
    nl: 'Deze stap is in de huidige toestand niet mogelijk.',
    fr: 'Cette étape n’est pas possible dans l’état actuel.',
  },
  'needs.rule.step_not_yours': {
    en: 'This step is for someone else to take.',
    nl: 'Deze stap is aan een ander.',
    fr: 'Cette étape revient à quelqu’un d’autre.',
  },
  'needs.rule.edit_not_yours': {
    en: 'It is being handled by someone else now and cannot be changed by you.',
    nl: 'Het ligt nu bij een ander en u kunt het niet wijzigen.',
    fr: 'Le dossier est traité par quelqu’un d’autre et vous ne pouvez pas le modifier.',
  },
  'needs.rule.no_longer_editable': {
    en: 'This can no longer be changed.',
    nl: 'Dit kan niet meer worden gewijzigd.',
    fr: 'Ceci ne peut plus être modifié.',
  },
});
