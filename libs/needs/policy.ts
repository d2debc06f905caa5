import { allow, fields, policies, rel } from '#platform/policy';

/**
 * Which needs a reader gets at all is decided by `maySee` and the list's condition; here is what of them. History names
 * reasons that people wrote about people's work, so it stays with the owner and the officers.
 */
export const needsPolicy = policies({
  'Query.need': allow('signed_in'),
  'Query.needs': allow('signed_in'),
  'Mutation.createNeed': allow('host_member', 'employer_member', 'programme_officer'),
  'Mutation.updateNeed': allow('host_member', 'employer_member', 'programme_officer'),
  'Mutation.moveNeed': allow('host_member', 'employer_member', 'programme_officer', 'approver', 'partner_officer'),
  ...fields(
    'Need',
    [
      'id', 'version', 'kind', 'programme', 'state', 'stateSentence', 'allowedEvents', 'organisation', 'title', 'summary', 'language', 'country', 'region', 'mode',
      'startDate', 'endDate', 'hoursPerWeek', 'positions', 'termsOfReference', 'vacancy', 'requirements', 'updatedAt',
    ],
    allow('signed_in'),
  ),
  'Need.history': allow(rel('owner'), rel('programme_officer'), rel('approver'), rel('partner_officer')),
  ...fields('NeedEvent', ['event', 'label', 'needsReason'], allow('signed_in')),
  ...fields('NeedMove', ['from', 'to', 'event', 'at', 'reason'], allow('signed_in')),
  ...fields('TermsOfReference', ['aim', 'counterpart', 'tools', 'outputs', 'indicators', 'knowledgeTransfer'], allow('signed_in')),
  ...fields('Vacancy', ['salaryMonthEur', 'contractMonths', 'shortageEvidence'], allow('signed_in')),
  ...fields(
    'Requirement',
    ['id', 'kind', 'essential', 'importance', 'concept', 'text', 'level', 'language', 'listening', 'reading', 'speaking', 'writing', 'eqf', 'field', 'years'],
    allow('signed_in'),
  ),
});
