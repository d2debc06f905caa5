import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Mode } from '~/graphql/schema-types.gen';

export const languageSkillWords: Record<'listening' | 'reading' | 'speaking' | 'writing', MessageDescriptor> = {
  listening: msg`Listening`,
  reading: msg`Reading`,
  speaking: msg`Speaking`,
  writing: msg`Writing`,
};

/** How well a skill is held. */
export const skillLevelWords: Record<1 | 2 | 3 | 4, MessageDescriptor> = {
  1: msg`1 – Basic: with help`,
  2: msg`2 – Independent: common cases alone`,
  3: msg`3 – Advanced: also difficult cases`,
  4: msg`4 – Expert: guides others`,
};

/** European Qualifications Framework, by what people know them as. */
export const eqfWords: Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, MessageDescriptor> = {
  1: msg`EQF 1 – Primary school`,
  2: msg`EQF 2 – Lower secondary school`,
  3: msg`EQF 3 – Basic vocational training`,
  4: msg`EQF 4 – Upper secondary or vocational diploma`,
  5: msg`EQF 5 – Short higher education`,
  6: msg`EQF 6 – Bachelor or equal`,
  7: msg`EQF 7 – Master or equal`,
  8: msg`EQF 8 – Doctorate`,
};

/** Ways of working, in the words of a person's wishes. */
export const workModeWords: Record<Mode, MessageDescriptor> = {
  PHYSICAL: msg`On the spot`,
  VIRTUAL: msg`At a distance`,
  BLENDED: msg`A mix of both`,
};
