import type { Cefr, Locale } from '#kernel';
import type { RequirementLine } from './lines.js';
import type { Random } from './random.js';
import type { World, WorldSkill } from './world.js';

/** What a subject or a post asks, before it is drawn. */
export interface Asking {
  readonly occupations: readonly string[];
  readonly fields: readonly string[];
  readonly eqf: number;
  readonly loose: string | null;
  /** Language of the work, at least at this level in speaking. */
  readonly workLanguage: string;
  readonly niceLanguage: string | null;
  readonly seniority: number;
  readonly demanding: boolean;
}

const empty: Omit<RequirementLine, 'kind' | 'essential' | 'importance'> = {
  conceptId: null,
  text: null,
  level: null,
  language: null,
  listening: null,
  reading: null,
  speaking: null,
  writing: null,
  eqf: null,
  field: null,
  years: null,
};

/** The requirements of a need: skills of the occupation, the occupation itself, experience, study, languages; now and then words without a concept. */
export function drawRequirements(random: Random, world: World, asking: Asking): RequirementLine[] {
  const main = world.occupation(asking.occupations[0] as string);
  const others = asking.occupations.slice(1).map((code) => world.occupation(code));
  const pool = [...main.essential, ...others.flatMap((occupation) => occupation.essential)].filter(telling);
  const wanted = asking.demanding ? random.int(14, 24) : random.int(4, 9);
  const skills = distinct(random.sample(pool, wanted * 2)).slice(0, wanted);
  const lines: RequirementLine[] = skills.map((skill, index) => {
    const essential = index < Math.ceil(wanted * 0.4);
    return {
      ...empty,
      kind: 'SKILL',
      essential,
      importance: essential ? random.int(3, 5) : random.int(1, 4),
      conceptId: skill.id,
      level: random.weighted([
        [2, 4],
        [3, 5],
        [4, 1],
      ] as const),
    };
  });
  if (random.chance(0.5))
    lines.push({ ...empty, kind: 'SKILL', essential: false, importance: random.int(1, 3), conceptId: random.pick(world.transversal).id, level: 2 });
  if (asking.loose !== null) lines.push({ ...empty, kind: 'SKILL', essential: false, importance: random.int(2, 3), text: asking.loose, level: 2 });
  lines.push({ ...empty, kind: 'OCCUPATION', essential: random.chance(0.6), importance: random.int(3, 5), conceptId: main.id });
  lines.push({ ...empty, kind: 'EXPERIENCE', essential: random.chance(0.6), importance: random.int(2, 4), years: asking.seniority });
  if (random.chance(0.85))
    lines.push({
      ...empty,
      kind: 'EDUCATION',
      essential: random.chance(0.4),
      importance: random.int(2, 4),
      eqf: asking.eqf,
      field: random.chance(0.8) ? random.pick(asking.fields) : null,
    });
  lines.push(language(random, asking.workLanguage, random.chance(0.7) ? 'B2' : 'C1', true));
  if (asking.niceLanguage !== null) lines.push(language(random, asking.niceLanguage, random.pick(['A2', 'B1', 'B2'] as const), false));
  return lines;
}

/** Skills that tell one occupation from another are worth asking. */
const telling = (skill: WorldSkill): boolean => skill.reuse !== 'transversal' && skill.reuse !== '' && skill.spread <= 120;

const distinct = (skills: readonly WorldSkill[]): WorldSkill[] => [...new Map(skills.map((skill) => [skill.id, skill])).values()];

function language(random: Random, code: string, level: Cefr, essential: boolean): RequirementLine {
  const lower: Readonly<Record<Cefr, Cefr>> = { A1: 'A1', A2: 'A1', B1: 'A2', B2: 'B1', C1: 'B2', C2: 'C1' };
  return {
    ...empty,
    kind: 'LANGUAGE',
    essential,
    importance: essential ? random.int(3, 5) : random.int(1, 3),
    language: code,
    listening: level,
    reading: random.chance(0.5) ? level : lower[level],
    speaking: level,
    writing: lower[level],
  };
}

/** The language that is good to have beside the language of work: what people there speak, or Dutch. */
export function niceLanguage(random: Random, homeLanguages: readonly (readonly [string, number])[], workLanguage: Locale): string | null {
  const code = random.weighted(homeLanguages);
  return code === workLanguage || random.chance(0.3) ? null : code;
}
