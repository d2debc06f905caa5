import { texts } from '#platform/i18n';

/** The rules themselves, as the programme states them. */
export const ruleTexts = texts({
  'programmes.rule.adult': {
    en: 'At least {years, number} years old on the start date.',
    nl: 'Minstens {years, number} jaar oud op de startdatum.',
    fr: 'Au moins {years, number} ans à la date de début.',
  },
  'programmes.rule.residence': { en: 'Country of residence: {countries}.', nl: 'Woonland: {countries}.', fr: 'Pays de résidence : {countries}.' },
  'programmes.rule.country_link': {
    en: 'A tie with the country of the need, by birth, family or nationality.',
    nl: 'Een band met het land van de behoefte, door geboorte, familie of nationaliteit.',
    fr: 'Un lien avec le pays du besoin, par la naissance, la famille ou la nationalité.',
  },
  'programmes.rule.origin': {
    en: 'Residence or nationality: {countries}.',
    nl: 'Woonland of nationaliteit: {countries}.',
    fr: 'Résidence ou nationalité : {countries}.',
  },
  'programmes.rule.window': {
    en: 'The programme is open for the country and the form of work, from the first day to the last.',
    nl: 'Het programma staat open voor het land en de werkvorm, van de eerste tot de laatste dag.',
    fr: 'Le programme est ouvert pour le pays et la forme de travail, du premier au dernier jour.',
  },
  'programmes.rule.consent_matching': {
    en: 'The person has agreed to be matched.',
    nl: 'De persoon heeft ingestemd met matching.',
    fr: 'La personne a consenti à la mise en relation.',
  },
  'programmes.rule.profile_active': {
    en: 'The person’s profile in the programme is active.',
    nl: 'Het profiel van de persoon in het programma is actief.',
    fr: 'Le profil de la personne dans le programme est actif.',
  },
  'programmes.rule.permit_salary': {
    en: 'For work in {countries}: at least € {floorUnder, number} gross a month below the age of {age, number}, and € {floorFrom, number} from that age, on the day the permit is filed.',
    nl: 'Voor werk in {countries}: minstens € {floorUnder, number} bruto per maand onder de {age, number} jaar, en € {floorFrom, number} vanaf die leeftijd, op de dag van de vergunningaanvraag.',
    fr: 'Pour un travail dans le pays suivant : {countries} – au moins {floorUnder, number} € bruts par mois avant {age, number} ans, et {floorFrom, number} € à partir de cet âge, le jour du dépôt de la demande de permis.',
  },
  'programmes.rule.permit_filing': {
    en: 'The permit application is expected {days, number} days before the start.',
    nl: 'De vergunningaanvraag wordt {days, number} dagen voor de start verwacht.',
    fr: 'La demande de permis est attendue {days, number} jours avant le début.',
  },
  'programmes.rule.records_kept': {
    en: 'What a ranked list was reckoned from is kept for {months, number} months after it was replaced.',
    nl: 'Waarmee een ranglijst is berekend, blijft {months, number} maanden na vervanging bewaard.',
    fr: 'Les données d’un classement sont conservées {months, number} mois après son remplacement.',
  },
});

