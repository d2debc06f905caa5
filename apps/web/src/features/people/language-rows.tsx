import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { cefrLevels } from '#kernel';
import { SelectField } from '~/components/form/inputs';
import { languageOptions } from '~/lib/codes';
import { languageName } from '~/lib/format';
import { languageSkillWords } from '~/lib/words';

export interface LanguageRow {
  language: string;
  listening: string;
  reading: string;
  speaking: string;
  writing: string;
}

const levels = cefrLevels.map((value) => ({ value, label: value }));
const skills = ['listening', 'reading', 'speaking', 'writing'] as const;

/** One block a language: its name, and a level for each of the four skills. */
export function LanguageRows() {
  const { t, i18n } = useLingui();
  const rows = useFieldArray<{ languages: LanguageRow[] }, 'languages'>({ name: 'languages' });
  const values = useWatch<{ languages: LanguageRow[] }, 'languages'>({ name: 'languages' });
  const languages = useMemo(() => languageOptions(i18n.locale), [i18n.locale]);
  return (
    <div className="grid gap-4">
      {rows.fields.map((row, index) => {
        const code = values[index]?.language ?? '';
        const name = code ? languageName(code) : t`New language`;
        return (
          <fieldset key={row.id} className="panel grid gap-4">
            <legend className="px-1 font-semibold">{name}</legend>
            <SelectField name={`languages.${index}.language`} label={t`Language`} options={languages} empty={t`Choose a language`} />
            <div className="grid grid-cols-2 items-end gap-4 sm:grid-cols-4">
              {skills.map((skill) => (
                <SelectField
                  key={skill}
                  name={`languages.${index}.${skill}`}
                  label={i18n._(languageSkillWords[skill])}
                  options={levels}
                  empty={t`Level`}
                />
              ))}
            </div>
            <p>
              <button type="button" className="btn btn-danger" onClick={() => rows.remove(index)} aria-label={t`Remove ${name}`}>
                <Trans>Remove</Trans>
              </button>
            </p>
          </fieldset>
        );
      })}
      <p>
        <button
          type="button"
          className="btn"
          onClick={() =>
            rows.append(
              { language: '', listening: '', reading: '', speaking: '', writing: '' },
              { focusName: `languages.${rows.fields.length}.language` },
            )
          }
        >
          <Trans>Add a language</Trans>
        </button>
      </p>
    </div>
  );
}
