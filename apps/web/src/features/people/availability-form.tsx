import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { CheckboxGroup, TextField } from '~/components/form/inputs';
import type { Mode } from '~/graphql/schema-types.gen';
import { isWhole, numberOrNull, orNull } from '~/lib/answers';
import { formatDate } from '~/lib/format';
import { workModeWords } from '~/lib/words';
import { EntryForm, type EntryPlace } from '~/components/entries/entry-form';
import type { Person } from './queries';
import { availabilityInputs } from './sections';
import { usePersonUpdate } from './use-person';

interface AvailabilityValues {
  from: string;
  to: string;
  modes: string[];
  hoursPerWeek: string;
}

const empty: AvailabilityValues = { from: '', to: '', modes: [], hoursPerWeek: '' };

function valuesAt(person: Person, index: number): AvailabilityValues {
  const row = person.availability[index];
  return row ? { from: row.from, to: row.to ?? '', modes: [...row.modes], hoursPerWeek: String(row.hoursPerWeek) } : empty;
}

/** One period. */
export function AvailabilityForm({ person, entry }: { person: Person; entry: EntryPlace }) {
  const { t, i18n } = useLingui();
  const update = usePersonUpdate(person);
  const modes = (['PHYSICAL', 'VIRTUAL', 'BLENDED'] as const).map((value) => ({ value, label: i18n._(workModeWords[value]) }));
  const rules = useMemo(
    () =>
      v.object({
        from: v.pipe(v.string(), v.nonEmpty(t`Enter the first day you are available`)),
        to: v.string(),
        modes: v.pipe(v.array(v.string()), v.minLength(1, t`Choose at least one way of working`)),
        hoursPerWeek: v.pipe(
          v.string(),
          v.trim(),
          v.nonEmpty(t`Enter the hours a week`),
          v.check(isWhole, t`Enter the hours a week as a whole number`),
        ),
      }),
    [t],
  );
  return (
    <EntryForm
      owner={person}
      section="availability"
      send={(rows, act) => update.send({ availability: rows }, act)}
      latest={update.latest}
      entry={entry}
      inputsOf={availabilityInputs}
      valuesAt={valuesAt}
      empty={empty}
      toInput={(values) => ({ from: values.from, to: orNull(values.to), modes: values.modes, hoursPerWeek: numberOrNull(values.hoursPerWeek) ?? 0 })}
      rules={rules}
      describe={(values) => [
        { label: t`First day`, value: values.from && formatDate(values.from) },
        { label: t`Last day`, value: values.to && formatDate(values.to) },
        { label: t`Ways of working`, value: values.modes.map((mode) => i18n._(workModeWords[mode as Mode])).join(' · ') },
        { label: t`Hours a week`, value: values.hoursPerWeek },
      ]}
      submitLabel={t`Save period`}
    >
      <TextField name="from" type="date" label={t`First day`} narrow />
      <TextField name="to" type="date" label={t`Last day`} hint={t`Leave empty if there is no end.`} optional narrow />
      <CheckboxGroup name="modes" label={t`Ways of working`} options={modes} />
      <TextField name="hoursPerWeek" label={t`Hours a week`} hint={t`At most this many, in this period.`} inputMode="numeric" narrow />
    </EntryForm>
  );
}
