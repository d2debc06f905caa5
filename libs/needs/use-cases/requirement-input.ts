import { isEducationField, isLanguage, languageSkills, type Problem } from '#kernel';
import * as v from 'valibot';
import { requirementKinds, type Requirement, type RequirementKind } from '../domain/need.js';
import { cefr, code, figure, knownCode, maybe, optionalText, uuid, whole } from '#platform/input';

/** One requirement as the client sends it: codes as plain strings, any field may be there. */
export interface RequirementInput {
  readonly kind: string;
  readonly essential?: boolean | null;
  readonly importance?: number | null;
  readonly conceptId?: string | null;
  readonly text?: string | null;
  readonly level?: number | null;
  readonly language?: string | null;
  readonly listening?: string | null;
  readonly reading?: string | null;
  readonly speaking?: string | null;
  readonly writing?: string | null;
  readonly eqf?: number | null;
  readonly field?: string | null;
  readonly years?: number | null;
}

const shape = {
  kind: code(requirementKinds),
  essential: v.nullish(v.boolean('rule.required'), false),
  importance: v.nullish(whole(1, 5), 3),
  conceptId: maybe(uuid),
  text: optionalText(300),
  level: maybe(whole(1, 4)),
  language: maybe(knownCode(isLanguage)),
  listening: maybe(cefr),
  reading: maybe(cefr),
  speaking: maybe(cefr),
  writing: maybe(cefr),
  eqf: maybe(whole(1, 8)),
  field: maybe(knownCode(isEducationField)),
  years: maybe(figure(0.5, 50)),
};

/** The shape of a requirement, before its kind is looked at. */
export const requirementShape = v.object(shape);
export type RequirementDraft = v.InferOutput<typeof requirementShape>;

type Detail = 'conceptId' | 'text' | 'level' | 'language' | (typeof languageSkills)[number] | 'eqf' | 'field' | 'years';
const details: readonly Detail[] = ['conceptId', 'text', 'level', 'language', ...languageSkills, 'eqf', 'field', 'years'];

/** Which details a kind may have. */
const belongs: Readonly<Record<RequirementKind, readonly Detail[]>> = {
  SKILL: ['conceptId', 'text', 'level'],
  OCCUPATION: ['conceptId', 'text'],
  LANGUAGE: ['language', ...languageSkills],
  EDUCATION: ['eqf', 'field'],
  EXPERIENCE: ['years', 'conceptId', 'text'],
};

/** What has to be there for a kind: the field to point at, and whether it is missing. */
const missing: Readonly<Record<RequirementKind, (draft: RequirementInput) => Problem[]>> = {
  SKILL: (draft) => (draft.conceptId || draft.text?.trim() ? [] : [{ field: 'conceptId', rule: 'needs.rule.concept_or_text' }]),
  OCCUPATION: (draft) => (draft.conceptId || draft.text?.trim() ? [] : [{ field: 'conceptId', rule: 'needs.rule.concept_or_text' }]),
  LANGUAGE: (draft) => [
    ...(draft.language ? [] : [{ field: 'language', rule: 'rule.required' }]),
    ...(languageSkills.some((skill) => draft[skill]) ? [] : [{ field: 'listening', rule: 'needs.rule.language_level' }]),
  ],
  EDUCATION: (draft) => (draft.eqf == null ? [{ field: 'eqf', rule: 'rule.required' }] : []),
  EXPERIENCE: (draft) => (draft.years == null ? [{ field: 'years', rule: 'rule.required' }] : []),
};

/** What makes two requirements of one kind the same; null when they never are. */
function identity(draft: RequirementInput): string | null {
  if (draft.kind === 'LANGUAGE') return draft.language ? `LANGUAGE ${draft.language}` : null;
  if (draft.kind === 'EDUCATION') return `EDUCATION ${draft.field ?? ''}`;
  if (draft.kind === 'EXPERIENCE') return `EXPERIENCE ${(draft.conceptId ?? draft.text?.trim())?.toLowerCase() ?? ''}`;
  const what = (draft.conceptId ?? draft.text?.trim())?.toLowerCase();
  return what ? `${draft.kind} ${what}` : null;
}

/** Rules between the fields of a requirement, and between requirements. Works on raw input, so that it adds to what the shape found. */
export function requirementProblems(inputs: readonly RequirementInput[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  inputs.forEach((input, index) => {
    const kind = requirementKinds.find((known) => known === input.kind);
    if (!kind) return;
    const at = (field: string): string => `requirements.${index}.${field}`;
    for (const problem of missing[kind](input)) problems.push({ ...problem, field: at(problem.field) });
    for (const detail of details)
      if (input[detail] != null && !belongs[kind].includes(detail)) problems.push({ field: at(detail), rule: 'rule.unexpected_field' });
    const key = identity(input);
    if (key !== null && seen.has(key)) problems.push({ field: `requirements.${index}`, rule: 'rule.duplicate' });
    if (key !== null) seen.add(key);
  });
  return problems;
}

/** A requirement without its id. Words beside a confirmed concept are dropped: the concept speaks in three languages. */
export const toRequirement = (draft: RequirementDraft): Omit<Requirement, 'id'> => ({
  ...draft,
  // Snapshots keep ids as text, where capitals would make another id.
  conceptId: draft.conceptId?.toLowerCase() ?? null,
  text: draft.conceptId ? null : draft.text,
});
