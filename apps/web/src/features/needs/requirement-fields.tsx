import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { cefrLevels } from '#kernel';
import { GroupFrame } from '~/components/form/field';
import { SelectField, TextField } from '~/components/form/inputs';
import { Notice } from '~/components/notice';
import { ConceptField } from '~/features/taxonomy/concept-field';
import { languageOptions } from '~/lib/codes';
import { useEducationOptions } from '~/lib/education-options';
import { languageSkillWords, skillLevelWords } from '~/lib/words';
import type { RequirementValues } from './requirement-values';

/** The fields of the chosen kind. */
export function RequirementFields() {
  const kind = useWatch<RequirementValues, 'kind'>({ name: 'kind' });
  switch (kind) {
    case 'SKILL':
      return <SkillFields />;
    case 'OCCUPATION':
      return <OccupationFields />;
    case 'LANGUAGE':
      return <LanguageFields />;
    case 'EDUCATION':
      return <EducationFields />;
    case 'EXPERIENCE':
      return <ExperienceFields />;
  }
}

function SkillFields() {
  const { t, i18n } = useLingui();
  const levels = ([1, 2, 3, 4] as const).map((value) => ({ value: String(value), label: i18n._(skillLevelWords[value]) }));
  return (
    <>
      <Concept kind="skill" label={t`Skill`} hint={t`Type a word in English, Dutch or French and choose from the list.`} />
      <SelectField name="level" label={t`Level asked`} options={levels} empty={t`Any level`} optional />
    </>
  );
}

function OccupationFields() {
  const { t } = useLingui();
  return <Concept kind="occupation" label={t`Occupation`} hint={t`Someone who did this work, or work that is close to it.`} />;
}

/** The picker, or the words that were kept because it had none. */
function Concept({ kind, label, hint }: { kind: 'skill' | 'occupation'; label: string; hint: string }) {
  const { setValue } = useFormContext<RequirementValues>();
  const text = useWatch<RequirementValues, 'text'>({ name: 'text' });
  const concept = useWatch<RequirementValues, 'concept'>({ name: 'concept' });
  const keep = (words: string) => setValue('text', words, { shouldDirty: true, shouldValidate: true });
  return (
    <div className="grid gap-3">
      <ConceptField key={kind} kind={kind} name="concept" label={label} hint={hint} onKeepWords={keep} />
      {text && !concept && (
        <Notice kind="warn" role="status">
          <p>
            <Trans>
              Kept in your own words: <strong>{text}</strong>. An officer looks for the code; until then it counts as not met.
            </Trans>
          </p>
          <p>
            <button type="button" className="btn" onClick={() => keep('')}>
              <Trans>Drop these words</Trans>
            </button>
          </p>
        </Notice>
      )}
    </div>
  );
}

function LanguageFields() {
  const { t, i18n } = useLingui();
  const languages = useMemo(() => languageOptions(i18n.locale), [i18n.locale]);
  const levels = cefrLevels.map((value) => ({ value, label: value }));
  return (
    <>
      <SelectField name="language" label={t`Language`} options={languages} empty={t`Choose a language`} />
      <GroupFrame name="levels" label={t`Level asked`} hint={t`At least one of the four. Leave the others open when they do not matter.`}>
        <div className="grid grid-cols-2 items-end gap-4 sm:grid-cols-4">
          {(['listening', 'reading', 'speaking', 'writing'] as const).map((skill) => (
            <SelectField key={skill} name={skill} label={i18n._(languageSkillWords[skill])} options={levels} empty={t`Any`} />
          ))}
        </div>
      </GroupFrame>
    </>
  );
}

function EducationFields() {
  const { t } = useLingui();
  const { levels, fields } = useEducationOptions();
  return (
    <>
      <SelectField name="eqf" label={t`Lowest level`} options={levels} empty={t`Choose a level`} />
      <SelectField name="field" label={t`Field of study`} options={fields} empty={t`Any field`} optional />
    </>
  );
}

function ExperienceFields() {
  const { t } = useLingui();
  return (
    <>
      <TextField name="years" label={t`Years of experience`} inputMode="decimal" narrow />
      <ConceptField kind="occupation" name="concept" label={t`As (optional)`} hint={t`Leave empty to count every kind of work.`} />
    </>
  );
}
