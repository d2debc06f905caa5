import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { firstDayOf, isMonth, lastDayOf, MonthField, monthOf } from '~/components/form/month-field';
import { SelectField, TextArea, TextField } from '~/components/form/inputs';
import { ConceptField } from '~/features/taxonomy/concept-field';
import type { PickedConcept } from '~/features/taxonomy/concept-picker';
import { concept } from '~/features/taxonomy/rules';
import { orNull } from '~/lib/answers';
import { countryOptions } from '~/lib/codes';
import { countryName, formatMonth } from '~/lib/format';
import { EntryForm, type EntryPlace } from '~/components/entries/entry-form';
import type { Person } from './queries';
import { occupationInputs } from './sections';
import { usePersonUpdate } from './use-person';

interface WorkValues {
  concept: PickedConcept | null;
  title: string;
  employer: string;
  country: string;
  from: string;
  to: string;
  description: string;
}

const empty: WorkValues = { concept: null, title: '', employer: '', country: '', from: '', to: '', description: '' };

function valuesAt(person: Person, index: number): WorkValues {
  const row = person.occupations[index];
  if (!row) return empty;
  return {
    concept: row.concept,
    title: row.title ?? '',
    employer: row.employer ?? '',
    country: row.country ?? '',
    from: monthOf(row.from),
    to: monthOf(row.to),
    description: row.description ?? '',
  };
}

/** One job. */
export function WorkForm({ person, entry }: { person: Person; entry: EntryPlace }) {
  const { t, i18n } = useLingui();
  const update = usePersonUpdate(person);
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);
  const rules = useMemo(
    () =>
      v.object({
        concept: concept(t`Choose the occupation from the list`),
        title: v.string(),
        employer: v.string(),
        country: v.string(),
        from: v.pipe(v.string(), v.nonEmpty(t`Enter the month you began`), v.check(isMonth, t`Enter both the month and the year you began`)),
        to: v.pipe(v.string(), v.check(isMonth, t`Enter both the month and the year you stopped`)),
        description: v.string(),
      }),
    [t],
  );
  return (
    <EntryForm
      owner={person}
      section="occupations"
      send={(rows, act) => update.send({ occupations: rows }, act)}
      latest={update.latest}
      entry={entry}
      inputsOf={occupationInputs}
      valuesAt={valuesAt}
      empty={empty}
      toInput={(values) => ({
        conceptId: values.concept?.id ?? '',
        title: orNull(values.title),
        employer: orNull(values.employer),
        country: orNull(values.country),
        from: firstDayOf(values.from),
        to: values.to ? lastDayOf(values.to) : null,
        description: orNull(values.description),
      })}
      rename={{ conceptId: 'concept' }}
      rules={rules}
      describe={(values) => [
        { label: t`Occupation`, value: values.concept?.label ?? '' },
        { label: t`Job title`, value: values.title },
        { label: t`Employer`, value: values.employer },
        { label: t`Country`, value: values.country && countryName(values.country) },
        { label: t`From`, value: isMonth(values.from) && values.from ? formatMonth(values.from) : '' },
        { label: t`Until`, value: isMonth(values.to) && values.to ? formatMonth(values.to) : '' },
        { label: t`What you did`, value: values.description },
      ]}
      submitLabel={t`Save job`}
    >
      <ConceptField
        kind="occupation"
        name="concept"
        label={t`Occupation`}
        hint={t`Type what you did, in English, Dutch or French, and choose the nearest from the list.`}
      />
      <TextField name="title" label={t`Job title`} hint={t`As it stood on your contract.`} optional />
      <TextField name="employer" label={t`Employer`} optional autoComplete="organization" />
      <SelectField name="country" label={t`Country`} options={countries} empty={t`Choose a country`} optional />
      <MonthField name="from" label={t`From`} />
      <MonthField name="to" label={t`Until`} hint={t`Leave empty if you still work there.`} optional />
      <TextArea name="description" label={t`What you did`} hint={t`Read by officers as proof. The score does not read it.`} limit={4000} optional />
    </EntryForm>
  );
}
