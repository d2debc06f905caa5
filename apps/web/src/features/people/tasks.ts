import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Person } from './queries';

export interface ProfileTask {
  readonly to:
    | '/profile/contact'
    | '/profile/work'
    | '/profile/education'
    | '/profile/languages'
    | '/profile/skills'
    | '/profile/availability'
    | '/profile/wishes'
    | '/profile/consent';
  readonly title: MessageDescriptor;
  readonly hint: MessageDescriptor;
  readonly done: (person: Person) => boolean;
}

/** In the order in which they help most: contact, work and skills are enough for a first match. */
export const profileTasks: readonly ProfileTask[] = [
  {
    to: '/profile/contact',
    title: msg`Contact`,
    hint: msg`Name, address for mail, where you live`,
    done: (person) => Boolean(person.name && person.email && person.residenceCountry),
  },
  { to: '/profile/work', title: msg`Work`, hint: msg`Your jobs and when you had them`, done: (person) => person.occupations.length > 0 },
  { to: '/profile/education', title: msg`Education`, hint: msg`Diplomas and their level`, done: (person) => person.education.length > 0 },
  {
    to: '/profile/languages',
    title: msg`Languages`,
    hint: msg`How well you listen, read, speak and write`,
    done: (person) => person.languages.length > 0,
  },
  { to: '/profile/skills', title: msg`Skills`, hint: msg`What you can do, and how well`, done: (person) => person.skills.length > 0 },
  {
    to: '/profile/availability',
    title: msg`Availability`,
    hint: msg`When, how and how many hours`,
    done: (person) => person.availability.length > 0,
  },
  {
    to: '/profile/wishes',
    title: msg`Motivation and wishes`,
    hint: msg`Why you take part, and what you look for`,
    done: (person) => Boolean(person.expertProfile?.active || person.candidateProfile?.active),
  },
  {
    to: '/profile/consent',
    title: msg`Consent`,
    hint: msg`What your data may be used for`,
    done: (person) => Boolean(person.consents?.some(({ purpose, at }) => purpose === 'MATCHING' && at !== null)),
  },
];
