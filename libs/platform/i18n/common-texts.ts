import { texts } from './texts.js';

// Words for rules that every room shares. Rooms add their own under their own prefix.
texts({
  'rule.required': { en: 'Fill in this field.', nl: 'Vul dit veld in.', fr: 'Remplissez ce champ.' },
  'rule.uuid': { en: 'This is not an id of this service.', nl: 'Dit is geen id van deze dienst.', fr: 'Ce n’est pas un identifiant de ce service.' },
  'rule.too_long': {
    en: 'Use at most {max, number} characters.',
    nl: 'Gebruik hoogstens {max, number} tekens.',
    fr: 'Utilisez au plus {max, number} caractères.',
  },
  'rule.control_characters': {
    en: 'Remove the characters that cannot be shown.',
    nl: 'Verwijder de tekens die niet getoond kunnen worden.',
    fr: 'Retirez les caractères qui ne peuvent pas être affichés.',
  },
  'rule.unknown_code': { en: 'Choose a value from the list.', nl: 'Kies een waarde uit de lijst.', fr: 'Choisissez une valeur de la liste.' },
  'rule.unknown_concept': {
    en: 'This is not in the ESCO classification.',
    nl: 'Dit staat niet in de ESCO-classificatie.',
    fr: 'Cela ne figure pas dans la classification ESCO.',
  },
  'rule.date': {
    en: 'Enter a date that exists, such as 2027-03-31.',
    nl: 'Vul een bestaande datum in, zoals 2027-03-31.',
    fr: 'Indiquez une date qui existe, par exemple 2027-03-31.',
  },
  'rule.date_order': { en: 'The end is before the beginning.', nl: 'Het einde ligt voor het begin.', fr: 'La fin précède le début.' },
  'rule.date_future': { en: 'This date lies in the future.', nl: 'Deze datum ligt in de toekomst.', fr: 'Cette date est dans le futur.' },
  'rule.cefr': { en: 'Choose a level from A1 to C2.', nl: 'Kies een niveau van A1 tot en met C2.', fr: 'Choisissez un niveau de A1 à C2.' },
  'rule.range': {
    en: 'Enter a number from {min, number} to {max, number}.',
    nl: 'Vul een getal in van {min, number} tot en met {max, number}.',
    fr: 'Indiquez un nombre de {min, number} à {max, number}.',
  },
  'rule.duplicate': { en: 'This is in the list already.', nl: 'Dit staat al in de lijst.', fr: 'Cela figure déjà dans la liste.' },
  'rule.too_many': {
    en: 'At most {max, number} entries are possible.',
    nl: 'Er zijn hoogstens {max, number} regels mogelijk.',
    fr: 'Au plus {max, number} lignes sont possibles.',
  },
  'rule.email': {
    en: 'Enter an e-mail address such as name@example.org.',
    nl: 'Vul een e-mailadres in zoals naam@example.org.',
    fr: 'Indiquez une adresse électronique telle que nom@example.org.',
  },
  'rule.unexpected_field': { en: 'This field cannot be set.', nl: 'Dit veld kan niet worden ingevuld.', fr: 'Ce champ ne peut pas être rempli.' },
  'error.not_found': { en: 'This was not found.', nl: 'Dit is niet gevonden.', fr: 'Introuvable.' },
  'error.version_conflict': {
    en: 'Someone changed this in the meantime. You have version {yourVersion, number}; version {currentVersion, number} is current.',
    nl: 'Iemand heeft dit intussen gewijzigd. U hebt versie {yourVersion, number}; versie {currentVersion, number} is de huidige.',
    fr: 'Quelqu’un a modifié ceci entre-temps. Vous avez la version {yourVersion, number} ; la version actuelle est la {currentVersion, number}.',
  },
  'error.key_reused': {
    en: 'This request was sent before with other content. Send it again as a new one.',
    nl: 'Dit verzoek is eerder met een andere inhoud verstuurd. Verstuur het opnieuw als een nieuw verzoek.',
    fr: 'Cette demande a déjà été envoyée avec un autre contenu. Envoyez-la comme une nouvelle demande.',
  },
  'error.body_too_large': {
    en: 'This is too large to be sent: at most {kilobytes, number} kB fit into one request. Nothing was changed.',
    nl: 'Dit is te groot om te versturen: in één verzoek past hoogstens {kilobytes, number} kB. Er is niets gewijzigd.',
    fr: 'C’est trop volumineux pour être envoyé : une demande contient au plus {kilobytes, number} ko. Rien n’a été modifié.',
  },
  'error.forbidden': { en: 'You may not see or do this.', nl: 'U mag dit niet zien of doen.', fr: 'Vous ne pouvez pas voir ou faire ceci.' },
  'error.try_again': {
    en: 'The service is out of reach for a moment. Try again: what you sent is done once, however often it is sent.',
    nl: 'De dienst is even niet bereikbaar. Probeer het opnieuw: wat u verstuurt wordt één keer gedaan, hoe vaak u het ook verstuurt.',
    fr: 'Le service est momentanément inaccessible. Réessayez : ce que vous envoyez n’est fait qu’une fois, même envoyé plusieurs fois.',
  },
  'error.unexpected': {
    en: 'Something went wrong on our side. Nothing was changed.',
    nl: 'Er ging bij ons iets mis. Er is niets gewijzigd.',
    fr: 'Une erreur est survenue de notre côté. Rien n’a été modifié.',
  },
});
