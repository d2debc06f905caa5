import { loadEscoTables } from '../../../../tools/esco/read.js';
import { graphOf } from '../examples.fixture.js';
import type { Requirement } from '../need.js';
import type { OccupationClaim, SkillClaim } from '../person.js';

const tables = loadEscoTables('data/esco');
const skillsByLabel = new Map(tables.skills.map(({ uri, labels }) => [labels.en, uri]));
const occupationsByLabel = new Map(tables.occupations.map(({ uri, labels }) => [labels.en, uri]));

/** The whole of ESCO v1.2: 14,579 skills and groups of skills, 3,039 occupations. */
export const esco = graphOf(tables);

/** A skill by its English label, which no other skill has. */
export const escoSkill = (label: string): string => known(skillsByLabel, label);

/** An occupation by its English label. */
export const escoOccupation = (label: string): string => known(occupationsByLabel, label);

function known(labels: ReadonlyMap<string, string>, label: string): string {
  const uri = labels.get(label);
  if (uri === undefined) throw new Error(`ESCO has no ${label}`);
  return uri;
}

/** An essential skill requirement, named after its label. */
export const asks = (label: string, level: number | null = null, importance = 3): Requirement => ({
  id: label,
  kind: 'skill',
  skill: escoSkill(label),
  level,
  essential: true,
  importance,
});

/** An essential occupation requirement. */
export const asksFor = (label: string): Requirement => ({
  id: 'occupation',
  kind: 'occupation',
  occupation: escoOccupation(label),
  essential: true,
  importance: 3,
});

/** Stated skills at a level: 4 is expert. */
export const can = (labels: readonly string[], level = 4): SkillClaim[] => labels.map((label) => ({ skill: escoSkill(label), level }));

/** Months in an occupation. */
export const workedAs = (label: string, months: number): OccupationClaim => ({ occupation: escoOccupation(label), months });

/** What ESCO calls essential to an occupation. */
export const essentialSkillsOf = (label: string): string[] => {
  const occupation = escoOccupation(label);
  return tables.occupationSkills.filter((row) => row.essential && row.occupation === occupation).map(({ skill }) => skill);
};

/** All that ESCO ties to an occupation, essential or optional. */
export const allSkillsOf = (label: string): string[] => {
  const occupation = escoOccupation(label);
  return tables.occupationSkills.filter((row) => row.occupation === occupation).map(({ skill }) => skill);
};
