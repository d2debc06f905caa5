import type { Locale } from '#kernel';

type Lines = Readonly<Record<Locale, readonly string[]>>;

/** How a job description opens: what the work was about. `{one}` and `{two}` are subjects, `{n}` a team's size. */
export const jobOpenings: Lines = {
  en: [
    'Worked on {one} and {two}.',
    'Day-to-day work on {one}.',
    'Part of a team of {n}, working on {one}.',
    'Took care of {one}, later also {two}.',
    'Small team, broad role: mostly {one}, now and then {two}.',
  ],
  nl: [
    'Werkte aan {one} en {two}.',
    'Dagelijks bezig met {one}.',
    'Onderdeel van een team van {n}, met als taak {one}.',
    'Hield zich bezig met {one}, later ook met {two}.',
    'Klein team, brede rol: vooral {one}, soms {two}.',
  ],
  fr: [
    'Travail sur {one} et sur {two}.',
    'Au quotidien : {one}.',
    'Dans une équipe de {n} personnes, travail sur {one}.',
    'Mission principale : {one} ; plus tard aussi {two}.',
    'Petite équipe, rôle large : surtout {one}, parfois {two}.',
  ],
};

/** The tasks, taken from ESCO: `{tasks}` is a list of verb phrases. */
export const jobTasks: Lines = {
  en: ['Main tasks: {tasks}.', 'This meant, among other things: {tasks}.', 'Tasks: {tasks}.'],
  nl: ['Belangrijkste taken: {tasks}.', 'Dat hield onder meer in: {tasks}.', 'Taken: {tasks}.'],
  fr: ['Tâches principales : {tasks}.', 'Concrètement, entre autres : {tasks}.', 'Tâches : {tasks}.'],
};

/** What came of it. */
export const jobResults: Lines = {
  en: [
    'Trained {n} new colleagues.',
    'Wrote the work instructions that are still used.',
    'The number of errors fell by {percent}% within a year.',
    'Stood in for the team leader in the last year.',
    'Supervised {few} trainees.',
    'Brought in a weekly review that the team kept after I left.',
    'Started as a temporary worker and stayed.',
    'Combined the job with evening classes.',
    'Set up the contact with the regional office, which had been missing for years.',
    'Left when the project’s funding ended.',
  ],
  nl: [
    'Werkte {n} nieuwe collega’s in.',
    'Schreef de werkinstructies die nog steeds worden gebruikt.',
    'Het aantal fouten daalde in een jaar met {percent}%.',
    'Verving in het laatste jaar de teamleider.',
    'Begeleidde {few} stagiairs.',
    'Voerde een wekelijkse terugblik in die na mijn vertrek is gebleven.',
    'Begon als uitzendkracht en bleef.',
    'Combineerde de baan met een avondopleiding.',
    'Legde het contact met het regiokantoor, dat jaren had ontbroken.',
    'Vertrok toen de projectfinanciering stopte.',
  ],
  fr: [
    'Formation de {n} nouveaux collègues.',
    'Rédaction des modes opératoires encore utilisés aujourd’hui.',
    'Le nombre d’erreurs a baissé de {percent} % en un an.',
    'Remplacement du chef d’équipe la dernière année.',
    'Encadrement de {few} stagiaires.',
    'Mise en place d’un bilan hebdomadaire que l’équipe a gardé après mon départ.',
    'D’abord intérimaire, puis en contrat fixe.',
    'Emploi mené de front avec des cours du soir.',
    'Prise de contact avec le bureau régional, absente depuis des années.',
    'Fin du contrat avec le financement du projet.',
  ],
};