/** How each gate answers, by rule and outcome. */
export const gateTexts = texts({
  'programmes.gate.adult.met': {
    en: 'At least {years, number} years old on {date}.',
    nl: 'Minstens {years, number} jaar oud op {date}.',
    fr: 'Au moins {years, number} ans le {date}.',
  },
  'programmes.gate.adult.failed': {
    en: 'Not yet {years, number} years old on {date}.',
    nl: 'Nog geen {years, number} jaar oud op {date}.',
    fr: 'Pas encore {years, number} ans le {date}.',
  },
  'programmes.gate.adult.unknown': {
    en: 'The birth date is missing, so the age of {years, number} on {date} is not shown.',
    nl: 'De geboortedatum ontbreekt; de leeftijd van {years, number} jaar op {date} staat niet vast.',
    fr: 'La date de naissance manque ; l’âge de {years, number} ans le {date} n’est pas établi.',
  },
  'programmes.gate.residence.met': {
    en: 'The country of residence is one the programme asks for: {countries}.',
    nl: 'Het woonland is een land waar het programma om vraagt: {countries}.',
    fr: 'Le pays de résidence est l’un de ceux que le programme demande : {countries}.',
  },
  'programmes.gate.residence.failed': {
    en: 'The country of residence is not one the programme asks for: {countries}.',
    nl: 'Het woonland is geen land waar het programma om vraagt: {countries}.',
    fr: 'Le pays de résidence n’est pas l’un de ceux que le programme demande : {countries}.',
  },
  'programmes.gate.residence.unknown': {
    en: 'The country of residence is missing; the programme asks for: {countries}.',
    nl: 'Het woonland ontbreekt; het programma vraagt om: {countries}.',
    fr: 'Le pays de résidence manque ; le programme demande : {countries}.',
  },
  'programmes.gate.country_link.met': {
    en: 'There is a tie with the country of the need: {country}.',
    nl: 'Er is een band met het land van de behoefte: {country}.',
    fr: 'Il existe un lien avec le pays du besoin : {country}.',
  },
  'programmes.gate.country_link.failed': {
    en: 'No tie with the country of the need is stated: {country}.',
    nl: 'Er is geen band met het land van de behoefte opgegeven: {country}.',
    fr: 'Aucun lien avec le pays du besoin n’est indiqué : {country}.',
  },
  'programmes.gate.origin.met': {
    en: 'Residence or nationality is one the programme asks for: {countries}.',
    nl: 'Woonland of nationaliteit is er een waar het programma om vraagt: {countries}.',
    fr: 'La résidence ou la nationalité est l’une de celles que le programme demande : {countries}.',
  },
  'programmes.gate.origin.failed': {
    en: 'Neither residence nor nationality is one the programme asks for: {countries}.',
    nl: 'Woonland noch nationaliteit is er een waar het programma om vraagt: {countries}.',
    fr: 'Ni la résidence ni la nationalité n’est l’une de celles que le programme demande : {countries}.',
  },
  'programmes.gate.window.met': {
    en: 'The programme is open on {date} for {country}, {mode}.',
    nl: 'Het programma staat op {date} open voor {country}, {mode}.',
    fr: 'Le programme est ouvert le {date} pour : {country}, {mode}.',
  },
  'programmes.gate.window.failed': {
    en: 'From {date} to the end the programme is not open for {country}, {mode}.',
    nl: 'Van {date} tot het einde staat het programma niet open voor {country}, {mode}.',
    fr: 'Du {date} à la fin, le programme n’est pas ouvert pour : {country}, {mode}.',
  },
  'programmes.gate.consent_matching.met': {
    en: 'The person has agreed to be matched.',
    nl: 'De persoon heeft ingestemd met matching.',
    fr: 'La personne a consenti à la mise en relation.',
  },
  'programmes.gate.consent_matching.failed': {
    en: 'The person has not agreed to be matched, or has withdrawn the consent.',
    nl: 'De persoon heeft niet ingestemd met matching, of heeft de toestemming ingetrokken.',
    fr: 'La personne n’a pas consenti à la mise en relation, ou a retiré son consentement.',
  },
  'programmes.gate.profile_active.met': {
    en: 'The profile in the programme is active.',
    nl: 'Het profiel in het programma is actief.',
    fr: 'Le profil dans le programme est actif.',
  },
  'programmes.gate.profile_active.failed': {
    en: 'There is no active profile in the programme.',
    nl: 'Er is geen actief profiel in het programma.',
    fr: 'Il n’y a pas de profil actif dans le programme.',
  },
  'programmes.gate.permit_salary.met': {
    en: 'The salary of € {salary, number} a month reaches the floor of € {floor, number} ({band, select, under {below the age of {age, number}} other {from the age of {age, number}}}) on the day of filing, {date}.',
    nl: 'Het salaris van € {salary, number} per maand haalt de ondergrens van € {floor, number} ({band, select, under {onder de {age, number} jaar} other {vanaf {age, number} jaar}}) op de dag van de aanvraag, {date}.',
    fr: 'Le salaire de {salary, number} € par mois atteint le seuil de {floor, number} € ({band, select, under {avant {age, number} ans} other {à partir de {age, number} ans}}) le jour du dépôt, le {date}.',
  },
  'programmes.gate.permit_salary.failed': {
    en: 'The salary of € {salary, number} a month is below the floor of € {floor, number} ({band, select, under {below the age of {age, number}} other {from the age of {age, number}}}) on the day of filing, {date}.',
    nl: 'Het salaris van € {salary, number} per maand ligt onder de ondergrens van € {floor, number} ({band, select, under {onder de {age, number} jaar} other {vanaf {age, number} jaar}}) op de dag van de aanvraag, {date}.',
    fr: 'Le salaire de {salary, number} € par mois est inférieur au seuil de {floor, number} € ({band, select, under {avant {age, number} ans} other {à partir de {age, number} ans}}) le jour du dépôt, le {date}.',
  },
  'programmes.gate.permit_salary.no_salary': {
    en: 'The vacancy states no salary yet; on {date} the floor is € {floor, number} a month ({band, select, under {below the age of {age, number}} other {from the age of {age, number}}}).',
    nl: 'De vacature vermeldt nog geen salaris; op {date} is de ondergrens € {floor, number} per maand ({band, select, under {onder de {age, number} jaar} other {vanaf {age, number} jaar}}).',
    fr: 'L’offre n’indique pas encore de salaire ; le {date}, le seuil est de {floor, number} € par mois ({band, select, under {avant {age, number} ans} other {à partir de {age, number} ans}}).',
  },
  'programmes.gate.permit_salary.no_floor': {
    en: 'No salary floor has been published for a filing on {date}; it has to be checked before filing.',
    nl: 'Voor een aanvraag op {date} is nog geen salarisgrens bekend; dit moet vóór de aanvraag worden nagegaan.',
    fr: 'Aucun seuil de salaire n’est encore publié pour un dépôt le {date} ; à vérifier avant le dépôt.',
  },
  'programmes.gate.permit_salary.no_age': {
    en: 'The birth date is missing: from the age of {age, number} the salary of € {salary, number} would be below the floor of € {floor, number} on {date}.',
    nl: 'De geboortedatum ontbreekt: vanaf {age, number} jaar zou het salaris van € {salary, number} op {date} onder de ondergrens van € {floor, number} liggen.',
    fr: 'La date de naissance manque : à partir de {age, number} ans, le salaire de {salary, number} € serait inférieur au seuil de {floor, number} € le {date}.',
  },
});

