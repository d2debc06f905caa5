import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { SelectField, TextArea, TextField } from '~/components/form/inputs';
import { isWhole, numberOrNull, orNull } from '~/lib/answers';
import { localeNames } from '~/lib/i18n';
import { PartPage } from './part-page';
import type { Need } from './queries';
import { useNeed } from './use-need';

interface AboutValues {
  title: string;
  summary: string;
  language: string;
  positions: string;
}

const valuesOf = (need: Need): AboutValues => ({
  title: need.title,
  summary: need.summary ?? '',
  language: need.language,
  positions: String(need.positions),
});

/** The languages a need can be written in. */
export const writingLanguages = Object.entries(localeNames).map(([value, label]) => ({ value, label }));

export function AboutPart({ needId }: { needId: string }) {
  const { t } = useLingui();
  const need = useNeed(needId);
  const rules = useMemo(
    () =>
      v.object({
        title: v.pipe(v.string(), v.trim(), v.nonEmpty(t`Enter a title`)),
        summary: v.string(),
        language: v.string(),
        positions: v.pipe(
          v.string(),
          v.trim(),
          v.nonEmpty(t`Enter how many people you look for`),
          v.check(isWhole, t`Enter the number of people as a whole number`),
        ),
      }),
    [t],
  );
  return (
    <PartPage
      need={need}
      part="about"
      title={t`About`}
      lead={t`What it is, in a few words.`}
      valuesOf={valuesOf}
      toInput={(values) => ({
        title: values.title,
        summary: orNull(values.summary),
        language: values.language,
        positions: numberOrNull(values.positions),
      })}
      rules={rules}
      describe={(values) => [
        { label: t`Title`, value: values.title },
        { label: t`Summary`, value: values.summary },
        { label: t`Language of this text`, value: localeNames[values.language as keyof typeof localeNames] ?? '' },
        { label: t`Number of people`, value: values.positions },
      ]}
      submitLabel={t`Save about`}
    >
      <TextField name="title" label={t`Title`} />
      <TextArea
        name="summary"
        label={t`Summary`}
        hint={t`Two or three sentences that someone who does not know you understands.`}
        limit={4000}
        optional
      />
      <SelectField name="language" label={t`Language of this text`} options={writingLanguages} />
      <TextField name="positions" label={t`Number of people`} hint={t`How many people you look for.`} inputMode="numeric" narrow />
    </PartPage>
  );
}
