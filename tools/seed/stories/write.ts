import type { Cefr } from '#kernel';
import type { LanguageLine, RequirementLine, SkillLine } from '../../generate/index.js';
import { occupationIds, skillIds } from './concepts.js';

export type SkillName = keyof typeof skillIds;
export type OccupationName = keyof typeof occupationIds;

/** A skill on a profile: its English name in ESCO, level 1 to 4, years. */
export const holds = (name: SkillName, level: number, years: number): SkillLine => ({ conceptId: skillIds[name], level, years });

/** A language with its four levels in the order of the form: listening, reading, speaking, writing. */
export const speaks = (language: string, listening: Cefr, reading: Cefr, speaking: Cefr, writing: Cefr): LanguageLine => ({
  language,
  listening,
  reading,
  speaking,
  writing,
});

const blank = {
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
} as const;

/** The requirements of a hand-written need, from the most to the least important. */
export const must = {
  skill: (name: SkillName, level: number, importance: number): RequirementLine => ({
    ...blank,
    kind: 'SKILL',
    essential: true,
    importance,
    conceptId: skillIds[name],
    level,
  }),
  occupation: (name: OccupationName, importance: number): RequirementLine => ({
    ...blank,
    kind: 'OCCUPATION',
    essential: true,
    importance,
    conceptId: occupationIds[name],
  }),
  language: (language: string, level: Cefr, importance: number): RequirementLine => ({
    ...blank,
    kind: 'LANGUAGE',
    essential: true,
    importance,
    language,
    listening: level,
    reading: level,
    speaking: level,
    writing: level,
  }),
  years: (years: number, importance: number): RequirementLine => ({ ...blank, kind: 'EXPERIENCE', essential: true, importance, years }),
};

const desirable = (requirement: RequirementLine): RequirementLine => ({ ...requirement, essential: false });

/** The same, wished for but not needed; and what only a wish may be: a study, or words without a concept. */
export const nice = {
  skill: (name: SkillName, level: number, importance: number): RequirementLine => desirable(must.skill(name, level, importance)),
  occupation: (name: OccupationName, importance: number): RequirementLine => desirable(must.occupation(name, importance)),
  language: (language: string, level: Cefr, importance: number): RequirementLine => desirable(must.language(language, level, importance)),
  study: (eqf: number, field: string | null, importance: number): RequirementLine => ({
    ...blank,
    kind: 'EDUCATION',
    essential: false,
    importance,
    eqf,
    field,
  }),
  words: (text: string, importance: number): RequirementLine => ({ ...blank, kind: 'SKILL', essential: false, importance, text, level: 2 }),
};