/** The forms of work inside a sentence. */
export const modeTexts = texts({
  'programmes.mode.PHYSICAL': { en: 'on site', nl: 'ter plaatse', fr: 'sur place' },
  'programmes.mode.VIRTUAL': { en: 'at a distance', nl: 'op afstand', fr: 'à distance' },
  'programmes.mode.BLENDED': {
    en: 'partly on site, partly at a distance',
    nl: 'deels ter plaatse, deels op afstand',
    fr: 'en partie sur place, en partie à distance',
  },
});

/** What a score is made of, as a heading. */
export const criterionTexts = texts({
  'programmes.criterion.skills': { en: 'Skills', nl: 'Vaardigheden', fr: 'Compétences' },
  'programmes.criterion.occupation': { en: 'Occupation', nl: 'Beroep', fr: 'Métier' },
  'programmes.criterion.experience': { en: 'Experience', nl: 'Ervaring', fr: 'Expérience' },
  'programmes.criterion.education': { en: 'Education', nl: 'Opleiding', fr: 'Formation' },
  'programmes.criterion.languages': { en: 'Languages', nl: 'Talen', fr: 'Langues' },
  'programmes.criterion.availability': { en: 'Availability', nl: 'Beschikbaarheid', fr: 'Disponibilité' },
  'programmes.criterion.country': { en: 'Knowledge of the country', nl: 'Kennis van het land', fr: 'Connaissance du pays' },
  'programmes.criterion.mobility': { en: 'Relocation and time zone', nl: 'Verhuizing en tijdzone', fr: 'Mobilité et fuseau horaire' },
  'programmes.criterion.preferences': { en: 'The person’s preferences', nl: 'Voorkeuren van de persoon', fr: 'Préférences de la personne' },
  'programmes.criterion.readiness': {
    en: 'Readiness of the host',
    nl: 'Gereedheid van de gastorganisatie',
    fr: 'Préparation de l’organisation d’accueil',
  },
});

/** Why weights cannot be proposed or approved. */
export const weightTexts = texts({
  'programmes.rule.weights_sum': {
    en: 'The weights add up to {sum, number}; together they have to be {all, number}.',
    nl: 'De gewichten zijn samen {sum, number}; het totaal moet {all, number} zijn.',
    fr: 'Les poids font {sum, number} au total ; ils doivent faire {all, number}.',
  },
  'programmes.rule.unknown_criterion': {
    en: 'The engine knows no such criterion.',
    nl: 'Dit criterium bestaat niet.',
    fr: 'Ce critère n’existe pas.',
  },
  'programmes.rule.not_for_this_view': {
    en: 'This criterion counts in the person’s view alone.',
    nl: 'Dit criterium telt alleen in de weergave van de persoon.',
    fr: 'Ce critère ne compte que dans la vue de la personne.',
  },
  'programmes.rule.valid_from_past': {
    en: 'Choose today or a later day.',
    nl: 'Kies vandaag of een latere dag.',
    fr: 'Choisissez aujourd’hui ou un jour ultérieur.',
  },
  'programmes.rule.same_person': {
    en: 'Someone else has to approve what you proposed.',
    nl: 'Een ander moet goedkeuren wat u hebt voorgesteld.',
    fr: 'Une autre personne doit approuver ce que vous avez proposé.',
  },
  'programmes.rule.proposal_decided': {
    en: 'This proposal has been decided already.',
    nl: 'Over dit voorstel is al beslist.',
    fr: 'Cette proposition a déjà fait l’objet d’une décision.',
  },
  'programmes.rule.not_your_programme': {
    en: 'The weights of this programme are for others to propose.',
    nl: 'De gewichten van dit programma worden door anderen voorgesteld.',
    fr: 'Les poids de ce programme sont proposés par d’autres.',
  },
});
