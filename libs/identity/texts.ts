import { texts } from '#platform/i18n';

export const identityRuleTexts = texts({
  'identity.rule.password_short': {
    en: 'Use at least {min, number} characters. Several words in a row are fine.',
    nl: 'Gebruik ten minste {min, number} tekens. Enkele woorden achter elkaar is goed.',
    fr: 'Utilisez au moins {min, number} caractères. Plusieurs mots à la suite conviennent.',
  },
  'identity.rule.password_common': {
    en: 'This password is among the first that would be guessed. Choose another one.',
    nl: 'Dit wachtwoord is een van de eerste die geraden worden. Kies een ander.',
    fr: 'Ce mot de passe est parmi les premiers que l’on devinerait. Choisissez-en un autre.',
  },
  'identity.rule.sign_in_failed': {
    en: 'Address and password do not fit together, or there is no such account.',
    nl: 'Adres en wachtwoord horen niet bij elkaar, of dit account bestaat niet.',
    fr: 'L’adresse et le mot de passe ne correspondent pas, ou ce compte n’existe pas.',
  },
  'identity.rule.too_many_tries': {
    en: 'Too many tries. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
    nl: 'Te veel pogingen. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer het opnieuw.',
    fr: 'Trop de tentatives. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez.',
  },
  'identity.rule.busy': {
    en: 'Many people are signing in at this moment. Try again in a few seconds.',
    nl: 'Er melden zich op dit moment veel mensen aan. Probeer het over enkele seconden opnieuw.',
    fr: 'Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.',
  },
  'identity.rule.link_over': {
    en: 'This link was used before, or it is over. Ask for a new one.',
    nl: 'Deze link is al gebruikt of verlopen. Vraag een nieuwe aan.',
    fr: 'Ce lien a déjà été utilisé ou a expiré. Demandez-en un nouveau.',
  },
  'identity.rule.code_wrong': {
    en: 'This code is not right, or it was used before. Wait for the next one.',
    nl: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende.',
    fr: 'Ce code n’est pas correct ou a déjà été utilisé. Attendez le suivant.',
  },
  'identity.rule.no_sign_in_waits': {
    en: 'No sign-in is waiting for a code here. Begin again.',
    nl: 'Er wacht hier geen aanmelding op een code. Begin opnieuw.',
    fr: 'Aucune connexion n’attend de code ici. Recommencez.',
  },
  'identity.rule.step_up': {
    en: 'Prove first that it is you: enter your code or password again.',
    nl: 'Bewijs eerst dat u het bent: voer uw code of wachtwoord opnieuw in.',
    fr: 'Prouvez d’abord que c’est bien vous : saisissez à nouveau votre code ou votre mot de passe.',
  },
  'identity.rule.step_up_by_link': {
    en: 'This account has neither password nor code. Sign out, and in again by a link.',
    nl: 'Dit account heeft geen wachtwoord en geen code. Meld u af en opnieuw aan met een link.',
    fr: 'Ce compte n’a ni mot de passe ni code. Déconnectez-vous, puis reconnectez-vous par un lien.',
  },
  'identity.rule.second_factor_on': {
    en: 'A code generator is in use already. Remove it first.',
    nl: 'Er is al een codegenerator in gebruik. Verwijder die eerst.',
    fr: 'Un générateur de codes est déjà utilisé. Retirez-le d’abord.',
  },
  'identity.rule.second_factor_off': {
    en: 'No code generator is being set up. Begin with that.',
    nl: 'Er wordt geen codegenerator ingesteld. Begin daarmee.',
    fr: 'Aucun générateur de codes n’est en cours d’installation. Commencez par là.',
  },
  'identity.rule.second_factor_needed': {
    en: 'Your role needs a code generator. It cannot be removed.',
    nl: 'Uw rol vereist een codegenerator. Die kan niet worden verwijderd.',
    fr: 'Votre rôle exige un générateur de codes. Il ne peut pas être retiré.',
  },
  'identity.rule.demo_account': {
    en: 'An account of the demo has no address, password or code.',
    nl: 'Een account van de demo heeft geen adres, wachtwoord of code.',
    fr: 'Un compte de la démonstration n’a ni adresse, ni mot de passe, ni code.',
  },
  'identity.rule.programme_of_role': {
    en: 'This role belongs to the other programme, or to one of the two: name it.',
    nl: 'Deze rol hoort bij het andere programma, of bij een van de twee: noem het.',
    fr: 'Ce rôle relève de l’autre programme, ou de l’un des deux : indiquez-le.',
  },
  'identity.rule.may_not_offer': {
    en: 'You cannot give this role in this scope.',
    nl: 'U kunt deze rol met dit bereik niet geven.',
    fr: 'Vous ne pouvez pas donner ce rôle dans ce périmètre.',
  },
  'identity.rule.invitation_done': {
    en: 'This invitation was accepted, taken back, or is over.',
    nl: 'Deze uitnodiging is aanvaard, ingetrokken of verlopen.',
    fr: 'Cette invitation a été acceptée, retirée ou a expiré.',
  },
  'identity.rule.sign_in_first': {
    en: 'The invited address has an account. Sign in to it, then open the link again.',
    nl: 'Het uitgenodigde adres heeft een account. Meld u daarmee aan en open de link opnieuw.',
    fr: 'L’adresse invitée a un compte. Connectez-vous à ce compte, puis rouvrez le lien.',
  },
  'identity.rule.not_yourself': {
    en: 'Another administrator has to do this for your own account.',
    nl: 'Voor uw eigen account moet een andere beheerder dit doen.',
    fr: 'Pour votre propre compte, une autre personne de l’administration doit le faire.',
  },
  'identity.answer.letter_on_its_way': {
    en: 'If this address can be used for it, a letter is on its way. It takes a minute or two.',
    nl: 'Als dit adres daarvoor gebruikt kan worden, is er een bericht onderweg. Het duurt een minuut of twee.',
    fr: 'Si cette adresse peut servir à cela, un message est en route. Comptez une minute ou deux.',
  },
});
