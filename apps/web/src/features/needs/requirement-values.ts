import type { PickedConcept } from '~/features/taxonomy/concept-picker';
import type { RequirementInput, RequirementKind } from '~/graphql/schema-types.gen';
import { numberOrNull, numberText, orNull } from '~/lib/answers';
import type { Need } from './queries';

/** A requirement as its form holds it: every kind's fields, of which one kind's are shown. */
export interface RequirementValues {
  kind: RequirementKind;
  essential: boolean;
  importance: string;
  concept: PickedConcept | null;
  text: string;
  level: string;
  language: string;
  listening: string;
  reading: string;
  speaking: string;
  writing: string;
  eqf: string;
  field: string;
  years: string;
}

export const emptyRequirement: RequirementValues = {
  kind: 'SKILL',
  essential: false,
  importance: '3',
  concept: null,
  text: '',
  level: '',
  language: '',
  listening: '',
  reading: '',
  speaking: '',
  writing: '',
  eqf: '',
  field: '',
  years: '',
};

/** Stored requirements as inputs, so that one changed can be sent with the rest. */
export const requirementInputs = (need: Need): RequirementInput[] =>
  need.requirements.map(({ id: _id, concept, ...rest }) => ({ ...rest, conceptId: concept?.id ?? null }));

export function requirementAt(need: Need, index: number): RequirementValues {
  const row = need.requirements[index];
  if (!row) return emptyRequirement;
  return {
    kind: row.kind,
    essential: row.essential,
    importance: String(row.importance),
    concept: row.concept,
    text: row.text ?? '',
    level: row.level?.toString() ?? '',
    language: row.language ?? '',
    listening: row.listening ?? '',
    reading: row.reading ?? '',
    speaking: row.speaking ?? '',
    writing: row.writing ?? '',
    eqf: row.eqf?.toString() ?? '',
    field: row.field ?? '',
    years: numberText(row.years),
  };
}

/** Only what belongs to the kind is sent: what was typed for another kind stays out. */
export function toRequirementInput(values: RequirementValues): RequirementInput {
  const shared = { kind: values.kind, essential: values.essential, importance: Number(values.importance) };
  const about = { conceptId: values.concept?.id ?? null, text: values.concept ? null : orNull(values.text) };
  switch (values.kind) {
    case 'SKILL':
      return { ...shared, ...about, level: numberOrNull(values.level) };
    case 'OCCUPATION':
      return { ...shared, ...about };
    case 'LANGUAGE':
      return {
        ...shared,
        language: orNull(values.language),
        listening: orNull(values.listening),
        reading: orNull(values.reading),
        speaking: orNull(values.speaking),
        writing: orNull(values.writing),
      };
    case 'EDUCATION':
      return { ...shared, eqf: numberOrNull(values.eqf), field: orNull(values.field) };
    case 'EXPERIENCE':
      return { ...shared, years: numberOrNull(values.years), ...about };
  }
}
