import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Tone } from '~/components/tag';
import type { WeightSheetProposalState } from '~/graphql/schema-types.gen';

export const views = ['need', 'person'] as const;
export type ViewCode = (typeof views)[number];

/** Whose view a sheet weighs. */
export const viewWords: Record<ViewCode, MessageDescriptor> = {
  need: msg`As the organisation sees it`,
  person: msg`As the person sees it`,
};

export const proposalWords: Record<WeightSheetProposalState, MessageDescriptor> = {
  PROPOSED: msg({ message: 'Waiting', context: 'proposal of weights' }),
  APPROVED: msg({ message: 'Approved', context: 'proposal of weights' }),
  REJECTED: msg({ message: 'Rejected', context: 'proposal of weights' }),
};

export const proposalTones: Record<WeightSheetProposalState, Tone> = { PROPOSED: 'accent', APPROVED: 'ok', REJECTED: 'warn' };
