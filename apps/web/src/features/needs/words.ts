import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Tone } from '~/components/tag';
import type { Mode, NeedKind, NeedState, RequirementKind } from '~/graphql/schema-types.gen';

export const kindWords: Record<NeedKind, MessageDescriptor> = {
  TERMS_OF_REFERENCE: msg`Terms of reference`,
  VACANCY: msg`Vacancy`,
};

/** Terms of reference and vacancies use other words for the same three ways of working. */
export const modeWords: Record<NeedKind, Record<Mode, MessageDescriptor>> = {
  TERMS_OF_REFERENCE: {
    PHYSICAL: msg`Physical: at the institution`,
    VIRTUAL: msg`Virtual: at a distance`,
    BLENDED: msg`Blended: partly at a distance`,
  },
  VACANCY: { PHYSICAL: msg`On site`, VIRTUAL: msg`Remote`, BLENDED: msg`Mixed: partly remote` },
};

/** The same in a word, for lists. */
export const shortModeWords: Record<NeedKind, Record<Mode, MessageDescriptor>> = {
  TERMS_OF_REFERENCE: { PHYSICAL: msg`Physical`, VIRTUAL: msg`Virtual`, BLENDED: msg`Blended` },
  VACANCY: { PHYSICAL: msg`On site`, VIRTUAL: msg`Remote`, BLENDED: msg`Mixed` },
};

export const stateWords: Record<NeedState, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  SUBMITTED: msg`Submitted`,
  RETURNED: msg`Returned`,
  COUNTRY_APPROVED: msg`Approved`,
  VERIFIED: msg`Verified`,
  OPEN: msg`Open`,
  ON_HOLD: msg`On hold`,
  FILLED: msg`Filled`,
  CLOSED: msg`Closed`,
  WITHDRAWN: msg`Withdrawn`,
};

export const stateTones: Record<NeedState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'accent',
  RETURNED: 'warn',
  COUNTRY_APPROVED: 'accent',
  VERIFIED: 'accent',
  OPEN: 'ok',
  ON_HOLD: 'warn',
  FILLED: 'ok',
  CLOSED: 'plain',
  WITHDRAWN: 'plain',
};

export const requirementKindWords: Record<RequirementKind, MessageDescriptor> = {
  SKILL: msg`Skill`,
  OCCUPATION: msg`Occupation`,
  LANGUAGE: msg`Language`,
  EDUCATION: msg`Education`,
  EXPERIENCE: msg`Experience`,
};
