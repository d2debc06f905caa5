import { texts } from '#platform/i18n';

/** Words for the rules of this room. */
export const matchingTexts = texts({
  'matching.rule.no_such_step': {
    en: 'This step is not possible in the present state.',
    nl: 'Deze stap is in de huidige toestand niet mogelijk.',
    fr: 'Cette étape n’est pas possible dans l’état actuel.',
  },
  'matching.rule.step_not_yours': {
    en: 'This step is for someone else to take.',
    nl: 'Deze stap is aan een ander.',
    fr: 'Cette étape revient à quelqu’un d’autre.',
  },
  'matching.rule.consent_to_share': {
    en: 'The person has not agreed to be shown to organisations.',
    nl: 'De persoon heeft niet ingestemd met tonen aan organisaties.',
    fr: 'La personne n’a pas consenti à être présentée aux organisations.',
  },
  'matching.rule.nothing_to_undo': {
    en: 'There is no decision that can be taken back.',
    nl: 'Er is geen beslissing die kan worden teruggedraaid.',
    fr: 'Aucune décision ne peut être annulée.',
  },
  'matching.rule.reason_words': {
    en: 'Describe the reason in a few words.',
    nl: 'Omschrijf de reden in enkele woorden.',
    fr: 'Précisez le motif en quelques mots.',
  },
  'matching.rule.need_not_open': {
    en: 'People are matched to open needs only.',
    nl: 'Er wordt alleen gezocht bij openstaande behoeften.',
    fr: 'La mise en relation ne concerne que les besoins ouverts.',
  },
  'matching.rule.excluded': {
    en: 'A rule of the programme excludes this person here: {sentences}',
    nl: 'Een regel van het programma sluit deze persoon hier uit: {sentences}',
    fr: 'Une règle du programme exclut cette personne ici : {sentences}',
  },
  'matching.rule.already_nominated': {
    en: 'This person has been nominated for this need already.',
    nl: 'Deze persoon is al voor deze behoefte voorgedragen.',
    fr: 'Cette personne est déjà proposée pour ce besoin.',
  },
  'matching.rule.no_profile': {
    en: 'For this you need a profile in the programme.',
    nl: 'Hiervoor hebt u een profiel in het programma nodig.',
    fr: 'Pour cela, il vous faut un profil dans le programme.',
  },
  'matching.rule.no_run': {
    en: 'The scoring has not run yet; try again in a moment.',
    nl: 'De scores zijn nog niet berekend; probeer het zo opnieuw.',
    fr: 'Le calcul n’a pas encore eu lieu ; réessayez dans un instant.',
  },
  'matching.rule.run_not_running': { en: 'This run has ended already.', nl: 'Deze berekening is al afgelopen.', fr: 'Ce calcul est déjà terminé.' },
  'task.matching.score_need': {
    en: 'Score everyone for one need',
    nl: 'Iedereen scoren voor één behoefte',
    fr: 'Évaluer tout le monde pour un besoin',
  },
  'task.matching.rescore_person': {
    en: 'Bring a changed person up to date in all lists',
    nl: 'Een gewijzigde persoon in alle lijsten bijwerken',
    fr: 'Mettre à jour une personne modifiée dans toutes les listes',
  },
  'task.matching.refresh_dates': {
    en: 'Ask every night for new lists where the date can change them',
    nl: 'Elke nacht nieuwe lijsten vragen waar de datum ze kan veranderen',
    fr: 'Demander chaque nuit de nouvelles listes là où la date peut les changer',
  },
  'task.matching.prune_records': {
    en: 'Throw away what old runs were reckoned from',
    nl: 'Weggooien waarmee oude berekeningen zijn gemaakt',
    fr: 'Supprimer ce sur quoi d’anciens calculs reposaient',
  },
  'task.matching.sheet_approved': {
    en: 'Score the open needs anew with new weights',
    nl: 'Openstaande behoeften opnieuw scoren met nieuwe gewichten',
    fr: 'Réévaluer les besoins ouverts avec les nouvelles pondérations',
  },
  'matching.failure.no_sheet': {
    en: 'The programme has no weight sheet for this kind of need.',
    nl: 'Het programma heeft voor dit soort behoefte geen weegblad.',
    fr: 'Le programme n’a pas de grille de pondération pour ce type de besoin.',
  },
  'matching.failure.thread_out_of_memory': {
    en: 'The memory for scoring is used up; the run will be tried again.',
    nl: 'Het geheugen voor de berekening is op; er volgt een nieuwe poging.',
    fr: 'La mémoire prévue pour le calcul est épuisée ; il sera relancé.',
  },
  'matching.failure.not_scorable': {
    en: 'Stored data do not fit the classification, so nothing could be scored.',
    nl: 'Opgeslagen gegevens passen niet bij de classificatie; er kon niets worden berekend.',
    fr: 'Des données enregistrées ne correspondent pas à la classification ; aucun calcul n’a été possible.',
  },
  'matching.failure.unexpected': {
    en: 'The run failed; it will be tried again.',
    nl: 'De berekening is mislukt; er volgt een nieuwe poging.',
    fr: 'Le calcul a échoué ; il sera relancé.',
  },
});
