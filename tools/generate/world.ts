import type { Locale } from '#kernel';
import type { EscoLabels, EscoTables } from '../esco/read.js';

export interface WorldSkill {
  readonly id: string;
  readonly knowledge: boolean;
  readonly reuse: string;
  readonly labels: EscoLabels;
  /** How many occupations use it: a skill that hundreds use says little about any. */
  spread: number;
}

export interface WorldOccupation {
  readonly id: string;
  readonly code: string;
  readonly isco: string;
  readonly labels: EscoLabels;
  readonly alts: readonly string[];
  readonly essential: readonly WorldSkill[];
  readonly optional: readonly WorldSkill[];
}

/** The transversal skills of ESCO that people put on a profile; the others are languages or matters of conduct. */
const transversalLabels = [
  'work in teams',
  'lead others',
  'instruct others',
  'advise others',
  'motivate others',
  'build team spirit',
  'delegate responsibilities',
  'address an audience',
  'moderate a discussion',
  'negotiate compromises',
  'resolve conflicts',
  'build networks',
  'demonstrate intercultural competence',
  'respect the diversity of cultural values and norms',
  'adapt to change',
  'cope with stress',
  'think analytically',
  'think critically',
  'think creatively',
  'solve problems',
  'make decisions',
  'plan',
  'manage time',
  'manage quality',
  'manage financial and material resources',
  'work independently',
  'attend to detail',
  'report facts',
  'comply with regulations',
  'use communication and collaboration software',
  'create digital content',
  'apply digital security measures',
  'respect confidentiality obligations',
] as const;

/** ESCO arranged for drawing careers: occupations by their ESCO code, with the skills they need. */
export class World {
  private readonly occupations = new Map<string, WorldOccupation>();
  private readonly byUnitGroup = new Map<string, WorldOccupation[]>();
  private readonly nearby = new Map<string, readonly WorldOccupation[]>();
  /** Skills that any job may ask: teamwork, planning, working in another culture. */
  readonly transversal: readonly WorldSkill[];

  constructor(tables: EscoTables) {
    const skills = new Map<string, WorldSkill>();
    for (const row of tables.skills) {
      skills.set(row.uri, { id: row.uri, knowledge: row.type === 'knowledge', reuse: row.reuse, labels: row.labels, spread: 0 });
    }
    const essential = new Map<string, WorldSkill[]>();
    const optional = new Map<string, WorldSkill[]>();
    for (const row of tables.occupationSkills) {
      const skill = skills.get(row.skill);
      if (!skill) continue;
      skill.spread++;
      append(row.essential ? essential : optional, row.occupation, skill);
    }
    for (const row of tables.occupations) {
      const occupation: WorldOccupation = {
        id: row.uri,
        code: row.code,
        isco: row.isco,
        labels: row.labels,
        alts: row.alts.en,
        essential: essential.get(row.uri) ?? [],
        optional: optional.get(row.uri) ?? [],
      };
      this.occupations.set(row.code, occupation);
      append(this.byUnitGroup, row.isco, occupation);
    }
    const byLabel = new Map([...skills.values()].map((skill) => [skill.labels.en, skill]));
    this.transversal = transversalLabels.map((label) => {
      const skill = byLabel.get(label);
      if (!skill) throw new Error(`no ESCO skill is called "${label}"`);
      return skill;
    });
  }

  /** The occupation with an ESCO code such as 2512.4; an unknown code is an error in the tables of this tool. */
  occupation(code: string): WorldOccupation {
    const found = this.occupations.get(code);
    if (!found) throw new Error(`no ESCO occupation has the code ${code}`);
    return found;
  }

  /** Occupations of the same ISCO unit group that share at least a fifth of their essential skills: where people move to. */
  related(code: string): readonly WorldOccupation[] {
    const known = this.nearby.get(code);
    if (known) return known;
    const from = this.occupation(code);
    const own = new Set(from.essential.map((skill) => skill.id));
    const found = (this.byUnitGroup.get(from.isco) ?? []).filter((other) => {
      if (other.code === code) return false;
      const shared = other.essential.filter((skill) => own.has(skill.id)).length;
      return shared * 5 >= own.size + other.essential.length - shared;
    });
    this.nearby.set(code, found);
    return found;
  }
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** A label in a language, in English where ESCO has no other. */
export const labelIn = (labels: EscoLabels, locale: Locale): string => labels[locale] || labels.en;

/** A job title as a person would write it: French and Dutch labels may hold both forms around a slash. */
export function titleIn(labels: EscoLabels, locale: Locale, feminine: boolean): string {
  const label = labelIn(labels, locale);
  const form = locale === 'en' ? label : oneForm(label, feminine);
  return form.replace(/^(?:ict|it|iot)\b/, (abbreviation) => abbreviation.toUpperCase()).replace(/^./u, (letter) => letter.toUpperCase());
}

/** "ingénieur/ingénieure de données" is "ingénieur de données" or "ingénieure de données"; what does not fit stays whole. */
function oneForm(label: string, feminine: boolean): string {
  const forms = label.split('/').map((form) => form.trim());
  const [first, second] = forms;
  if (forms.length !== 2 || !first || !second) return label;
  if (feminine) return second;
  const rest = second.split(' ').slice(1);
  return first.includes(' ') || rest.length === 0 ? first : [first, ...rest].join(' ');
}
