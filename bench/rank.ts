import { defaultSheet, preparePeople, scoreNeed } from '#engine/scoring';
import type { Requirement, ScoringNeed, ScoringPerson } from '#engine/scoring';
import type { EscoTables } from '../tools/esco/read.js';
import { needOf, personOf } from './profiles.js';
import { averagePrecision, ndcg } from './rank-metrics.js';
import { readEsco, readRows, setFolder } from './read.js';

// npm run bench:rank -- [--dir FOLDER]: related-occupations.tsv by the product's whole score; one JSON line.
const set = 'related-occupations';
const { tables, graph } = readEsco();
const dir = setFolder();
const grades = new Map<string, Map<string, number>>();
for (const [need = '', person = '', grade = ''] of readRows(dir, `${set}.tsv`)) {
  grades.set(need, (grades.get(need) ?? new Map<string, number>()).set(person, Number(grade)));
}
const profiles = skillsOf(tables);
const people = preparePeople(
  readRows(dir, `${set}-candidates.tsv`).map(([occupation = '']) => personWith(occupation)),
  graph,
);
const sheet = defaultSheet('MATCH', 'VACANCY', 'need');
if (!people.ok || !sheet) throw new Error(JSON.stringify(people));

let ndcg10 = 0;
let map = 0;
for (const [occupation, near] of grades) {
  const outcome = scoreNeed({ need: needWith(occupation), people: people.value, sheet, graph, asOf: '2026-01-01' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const list = outcome.value.ranked
    .filter(({ personId }) => personId !== occupation)
    .map(({ personId, score }) => ({ score, grade: near.get(personId) ?? 0 }));
  ndcg10 += ndcg(list, 10);
  map += averagePrecision(list);
}
const rounded = (sum: number): number => Math.round((sum / grades.size) * 10_000) / 10_000;
process.stdout.write(`${JSON.stringify({ set, n: grades.size, ndcg10: rounded(ndcg10), map: rounded(map) })}\n`);

function skillsOf({ occupationSkills }: EscoTables): ReadonlyMap<string, { skill: string; essential: boolean }[]> {
  const byOccupation = new Map<string, { skill: string; essential: boolean }[]>();
  for (const { occupation, skill, essential } of occupationSkills) {
    byOccupation.set(occupation, [...(byOccupation.get(occupation) ?? []), { skill, essential }]);
  }
  return byOccupation;
}

/** Someone of that occupation, with every skill that ESCO gives it and nothing else. */
function personWith(occupation: string): ScoringPerson {
  const skills = (profiles.get(occupation) ?? []).map(({ skill }) => ({ skill, level: 3 }));
  return personOf(occupation, { skills, occupations: [{ occupation, months: 60 }], experienceMonths: 60 });
}

/** A need for that occupation: its essential skills essential, its optional ones desirable. */
function needWith(occupation: string): ScoringNeed {
  const skills = (profiles.get(occupation) ?? []).map(({ skill, essential }): Requirement => ({
    id: skill,
    kind: 'skill',
    essential,
    importance: 3,
    skill,
  }));
  return needOf(occupation, [...skills, { id: 'occupation', kind: 'occupation', essential: true, importance: 3, occupation }]);
}