/** How an expert's motivation begins. `{in}` is "in Ghana", `{years}` the years of work. */
export const expertOpenings: Readonly<Record<'worked' | 'studied' | 'born', Lines>> = {
  worked: {
    en: [
      'I left {country} as an adult and have worked for {years} years since I finished my studies.',
      'My first years of work were {in}; I have lived in the Netherlands for some time now.',
      'I still phone former colleagues {in} every month, and the same questions come back.',
      'What I learned {in} and what I learned in the Netherlands belong together.',
    ],
    nl: [
      'Ik ben als volwassene uit {country} gekomen en heb {years} jaar werkervaring.',
      'Mijn eerste werkjaren waren {in}; inmiddels woon ik al een tijd in Nederland.',
      'Ik bel nog elke maand met oud-collega’s {in}, en steeds komen dezelfde vragen terug.',
      'Wat ik {in} heb geleerd en wat ik in Nederland heb geleerd, hoort bij elkaar.',
    ],
    fr: [
      'J’ai grandi {in} et j’ai {years} ans d’expérience professionnelle.',
      'Mes premières années de travail se sont passées {in} ; je vis aux Pays-Bas depuis un certain temps.',
      'J’appelle encore chaque mois d’anciens collègues {in}, et les mêmes questions reviennent.',
      'Ce que j’ai appris {in} et ce que j’ai appris aux Pays-Bas vont ensemble.',
    ],
  },
  studied: {
    en: [
      'I came to the Netherlands after my studies and have worked here for {years} years.',
      'What I learned {in} as a student and what I learned here at work belong together.',
      'My fellow students {in} now run the places where I would like to help.',
    ],
    nl: [
      'Ik kwam na mijn studie naar Nederland en werk hier {years} jaar.',
      'Wat ik {in} als student leerde en wat ik hier in de praktijk leerde, hoort bij elkaar.',
      'Mijn studiegenoten {in} leiden nu de plekken waar ik zou willen helpen.',
    ],
    fr: [
      'Je suis arrivé{e} aux Pays-Bas après mes études et j’y travaille depuis {years} ans.',
      'Ce que j’ai appris {in} pendant mes études et ce que j’ai appris ici au travail vont ensemble.',
      'Mes camarades d’études {in} dirigent aujourd’hui les lieux où je voudrais aider.',
    ],
  },
  born: {
    en: [
      'I was born in the Netherlands; my parents are from {country} and we spent many summers there.',
      'I know {country} through my family and want to know it through work.',
      'My grandmother’s village {in} is the reason why I chose this profession.',
    ],
    nl: [
      'Ik ben in Nederland geboren; mijn ouders komen uit {country} en we waren er veel zomers.',
      'Ik ken {country} via mijn familie en wil het ook via mijn werk leren kennen.',
      'Het dorp van mijn grootmoeder {in} is de reden dat ik dit vak koos.',
    ],
    fr: [
      'Je suis né{e} aux Pays-Bas de parents venus {of} ; nous y avons passé bien des étés.',
      'Je connais le pays par ma famille et je voudrais le connaître par le travail.',
      'Le village de ma grand-mère {in} est la raison pour laquelle j’ai choisi ce métier.',
    ],
  },
};

/** What the expert brings. */
export const expertOffers: Lines = {
  en: [
    'I can work side by side with staff on {one}, and leave material behind that they can use without me.',
    'My strong point is {one}; I also have experience with {two}.',
    'I would rather train five colleagues well in {one} than give a lecture to fifty.',
    'Over the years I have seen what works and what does not in {one}, and I am honest about both.',
  ],
  nl: [
    'Ik kan naast collega’s werken aan {one} en materiaal achterlaten dat zij zonder mij kunnen gebruiken.',
    'Mijn sterke punt is {one}; ik heb ook ervaring met {two}.',
    'Ik leid liever vijf collega’s goed op in {one} dan dat ik vijftig mensen toespreek.',
    'Door de jaren heen heb ik gezien wat wel en niet werkt bij {one}, en over allebei ben ik eerlijk.',
  ],
  fr: [
    'Je peux travailler aux côtés du personnel sur {one} et laisser des supports utilisables sans moi.',
    'Mon point fort : {one} ; j’ai aussi travaillé sur {two}.',
    'Je préfère bien former cinq collègues plutôt que parler devant cinquante personnes ; mon sujet : {one}.',
    'Avec les années, j’ai vu ce qui marche et ce qui ne marche pas pour {one}, et je parle franchement des deux.',
  ],
};

/** What the expert asks in return. */
export const expertClosings: Lines = {
  en: [
    'My employer gives me unpaid leave of up to {weeks} weeks a year.',
    'I prefer to prepare online before I travel.',
    'I have done this once before and know that a good counterpart is half the work.',
    'I would like to come back to the same institution a year later to see what stayed.',
    '',
  ],
  nl: [
    'Mijn werkgever geeft mij tot {weeks} weken onbetaald verlof per jaar.',
    'Ik bereid me liever eerst online voor voordat ik reis.',
    'Ik heb dit al eens gedaan en weet dat een goede counterpart het halve werk is.',
    'Ik zou een jaar later graag bij dezelfde instelling terugkomen om te zien wat er is gebleven.',
    '',
  ],
  fr: [
    'Mon employeur m’accorde jusqu’à {weeks} semaines de congé sans solde par an.',
    'Je préfère préparer la mission en ligne avant de voyager.',
    'J’ai déjà fait une telle mission et je sais qu’un bon homologue fait la moitié du travail.',
    'J’aimerais revenir un an plus tard dans la même institution pour voir ce qui est resté.',
    '',
  ],
};

