import type { Role } from './roles.js';

export const engineeringRoles: readonly Role[] = [
  {
    key: 'plc',
    sector: 'engineering',
    occupations: ['2141.4.2.1', '2152.1.3', '3119.2'],
    fields: ['0714'],
    eqf: 6,
    salary: [3600, 5900],
    loose: {
      en: 'commissioning at customers abroad',
      nl: 'inbedrijfstelling bij klanten in het buitenland',
      fr: 'mise en service chez des clients à l’étranger',
    },
    texts: {
      en: {
        title: 'Automation engineer',
        company: [
          'We build packaging lines for food firms; {n} lines a year leave our hall, and each needs its own controls.',
          'Our customers ask for robot cells; we have the mechanics in house, but too few people for the controls.',
        ],
        work: [
          'You write and test controller programs, help with commissioning and explain the line to operators.',
          'You translate a customer’s wish into a controls design, together with two mechanical engineers.',
        ],
      },
      nl: {
        title: 'Engineer industriële automatisering',
        company: [
          'Wij bouwen verpakkingslijnen voor levensmiddelenbedrijven; jaarlijks verlaten {n} lijnen onze hal, elk met een eigen besturing.',
          'Onze klanten vragen robotcellen; de mechanica hebben we in huis, voor de besturing zijn we met te weinig.',
        ],
        work: [
          'Je schrijft en test besturingsprogramma’s, helpt bij de inbedrijfstelling en legt de lijn uit aan operators.',
          'Je vertaalt de wens van een klant naar een besturingsontwerp, samen met twee werktuigbouwkundigen.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure en automatismes',
        company: [
          'Nous construisons des lignes d’emballage pour l’agroalimentaire ; {n} lignes quittent notre atelier chaque année, chacune avec sa propre commande.',
          'Nos clients demandent des cellules robotisées ; nous avons les mécaniciens, mais trop peu de monde pour la commande.',
        ],
        work: [
          'Vous écrivez et testez les programmes d’automates, participez à la mise en service et expliquez la ligne aux opérateurs.',
          'Vous traduisez le souhait d’un client en conception de commande, avec deux ingénieurs mécaniciens.',
        ],
      },
    },
  },
  {
    key: 'embedded',
    sector: 'engineering',
    occupations: ['2514.2.1', '2511.5', '2152.1'],
    fields: ['0714', '0613'],
    eqf: 6,
    salary: [3800, 6200],
    loose: { en: 'bring-up of new boards', nl: 'in bedrijf stellen van nieuwe printplaten', fr: 'mise au point de nouvelles cartes' },
    texts: {
      en: {
        title: 'Embedded software engineer',
        company: [
          'Our sensors hang in {n} thousand barns and must run ten years on one battery.',
          'We make the electronics for electric lorries; each model brings {few} new control units.',
        ],
        work: [
          'You write firmware, measure power use and find the fault that shows up once a week.',
          'You bring new boards to life with the hardware team and automate the tests on the bench.',
        ],
      },
      nl: {
        title: 'Embedded software engineer',
        company: [
          'Onze sensoren hangen in {n} duizend stallen en moeten tien jaar op één batterij werken.',
          'Wij maken de elektronica voor elektrische vrachtwagens; elk model brengt {few} nieuwe besturingskasten.',
        ],
        work: [
          'Je schrijft firmware, meet het verbruik en vindt de fout die zich één keer per week laat zien.',
          'Je brengt nieuwe printplaten tot leven met het hardwareteam en automatiseert de tests op de bank.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure en logiciels embarqués',
        company: [
          'Nos capteurs équipent {n} mille étables et doivent tenir dix ans sur une pile.',
          'Nous faisons l’électronique de camions électriques ; chaque modèle apporte {few} nouveaux calculateurs.',
        ],
        work: [
          'Vous écrivez le micrologiciel, mesurez la consommation et trouvez le défaut qui se montre une fois par semaine.',
          'Vous mettez au point les nouvelles cartes avec l’équipe matérielle et automatisez les essais au banc.',
        ],
      },
    },
  },
  {
    key: 'mechanical',
    sector: 'engineering',
    occupations: ['2144.1', '2149.2.4', '2144.1.16'],
    fields: ['0715'],
    eqf: 6,
    salary: [3400, 5500],
    loose: { en: 'hygienic design', nl: 'hygiënisch ontwerpen', fr: 'conception hygiénique' },
    texts: {
      en: {
        title: 'Mechanical design engineer',
        company: [
          'We make machines that pick strawberries without bruising them; {n} are in the field.',
          'Half of our drawing office retires within {few} years; we want to hand over, not to close.',
        ],
        work: [
          'You design parts and assemblies, build a prototype and go to the field to see it fail.',
          'You take over product lines, bring order to the drawings and talk with the workshop every day.',
        ],
      },
      nl: {
        title: 'Werktuigbouwkundig ontwerper',
        company: [
          'Wij maken machines die aardbeien plukken zonder ze te kneuzen; er rijden er {n} rond.',
          'De helft van onze tekenkamer gaat binnen {few} jaar met pensioen; we willen overdragen, niet sluiten.',
        ],
        work: [
          'Je ontwerpt onderdelen en samenstellingen, bouwt een prototype en gaat het veld in om te zien waar het misgaat.',
          'Je neemt productlijnen over, brengt orde in de tekeningen en praat elke dag met de werkplaats.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure d’études mécaniques',
        company: [
          'Nous fabriquons des machines qui cueillent les fraises sans les abîmer ; {n} sont en service.',
          'La moitié de notre bureau d’études part à la retraite d’ici {few} ans ; nous voulons transmettre, pas fermer.',
        ],
        work: [
          'Vous concevez des pièces et des ensembles, construisez un prototype et allez au champ pour le voir échouer.',
          'Vous reprenez des gammes de produits, mettez de l’ordre dans les plans et parlez chaque jour avec l’atelier.',
        ],
      },
    },
  },
  {
    key: 'process',
    sector: 'engineering',
    occupations: ['2141.10', '2145.1', '3119.14'],
    fields: ['0711', '0721'],
    eqf: 6,
    salary: [3600, 5800],
    loose: {
      en: 'small-scale trials before full production',
      nl: 'proeven op kleine schaal vóór productie',
      fr: 'essais à petite échelle avant production',
    },
    texts: {
      en: {
        title: 'Process engineer',
        company: [
          'We turn potato peel into protein; the trial plant works, and now it must become {few} times larger.',
          'Our plant recycles {n} thousand tonnes of plastic a year, and quality differs with every load.',
        ],
        work: [
          'You plan trials, read the data and change one thing at a time.',
          'You find out why batches differ, together with operators who know the plant by ear.',
        ],
      },
      nl: {
        title: 'Procesingenieur',
        company: [
          'Wij maken eiwit van aardappelschillen; de proeffabriek werkt en moet nu {few} keer zo groot worden.',
          'Onze fabriek recyclet {n} duizend ton plastic per jaar, en de kwaliteit verschilt per lading.',
        ],
        work: [
          'Je plant proeven, leest de gegevens en verandert één ding tegelijk.',
          'Je zoekt uit waarom partijen verschillen, samen met operators die de fabriek op gehoor kennen.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure de procédés',
        company: [
          'Nous tirons des protéines des épluchures de pommes de terre ; l’usine pilote marche et doit devenir {few} fois plus grande.',
          'Notre usine recycle {n} mille tonnes de plastique par an, et la qualité change à chaque livraison.',
        ],
        work: [
          'Vous planifiez des essais, lisez les données et changez une chose à la fois.',
          'Vous cherchez pourquoi les lots diffèrent, avec des opérateurs qui connaissent l’usine à l’oreille.',
        ],
      },
    },
  },
];
