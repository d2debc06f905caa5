import { allow, fields, policies } from '#platform/policy';

/** Rules and weights are for everyone to read: they decide who is matched and how. */
export const programmesPolicy = policies({
  'Query.programmes': allow('public'),
  'Query.weightSheets': allow('public'),
  ...fields('Programme', ['code', 'name', 'windows', 'rules'], allow('public')),
  ...fields('ProgrammeWindow', ['country', 'sector', 'mode', 'validFrom', 'validTo', 'source'], allow('public')),
  ...fields('ProgrammeRule', ['code', 'sentence', 'validFrom', 'validTo', 'source'], allow('public')),
  ...fields('WeightSheet', ['id', 'programme', 'needKind', 'view', 'version', 'validFrom', 'weights'], allow('public')),
  ...fields('CriterionWeight', ['criterion', 'label', 'weight'], allow('public')),
});
