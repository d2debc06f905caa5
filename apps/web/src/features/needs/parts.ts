import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Need } from './queries';

export interface NeedPart {
  readonly to: (id: string) => string;
  readonly title: (need: Need) => MessageDescriptor;
  readonly hint: MessageDescriptor;
  readonly done: (need: Need) => boolean;
}

/** The parts of a need, each a short page. */
export const needParts: readonly NeedPart[] = [
  {
    to: (id) => `/needs/${id}/about`,
    title: () => msg`About`,
    hint: msg`Title and summary`,
    done: ({ title, summary }) => Boolean(title && summary),
  },
  {
    to: (id) => `/needs/${id}/place`,
    title: () => msg`Place and time`,
    hint: msg`Country, way of working, dates, hours`,
    done: ({ startDate, hoursPerWeek }) => Boolean(startDate && hoursPerWeek),
  },
  {
    to: (id) => `/needs/${id}/details`,
    title: ({ kind }) => (kind === 'VACANCY' ? msg`Details of the vacancy` : msg`Details of the terms of reference`),
    hint: msg`What the other side needs to know`,
    done: ({ termsOfReference, vacancy }) => Boolean(termsOfReference?.aim || vacancy?.salaryMonthEur),
  },
  {
    to: (id) => `/needs/${id}/requirements`,
    title: () => msg`Requirements`,
    hint: msg`Skills, work, languages, education`,
    done: ({ requirements }) => requirements.length > 0,
  },
];
