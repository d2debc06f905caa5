import { texts } from '#platform/i18n';
import { peopleJsonResumeTexts } from './domain/json-resume/index.js';

export const peopleTexts = texts({
  'people.rule.may_not_create': {
    en: 'Experts and candidates write down themselves; officers write down others.',
    nl: 'Experts en kandidaten schrijven zichzelf in; medewerkers schrijven anderen in.',
    fr: 'Les experts et les candidats s’inscrivent eux-mêmes ; les responsables inscrivent les autres.',
  },
  'people.rule.has_person': {
    en: 'This account has a profile already. Open it to change it.',
    nl: 'Dit account heeft al een profiel. Open het om het te wijzigen.',
    fr: 'Ce compte a déjà un profil. Ouvrez-le pour le modifier.',
  },
  'people.rule.profile_of_your_programme': {
    en: 'A person you take in needs a profile in your programme, and in no other.',
    nl: 'Wie u inschrijft heeft een profiel in uw programma nodig, en in geen ander.',
    fr: 'La personne que vous inscrivez doit avoir un profil dans votre programme, et dans aucun autre.',
  },
  'people.rule.person_of_your_country': {
    en: 'You handle people tied to the countries of your role; this person would not be one of them.',
    nl: 'U behandelt mensen met een band met de landen van uw rol; deze persoon zou daar niet bij horen.',
    fr: 'Vous suivez les personnes liées aux pays de votre rôle ; cette personne n’en ferait pas partie.',
  },
});

export const resumeTexts = texts(peopleJsonResumeTexts);

/** Lines of the report on an import or export. */
export const reportTexts = texts({
  'people.section.name': { en: 'Name', nl: 'Naam', fr: 'Nom' },
  'people.section.email': { en: 'E-mail address', nl: 'E-mailadres', fr: 'Adresse électronique' },
  'people.section.residenceCountry': { en: 'Country of residence', nl: 'Woonland', fr: 'Pays de résidence' },
  'people.section.motivation': { en: 'Motivation', nl: 'Motivatie', fr: 'Motivation' },
  'people.section.skills': { en: 'Skill', nl: 'Vaardigheid', fr: 'Compétence' },
  'people.section.occupations': { en: 'Job', nl: 'Baan', fr: 'Emploi' },
  'people.section.languages': { en: 'Language', nl: 'Taal', fr: 'Langue' },
  'people.section.education': { en: 'Education', nl: 'Opleiding', fr: 'Formation' },
  'people.report.stored': { en: '{section}: {value}', nl: '{section}: {value}', fr: '{section} : {value}' },
  'people.report.loss': { en: '“{value}” – {reason}', nl: '“{value}” – {reason}', fr: '« {value} » – {reason}' },
});
