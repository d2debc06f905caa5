import type { Role } from './roles.js';

export const energyRoles: readonly Role[] = [
  {
    key: 'electrical',
    sector: 'engineering',
    occupations: ['2151.1', '2151.1.6', '2151.1.5'],
    fields: ['0713'],
    eqf: 6,
    salary: [3600, 5900],
    loose: {
      en: 'Dutch medium-voltage work permits',
      nl: 'aanwijzing voor werken aan middenspanning',
      fr: 'habilitation néerlandaise moyenne tension',
    },
    texts: {
      en: {
        title: 'Electrical engineer, medium voltage',
        company: [
          'The grid in our region is full; we build {n} substations in five years and have designers for half of them.',
          'Factories ask us for a heavier connection; without an engineer who can calculate it, they wait.',
        ],
        work: [
          'You design stations, set protections and check the work before it goes live.',
          'You turn a customer’s plan for charging points into a design that the grid operator accepts.',
        ],
      },
      nl: {
        title: 'Elektrotechnisch ingenieur middenspanning',
        company: [
          'Het net in onze regio is vol; wij bouwen in vijf jaar {n} stations en hebben ontwerpers voor de helft.',
          'Fabrieken vragen ons een zwaardere aansluiting; zonder ingenieur die kan rekenen, wachten zij.',
        ],
        work: [
          'Je ontwerpt stations, stelt beveiligingen in en controleert het werk voordat de spanning erop gaat.',
          'Je maakt van het laadpleinplan van een klant een ontwerp dat de netbeheerder goedkeurt.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure en électricité, moyenne tension',
        company: [
          'Le réseau de notre région est saturé ; nous construisons {n} postes en cinq ans et avons des concepteurs pour la moitié.',
          'Des usines nous demandent un raccordement plus puissant ; faute d’ingénieur pour le calculer, elles attendent.',
        ],
        work: [
          'Vous concevez des postes, réglez les protections et contrôlez les travaux avant la mise sous tension.',
          'Vous transformez le plan de bornes d’un client en un projet accepté par le gestionnaire du réseau.',
        ],
      },
    },
  },
  {
    key: 'solar',
    sector: 'engineering',
    occupations: ['2149.9.8', '2149.9.7', '2151.1'],
    fields: ['0713', '0715'],
    eqf: 6,
    salary: [3400, 5300],
    loose: { en: 'roof load calculations', nl: 'dakbelastingsberekeningen', fr: 'calculs de charge de toiture' },
    texts: {
      en: {
        title: 'Solar energy engineer',
        company: [
          'We cover the roofs of {n} warehouses, and more and more customers want storage with it.',
          'Our {few} solar parks give less than calculated; we want to know why, park by park.',
        ],
        work: [
          'You calculate yield, design the plant and follow it through its first year.',
          'You read the data of inverters and weather stations, find losses and plan the repair.',
        ],
      },
      nl: {
        title: 'Ingenieur zonne-energie',
        company: [
          'Wij leggen de daken van {n} magazijnen vol, en steeds meer klanten willen er opslag bij.',
          'Onze {few} zonneparken leveren minder dan berekend; we willen per park weten waarom.',
        ],
        work: [
          'Je berekent de opbrengst, ontwerpt de installatie en volgt haar het eerste jaar.',
          'Je leest de gegevens van omvormers en weerstations, vindt verliezen en plant het herstel.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure en énergie solaire',
        company: [
          'Nous équipons les toits de {n} entrepôts, et de plus en plus de clients veulent aussi du stockage.',
          'Nos {few} parcs solaires produisent moins que prévu ; nous voulons savoir pourquoi, parc par parc.',
        ],
        work: [
          'Vous calculez le rendement, concevez l’installation et la suivez pendant sa première année.',
          'Vous lisez les données des onduleurs et des stations météo, trouvez les pertes et planifiez la réparation.',
        ],
      },
    },
  },
  {
    key: 'maintenance',
    sector: 'engineering',
    occupations: ['2141.8', '2144.1.20', '2144.1'],
    fields: ['0715'],
    eqf: 6,
    salary: [3500, 5600],
    loose: { en: 'vibration measurements', nl: 'trillingsmetingen', fr: 'mesures de vibrations' },
    texts: {
      en: {
        title: 'Maintenance engineer',
        company: [
          'Our paper mill runs day and night; every hour of standstill costs more than a month’s pay.',
          'We look after {n} pumping stations that keep the polder dry, some of them older than the engineers.',
        ],
        work: [
          'You analyse breakdowns, improve the maintenance plan and lead the yearly stop of two weeks.',
          'You measure, predict which bearing is next, and have the part ready before it fails.',
        ],
      },
      nl: {
        title: 'Onderhoudsingenieur',
        company: [
          'Onze papierfabriek draait dag en nacht; elk uur stilstand kost meer dan een maandsalaris.',
          'Wij onderhouden {n} gemalen die de polder droog houden, sommige ouder dan de ingenieurs.',
        ],
        work: [
          'Je analyseert storingen, verbetert het onderhoudsplan en leidt de jaarlijkse stop van twee weken.',
          'Je meet, voorspelt welk lager aan de beurt is en hebt het onderdeel klaar voordat het stukgaat.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure de maintenance',
        company: [
          'Notre papeterie tourne jour et nuit ; une heure d’arrêt coûte plus qu’un mois de salaire.',
          'Nous entretenons {n} stations de pompage qui gardent le polder au sec, certaines plus vieilles que les ingénieurs.',
        ],
        work: [
          'Vous analysez les pannes, améliorez le plan d’entretien et dirigez l’arrêt annuel de deux semaines.',
          'Vous mesurez, prévoyez quel roulement sera le prochain et tenez la pièce prête avant la panne.',
        ],
      },
    },
  },
  {
    key: 'civil',
    sector: 'engineering',
    occupations: ['2142.1', '2142.1.2', '2149.14'],
    fields: ['0732'],
    eqf: 6,
    salary: [3500, 5700],
    loose: { en: 'quay-wall inspections', nl: 'inspectie van kademuren', fr: 'inspection de murs de quai' },
    texts: {
      en: {
        title: 'Civil engineer, bridges and quays',
        company: [
          'In {few} cities we renew bridges and quays that carry lorries for which they were never built.',
          'Our order book holds {n} bridges; the calculations are the bottleneck.',
        ],
        work: [
          'You calculate, draw and visit the site, and explain to residents why the bridge is closed.',
          'You inspect old structures, decide what can stay and prepare the tender.',
        ],
      },
      nl: {
        title: 'Civiel ingenieur bruggen en kades',
        company: [
          'In {few} steden vernieuwen wij bruggen en kades waar vrachtwagens over rijden waarvoor ze nooit zijn gebouwd.',
          'Ons orderboek telt {n} bruggen; het rekenwerk is de bottleneck.',
        ],
        work: [
          'Je rekent, tekent en komt op de bouwplaats, en legt bewoners uit waarom de brug dicht is.',
          'Je inspecteert oude constructies, bepaalt wat kan blijven en bereidt de aanbesteding voor.',
        ],
      },
      fr: {
        title: 'Ingénieur ou ingénieure en génie civil, ponts et quais',
        company: [
          'Dans {few} villes, nous rénovons des ponts et des quais où roulent des camions pour lesquels ils n’ont jamais été conçus.',
          'Notre carnet compte {n} ponts ; ce sont les calculs qui manquent.',
        ],
        work: [
          'Vous calculez, dessinez, visitez le chantier et expliquez aux riverains pourquoi le pont est fermé.',
          'Vous inspectez d’anciens ouvrages, décidez de ce qui peut rester et préparez l’appel d’offres.',
        ],
      },
    },
  },
];
