/** People, their sections, profiles and consents. States the fact `people.person_changed` { personId, version, programmes }. */
export { PeopleModule } from './people.module.js';
export { CreatePerson } from './use-cases/create-person.js';
export { UpdatePerson } from './use-cases/update-person.js';
export { SetConsent, type SetConsentInput } from './use-cases/set-consent.js';
export { ImportJsonResume, type ImportJsonResumeInput, type ImportedResume } from './use-cases/import-json-resume.js';
export { ExportJsonResume, type ExportedResume } from './use-cases/export-json-resume.js';
export { linkAccount } from './use-cases/link-account.js';
export type { CreatePersonInput, UpdatePersonInput } from './use-cases/person-input.js';
export { isOfficerOf, type CaseFacts } from './access.js';
export type { PersonRef } from './use-cases/person-change.js';
export {
  factsForMatching,
  onDay,
  peopleAtGates,
  peopleForMatching,
  personCodes,
  type PersonAtGates,
  type PersonFacts,
  type PersonForMatching,
} from './data/people-for-matching.js';
export { changesOfPeople, countOfPeople, idsOfPeople, placesOfPeople, type ChangesOfPeople } from './data/changes.js';
export { toScoringPerson, type ScoringFacts } from './domain/scoring-person.js';
export { peoplePolicy } from './policy.js';
