import { texts } from '#platform/i18n';

const level = '{level, select, 1 {basic} 2 {independent} 3 {advanced} other {expert}}';
const asked = '{askedLevel, select, 1 {basic} 2 {independent} 3 {advanced} other {expert}}';
const niveau = '{level, select, 1 {basis} 2 {zelfstandig} 3 {gevorderd} other {expert}}';
const gevraagd = '{askedLevel, select, 1 {basis} 2 {zelfstandig} 3 {gevorderd} other {expert}}';
const degre = '{level, select, 1 {élémentaire} 2 {autonome} 3 {avancé} other {expert}}';
const demande = '{askedLevel, select, 1 {élémentaire} 2 {autonome} 3 {avancé} other {expert}}';

/** Why a skill or an occupation that is asked counts as it does. */
export const conceptSentences = texts({
  'matching.skill.same': { en: 'Has the skill: {skill}.', nl: 'Heeft de vaardigheid: {skill}.', fr: 'Possède la compétence : {skill}.' },
  'matching.skill.narrower': {
    en: 'Has {claim}, which is a part of what is asked: {skill}.',
    nl: 'Heeft {claim}; dat valt onder wat gevraagd wordt: {skill}.',
    fr: 'Possède {claim}, qui relève de ce qui est demandé : {skill}.',
  },
  'matching.skill.broader': {
    en: 'Has {claim}, which is broader than what is asked: {skill}.',
    nl: 'Heeft {claim}; dat is algemener dan wat gevraagd wordt: {skill}.',
    fr: 'Possède {claim}, plus général que ce qui est demandé : {skill}.',
  },
  'matching.skill.related': {
    en: 'Has {claim}, which ESCO relates to what is asked: {skill}.',
    nl: 'Heeft {claim}; ESCO legt een verband met wat gevraagd wordt: {skill}.',
    fr: 'Possède {claim}, qu’ESCO relie à ce qui est demandé : {skill}.',
  },
  'matching.skill.implied': {
    en: 'Worked as {occupation}, which usually brings {claim}; this counts in part for {skill} until it is stated.',
    nl: 'Werkte als {occupation}; daar hoort meestal {claim} bij. Dat telt deels mee voor {skill} zolang het niet zelf is opgegeven.',
    fr: 'A travaillé comme {occupation}, ce qui apporte d’ordinaire {claim} ; cela compte en partie pour {skill} tant que ce n’est pas indiqué.',
  },
  'matching.skill.level_below': {
    en: `The level is ${level}; ${asked} is asked.`,
    nl: `Het niveau is ${niveau}; gevraagd is ${gevraagd}.`,
    fr: `Le niveau est ${degre} ; il est demandé : ${demande}.`,
  },
  'matching.skill.missing': { en: 'The skill is missing: {skill}.', nl: 'De vaardigheid ontbreekt: {skill}.', fr: 'La compétence manque : {skill}.' },
  'matching.skill.suggestion': {
    en: 'The skill is missing: {skill}. The person does have a neighbouring skill, which does not count: {suggestion}.',
    nl: 'De vaardigheid ontbreekt: {skill}. Wel is er een verwante vaardigheid, die niet meetelt: {suggestion}.',
    fr: 'La compétence manque : {skill}. La personne possède une compétence voisine, qui ne compte pas : {suggestion}.',
  },
  'matching.unresolved': {
    en: '“{words}” has not been linked to ESCO yet, so nobody can meet it.',
    nl: '“{words}” is nog niet aan ESCO gekoppeld; daarom kan niemand eraan voldoen.',
    fr: '« {words} » n’est pas encore relié à ESCO ; personne ne peut donc y répondre.',
  },
  'matching.repeats': {
    en: 'This says the same as another requirement, which carries the weight.',
    nl: 'Dit zegt hetzelfde als een andere eis, die het gewicht draagt.',
    fr: 'Ceci répète une autre exigence, qui porte le poids.',
  },
  'matching.occupation.same': {
    en: 'Worked as {claim} for {duration}.',
    nl: 'Werkte {duration} als {claim}.',
    fr: 'A travaillé comme {claim} pendant {duration}.',
  },
  'matching.occupation.narrower': {
    en: 'Worked as {claim} for {duration}, which is a kind of {occupation}.',
    nl: 'Werkte {duration} als {claim}; dat is een vorm van {occupation}.',
    fr: 'A travaillé comme {claim} pendant {duration}, ce qui est une forme du métier demandé : {occupation}.',
  },
  'matching.occupation.near': {
    en: 'Worked as {claim} for {duration}; {proximity, number} % of the way to {occupation}.',
    nl: 'Werkte {duration} als {claim}; dat ligt voor {proximity, number} % bij {occupation}.',
    fr: 'A travaillé comme {claim} pendant {duration} ; proche à {proximity, number} % de : {occupation}.',
  },
  'matching.occupation.none': {
    en: 'No experience near this occupation: {occupation}.',
    nl: 'Geen ervaring in de buurt van dit beroep: {occupation}.',
    fr: 'Aucune expérience proche de ce métier : {occupation}.',
  },
});

