import { allow, fields, policies } from '#platform/policy';

const weighers = allow('programme_officer', 'administrator');

/** Rules and weights are for everyone to read: they decide who is matched and how. */
export const programmesPolicy = policies({
  'Query.programmes': allow('public'),
  'Query.weightSheets': allow('public'),
  ...fields('Programme', ['code', 'name', 'windows', 'rules'], allow('public')),
  ...fields('ProgrammeWindow', ['country', 'sector', 'mode', 'validFrom', 'validTo', 'source'], allow('public')),
  ...fields('ProgrammeRule', ['code', 'sentence', 'validFrom', 'validTo', 'source'], allow('public')),
  ...fields('WeightSheet', ['id', 'programme', 'needKind', 'view', 'version', 'validFrom', 'weights'], allow('public')),
  ...fields('CriterionWeight', ['criterion', 'label', 'weight'], allow('public')),
  // What is only being considered stays with those who consider it.
  'Query.weightSheetProposals': weighers,
  'Mutation.proposeWeightSheet': weighers,
  'Mutation.approveWeightSheet': weighers,
  'Mutation.rejectWeightSheet': weighers,
  ...fields(
    'WeightSheetProposal',
    [
      'id',
      'programme',
      'needKind',
      'view',
      'weights',
      'validFrom',
      'reason',
      'state',
      'stateSentence',
      'mine',
      'proposedAt',
      'decidedAt',
      'decisionReason',
      'sheetId',
      'allowedEvents',
    ],
    weighers,
  ),
});
