import type { Career } from './career.js';
import type { Month } from './dates.js';
import type { SkillLine } from './lines.js';
import type { Random } from './random.js';
import type { World, WorldSkill } from './world.js';

interface Practice {
  skill: WorldSkill;
  months: number;
  weight: number;
}

/**
 * The skills a person claims: part of what the occupations held need, for as long as they were held, and a few that any job asks.
 * `wanted` is how many the person bothers to enter; the list is sorted by concept, so that its order says nothing.
 */
export function drawSkills(random: Random, world: World, career: Career, now: Month, wanted: number): SkillLine[] {
  const practices = new Map<string, Practice>();
  for (const job of career.jobs) {
    const months = (job.end ?? now) - job.start + 1;
    for (const skill of job.occupation.essential) practise(practices, skill, months, 1);
    for (const skill of job.occupation.optional) practise(practices, skill, months, 0.3);
  }
  const transversal = Math.min(random.int(1, 6), Math.ceil(wanted / 4));
  const ranked = [...practices.values()].map((practice) => ({ practice, place: random.next() * practice.weight })).sort((a, b) => b.place - a.place);
  const chosen = ranked.slice(0, Math.max(wanted - transversal, 1)).map(({ practice }) => practice);
  const total = now - (career.jobs[0]?.start ?? now) + 1;
  const held = new Set(chosen.map(({ skill }) => skill.id));
  for (const skill of random.sample(world.transversal, transversal)) if (!held.has(skill.id)) chosen.push({ skill, months: total, weight: 1 });
  return chosen
    .map(({ skill, months }) => ({ conceptId: skill.id, ...depth(random, Math.min(months, total)) }))
    .sort((a, b) => (a.conceptId < b.conceptId ? -1 : 1));
}

function practise(practices: Map<string, Practice>, skill: WorldSkill, months: number, weight: number): void {
  const known = practices.get(skill.id);
  if (known) {
    known.months += months;
    known.weight += weight / 2;
  } else {
    const general = skill.reuse === 'transversal' ? 0.6 : 1;
    practices.set(skill.id, { skill, months, weight: weight * general });
  }
}

/** Level grows with practice, with the usual modest and the usual confident people. */
function depth(random: Random, months: number): { level: number; years: number } {
  const used = months * (0.55 + random.next() * 0.45);
  const base = used < 14 ? 1 : used < 48 ? 2 : used < 110 ? 3 : 4;
  const shift = random.weighted([
    [0, 74],
    [-1, 14],
    [1, 12],
  ] as const);
  return { level: Math.min(Math.max(base + shift, 1), 4), years: Math.round(used / 6) / 2 };
}
