import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { firstDayOf, isMonth, MonthField, monthOf } from '~/components/form/month-field';
import { SelectField, TextField } from '~/components/form/inputs';
import { orNull } from '~/lib/answers';
import { countryOptions } from '~/lib/codes';
import { countryName, formatMonth } from '~/lib/format';
import { EntryForm, type EntryPlace } from '~/components/entries/entry-form';
import type { Person } from './queries';
import { educationInputs } from './sections';
import { usePersonUpdate } from './use-person';
import { useEducationOptions } from '~/lib/education-options';

interface EducationValues {
  eqf: string;
  field: string;
  title: string;
  institution: string;
  country: string;
  completedOn: string;
}

const empty: EducationValues = { eqf: '', field: '', title: '', institution: '', country: '', completedOn: '' };

function valuesAt(person: Person, index: number): EducationValues {
  const row = person.education[index];
  if (!row) return empty;
  return {
    eqf: String(row.eqf),
    field: row.field ?? '',
    title: row.title ?? '',
    institution: row.institution ?? '',
    country: row.country ?? '',
    completedOn: monthOf(row.completedOn),
  };
}

/** One diploma. */
export function EducationForm({ person, entry }: { person: Person; entry: EntryPlace }) {
  const { t, i18n } = useLingui();
  const update = usePersonUpdate(person);
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);
  const { levels, fields, levelWord, fieldWord } = useEducationOptions(entry === 'new' ? undefined : (person.education[entry]?.field ?? undefined));
  const rules = useMemo(
    () =>
      v.object({
        eqf: v.pipe(v.string(), v.nonEmpty(t`Choose the level of the diploma`)),
        field: v.string(),
        title: v.string(),
        institution: v.string(),
        country: v.string(),
        completedOn: v.pipe(v.string(), v.check(isMonth, t`Enter both the month and the year you finished`)),
      }),
    [t],
  );
  return (
    <EntryForm
      owner={person}
      section="education"
      send={(rows, act) => update.send({ education: rows }, act)}
      latest={update.latest}
      entry={entry}
      inputsOf={educationInputs}
      valuesAt={valuesAt}
      empty={empty}
      toInput={(values) => ({
        eqf: Number(values.eqf),
        field: orNull(values.field),
        title: orNull(values.title),
        institution: orNull(values.institution),
        country: orNull(values.country),
        completedOn: values.completedOn ? firstDayOf(values.completedOn) : null,
      })}
      rules={rules}
      describe={(values) => [
        { label: t`Level`, value: levelWord(Number(values.eqf)) },
        { label: t`Field of study`, value: fieldWord(values.field) },
        { label: t`Name of the diploma`, value: values.title },
        { label: t`School or university`, value: values.institution },
        { label: t`Country`, value: values.country && countryName(values.country) },
        { label: t`Finished`, value: isMonth(values.completedOn) && values.completedOn ? formatMonth(values.completedOn) : '' },
      ]}
      submitLabel={t`Save education`}
    >
      <SelectField
        name="eqf"
        label={t`Level`}
        hint={t`The European level. Choose what comes closest to your diploma.`}
        options={levels}
        empty={t`Choose a level`}
      />
      <SelectField name="field" label={t`Field of study`} options={fields} empty={t`Choose a field`} optional />
      <TextField name="title" label={t`Name of the diploma`} optional />
      <TextField name="institution" label={t`School or university`} optional />
      <SelectField name="country" label={t`Country`} options={countries} empty={t`Choose a country`} optional />
      <MonthField name="completedOn" label={t`Finished`} hint={t`Leave empty if you are still studying.`} optional />
    </EntryForm>
  );
}
