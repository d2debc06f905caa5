import { allow, fields, policies } from '#platform/policy';

/** ESCO is public. Searching it costs computing time, so that takes a session. */
export const taxonomyPolicy = policies({
  'Query.searchConcepts': allow('signed_in'),
  'Query.concept': allow('signed_in'),
  'Query.occupationSkills': allow('signed_in'),
  ...fields('Concept', ['id', 'kind', 'label', 'labelLanguage', 'code', 'isco'], allow('public')),
  ...fields('ConceptHit', ['concept', 'matchedLabel', 'matchedLanguage', 'confidence'], allow('public')),
  ...fields('OccupationSkill', ['concept', 'essential'], allow('public')),
});
