import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import * as v from 'valibot';
import { CodeList } from '~/components/form/code-list';
import { EditForm } from '~/components/form/edit-form';
import { Checkbox, CheckboxGroup, TextArea, TextField } from '~/components/form/inputs';
import { hasRole } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import type { Mode } from '~/graphql/schema-types.gen';
import { isWhole, numberOrNull, orNull } from '~/lib/answers';
import { countryOptions } from '~/lib/codes';
import { countryName, formatList } from '~/lib/format';
import { workModeWords } from '~/lib/words';
import { CancelLink, TaskPage } from './profile-page';
import type { Person } from './queries';
import type { PersonSections } from './sections';
import { useOwnPerson, usePersonUpdate } from './use-person';

interface WishesValues {
  active: boolean;
  motivation: string;
  preferredCountries: string[];
  preferredModes: string[];
  relocation: boolean;
  minimumSalaryMonthEur: string;
}

function valuesOf(person: Person, expert: boolean): WishesValues {
  const profile = expert ? person.expertProfile : person.candidateProfile;
  return {
    active: profile?.active ?? true,
    motivation: profile?.motivation ?? '',
    preferredCountries: [...(person.expertProfile?.preferredCountries ?? [])],
    preferredModes: [...(profile?.preferredModes ?? [])],
    relocation: person.candidateProfile?.relocation ?? false,
    minimumSalaryMonthEur: person.candidateProfile?.minimumSalaryMonthEur?.toString() ?? '',
  };
}

function toSections(values: WishesValues, expert: boolean): PersonSections {
  const shared = { active: values.active, motivation: orNull(values.motivation), preferredModes: values.preferredModes };
  return expert
    ? { expertProfile: { ...shared, preferredCountries: values.preferredCountries } }
    : { candidateProfile: { ...shared, relocation: values.relocation, minimumSalaryMonthEur: numberOrNull(values.minimumSalaryMonthEur) } };
}

/** What a programme adds to a profile: for an expert CD4D2's part, for a candidate MATCH's. */
export function WishesPage() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const expert = hasRole(me, 'expert');
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  const navigate = useNavigate();
  const countries = useMemo(() => countryOptions(i18n.locale), [i18n.locale]);
  const modes = (['PHYSICAL', 'VIRTUAL', 'BLENDED'] as const).map((value) => ({ value, label: i18n._(workModeWords[value]) }));
  const rules = useMemo(
    () =>
      v.object({
        active: v.boolean(),
        motivation: v.string(),
        preferredCountries: v.array(v.string()),
        preferredModes: v.array(v.string()),
        relocation: v.boolean(),
        minimumSalaryMonthEur: v.pipe(v.string(), v.check(isWhole, t`Enter the salary as a whole number, for example 4200`)),
      }),
    [t],
  );
  const yesNo = (yes: boolean) => (yes ? t`Yes` : t`No`);
  return (
    <TaskPage
      title={t`Motivation and wishes`}
      lead={<Trans>Your wishes help you, never an employer: they are used to tell you which matches fit you.</Trans>}
    >
      <EditForm
        draftKey={`person:${person.id}:wishes`}
        version={person.version}
        initial={valuesOf(person, expert)}
        rules={rules}
        send={(values, act) => update.send(toSections(values, expert), act)}
        latest={async () => {
          const newest = await update.latest();
          return { version: newest.version, values: valuesOf(newest, expert) };
        }}
        describe={(values) => [
          { label: t`Taking part`, value: yesNo(values.active) },
          { label: t`Motivation`, value: values.motivation },
          ...(expert ? [{ label: t`Countries you would like to work in`, value: formatList(values.preferredCountries.map(countryName)) }] : []),
          { label: t`Ways of working you prefer`, value: values.preferredModes.map((mode) => i18n._(workModeWords[mode as Mode])).join(' · ') },
          ...(expert ? [] : [{ label: t`Willing to move to the Netherlands`, value: yesNo(values.relocation) }]),
          ...(expert ? [] : [{ label: t`Lowest monthly salary in euros`, value: values.minimumSalaryMonthEur }]),
        ]}
        nameOf={(field) => field.replace(/^(expertProfile|candidateProfile)\./, '')}
        submitLabel={t`Save motivation and wishes`}
        onDone={async () => navigate({ to: '/profile' })}
        cancel={<CancelLink />}
      >
        <Checkbox
          name="active"
          label={expert ? t`I take part in CD4D2 as an expert` : t`I take part in MATCH as a candidate`}
          hint={t`Untick to pause: you are then left out of new matches.`}
        />
        <TextArea
          name="motivation"
          label={t`Motivation`}
          hint={t`Why you want to take part. Officers read it; the score does not.`}
          limit={4000}
          optional
        />
        {expert && (
          <CodeList
            name="preferredCountries"
            label={t`Countries you would like to work in`}
            options={countries}
            addLabel={t`Add a country`}
            optional
          />
        )}
        <CheckboxGroup name="preferredModes" label={t`Ways of working you prefer`} options={modes} optional />
        {!expert && <Checkbox name="relocation" label={t`I am willing to move to the Netherlands`} />}
        {!expert && (
          <TextField
            name="minimumSalaryMonthEur"
            label={t`Lowest monthly salary in euros`}
            hint={t`Gross, without holiday pay. No employer sees it.`}
            inputMode="numeric"
            optional
            narrow
          />
        )}
      </EditForm>
    </TaskPage>
  );
}
