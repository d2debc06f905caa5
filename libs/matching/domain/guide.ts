import type { Locale, Text } from '#kernel';

/** One part of the explanation of the ranking; what is for an auditor says how to check it. */
interface GuideSection {
  readonly code: string;
  readonly reader: 'everyone' | 'auditor';
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** How the ranking works, in words; docs/scoring.md has the formulas. */
const guide: readonly GuideSection[] = [
  {
    code: 'purpose',
    reader: 'everyone',
    title: { en: 'What the ranking is for', nl: 'Waarvoor de rangschikking dient', fr: 'À quoi sert le classement' },
    paragraphs: [
      {
        en: 'The ranking helps to find people for a need. It advises; people decide. Nobody is refused by a score.',
        nl: 'De rangschikking helpt om mensen voor een behoefte te vinden. Zij adviseert; mensen beslissen. Niemand wordt door een score afgewezen.',
        fr: 'Le classement aide à trouver des personnes pour un besoin. Il conseille ; ce sont des personnes qui décident. Aucun score ne suffit à refuser quelqu’un.',
      },
      {
        en: 'Each decision is taken by a named person, with a reason, and can be looked up later.',
        nl: 'Elke beslissing wordt door een persoon genomen, met een reden, en is later na te gaan.',
        fr: 'Chaque décision est prise par une personne identifiée, avec un motif, et peut être consultée par la suite.',
      },
    ],
  },
  {
    code: 'facts',
    reader: 'everyone',
    title: {
      en: 'What counts, and what cannot count',
      nl: 'Wat meetelt en wat niet kan meetellen',
      fr: 'Ce qui compte, et ce qui ne peut pas compter',
    },
    paragraphs: [
      {
        en: 'Counted are skills, occupations, experience, education, languages, availability, and knowledge of the country or willingness to move.',
        nl: 'Vaardigheden, beroepen, ervaring, opleiding, talen, beschikbaarheid en kennis van het land of bereidheid om te verhuizen tellen mee.',
        fr: 'Comptent les compétences, les métiers, l’expérience, la formation, les langues, la disponibilité, et la connaissance du pays ou la volonté de déménager.',
      },
      {
        en: 'Name, sex, age, nationality, photo, religion and address cannot count: the calculation has no place for them.',
        nl: 'Naam, geslacht, leeftijd, nationaliteit, foto, geloof en adres kunnen niet meetellen: de berekening heeft er geen plaats voor.',
        fr: 'Le nom, le sexe, l’âge, la nationalité, la photo, la religion et l’adresse ne peuvent pas compter : le calcul n’a pas de place pour eux.',
      },
    ],
  },
  {
    code: 'rules',
    reader: 'everyone',
    title: { en: 'Rules that exclude', nl: 'Regels die uitsluiten', fr: 'Règles qui excluent' },
    paragraphs: [
      {
        en: 'The law, the programme’s conditions and consent decide who can take part. Such a rule excludes; it never moves a score.',
        nl: 'De wet, de voorwaarden van het programma en toestemming bepalen wie kan meedoen. Zo’n regel sluit uit; zij verandert nooit een score.',
        fr: 'La loi, les conditions du programme et le consentement décident qui peut participer. Une telle règle exclut ; elle ne modifie jamais un score.',
      },
      {
        en: 'A list shows how many people each rule excluded. Officers can ask who they are; each person can see their own result.',
        nl: 'Een lijst toont hoeveel mensen elke regel uitsloot. Medewerkers kunnen opvragen wie dat zijn; iedereen kan het eigen resultaat zien.',
        fr: 'Une liste montre combien de personnes chaque règle a exclues. Les responsables peuvent demander qui ; chaque personne peut voir son propre résultat.',
      },
    ],
  },
  {
    code: 'score',
    reader: 'everyone',
    title: { en: 'How a score is made', nl: 'Hoe een score ontstaat', fr: 'Comment se forme un score' },
    paragraphs: [
      {
        en: 'A dated weight sheet says how much each criterion weighs. Inside a criterion, an essential requirement weighs three times as much as a desirable one of the same importance.',
        nl: 'Een gedateerd weegblad zegt hoeveel elk criterium weegt. Binnen een criterium weegt een noodzakelijke eis drie keer zo zwaar als een gewenste van hetzelfde belang.',
        fr: 'Une grille de pondération datée dit combien pèse chaque critère. Au sein d’un critère, une exigence essentielle pèse trois fois plus qu’une exigence souhaitée de même importance.',
      },
      {
        en: 'Each part is met fully, partly or not. Weight times credit is its contribution, and the score is the sum of all contributions, to the last digit.',
        nl: 'Elk onderdeel is geheel, deels of niet vervuld. Gewicht maal waardering is de bijdrage, en de score is de som van alle bijdragen, tot op het laatste cijfer.',
        fr: 'Chaque élément est rempli entièrement, en partie ou pas du tout. Le poids multiplié par le crédit donne la contribution, et le score est la somme de toutes les contributions, au chiffre près.',
      },
      {
        en: 'A criterion that the need is silent about weighs nothing; the others share its weight.',
        nl: 'Een criterium waarover de behoefte niets zegt, weegt niets; de andere verdelen dat gewicht.',
        fr: 'Un critère dont le besoin ne dit rien ne pèse rien ; les autres se partagent son poids.',
      },
    ],
  },
  {
    code: 'skills',
    reader: 'everyone',
    title: { en: 'How skills are compared', nl: 'Hoe vaardigheden worden vergeleken', fr: 'Comment les compétences sont comparées' },
    paragraphs: [
      {
        en: 'Skills come from ESCO, the European classification. The asked skill, or a narrower one, counts in full; a broader or related one counts in part; a neighbouring one is only shown.',
        nl: 'Vaardigheden komen uit ESCO, de Europese indeling. De gevraagde of een specifiekere vaardigheid telt geheel; een algemenere of gerelateerde telt deels; een naburige wordt alleen getoond.',
        fr: 'Les compétences viennent d’ESCO, la classification européenne. La compétence demandée, ou une plus précise, compte entièrement ; une plus générale ou liée compte en partie ; une voisine est seulement montrée.',
      },
      {
        en: 'A level below the asked one counts in proportion. One skill of a person meets one requirement, so that it is not counted twice.',
        nl: 'Een niveau onder het gevraagde telt naar verhouding. Eén vaardigheid van een persoon vervult één eis, zodat zij niet dubbel telt.',
        fr: 'Un niveau inférieur au niveau demandé compte en proportion. Une compétence d’une personne répond à une seule exigence, afin de ne pas compter deux fois.',
      },
      {
        en: 'An occupation usually brings skills. These count in part, by the time in it, until the person states them.',
        nl: 'Bij een beroep horen meestal vaardigheden. Die tellen deels mee, naar de tijd in dat beroep, tot de persoon ze zelf opgeeft.',
        fr: 'Un métier apporte d’ordinaire des compétences. Elles comptent en partie, selon le temps passé, jusqu’à ce que la personne les indique.',
      },
    ],
  },
  {
    code: 'list',
    reader: 'everyone',
    title: { en: 'The list, ties and the cut-off', nl: 'De lijst, gelijke scores en de grens', fr: 'La liste, les ex æquo et le seuil' },
    paragraphs: [
      {
        en: 'People of equal score share a rank. Their order on screen is drawn per need, so that nobody comes first in every tie.',
        nl: 'Mensen met een gelijke score delen een rang. Hun volgorde op het scherm wordt per behoefte bepaald, zodat niemand altijd vooraan staat.',
        fr: 'Les personnes de même score partagent un rang. Leur ordre à l’écran est fixé pour chaque besoin, afin que personne ne soit toujours en tête.',
      },
      {
        en: 'The best 500 are kept in the list. The cut-off hides nobody: anyone found by search can be scored and put forward.',
        nl: 'De beste 500 blijven in de lijst. De grens verbergt niemand: wie via zoeken wordt gevonden, kan een score krijgen en worden voorgedragen.',
        fr: 'Les 500 meilleures restent dans la liste. Le seuil ne cache personne : toute personne trouvée par recherche peut recevoir un score et être proposée.',
      },
    ],
  },
  {
    code: 'why',
    reader: 'everyone',
    title: { en: 'Reading the reasons', nl: 'De redenen lezen', fr: 'Lire les raisons' },
    paragraphs: [
      {
        en: '“What would help” names at most three changes from a fixed list: a missing skill, a language step, availability. Each is the whole score, reckoned anew.',
        nl: '“Wat zou helpen” noemt hoogstens drie veranderingen uit een vaste lijst: een ontbrekende vaardigheid, een taalniveau, beschikbaarheid. Elke keer is de hele score opnieuw berekend.',
        fr: '« Ce qui aiderait » nomme au plus trois changements d’une liste fixe : une compétence manquante, un niveau de langue, la disponibilité. Chaque fois, tout le score est recalculé.',
      },
      {
        en: 'A rank “holds” between two weights: one criterion’s weight is moved by whole percents, the others share the rest, and everyone in the list is scored again at each step. A narrow range means that the order hangs on that weight.',
        nl: 'Een rang “houdt stand” tussen twee gewichten: het gewicht van één criterium schuift met hele procenten, de andere verdelen de rest, en bij elke stap krijgt iedereen in de lijst een nieuwe score. Een smalle marge betekent dat de volgorde van dat gewicht afhangt.',
        fr: 'Un rang « tient » entre deux poids : le poids d’un critère varie par pour cent entiers, les autres se partagent le reste, et toute la liste est recalculée à chaque pas. Une marge étroite signifie que l’ordre dépend de ce poids.',
      },
    ],
  },
  {
    code: 'person',
    reader: 'everyone',
    title: { en: 'What the person sees', nl: 'Wat de persoon ziet', fr: 'Ce que voit la personne' },
    paragraphs: [
      {
        en: 'A person sees which open needs suit them, in sentences, with the figures behind them. In this view their preferences and the host’s readiness count as well.',
        nl: 'Een persoon ziet in zinnen welke open behoeften passen, met de cijfers erachter. In die weergave tellen ook de eigen voorkeuren en de gereedheid van de gastorganisatie.',
        fr: 'Une personne voit, en phrases, quels besoins ouverts lui conviennent, avec les chiffres à l’appui. Dans cette vue comptent aussi ses préférences et la préparation de l’organisation d’accueil.',
      },
      {
        en: 'Preferences never reach a host or an employer, and take no part in the list of a need.',
        nl: 'Voorkeuren komen nooit bij een gastinstelling of werkgever terecht en tellen niet mee in de lijst van een behoefte.',
        fr: 'Les préférences ne parviennent jamais à une institution d’accueil ni à un employeur, et ne comptent pas dans la liste d’un besoin.',
      },
    ],
  },
  {
    code: 'weights',
    reader: 'auditor',
    title: { en: 'Who sets the weights', nl: 'Wie de gewichten bepaalt', fr: 'Qui fixe les poids' },
    paragraphs: [
      {
        en: 'One person proposes weights with a reason and a first day; another account approves or rejects them. A sheet never changes: new weights are a new version, and open needs are scored anew from its first day.',
        nl: 'De een stelt gewichten voor met een reden en een eerste dag; een ander account keurt ze goed of wijst ze af. Een weegblad verandert nooit: nieuwe gewichten zijn een nieuwe versie, en open behoeften krijgen vanaf die dag nieuwe scores.',
        fr: 'Une personne propose des poids avec un motif et un premier jour ; un autre compte les approuve ou les rejette. Une grille ne change jamais : de nouveaux poids sont une nouvelle version, et les besoins ouverts sont recalculés dès ce jour.',
      },
    ],
  },
  {
    code: 'exactness',
    reader: 'auditor',
    title: {
      en: 'Whole numbers, and the same result every time',
      nl: 'Hele getallen, en telkens hetzelfde resultaat',
      fr: 'Des nombres entiers, et toujours le même résultat',
    },
    paragraphs: [
      {
        en: 'Weights are whole numbers that sum to 10,000, apportioned by the divisor method of Webster and Sainte-Laguë; credits run from 0 to 10,000. A score is a whole number up to 100,000,000, shown divided by a million.',
        nl: 'Gewichten zijn hele getallen die samen 10.000 zijn, verdeeld met de delermethode van Webster en Sainte-Laguë; waarderingen lopen van 0 tot 10.000. Een score is een heel getal tot 100.000.000, getoond na deling door een miljoen.',
        fr: 'Les poids sont des nombres entiers dont la somme est 10 000, répartis par la méthode des diviseurs de Webster et Sainte-Laguë ; les crédits vont de 0 à 10 000. Un score est un entier jusqu’à 100 000 000, affiché divisé par un million.',
      },
      {
        en: 'A run records the versions of engine, sheet and classification, its day and a hash of all inputs. The same inputs give the same result, to the last bit.',
        nl: 'Een berekening legt de versies van rekenmachine, weegblad en indeling vast, de dag en een hash van alle invoer. Dezelfde invoer geeft hetzelfde resultaat, tot op de laatste bit.',
        fr: 'Un calcul enregistre les versions du moteur, de la grille et de la classification, son jour et une empreinte de toutes les entrées. Les mêmes entrées donnent le même résultat, au bit près.',
      },
    ],
  },
  {
    code: 'laws',
    reader: 'auditor',
    title: { en: 'What is promised and tested', nl: 'Wat wordt beloofd en getoetst', fr: 'Ce qui est promis et vérifié' },
    paragraphs: [
      {
        en: 'One more skill or a higher level never lowers a score. Unrelated skills change nothing. The order of entries, repeats and the language of labels change nothing. A requirement added and not met never raises a score.',
        nl: 'Eén vaardigheid meer of een hoger niveau verlaagt nooit een score. Vaardigheden zonder verband veranderen niets. De volgorde van gegevens, herhalingen en de taal van benamingen veranderen niets. Een toegevoegde, niet vervulde eis verhoogt nooit een score.',
        fr: 'Une compétence de plus ou un niveau plus élevé n’abaisse jamais un score. Les compétences sans lien ne changent rien. L’ordre des données, les répétitions et la langue des libellés ne changent rien. Une exigence ajoutée et non remplie n’augmente jamais un score.',
      },
      {
        en: 'Each promise is tested on random data and on ESCO itself whenever the program changes.',
        nl: 'Elke belofte wordt bij iedere wijziging van het programma getoetst op willekeurige gegevens en op ESCO zelf.',
        fr: 'Chaque promesse est vérifiée sur des données aléatoires et sur ESCO même à chaque modification du programme.',
      },
    ],
  },
  {
    code: 'limits',
    reader: 'everyone',
    title: { en: 'What the ranking does not know', nl: 'Wat de rangschikking niet weet', fr: 'Ce que le classement ignore' },
    paragraphs: [
      {
        en: 'It knows what is in a profile, not how good someone’s work is or how two people get on. Words that are not yet linked to ESCO count as not met by anyone.',
        nl: 'Zij weet wat in een profiel staat, niet hoe goed iemands werk is of hoe twee mensen samenwerken. Woorden die nog niet aan ESCO zijn gekoppeld, gelden voor iedereen als niet vervuld.',
        fr: 'Il connaît ce qui figure dans un profil, non la qualité du travail ni l’entente entre deux personnes. Les mots pas encore reliés à ESCO comptent comme non remplis pour tout le monde.',
      },
    ],
  },
];

/** The guide in one language. */
export const guideIn = (
  locale: Locale,
): readonly { readonly code: string; readonly reader: GuideSection['reader']; readonly title: string; readonly paragraphs: readonly string[] }[] =>
  guide.map(({ code, reader, title, paragraphs }) => ({ code, reader, title: title[locale], paragraphs: paragraphs.map((text) => text[locale]) }));
