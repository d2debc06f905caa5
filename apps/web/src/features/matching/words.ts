import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Tone } from '~/components/tag';
import type { Fulfilment, NominationState, RunState } from '~/graphql/schema-types.gen';

export const runStateWords: Record<RunState, MessageDescriptor> = {
  QUEUED: msg`Waiting to start`,
  RUNNING: msg`Comparing people`,
  DONE: msg`Done`,
  FAILED: msg`Failed`,
  CANCELLED: msg`Cancelled`,
};

export const runStateTones: Record<RunState, Tone> = { QUEUED: 'accent', RUNNING: 'accent', DONE: 'ok', FAILED: 'danger', CANCELLED: 'warn' };

export const nominationWords: Record<NominationState, MessageDescriptor> = {
  SUGGESTED: msg`Suggested`,
  SHORTLISTED: msg`Shortlisted`,
  PROPOSED: msg`Proposed`,
  INTERVIEW: msg`Interview`,
  SELECTED: msg`Selected`,
  NOT_SELECTED: msg`Not selected`,
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'nomination' }),
};

export const nominationTones: Record<NominationState, Tone> = {
  SUGGESTED: 'plain',
  SHORTLISTED: 'accent',
  PROPOSED: 'accent',
  INTERVIEW: 'accent',
  SELECTED: 'ok',
  NOT_SELECTED: 'warn',
  WITHDRAWN: 'plain',
};

export const fulfilmentWords: Record<Fulfilment, MessageDescriptor> = { MET: msg`Met`, PARTLY: msg`Partly`, MISSING: msg`Missing` };
