import type { Role } from './roles.js';

export const engineeringRoles: readonly Role[] = [
  {
    key: 'plc', sector: 'engineering', occupations: ['2141.4.2.1', '2152.1.3', '3119.2'], fields: ['0714'], eqf: 6, salary: [3600, 5900],
    loose: { en: 'commissioning at customers abroad', nl: 'inbedrijfstelling bij klanten in het buitenland', fr: 'mise en service chez des clients à l’étranger' },
    texts: {
      en: {
        title: 'Automation engineer',
        company: ['We build packaging lines for food firms; {n} lines a year leave our hall, and each needs its own controls.', 'Our customers ask for robot cells; we have the mechanics in house, but too few people for the controls.'],
        work: ['You write and test controller programs, help with commissioning and explain the line to operators.', 'You translate a customer’s wish into a controls design, together with two mechanical engineers.'],
      },
      nl: {
        title: 'Engineer industriële automatisering',
        company: ['Wij bouwen verpakkingslijnen voor levensmiddelenbedrijven; jaarlijks verlaten {n} lijnen onze hal, elk met een eigen besturing.', 'Onze klanten vragen robotcellen; de mechanica hebben we in huis, voor de besturing zijn we met te weinig.'],
        work: ['Je schrijft en test besturingsprogramma’s, helpt bij de inbedrijfstelling en legt de lijn uit aan operators.', 'Je vertaalt de wens van een klant naar een besturingsontwerp, samen met twee werktuigbouwkundigen.'],
      },
      fr: {
        title: 'Ingénieur ou ingénieure en automatismes',
        company: ['Nous construisons des lignes d’emballage pour l’agroalimentaire ; {n} lignes quittent notre atelier chaque année, chacune avec sa propre commande.', 'Nos clients demandent des cellules robotisées ; nous avons les mécaniciens, mais trop peu de monde pour la commande.'],
        work: ['Vous écrivez et testez les programmes d’automates, participez à la mise en service et expliquez la ligne aux opérateurs.', 'Vous traduisez le souhait d’un client en conception de commande, avec deux ingénieurs mécaniciens.'],
      },
    },
  },
];
