import type { Role } from './roles.js';

export const softwareRoles: readonly Role[] = [
  {
    key: 'backend', sector: 'ict', occupations: ['2512.4', '2512.8', '2514.2'], fields: ['0613'], eqf: 6, salary: [3900, 6200],
    loose: { en: 'experience with event-driven systems', nl: 'ervaring met event-driven systemen', fr: 'expérience des systèmes pilotés par les événements' },
    texts: {
      en: {
        title: 'Back-end developer',
        company: ['We build planning software for {n} regional bus companies; our team of {few} developers can no longer keep up with the questions.', 'Our booking platform handles a million trips a month and is growing faster than the team.'],
        work: ['You build and test services with us, take part in code review and are on call one week in six.', 'You take over two services from a colleague who retires, and modernise them step by step.'],
      },
      nl: {
        title: 'Back-endontwikkelaar',
        company: ['Wij maken planningssoftware voor {n} regionale busbedrijven; ons team van {few} ontwikkelaars kan de vragen niet meer bijhouden.', 'Ons boekingsplatform verwerkt een miljoen ritten per maand en groeit sneller dan het team.'],
        work: ['Je bouwt en test samen met ons diensten, doet mee aan code reviews en hebt één op de zes weken piketdienst.', 'Je neemt twee diensten over van een collega die met pensioen gaat en vernieuwt ze stap voor stap.'],
      },
      fr: {
        title: 'Développeur ou développeuse back-end',
        company: ['Nous créons des logiciels de planification pour {n} compagnies d’autobus régionales ; notre équipe de {few} développeurs ne suffit plus.', 'Notre plateforme de réservation traite un million de trajets par mois et grandit plus vite que l’équipe.'],
        work: ['Vous développez et testez des services avec nous, participez à la relecture du code et assurez une semaine d’astreinte sur six.', 'Vous reprenez deux services d’un collègue qui part à la retraite et les modernisez pas à pas.'],
      },
    },
  },
];