/** Why a language, education or years of work count as they do. */
export const plainSentences = texts({
  'matching.language.met': {
    en: '{language}: the level asked is reached ({asked}).',
    nl: '{language}: het gevraagde niveau is bereikt ({asked}).',
    fr: '{language} : le niveau demandé est atteint ({asked}).',
  },
  'matching.language.partly': {
    en: '{language}: {has}; asked is {asked}.',
    nl: '{language}: {has}; gevraagd is {asked}.',
    fr: '{language} : {has} ; il est demandé {asked}.',
  },
  'matching.language.missing': {
    en: '{language} is missing; asked is {asked}.',
    nl: '{language} ontbreekt; gevraagd is {asked}.',
    fr: '{language} : aucun niveau indiqué ; il est demandé {asked}.',
  },
  'matching.language.below': {
    en: '{language}: {has} is too far below what is asked ({asked}).',
    nl: '{language}: {has} ligt te ver onder wat gevraagd is ({asked}).',
    fr: '{language} : {has} est trop loin de ce qui est demandé ({asked}).',
  },
  'matching.cefr.listening': { en: 'listening {level}', nl: 'luisteren {level}', fr: 'écoute {level}' },
  'matching.cefr.reading': { en: 'reading {level}', nl: 'lezen {level}', fr: 'lecture {level}' },
  'matching.cefr.speaking': { en: 'speaking {level}', nl: 'spreken {level}', fr: 'oral {level}' },
  'matching.cefr.writing': { en: 'writing {level}', nl: 'schrijven {level}', fr: 'écrit {level}' },
  'matching.education.met': {
    en: 'Has education at EQF level {eqf, number}; asked is at least {askedEqf, number}.',
    nl: 'Heeft een opleiding op EQF-niveau {eqf, number}; gevraagd is minstens {askedEqf, number}.',
    fr: 'Possède une formation de niveau CEC {eqf, number} ; il est demandé au moins {askedEqf, number}.',
  },
  'matching.education.level_below': {
    en: 'Has education at EQF level {eqf, number}, below the level asked: {askedEqf, number}.',
    nl: 'Heeft een opleiding op EQF-niveau {eqf, number}, onder het gevraagde niveau: {askedEqf, number}.',
    fr: 'Possède une formation de niveau CEC {eqf, number}, au-dessous du niveau demandé : {askedEqf, number}.',
  },
  'matching.education.other_field': {
    en: 'Has education at EQF level {eqf, number}, but not wholly in the field asked.',
    nl: 'Heeft een opleiding op EQF-niveau {eqf, number}, maar niet geheel in de gevraagde richting.',
    fr: 'Possède une formation de niveau CEC {eqf, number}, mais pas entièrement dans le domaine demandé.',
  },
  'matching.education.missing': {
    en: 'No education is stated; asked is EQF level {askedEqf, number}.',
    nl: 'Er is geen opleiding opgegeven; gevraagd is EQF-niveau {askedEqf, number}.',
    fr: 'Aucune formation n’est indiquée ; il est demandé le niveau CEC {askedEqf, number}.',
  },
  'matching.education.too_low': {
    en: 'Education at EQF level {eqf, number} is too far below the level asked: {askedEqf, number}.',
    nl: 'Een opleiding op EQF-niveau {eqf, number} ligt te ver onder het gevraagde niveau: {askedEqf, number}.',
    fr: 'Une formation de niveau CEC {eqf, number} est trop loin du niveau demandé : {askedEqf, number}.',
  },
  'matching.experience.met': {
    en: '{has} of work; asked is {asked}.',
    nl: '{has} werkervaring; gevraagd is {asked}.',
    fr: '{has} de travail ; il est demandé {asked}.',
  },
  'matching.experience.partly': {
    en: '{has} of work is less than what is asked: {asked}.',
    nl: '{has} werkervaring is minder dan gevraagd: {asked}.',
    fr: '{has} de travail, moins que ce qui est demandé : {asked}.',
  },
  'matching.experience.missing': {
    en: 'No work that counts for this is stated; asked is {asked}.',
    nl: 'Er is geen werk opgegeven dat hiervoor telt; gevraagd is {asked}.',
    fr: 'Aucun travail qui compte ici n’est indiqué ; il est demandé {asked}.',
  },
  'matching.duration.months': {
    en: '{n, plural, one {# month} other {# months}}',
    nl: '{n, plural, one {# maand} other {# maanden}}',
    fr: '{n, plural, one {# mois} other {# mois}}',
  },
  'matching.duration.years': {
    en: '{n, plural, one {# year} other {# years}}',
    nl: '{n, plural, one {# jaar} other {# jaar}}',
    fr: '{n, plural, one {# an} other {# ans}}',
  },
});

