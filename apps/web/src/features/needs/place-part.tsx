import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { RadioGroup, SelectField, TextField } from '~/components/form/inputs';
import type { Mode } from '~/graphql/schema-types.gen';
import { isWhole, numberOrNull, orNull } from '~/lib/answers';
import { countryOptions } from '~/lib/codes';
import { countryName, formatDate } from '~/lib/format';
import { PartPage } from './part-page';
import type { Need } from './queries';
import { useNeed } from './use-need';
import { modeWords } from './words';

interface PlaceValues {
  country: string;
  region: string;
  mode: string;
  startDate: string;
  endDate: string;
  hoursPerWeek: string;
}

const valuesOf = (need: Need): PlaceValues => ({
  country: need.country,
  region: need.region ?? '',
  mode: need.mode,
  startDate: need.startDate ?? '',
  endDate: need.endDate ?? '',
  hoursPerWeek: need.hoursPerWeek?.toString() ?? '',
});

export function PlacePart({ needId }: { needId: string }) {
  const { t, i18n } = useLingui();
  const need = useNeed(needId);
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);
  const words = modeWords[need.kind];
  const modes = (['PHYSICAL', 'VIRTUAL', 'BLENDED'] as const).map((value) => ({ value, label: i18n._(words[value]) }));
  const rules = useMemo(
    () =>
      v.object({
        country: v.pipe(v.string(), v.nonEmpty(t`Choose a country`)),
        region: v.string(),
        mode: v.pipe(v.string(), v.nonEmpty(t`Choose a way of working`)),
        startDate: v.string(),
        endDate: v.string(),
        hoursPerWeek: v.pipe(v.string(), v.check(isWhole, t`Enter the hours a week as a whole number`)),
      }),
    [t],
  );
  return (
    <PartPage
      need={need}
      part="place"
      title={t`Place and time`}
      lead={t`Where, how and when. People are compared on each of these.`}
      valuesOf={valuesOf}
      toInput={(values) => ({
        country: values.country,
        region: orNull(values.region),
        mode: values.mode,
        startDate: orNull(values.startDate),
        endDate: orNull(values.endDate),
        hoursPerWeek: numberOrNull(values.hoursPerWeek),
      })}
      rules={rules}
      describe={(values) => [
        { label: t`Country`, value: values.country && countryName(values.country) },
        { label: t`Town or region`, value: values.region },
        { label: t`Way of working`, value: i18n._(words[values.mode as Mode]) },
        { label: t`First day`, value: values.startDate && formatDate(values.startDate) },
        { label: t`Last day`, value: values.endDate && formatDate(values.endDate) },
        { label: t`Hours a week`, value: values.hoursPerWeek },
      ]}
      submitLabel={t`Save place and time`}
    >
      <SelectField name="country" label={t`Country`} options={countries} empty={t`Choose a country`} />
      <TextField name="region" label={t`Town or region`} optional />
      <RadioGroup name="mode" label={t`Way of working`} options={modes} />
      <TextField name="startDate" type="date" label={t`First day`} optional narrow />
      <TextField name="endDate" type="date" label={t`Last day`} optional narrow />
      <TextField name="hoursPerWeek" label={t`Hours a week`} inputMode="numeric" optional narrow />
    </PartPage>
  );
}
