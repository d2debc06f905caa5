import type { Change } from '#engine/scoring';
import type { Locale } from '#kernel';
import { say, texts } from '#platform/i18n';
import { day, languageName } from './words.js';

const level = '{level, select, 1 {basic} 2 {independent} 3 {advanced} other {expert}}';
const niveau = '{level, select, 1 {basis} 2 {zelfstandig} 3 {gevorderd} other {expert}}';
const degre = '{level, select, 1 {élémentaire} 2 {autonome} 3 {avancé} other {expert}}';

// What would help, for those who run the case and for the person.
texts({
  'matching.what_if.skill.staff': {
    en: `With the skill ${'{skill}'} (level: ${level}) the score would be higher.`,
    nl: `Met de vaardigheid ${'{skill}'} (niveau: ${niveau}) zou de score hoger zijn.`,
    fr: `Avec la compétence ${'{skill}'} (niveau : ${degre}), le score serait plus élevé.`,
  },
  'matching.what_if.skill.person': {
    en: `The skill ${'{skill}'} (level: ${level}) would help you here. If you have it already, add it to your profile.`,
    nl: `De vaardigheid ${'{skill}'} (niveau: ${niveau}) zou u hier helpen. Hebt u die al, voeg ze dan toe aan uw profiel.`,
    fr: `La compétence ${'{skill}'} (niveau : ${degre}) vous aiderait ici. Si vous la possédez déjà, ajoutez-la à votre profil.`,
  },
  'matching.what_if.language.staff': {
    en: '{language}: one CEFR level more would make the score higher.',
    nl: '{language}: één ERK-niveau hoger zou de score verhogen.',
    fr: '{language} : un niveau CECR de plus augmenterait le score.',
  },
  'matching.what_if.language.person': {
    en: '{language}: one CEFR level more would help you here.',
    nl: '{language}: één ERK-niveau hoger zou u hier helpen.',
    fr: '{language} : un niveau CECR de plus vous aiderait ici.',
  },
  'matching.what_if.availability.staff': {
    en: '{to, select, open {Available from {from}, in the form and for the hours asked, the score would be higher.} other {Available from {from} to {to}, in the form and for the hours asked, the score would be higher.}}',
    nl: '{to, select, open {Bij beschikbaarheid vanaf {from}, in de gevraagde vorm en uren, zou de score hoger zijn.} other {Bij beschikbaarheid van {from} tot en met {to}, in de gevraagde vorm en uren, zou de score hoger zijn.}}',
    fr: '{to, select, open {Avec une disponibilité dès le {from}, sous la forme et pour les heures demandées, le score serait plus élevé.} other {Avec une disponibilité du {from} au {to}, sous la forme et pour les heures demandées, le score serait plus élevé.}}',
  },
  'matching.what_if.availability.person': {
    en: '{to, select, open {It would help to be available from {from}, in the form and for the hours asked.} other {It would help to be available from {from} to {to}, in the form and for the hours asked.}}',
    nl: '{to, select, open {Het zou helpen als u vanaf {from} beschikbaar bent, in de gevraagde vorm en uren.} other {Het zou helpen als u van {from} tot en met {to} beschikbaar bent, in de gevraagde vorm en uren.}}',
    fr: '{to, select, open {Une disponibilité dès le {from}, sous la forme et pour les heures demandées, vous aiderait.} other {Une disponibilité du {from} au {to}, sous la forme et pour les heures demandées, vous aiderait.}}',
  },
  'matching.rule.compare_two_to_four': {
    en: 'Choose two to four people to compare.',
    nl: 'Kies twee tot vier personen om te vergelijken.',
    fr: 'Choisissez de deux à quatre personnes à comparer.',
  },
  'matching.rule.compare_one_need': {
    en: 'Only matches of the same need can be compared.',
    nl: 'Alleen matches van dezelfde behoefte kunnen worden vergeleken.',
    fr: 'Seules les correspondances d’un même besoin peuvent être comparées.',
  },
  'matching.rule.holds_few': {
    en: 'Ask for the weights within which a rank holds for at most four matches at a time.',
    nl: 'Vraag voor hoogstens vier matches tegelijk tussen welke gewichten een rang standhoudt.',
    fr: 'Demandez les poids entre lesquels un rang tient pour quatre correspondances au plus à la fois.',
  },
});

/** One change in the words of the reader. */
export function changeSentence(change: Change, side: 'staff' | 'person', label: (conceptId: string) => string, locale: Locale): string {
  const code = `matching.what_if.${change.kind}.${side}`;
  switch (change.kind) {
    case 'skill':
      return say(code, locale, { skill: label(change.skill), level: String(change.level) });
    case 'language':
      return say(code, locale, { language: languageName(change.language, locale) });
    case 'availability':
      return say(code, locale, { from: day(change.from, locale), to: change.to === null ? 'open' : day(change.to, locale) });
  }
}
