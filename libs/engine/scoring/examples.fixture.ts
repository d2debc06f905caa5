import { buildGraph } from '#engine/concepts';
import type { ConceptTables, Graph } from '#engine/concepts';
import type { Requirement, ScoringNeed } from './need.js';
import type { ScoringPerson } from './person.js';
import { preparePeople } from './intake.js';
import type { MatchResult, RequirementReason, SkillDetail } from './result.js';
import { scorePair } from './score-need.js';
import { defaultParameters } from './sheet.js';
import type { WeightSheet } from './sheet.js';

/** The day of every example. */
export const today = '2026-03-01';

/**
 * A small ESCO to read by: computing above programming above Python and Java, Django below Python, databases beside programming and related
 * to Django, and nursing on a branch of its own.
 */
export const smallTables: ConceptTables = {
  skills: ['computing', 'programming', 'python', 'java', 'django', 'databases', 'nursing', 'wound care', 'first aid'].map((uri) => ({ uri })),
  groups: [{ id: 'S' }, { id: 'S1' }, { id: 'S2' }],
  broader: [
    ['S1', 'S'],
    ['S2', 'S'],
    ['computing', 'S1'],
    ['programming', 'computing'],
    ['databases', 'computing'],
    ['python', 'programming'],
    ['java', 'programming'],
    ['django', 'python'],
    ['nursing', 'S2'],
    ['wound care', 'nursing'],
    ['first aid', 'S2'],
  ].map(([child = '', parent = '']) => ({ child, parent })),
  relations: [{ skill: 'django', related: 'databases' }],
  occupations: [
    { uri: 'developer', isco: '2512', parent: '2512' },
    { uri: 'web developer', isco: '2513', parent: 'developer' },
    { uri: 'database designer', isco: '2521', parent: '2521' },
    { uri: 'nurse', isco: '2221', parent: '2221' },
  ],
  occupationSkills: [
    ['developer', 'programming', true],
    ['developer', 'databases', false],
    ['web developer', 'python', true],
    ['web developer', 'programming', true],
    ['web developer', 'databases', true],
    ['database designer', 'databases', true],
    ['nurse', 'nursing', true],
    ['nurse', 'wound care', true],
    ['nurse', 'first aid', false],
  ].map(([occupation, skill, essential]) => ({ occupation: String(occupation), skill: String(skill), essential: essential === true })),
};

/** The graph of tables that are right. */
export function graphOf(tables: ConceptTables): Graph {
  const graph = buildGraph(tables);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error.problems));
  return graph.value;
}

export const smallGraph = graphOf(smallTables);

/** Someone who has stated nothing but what is given. */
export const aPerson = (known: Partial<ScoringPerson> = {}): ScoringPerson => ({
  id: 'person',
  version: 1,
  skills: [],
  occupations: [],
  experienceMonths: 0,
  languages: [],
  education: [],
  availability: [],
  countries: [],
  relocation: false,
  timeZone: null,
  ...known,
});

/** A need that says nothing but what is given. */
export const aNeed = (known: Partial<ScoringNeed> = {}): ScoringNeed => ({
  id: 'need',
  version: 1,
  kind: 'VACANCY',
  programme: 'MATCH',
  country: null,
  mode: null,
  startDate: null,
  endDate: null,
  hoursPerWeek: null,
  timeZone: null,
  requirements: [],
  ...known,
});

/** A sheet of the given weights, by default on skills alone. */
export const aSheet = (known: Partial<WeightSheet> = {}): WeightSheet => ({
  id: 'sheet',
  version: 1,
  programme: 'MATCH',
  needKind: 'VACANCY',
  view: 'need',
  weights: { skills: 1 },
  parameters: defaultParameters,
  ...known,
});

/** An essential skill requirement, named after its skill. */
export const skill = (name: string, level: number | null = null, importance = 3): Requirement => ({
  id: name,
  kind: 'skill',
  skill: name,
  level,
  essential: true,
  importance,
});

/** Skills at a level. */
export const skills = (names: readonly string[], level = 4): ScoringPerson['skills'] => names.map((name) => ({ skill: name, level }));

/** The match of one person and one need, or an error with all that is wrong. */
export function match(need: Partial<ScoringNeed>, person: Partial<ScoringPerson>, sheet: Partial<WeightSheet> = {}, graph = smallGraph): MatchResult {
  const result = scorePair({ need: aNeed(need), person: aPerson(person), sheet: aSheet(sheet), graph, asOf: today });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Several prepared people. */
export function peopleOf(list: readonly ScoringPerson[], graph = smallGraph): ReturnType<typeof preparePeople> & { ok: true } {
  const people = preparePeople(list, graph);
  if (!people.ok) throw new Error(JSON.stringify(people.error));
  return people;
}

/** The reason of one requirement. */
export function reasonOf(result: MatchResult, requirementId: string): RequirementReason {
  const reason = result.requirements.find((item) => item.requirementId === requirementId);
  if (!reason) throw new Error(`no reason for ${requirementId}`);
  return reason;
}

/** The reason of one skill requirement. */
export function skillReasonOf(result: MatchResult, requirementId: string): RequirementReason & SkillDetail {
  const reason = reasonOf(result, requirementId);
  if (reason.kind !== 'skill') throw new Error(`${requirementId} is no skill`);
  return reason;
}
