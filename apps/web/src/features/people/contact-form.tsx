import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { CodeList } from '~/components/form/code-list';
import { EditForm, type Act } from '~/components/form/edit-form';
import { SelectField, TextField } from '~/components/form/inputs';
import { orNull } from '~/lib/answers';
import { countryOptions, timeZoneOptions } from '~/lib/codes';
import { countryName, formatDate, formatList } from '~/lib/format';
import type { Outcome } from '~/lib/outcome';
import { CancelLink } from './profile-page';
import type { Person } from './queries';
import type { PersonSections } from './sections';

export interface ContactValues {
  name: string;
  email: string;
  birthDate: string;
  residenceCountry: string;
  linkCountries: string[];
  timeZone: string;
}

export const contactValues = (person: Person | null): ContactValues => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  birthDate: person?.birthDate ?? '',
  residenceCountry: person?.residenceCountry ?? '',
  linkCountries: [...(person?.linkCountries ?? [])],
  timeZone: person?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
});

const toSections = (values: ContactValues): PersonSections => ({
  name: orNull(values.name),
  email: orNull(values.email),
  birthDate: orNull(values.birthDate),
  residenceCountry: orNull(values.residenceCountry),
  linkCountries: values.linkCountries,
  timeZone: orNull(values.timeZone),
});

interface ContactFormProps {
  readonly draftKey: string;
  readonly person: Person | null;
  readonly send: (sections: PersonSections, act: Act) => Promise<Outcome<unknown>>;
  readonly latest?: () => Promise<Person>;
  readonly onDone: () => void | Promise<void>;
}

export function ContactForm({ draftKey, person, send, latest, onDone }: ContactFormProps) {
  const { t, i18n } = useLingui();
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);
  const rules = useMemo(
    () =>
      v.object({
        name: v.pipe(v.string(), v.trim(), v.nonEmpty(t`Enter your name`)),
        email: v.pipe(v.string(), v.trim(), v.nonEmpty(t`Enter your e-mail address`), v.includes('@', t`Enter an e-mail address with an @ in it`)),
        birthDate: v.string(),
        residenceCountry: v.pipe(v.string(), v.nonEmpty(t`Choose the country you live in`)),
        linkCountries: v.array(v.string()),
        timeZone: v.string(),
      }),
    [t],
  );
  return (
    <EditForm
      draftKey={draftKey}
      version={person?.version ?? null}
      initial={contactValues(person)}
      rules={rules}
      send={(values, act) => send(toSections(values), act)}
      {...(latest && { latest: async () => latest().then((newest) => ({ version: newest.version, values: contactValues(newest) })) })}
      describe={(values) => [
        { label: t`Name`, value: values.name },
        { label: t`E-mail address`, value: values.email },
        { label: t`Date of birth`, value: values.birthDate && formatDate(values.birthDate) },
        { label: t`Country you live in`, value: values.residenceCountry && countryName(values.residenceCountry) },
        { label: t`Countries you have ties with`, value: formatList(values.linkCountries.map(countryName)) },
        { label: t`Time zone`, value: values.timeZone },
      ]}
      submitLabel={t`Save contact`}
      onDone={onDone}
      cancel={<CancelLink />}
    >
      <TextField
        name="name"
        label={t`Name`}
        hint={t`As you want to be addressed. Only officers see it, and not before they ask for it.`}
        autoComplete="name"
      />
      <TextField name="email" type="email" label={t`E-mail address`} hint={t`We write to it about your matches.`} autoComplete="email" />
      <TextField
        name="birthDate"
        type="date"
        label={t`Date of birth`}
        hint={t`Used only to check adulthood and permit rules. It is never part of a score.`}
        optional
        autoComplete="bday"
        narrow
      />
      <SelectField
        name="residenceCountry"
        label={t`Country you live in`}
        hint={t`Some programmes ask that you live in a certain country.`}
        options={countries}
        empty={t`Choose a country`}
      />
      <CodeList
        name="linkCountries"
        label={t`Countries you have ties with`}
        hint={t`By birth, family or nationality. You say which; nobody asks for proof here.`}
        options={countries}
        addLabel={t`Add a country`}
        optional
      />
      <SelectField
        name="timeZone"
        label={t`Time zone`}
        hint={t`So that times of meetings are right for you.`}
        options={timeZoneOptions()}
        empty={t`Choose a time zone`}
        optional
      />
    </EditForm>
  );
}
