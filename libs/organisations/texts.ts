import { texts } from '#platform/i18n';

export const organisationTexts = texts({
  'organisations.rule.may_not_create': {
    en: 'Only programme officers and administrators add organisations.',
    nl: 'Alleen programmamedewerkers en beheerders voegen organisaties toe.',
    fr: 'Seuls les responsables de programme et l’administration ajoutent des organisations.',
  },
});
