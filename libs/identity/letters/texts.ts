import { texts } from '#platform/i18n';

export const identityLetterTexts = texts({
  'identity.letter.not_you': {
    en: 'If you did not ask for this, you need not do anything.',
    nl: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.',
    fr: 'Si vous n’avez rien demandé, vous n’avez rien à faire.',
  },
  'identity.letter.register.subject': { en: 'Confirm your address', nl: 'Bevestig uw adres', fr: 'Confirmez votre adresse' },
  'identity.letter.register.before': {
    en: 'Welcome. With this link you confirm your e-mail address and choose how to sign in.',
    nl: 'Welkom. Met deze link bevestigt u uw e-mailadres en kiest u hoe u zich aanmeldt.',
    fr: 'Bienvenue. Ce lien vous permet de confirmer votre adresse électronique et de choisir comment vous connecter.',
  },
  'identity.letter.register.action': { en: 'Confirm and go on', nl: 'Bevestigen en verder', fr: 'Confirmer et continuer' },
  'identity.letter.register.after': {
    en: 'The link holds for 24 hours and works once. There is no account until you have used it.',
    nl: 'De link geldt 24 uur en werkt één keer. Er is geen account totdat u hem hebt gebruikt.',
    fr: 'Le lien est valable 24 heures et fonctionne une fois. Aucun compte n’existe avant que vous ne l’ayez utilisé.',
  },
  'identity.letter.already.subject': { en: 'You have an account already', nl: 'U hebt al een account', fr: 'Vous avez déjà un compte' },
  'identity.letter.already.before': {
    en: 'Someone entered your address to make a new account. You have one already, so nothing was changed.',
    nl: 'Iemand vulde uw adres in om een nieuw account te maken. U hebt er al een, dus er is niets gewijzigd.',
    fr: 'Quelqu’un a saisi votre adresse pour créer un compte. Vous en avez déjà un : rien n’a été modifié.',
  },
  'identity.letter.already.action': { en: 'Sign in', nl: 'Aanmelden', fr: 'Se connecter' },
  'identity.letter.link.subject': { en: 'Your link to sign in', nl: 'Uw link om u aan te melden', fr: 'Votre lien de connexion' },
  'identity.letter.link.before': {
    en: 'With this link you sign in without a password. Open it and press the button.',
    nl: 'Met deze link meldt u zich aan zonder wachtwoord. Open hem en druk op de knop.',
    fr: 'Ce lien vous connecte sans mot de passe. Ouvrez-le et appuyez sur le bouton.',
  },
  'identity.letter.link.action': { en: 'Sign in', nl: 'Aanmelden', fr: 'Se connecter' },
  'identity.letter.link.after': {
    en: 'The link holds for 15 minutes and works once.',
    nl: 'De link geldt 15 minuten en werkt één keer.',
    fr: 'Le lien est valable 15 minutes et fonctionne une fois.',
  },
  'identity.letter.no_link.subject': {
    en: 'Sign in with your password',
    nl: 'Meld u aan met uw wachtwoord',
    fr: 'Connectez-vous avec votre mot de passe',
  },
  'identity.letter.no_link.before': {
    en: 'Someone asked for a link to sign in to your account. Your role signs in with a password.',
    nl: 'Iemand vroeg om een link om u aan te melden. In uw rol meldt u zich aan met een wachtwoord.',
    fr: 'Quelqu’un a demandé un lien de connexion à votre compte. Votre rôle se connecte avec un mot de passe.',
  },
  'identity.letter.reset.subject': { en: 'Choose a new password', nl: 'Kies een nieuw wachtwoord', fr: 'Choisissez un nouveau mot de passe' },
  'identity.letter.reset.before': {
    en: 'With this link you choose a new password. All your sessions end with that.',
    nl: 'Met deze link kiest u een nieuw wachtwoord. Daarmee eindigen al uw sessies.',
    fr: 'Ce lien vous permet de choisir un nouveau mot de passe. Toutes vos sessions prendront fin.',
  },
  'identity.letter.reset.action': { en: 'Choose a password', nl: 'Wachtwoord kiezen', fr: 'Choisir un mot de passe' },
  'identity.letter.reset.after': {
    en: 'The link holds for 30 minutes and works once.',
    nl: 'De link geldt 30 minuten en werkt één keer.',
    fr: 'Le lien est valable 30 minutes et fonctionne une fois.',
  },
  'identity.letter.changed.subject': { en: 'Your password was changed', nl: 'Uw wachtwoord is gewijzigd', fr: 'Votre mot de passe a été modifié' },
  'identity.letter.changed.before': {
    en: 'The password of your account was changed just now, and your other sessions ended. If that was not you, choose a new one at once.',
    nl: 'Het wachtwoord van uw account is zojuist gewijzigd en uw andere sessies zijn beëindigd. Was u dat niet? Kies dan meteen een nieuw.',
    fr: 'Le mot de passe de votre compte vient d’être modifié et vos autres sessions ont pris fin. Si ce n’était pas vous, choisissez-en un nouveau immédiatement.',
  },
  'identity.letter.factor.subject': {
    en: 'Your second step was changed',
    nl: 'Uw tweede stap is gewijzigd',
    fr: 'Votre deuxième étape a été modifiée',
  },
  'identity.letter.factor.before': {
    en: 'The code generator of your account was set up or removed just now. If that was not you, choose a new password at once and tell us.',
    nl: 'De codegenerator van uw account is zojuist ingesteld of verwijderd. Was u dat niet? Kies dan meteen een nieuw wachtwoord en laat het ons weten.',
    fr: 'Le générateur de codes de votre compte vient d’être installé ou retiré. Si ce n’était pas vous, choisissez immédiatement un nouveau mot de passe et prévenez-nous.',
  },
  'identity.letter.invitation.subject': { en: 'You are invited', nl: 'U bent uitgenodigd', fr: 'Vous êtes invité' },
  'identity.letter.invitation.before': {
    en: 'You are invited to take part. With this link you see what is offered to you, and accept it.',
    nl: 'U bent uitgenodigd om mee te doen. Met deze link ziet u wat u wordt aangeboden en aanvaardt u het.',
    fr: 'Vous êtes invité à participer. Ce lien vous montre ce qui vous est proposé et vous permet de l’accepter.',
  },
  'identity.letter.invitation.action': { en: 'See the invitation', nl: 'Bekijk de uitnodiging', fr: 'Voir l’invitation' },
  'identity.letter.invitation.after': {
    en: 'The link holds for 7 days and works once. If you do not know why you got it, you need not do anything.',
    nl: 'De link geldt 7 dagen en werkt één keer. Weet u niet waarom u hem kreeg? Dan hoeft u niets te doen.',
    fr: 'Le lien est valable 7 jours et fonctionne une fois. Si vous ne savez pas pourquoi vous l’avez reçu, vous n’avez rien à faire.',
  },
});