/** What follows from the need's own fields, and the sentence that sums up. */
export const summarySentences = texts({
  'matching.summary.counts': {
    en: '{met, number} of {total, plural, one {# requirement is} other {# requirements are}} met; {partly, number} in part, {missing, number} missing.',
    nl: 'Aan {met, number} van de {total, plural, one {# eis} other {# eisen}} is voldaan; aan {partly, number} deels, {missing, plural, one {# ontbreekt} other {# ontbreken}}.',
    fr: '{met, plural, one {# exigence remplie} other {# exigences remplies}} sur {total, number} ; {partly, number} en partie, {missing, plural, one {# manque} other {# manquent}}.',
  },
  'matching.summary.strongest': {
    en: 'Most of the score comes from: {criterion}.',
    nl: 'Het grootste deel van de score komt van: {criterion}.',
    fr: 'L’essentiel du score vient de : {criterion}.',
  },
  'matching.summary.essential_missing': {
    en: 'Essential and missing: {names}.',
    nl: 'Noodzakelijk en ontbrekend: {names}.',
    fr: 'Indispensable et manquant : {names}.',
  },
  'matching.field.availability.all': {
    en: 'Available on all days asked.',
    nl: 'Beschikbaar op alle gevraagde dagen.',
    fr: 'Disponible tous les jours demandés.',
  },
  'matching.field.availability.part': {
    en: 'Available on {coveredDays, number} of {days, number} days asked.',
    nl: 'Beschikbaar op {coveredDays, number} van de {days, number} gevraagde dagen.',
    fr: 'Disponible {coveredDays, number} jours sur les {days, number} demandés.',
  },
  'matching.field.availability.hours': {
    en: 'Available on the days asked, for fewer hours a week than asked.',
    nl: 'Beschikbaar op de gevraagde dagen, maar minder uren per week dan gevraagd.',
    fr: 'Disponible aux jours demandés, mais moins d’heures par semaine que demandé.',
  },
  'matching.field.availability.mode': {
    en: 'Not available for the form of work that is asked.',
    nl: 'Niet beschikbaar voor de gevraagde werkvorm.',
    fr: 'Pas disponible pour la forme de travail demandée.',
  },
  'matching.field.availability.unstated': {
    en: 'No availability is stated.',
    nl: 'Er is geen beschikbaarheid opgegeven.',
    fr: 'Aucune disponibilité n’est indiquée.',
  },
  'matching.field.country.known': {
    en: 'Has worked in {country} for {duration}.',
    nl: 'Heeft {duration} gewerkt in het land {country}.',
    fr: 'A travaillé {duration} dans le pays suivant : {country}.',
  },
  'matching.field.country.unknown': {
    en: 'Has not worked in {country}.',
    nl: 'Heeft niet gewerkt in het land {country}.',
    fr: 'N’a pas travaillé dans le pays suivant : {country}.',
  },
  'matching.field.mobility.relocation': {
    en: 'Is willing to move for the work.',
    nl: 'Is bereid voor het werk te verhuizen.',
    fr: 'Est disposé à déménager pour le travail.',
  },
  'matching.field.mobility.no_relocation': {
    en: 'Has not said to be willing to move for the work.',
    nl: 'Heeft niet aangegeven voor het werk te willen verhuizen.',
    fr: 'N’a pas indiqué vouloir déménager pour le travail.',
  },
  'matching.field.mobility.hours': {
    en: 'The time difference is {hours, plural, one {# hour} other {# hours}}.',
    nl: 'Het tijdsverschil is {hours, number} uur.',
    fr: 'Le décalage horaire est de {hours, plural, one {# heure} other {# heures}}.',
  },
  'matching.field.preferences.met': {
    en: 'Fits the person’s preferences.',
    nl: 'Past bij de voorkeuren van de persoon.',
    fr: 'Correspond aux préférences de la personne.',
  },
  'matching.field.preferences.unmet': {
    en: 'Does not fit all of the person’s preferences.',
    nl: 'Past niet bij alle voorkeuren van de persoon.',
    fr: 'Ne correspond pas à toutes les préférences de la personne.',
  },
  'matching.field.readiness': {
    en: 'The readiness of the host was taken into account.',
    nl: 'De gereedheid van de gastorganisatie is meegewogen.',
    fr: 'L’état de préparation de l’organisation d’accueil a été pris en compte.',
  },
});
