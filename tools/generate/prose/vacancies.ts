import type { Locale, Mode } from '#kernel';

type Lines = Readonly<Record<Locale, readonly string[]>>;

/** How and where the work is done. `{town}` is the firm's. */
export const workForms: Readonly<Record<Locale, Readonly<Record<Mode, readonly string[]>>>> = {
  en: {
    PHYSICAL: [
      'You work with us in {town}; we help with the permit, the move and the first months of rent.',
      'The work is on site in {town}, with one day a week from home after the first months.',
    ],
    VIRTUAL: [
      'You work remotely from your own country, with {few} fixed hours of overlap a day and a visit to {town} twice a year.',
      'Fully remote; the team meets online every morning at ten, Dutch time.',
    ],
    BLENDED: [
      'The first six months are remote, then you join us in {town}.',
      'Half of the time in {town}, half from home in your own country; we plan the periods together.',
    ],
  },
  nl: {
    PHYSICAL: [
      'Je werkt bij ons in {town}; wij helpen met de vergunning, de verhuizing en de eerste maanden huur.',
      'Het werk is in {town}, na de eerste maanden met één thuiswerkdag per week.',
    ],
    VIRTUAL: [
      'Je werkt op afstand vanuit je eigen land, met {few} vaste uren overlap per dag en twee keer per jaar een bezoek aan {town}.',
      'Volledig op afstand; het team ziet elkaar elke ochtend om tien uur online.',
    ],
    BLENDED: [
      'De eerste zes maanden op afstand, daarna kom je bij ons in {town} werken.',
      'De helft van de tijd in {town}, de andere helft vanuit je eigen land; de periodes plannen we samen.',
    ],
  },
  fr: {
    PHYSICAL: [
      'Vous travaillez chez nous à {town} ; nous aidons pour le permis, le déménagement et les premiers mois de loyer.',
      'Le travail se fait sur place à {town}, avec un jour de télétravail par semaine après les premiers mois.',
    ],
    VIRTUAL: [
      'Vous travaillez à distance depuis votre pays, avec {few} heures communes fixes par jour et deux visites par an à {town}.',
      'Entièrement à distance ; l’équipe se retrouve en ligne chaque matin à dix heures, heure néerlandaise.',
    ],
    BLENDED: [
      'Les six premiers mois à distance, puis vous nous rejoignez à {town}.',
      'La moitié du temps à {town}, l’autre moitié depuis votre pays ; nous planifions les périodes ensemble.',
    ],
  },
};

/** What the firm offers beside pay. */
export const offers: Lines = {
  en: [
    'A buddy shows you around in the first weeks, and there is a budget for courses.',
    'We pay for a Dutch course during working hours.',
    'Colleagues come from nine countries; the working language is English.',
    'You get time to share what you learn with a school or firm at home.',
  ],
  nl: [
    'Een buddy maakt je de eerste weken wegwijs, en er is een opleidingsbudget.',
    'Wij betalen een cursus Nederlands onder werktijd.',
    'Collega’s komen uit negen landen; de voertaal is Engels.',
    'Je krijgt tijd om wat je leert te delen met een school of bedrijf in eigen land.',
  ],
  fr: [
    'Un parrain vous guide pendant les premières semaines, et un budget de formation est prévu.',
    'Nous payons un cours de néerlandais pendant les heures de travail.',
    'Nos collègues viennent de neuf pays ; la langue de travail est l’anglais.',
    'Vous avez du temps pour partager ce que vous apprenez avec une école ou une entreprise de votre pays.',
  ],
};

/** Why the firm says the post cannot be filled nearby. `{months}` open, `{few}` applicants. */
export const shortages: Lines = {
  en: [
    'Vacancy open for {months} months; {few} applicants from the European Union, none with the experience asked.',
    'Advertised in three countries for {months} months; two offers were declined.',
    'The regional labour market overview of the last quarter calls this occupation very tight; our post has been open for {months} months.',
  ],
  nl: [
    'Vacature staat {months} maanden open; {few} sollicitanten uit de Europese Unie, geen met de gevraagde ervaring.',
    '{months} maanden geworven in drie landen; twee aanbiedingen zijn afgewezen.',
    'Het regionale arbeidsmarktoverzicht van het laatste kwartaal noemt dit beroep zeer krap; onze vacature staat {months} maanden open.',
  ],
  fr: [
    'Poste ouvert depuis {months} mois ; {few} candidatures de l’Union européenne, aucune avec l’expérience demandée.',
    'Annonce publiée dans trois pays pendant {months} mois ; deux offres ont été refusées.',
    'L’aperçu régional du marché du travail du dernier trimestre qualifie ce métier de très tendu ; notre poste est ouvert depuis {months} mois.',
  ],
};
