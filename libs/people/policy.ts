import { allow, fields, policies, rel } from '#platform/policy';

/** The person and the officers of a programme in which the person has a profile. */
const handled = allow(rel('self'), rel('officer'));
/** What a need's owner may know before a person's name is disclosed; row-level security decides of whom. */
const blind = allow(rel('self'), rel('officer'), 'host_member', 'employer_member');

export const peoplePolicy = policies({
  'Query.person': allow('signed_in'),
  'Query.people': allow('programme_officer', 'partner_officer'),
  'Mutation.createPerson': allow('signed_in'),
  'Mutation.updatePerson': allow('signed_in'),
  'Mutation.setConsent': allow('signed_in'),
  'Query.jsonResume': allow('signed_in'),
  'Mutation.importJsonResume': allow('signed_in'),
  ...fields('JsonResumeExport', ['json', 'notCarried'], allow('signed_in')),
  ...fields('JsonResumeImport', ['person', 'stored', 'proposals', 'notCarried'], allow('signed_in')),
  ...fields('JsonResumeLoss', ['path', 'sentence'], allow('signed_in')),
  ...fields('JsonResumeProposal', ['path', 'kind', 'words', 'candidates', 'suggestedLevel'], allow('signed_in')),
  ...fields('JsonResumeCandidate', ['conceptId', 'label', 'confidence'], allow('signed_in')),
  ...fields('Person', ['id', 'code', 'version', 'skills', 'languages'], blind),
  ...fields(
    'Person',
    [
      'name',
      'email',
      'residenceCountry',
      'birthDate',
      'linkCountries',
      'timeZone',
      'occupations',
      'education',
      'availability',
      'consents',
      'expertProfile',
      'candidateProfile',
      'updatedAt',
    ],
    handled,
  ),
  // Parts of a person are reached through the person's own fields alone, which decide.
  ...fields('PersonSkill', ['concept', 'level', 'years'], allow('signed_in')),
  ...fields('PersonOccupation', ['concept', 'title', 'employer', 'country', 'from', 'to', 'description'], allow('signed_in')),
  ...fields('PersonLanguage', ['language', 'listening', 'reading', 'speaking', 'writing'], allow('signed_in')),
  ...fields('PersonEducation', ['eqf', 'field', 'title', 'institution', 'country', 'completedOn'], allow('signed_in')),
  ...fields('PersonAvailability', ['from', 'to', 'modes', 'hoursPerWeek'], allow('signed_in')),
  ...fields('ExpertProfile', ['active', 'motivation', 'preferredCountries', 'preferredModes'], allow('signed_in')),
  ...fields('CandidateProfile', ['active', 'motivation', 'relocation', 'preferredModes', 'minimumSalaryMonthEur'], allow('signed_in')),
});
