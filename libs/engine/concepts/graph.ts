import { err, ok } from '#kernel';
import type { Problem, Result } from '#kernel';
import { Adjacency } from './adjacency.js';
import { Hierarchy } from './hierarchy.js';
import { Occupations } from './occupations.js';
import { OccupationProfiles } from './profiles.js';
import { Skills } from './skills.js';
import type { ConceptTables } from './tables.js';

/** ESCO as the engine knows it. Built once a taxonomy version and shared by everything that scores. */
export interface Graph {
  readonly skills: Skills;
  readonly occupations: Occupations;
}

/** Why tables make no graph: ids that occur twice or are not there, or concepts above themselves. */
export interface GraphFailure {
  readonly kind: 'invalid_input';
  readonly problems: readonly Problem[];
}

/** At most this many problems are listed: past it the tables are the wrong ones. */
const listed = 100;

/** Builds the graph from rows in any order. */
export function buildGraph(tables: ConceptTables): Result<Graph, GraphFailure> {
  const problems: Problem[] = [];
  const concepts = numbered('concepts', [...tables.skills.map(({ uri }) => uri), ...tables.groups.map(({ id }) => id)], problems);
  const occupations = numbered(
    'occupations',
    tables.occupations.map(({ uri }) => uri),
    problems,
  );
  const isSkill = new Uint8Array(concepts.ids.length);
  for (const { uri } of tables.skills) isSkill[concepts.byId.get(uri) ?? 0] = 1;

  const pairs = <T>(name: string, rows: readonly T[], from: (row: T) => number | undefined, to: (row: T) => number | undefined): [number, number][] =>
    rows.flatMap((row, index): [number, number][] => {
      const [a, b] = [from(row), to(row)];
      if (a !== undefined && b !== undefined) return [[a, b]];
      problems.push({ field: `${name}.${index}`, rule: 'unknown_concept' });
      return [];
    });
  const concept = (id: string): number | undefined => concepts.byId.get(id);
  const skill = (id: string): number | undefined => {
    const index = concepts.byId.get(id);
    return index !== undefined && isSkill[index] === 1 ? index : undefined;
  };

  const broader = pairs(
    'broader',
    tables.broader,
    (row) => concept(row.child),
    (row) => concept(row.parent),
  );
  const relations = pairs(
    'relations',
    tables.relations,
    (row) => skill(row.skill),
    (row) => skill(row.related),
  ).filter(([a, b]) => a !== b);
  const profile = (essential: boolean): [number, number][] =>
    pairs(
      'occupationSkills',
      tables.occupationSkills.filter((row) => row.essential === essential),
      (row) => occupations.byId.get(row.occupation),
      (row) => skill(row.skill),
    );
  const [essential, optional] = [profile(true), profile(false)];
  const above = tables.occupations.filter(({ parent }) => !/^\d{1,4}$/.test(parent)).map((row) => ({ child: row.uri, parent: row.parent }));
  const occupationParents = pairs(
    'occupations',
    above,
    (row) => occupations.byId.get(row.child),
    (row) => occupations.byId.get(row.parent),
  );

  const skillTree = hierarchy('broader', concepts.ids, broader, problems);
  const occupationTree = hierarchy('occupations', occupations.ids, occupationParents, problems);
  if (problems.length > 0 || !skillTree || !occupationTree) return err({ kind: 'invalid_input', problems: problems.slice(0, listed) });

  const skills = new Skills(
    concepts.ids,
    concepts.byId,
    isSkill,
    skillTree,
    Adjacency.from(concepts.ids.length, [...relations, ...relations.map(([a, b]): [number, number] => [b, a])]),
  );
  const iscoById = new Map(tables.occupations.map(({ uri, isco }) => [uri, isco]));
  const isco = occupations.ids.map((id) => iscoById.get(id) ?? '');
  const namesById = new Map(tables.occupations.map(({ uri, labels, alts }) => [uri, labels && alts ? { labels, alts } : undefined]));
  const names = occupations.ids.map((id) => namesById.get(id));
  const essentialSkills = Adjacency.from(occupations.ids.length, essential);
  const optionalSkills = Adjacency.from(
    occupations.ids.length,
    optional.filter(([occupation, id]) => !essentialSkills.has(occupation, id)),
  );
  const profiles = new OccupationProfiles({ skills, isco, essential: essentialSkills, optional: optionalSkills, names });
  return ok({
    skills,
    occupations: new Occupations(occupations.ids, occupations.byId, isco, names, occupationTree, essentialSkills, optionalSkills, profiles),
  });
}

/** Dense numbers in the order of the ids. */
function numbered(name: string, all: readonly string[], problems: Problem[]): { ids: readonly string[]; byId: ReadonlyMap<string, number> } {
  const ids = [...new Set(all)].sort();
  if (ids.length < all.length) problems.push({ field: name, rule: 'repeated_id' });
  return { ids, byId: new Map(ids.map((id, index) => [id, index])) };
}

function hierarchy(name: string, ids: readonly string[], pairs: readonly (readonly [number, number])[], problems: Problem[]): Hierarchy | null {
  const made = Hierarchy.from(Adjacency.from(ids.length, pairs));
  for (const node of made.cycle) problems.push({ field: `${name}.${ids[node] ?? ''}`, rule: 'above_itself' });
  return made.hierarchy;
}
