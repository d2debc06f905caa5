import { allow, fields, policies } from '#platform/policy';

const office = allow('programme_officer');
const person = allow('expert', 'candidate');
const concerned = allow('programme_officer', 'host_member', 'employer_member');

/**
 * Whose list, run or nomination a reader gets at all is decided by the queries, which look at the need and at the
 * reader's part in it; here is which fields a role may ever see.
 */
export const matchingPolicy = policies({
  'Query.scoringRun': office,
  'Query.scoringRuns': office,
  'Query.matches': concerned,
  'Query.match': concerned,
  'Query.gateReport': allow('programme_officer', 'expert', 'candidate'),
  'Query.excluded': office,
  'Query.nominations': allow('signed_in'),
  'Query.reasonCodes': allow('signed_in'),
  'Mutation.startScoringRun': office,
  'Mutation.cancelScoringRun': office,
  'Mutation.nominate': office,
  'Mutation.decide': allow('programme_officer', 'host_member', 'employer_member', 'expert', 'candidate'),
  // How many were scored and excluded tells of people who are not proposed: it stays with the office.
  'Need.currentRun': office,
  ...fields(
    'ScoringRun',
    [
      'id',
      'needId',
      'needVersion',
      'state',
      'current',
      'progress',
      'engineVersion',
      'sheetId',
      'sheetVersion',
      'taxonomyVersion',
      'asOf',
      'inputHash',
      'needHash',
      'sheetHash',
      'tieOrder',
      'cutOff',
      'peopleListed',
      'peopleConsidered',
      'peopleScored',
      'exclusionCounts',
      'recordsKept',
      'createdAt',
      'requestedBy',
      'startedAt',
      'finishedAt',
      'durationMs',
      'failure',
      'readers',
      'decisions',
    ],
    office,
  ),
  ...fields('RunReader', ['name', 'firstAt', 'lastAt'], office),
  ...fields('RunDecision', ['nominationId', 'personId', 'personCode', 'decision'], office),
  ...fields('RunProgress', ['done', 'total'], office),
  ...fields('ExclusionCount', ['rule', 'sentence', 'count'], office),
  ...fields(
    'Match',
    [
      'id',
      'needId',
      'rank',
      'tied',
      'score',
      'scoreExact',
      'personCode',
      'personId',
      'personVersion',
      'stale',
      'criteria',
      'requirements',
      'summary',
      'nomination',
    ],
    concerned,
  ),
  // Blind: an organisation knows a proposed person by code; names are disclosed by a step of their own, later.
  'Match.person': office,
  // Both tell of the whole list, of which an organisation sees a part.
  'Match.counterfactuals': office,
  'Match.holds': office,
  'Query.compareMatches': concerned,
  ...fields('Counterfactual', ['code', 'sentence', 'gain', 'newScore', 'newRank'], office),
  ...fields('WeightRange', ['criterion', 'label', 'weight', 'from', 'to'], office),
  // A person reads the parts of their own view; matches themselves are not for them.
  ...fields(
    'CriterionPart',
    ['criterion', 'label', 'weight', 'credit', 'contribution', 'share'],
    allow('programme_officer', 'host_member', 'employer_member', 'expert', 'candidate'),
  ),
  // How the ranking works is for everyone to read.
  'Query.rankingGuide': allow('public'),
  ...fields('GuideSection', ['code', 'reader', 'title', 'paragraphs'], allow('public')),
  'Query.previewWeightSheet': office,
  ...fields('WeightSheetPreview', ['needId', 'asOf', 'sheetVersion', 'peopleCompared', 'movedPeople', 'rows', 'problems'], office),
  ...fields('PreviewRow', ['personId', 'personCode', 'oldRank', 'newRank', 'oldScore', 'newScore'], office),
  'Query.myMatches': person,
  'Mutation.answerNeed': person,
  ...fields('MyMatch', ['need', 'summary', 'requirements', 'helps', 'interest', 'howReckoned'], person),
  ...fields('MyRequirement', ['requirement', 'fulfilment', 'sentence'], person),
  ...fields('HowReckoned', ['score', 'scoreExact', 'criteria', 'asOf', 'engineVersion', 'sheetId', 'sheetVersion'], person),
  // What a person prefers never reaches an organisation.
  'Match.interest': office,
  ...fields('Interest', ['needId', 'answer', 'sentence', 'reason', 'at'], allow('programme_officer', 'expert', 'candidate')),
  ...fields(
    'RequirementReason',
    ['requirement', 'fulfilment', 'credit', 'weight', 'contribution', 'claim', 'path', 'relation', 'sentence'],
    concerned,
  ),
  ...fields('GateReport', ['needId', 'personId', 'asOf', 'passed', 'results'], allow('programme_officer', 'expert', 'candidate')),
  ...fields('GateResult', ['rule', 'passed', 'sentence'], allow('programme_officer', 'expert', 'candidate')),
  ...fields('Exclusion', ['personCode', 'personId', 'rules'], office),
  ...fields(
    'Nomination',
    ['id', 'version', 'needId', 'personId', 'personCode', 'state', 'stateSentence', 'allowedEvents', 'decisions'],
    allow('signed_in'),
  ),
  'Nomination.match': concerned,
  ...fields('NominationEvent', ['event', 'label', 'needsReason'], allow('signed_in')),
  ...fields('Decision', ['from', 'to', 'event', 'reasonCode', 'reason', 'at'], allow('signed_in')),
  // The rank and the officer's name are the office's; the person and the organisation hear the reason.
  'Decision.rankAtDecision': office,
  'Decision.by': office,
  ...fields('ReasonCode', ['code', 'label'], allow('signed_in')),
});
