import type { Text } from '#kernel';

/** Words for every reason and rule of the JSON Resume import and export. */
export const peopleJsonResumeTexts = {
  'people.json_resume.no_place': {
    en: 'There is no place for this here.',
    nl: 'Hiervoor is hier geen plaats.',
    fr: 'Il n’y a pas de place prévue pour cela.',
  },
  'people.json_resume.too_large': {
    en: 'This CV is too large: {kilobytes, number} kB, and at most {max, number} kB can be sent. Leave out what is not needed, such as long descriptions.',
    nl: 'Dit cv is te groot: {kilobytes, number} kB, en er kan hoogstens {max, number} kB worden verstuurd. Laat weg wat niet nodig is, zoals lange beschrijvingen.',
    fr: 'Ce CV est trop volumineux : {kilobytes, number} ko, alors que {max, number} ko au plus peuvent être envoyés. Retirez ce qui n’est pas nécessaire, par exemple de longues descriptions.',
  },
  'people.json_resume.unknown_key': {
    en: 'JSON Resume does not have this field.',
    nl: 'JSON Resume kent dit veld niet.',
    fr: 'JSON Resume ne connaît pas ce champ.',
  },
  'people.json_resume.awaits_confirmation': {
    en: 'We found a possible meaning. It counts only after you confirm it.',
    nl: 'We vonden een mogelijke betekenis. Die telt pas als u haar bevestigt.',
    fr: 'Nous avons trouvé un sens possible. Il ne compte qu’après votre confirmation.',
  },
  'people.json_resume.no_candidate': {
    en: 'We found no matching term in ESCO.',
    nl: 'We vonden geen passende term in ESCO.',
    fr: 'Nous n’avons pas trouvé de terme correspondant dans ESCO.',
  },
  'people.json_resume.unknown_concept': {
    en: 'The file names an ESCO term that we do not know.',
    nl: 'Het bestand noemt een ESCO-term die wij niet kennen.',
    fr: 'Le fichier cite un terme ESCO que nous ne connaissons pas.',
  },
  'people.json_resume.title_missing': { en: 'The job has no title.', nl: 'De baan heeft geen functietitel.', fr: 'L’emploi n’a pas d’intitulé.' },
  'people.json_resume.start_date_missing': {
    en: 'The job has no start date.',
    nl: 'De baan heeft geen begindatum.',
    fr: 'L’emploi n’a pas de date de début.',
  },
  'people.json_resume.level_of_study_unknown': {
    en: 'We could not tell the level of this study.',
    nl: 'We konden het niveau van deze opleiding niet bepalen.',
    fr: 'Nous n’avons pas pu déterminer le niveau de cette formation.',
  },
  'people.json_resume.field_of_study_without_code': {
    en: 'The field of study is kept in words; its code is missing.',
    nl: 'De studierichting staat er in woorden; de code ontbreekt.',
    fr: 'Le domaine d’études est gardé en mots ; son code manque.',
  },
  'people.json_resume.language_unknown': {
    en: 'We do not know this language’s name.',
    nl: 'We kennen de naam van deze taal niet.',
    fr: 'Nous ne connaissons pas le nom de cette langue.',
  },
  'people.json_resume.fluency_missing': {
    en: 'The language has no level.',
    nl: 'Bij de taal staat geen niveau.',
    fr: 'Aucun niveau n’est indiqué pour la langue.',
  },
  'people.json_resume.country_unknown': {
    en: 'The country is not a two-letter code.',
    nl: 'Het land is geen code van twee letters.',
    fr: 'Le pays n’est pas un code de deux lettres.',
  },
  'people.json_resume.no_profile': {
    en: 'You have no profile yet that a summary could go into.',
    nl: 'U hebt nog geen profiel waar een samenvatting in past.',
    fr: 'Vous n’avez pas encore de profil où placer un résumé.',
  },
  'people.json_resume.too_long': { en: 'The text is too long.', nl: 'De tekst is te lang.', fr: 'Le texte est trop long.' },
  'people.json_resume.repeated': {
    en: 'The same line stands earlier in the file.',
    nl: 'Dezelfde regel staat eerder in het bestand.',
    fr: 'La même ligne figure plus haut dans le fichier.',
  },
  'people.json_resume.more': {
    en: 'The list ends here; this many more were not carried over.',
    nl: 'De lijst eindigt hier; zoveel andere zijn niet overgenomen.',
    fr: 'La liste s’arrête ici ; tant d’autres n’ont pas été repris.',
  },
  'people.json_resume.date_made_exact': {
    en: 'The file gives a month or a year; we chose the day.',
    nl: 'Het bestand geeft een maand of jaar; de dag hebben wij gekozen.',
    fr: 'Le fichier donne un mois ou une année ; nous avons choisi le jour.',
  },
  'people.json_resume.highlights_joined': {
    en: 'The highlights are now part of the description.',
    nl: 'De hoogtepunten staan nu in de omschrijving.',
    fr: 'Les points forts font maintenant partie de la description.',
  },
  'people.json_resume.level_assumed': {
    en: 'The file gives no level; we entered the lowest.',
    nl: 'Het bestand geeft geen niveau; wij hebben het laagste ingevuld.',
    fr: 'Le fichier n’indique pas de niveau ; nous avons inscrit le plus bas.',
  },
  'people.json_resume.one_level_for_four': {
    en: 'The file gives one level; we entered it for listening, reading, speaking and writing.',
    nl: 'Het bestand geeft één niveau; dat staat nu bij luisteren, lezen, spreken en schrijven.',
    fr: 'Le fichier donne un seul niveau ; nous l’avons inscrit pour écouter, lire, parler et écrire.',
  },
  'people.json_resume.kept_out': {
    en: 'Consents are given here and do not travel in a file.',
    nl: 'Toestemmingen geeft u hier; ze reizen niet mee in een bestand.',
    fr: 'Les consentements se donnent ici et ne voyagent pas dans un fichier.',
  },
  'people.json_resume.altered': {
    en: 'The format cannot hold this exactly.',
    nl: 'Het formaat kan dit niet precies bewaren.',
    fr: 'Le format ne peut pas conserver cela exactement.',
  },
  'people.json_resume.in_future': { en: 'The date lies in the future.', nl: 'De datum ligt in de toekomst.', fr: 'La date se situe dans l’avenir.' },
  'people.json_resume.not_an_address': {
    en: 'This is not an e-mail address.',
    nl: 'Dit is geen e-mailadres.',
    fr: 'Ce n’est pas une adresse électronique.',
  },
  'people.json_resume.not_json': { en: 'This is not a JSON file.', nl: 'Dit is geen JSON-bestand.', fr: 'Ce n’est pas un fichier JSON.' },
  'people.json_resume.expected_object': {
    en: 'A group of fields is expected here.',
    nl: 'Hier wordt een groep velden verwacht.',
    fr: 'Un groupe de champs est attendu ici.',
  },
  'people.json_resume.expected_list': { en: 'A list is expected here.', nl: 'Hier wordt een lijst verwacht.', fr: 'Une liste est attendue ici.' },
  'people.json_resume.expected_number': { en: 'A number is expected here.', nl: 'Hier wordt een getal verwacht.', fr: 'Un nombre est attendu ici.' },
  'people.json_resume.expected_text': { en: 'Text is expected here.', nl: 'Hier wordt tekst verwacht.', fr: 'Un texte est attendu ici.' },
  'people.json_resume.date_shape': {
    en: 'A date is written 2020, 2020-05 or 2020-05-01 and must exist.',
    nl: 'Een datum schrijft u als 2020, 2020-05 of 2020-05-01 en moet bestaan.',
    fr: 'Une date s’écrit 2020, 2020-05 ou 2020-05-01 et doit exister.',
  },
  'people.json_resume.ends_before_start': {
    en: 'The end lies before the beginning.',
    nl: 'Het einde ligt vóór het begin.',
    fr: 'La fin précède le début.',
  },
  'people.json_resume.too_many': {
    en: 'There are more than {max} entries.',
    nl: 'Er zijn meer dan {max} regels.',
    fr: 'Il y a plus de {max} entrées.',
  },
  'people.json_resume.control_characters': {
    en: 'The text has control characters.',
    nl: 'De tekst bevat besturingstekens.',
    fr: 'Le texte contient des caractères de contrôle.',
  },
} as const satisfies Record<string, Text>;