/** What an expert asks who cannot travel. */
export const expertOnlineClosings: Lines = {
  en: [
    'With young children at home I can only work online for now.',
    'I cannot travel at the moment, but two evenings a week are yours.',
    'Short calls every week work better for me than one long visit.',
  ],
  nl: [
    'Met jonge kinderen thuis kan ik voorlopig alleen online werken.',
    'Reizen lukt nu niet, maar twee avonden per week heb ik tijd.',
    'Elke week een kort gesprek past mij beter dan één lang bezoek.',
  ],
  fr: [
    'Avec de jeunes enfants à la maison, je ne peux travailler qu’en ligne pour le moment.',
    'Je ne peux pas voyager en ce moment, mais deux soirées par semaine sont à vous.',
    'De courts entretiens chaque semaine me conviennent mieux qu’une longue visite.',
  ],
};

/** A candidate's motivation: who I am, what I want, what I will do with it. */
export const candidateOpenings: Lines = {
  en: [
    'I have worked for {years} years in {city}, mostly on {one}.',
    'Most of what I know about {one} I learned in small teams where everyone does everything.',
    'In {city} I built up experience with {one} and {two}.',
    'My current team is good, but we rarely get to work on {one} at a larger scale.',
  ],
  nl: [
    'Ik werk {years} jaar in {city}, vooral aan {one}.',
    'Het meeste wat ik weet over {one} heb ik geleerd in kleine teams waar iedereen alles doet.',
    'In {city} heb ik ervaring opgedaan met {one} en {two}.',
    'Mijn huidige team is goed, maar we werken zelden op grotere schaal aan {one}.',
  ],
  fr: [
    'Je travaille depuis {years} ans à {city}, surtout sur {one}.',
    'L’essentiel de ce que je sais sur {one}, je l’ai appris dans de petites équipes où chacun fait tout.',
    'À {city}, j’ai travaillé sur {one} et sur {two}.',
    'Mon équipe actuelle est bonne, mais nous travaillons rarement à grande échelle sur {one}.',
  ],
};

export const candidateClosings: Lines = {
  en: [
    'I want to work with people who know more than I do and bring that back to {city}.',
    'I would like a team that reviews each other’s work; after two years I plan to train juniors at home.',
    'I am learning Dutch with an online course because I want to understand the coffee-table talk too.',
    'My family supports a stay of one or two years; after that I want to open an office at home.',
    '',
  ],
  nl: [
    'Ik wil werken met mensen die meer weten dan ik en dat meenemen naar {city}.',
    'Ik zoek een team dat elkaars werk nakijkt; na twee jaar wil ik thuis junioren opleiden.',
    'Ik leer Nederlands met een onlinecursus, omdat ik ook de gesprekken bij de koffie wil volgen.',
    'Mijn familie steunt een verblijf van een of twee jaar; daarna wil ik thuis een kantoor openen.',
    '',
  ],
  fr: [
    'Je veux travailler avec des gens qui en savent plus que moi et rapporter cela à {city}.',
    'Je cherche une équipe où l’on relit le travail des autres ; dans deux ans, je compte former des débutants au pays.',
    'J’apprends le néerlandais avec un cours en ligne, pour suivre aussi les conversations autour du café.',
    'Ma famille soutient un séjour d’un ou deux ans ; ensuite, je voudrais ouvrir un bureau au pays.',
    '',
  ],
};

/** What a candidate wants who stays at home. */
export const candidateRemoteClosings: Lines = {
  en: [
    'I want to stay with my family and work remotely; our power and connection are stable.',
    'A remote job with a visit every quarter would suit me best.',
    'I want a product that people use every day; where my desk stands matters less.',
  ],
  nl: [
    'Ik wil bij mijn gezin blijven en op afstand werken; stroom en verbinding zijn hier stabiel.',
    'Werk op afstand met elk kwartaal een bezoek zou mij het beste passen.',
    'Ik wil werken aan iets dat mensen elke dag gebruiken; waar mijn bureau staat doet er minder toe.',
  ],
  fr: [
    'Je veux rester auprès de ma famille et travailler à distance ; le courant et la connexion sont stables.',
    'Un emploi à distance avec une visite par trimestre me conviendrait le mieux.',
    'Je veux un produit que les gens utilisent chaque jour ; l’endroit où se trouve mon bureau compte moins.',
  ],
};
