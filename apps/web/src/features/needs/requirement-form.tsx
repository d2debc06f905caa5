import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { EntryForm, type EntryPlace } from '~/components/entries/entry-form';
import { Checkbox, SelectField } from '~/components/form/inputs';
import { conceptOrNull } from '~/features/taxonomy/rules';
import { isNumeric } from '~/lib/answers';
import { languageName } from '~/lib/format';
import type { Need } from './queries';
import { RequirementFields } from './requirement-fields';
import { emptyRequirement, requirementAt, requirementInputs, toRequirementInput, type RequirementValues } from './requirement-values';
import { importanceWords } from './requirement-words';
import { useNeedUpdate } from './use-need';
import { requirementKindWords } from './words';

const kinds = ['SKILL', 'OCCUPATION', 'LANGUAGE', 'EDUCATION', 'EXPERIENCE'] as const;

/** One requirement: of which kind, what exactly, and how much it counts. */
export function RequirementForm({ need, entry }: { need: Need; entry: EntryPlace }) {
  const { t, i18n } = useLingui();
  const update = useNeedUpdate(need);
  const rules = useMemo(() => {
    const gapOf = ({ kind, concept, text, language, eqf, years }: RequirementValues): { field: keyof RequirementValues; message: string } | null => {
      const named = concept !== null || text !== '';
      if (kind === 'SKILL' && !named) return { field: 'concept', message: t`Choose the skill from the list, or keep your own words` };
      if (kind === 'OCCUPATION' && !named) return { field: 'concept', message: t`Choose the occupation from the list, or keep your own words` };
      if (kind === 'LANGUAGE' && language === '') return { field: 'language', message: t`Choose a language` };
      if (kind === 'EDUCATION' && eqf === '') return { field: 'eqf', message: t`Choose a level` };
      if (kind === 'EXPERIENCE' && years.trim() === '') return { field: 'years', message: t`Enter the years of experience` };
      return null;
    };
    return v.pipe(
      v.object({
        kind: v.picklist(kinds),
        essential: v.boolean(),
        importance: v.string(),
        concept: conceptOrNull,
        text: v.string(),
        level: v.string(),
        language: v.string(),
        listening: v.string(),
        reading: v.string(),
        speaking: v.string(),
        writing: v.string(),
        eqf: v.string(),
        field: v.string(),
        years: v.pipe(v.string(), v.check(isNumeric, t`Enter the years as a number`)),
      }),
      v.rawCheck(({ dataset, addIssue }) => {
        const gap = dataset.typed ? gapOf(dataset.value) : null;
        if (!gap || !dataset.typed) return;
        addIssue({
          message: gap.message,
          path: [{ type: 'object', origin: 'value', input: { ...dataset.value }, key: gap.field, value: dataset.value[gap.field] }],
        });
      }),
    );
  }, [t]);
  const importance = ([5, 4, 3, 2, 1] as const).map((value) => ({ value: String(value), label: i18n._(importanceWords[value]) }));
  return (
    <EntryForm
      owner={need}
      section="requirements"
      entry={entry}
      inputsOf={requirementInputs}
      valuesAt={requirementAt}
      empty={emptyRequirement}
      toInput={toRequirementInput}
      send={(requirements, act) => update.send({ requirements }, act)}
      latest={update.latest}
      rename={{ conceptId: 'concept', '': 'concept' }}
      rules={rules}
      describe={(values) => [
        { label: t`Kind`, value: i18n._(requirementKindWords[values.kind]) },
        {
          label: t`Requirement`,
          value: values.concept?.label ?? (values.text || (values.language && languageName(values.language)) || values.eqf || values.years),
        },
        { label: t`Importance`, value: values.importance },
        { label: t`Essential`, value: values.essential ? t`Yes` : t`No` },
      ]}
      submitLabel={t`Save requirement`}
    >
      <SelectField name="kind" label={t`Kind`} options={kinds.map((value) => ({ value, label: i18n._(requirementKindWords[value]) }))} />
      <RequirementFields />
      <SelectField name="importance" label={t`Importance`} options={importance} />
      <Checkbox
        name="essential"
        label={t`Essential`}
        hint={t`People without it come lower in the list; nobody is left out by it. The more essentials, the less each one counts.`}
      />
    </EntryForm>
  );
}
