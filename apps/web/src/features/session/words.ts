import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { RoleCode } from './queries';

/** A role in a word, as the header shows it. */
export const roleWords: Record<RoleCode, MessageDescriptor> = {
  expert: msg`Expert`,
  candidate: msg`Candidate`,
  host_member: msg`Host institution`,
  employer_member: msg`Employer`,
  programme_officer: msg`Programme officer`,
  partner_officer: msg`Partner officer`,
  approver: msg`Country office`,
  administrator: msg`Administrator`,
};

/** The colour bar of a role, so that someone with several sees which one acts. */
export const roleTones: Record<RoleCode, string> = {
  expert: 'bg-chart-3',
  candidate: 'bg-chart-3',
  host_member: 'bg-chart-2',
  employer_member: 'bg-chart-2',
  programme_officer: 'bg-chart-1',
  partner_officer: 'bg-chart-4',
  approver: 'bg-chart-4',
  administrator: 'bg-chart-5',
};
