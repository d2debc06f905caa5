import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What a person may say about a need, in the order of the buttons. */
export const answers = ['interested', 'not_now', 'not_this_kind'] as const;
export type Answer = (typeof answers)[number];

export const answerWords: Record<Answer, MessageDescriptor> = {
  interested: msg`I am interested`,
  not_now: msg`Not now`,
  not_this_kind: msg`Not this kind of work`,
};
