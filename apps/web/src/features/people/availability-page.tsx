import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '~/lib/format';
import { workModeWords } from '~/lib/words';
import { AvailabilityForm } from './availability-form';
import type { EntryPlace } from '~/components/entries/entry-form';
import { EntrySection } from '~/components/entries/entry-section';
import { ProfileLink, TaskPage } from './profile-page';
import { availabilityInputs } from './sections';
import { useOwnPerson, usePersonUpdate } from './use-person';

/** When and how a person can work. */
export function AvailabilityPage({ entry }: { entry: EntryPlace | undefined }) {
  const { t, i18n } = useLingui();
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  return (
    <TaskPage
      title={t`Availability`}
      lead={<Trans>Periods in which you could take part. Being away in between is fine: add one period for each.</Trans>}
    >
      {entry === undefined ? (
        <EntrySection
          version={person.version}
          send={(rows, act) => update.send({ availability: rows }, act)}
          back={<ProfileLink />}
          inputs={availabilityInputs(person)}
          addLabel={t`Add a period`}
          empty={<Trans>Your periods will be listed here.</Trans>}
          show={(index) => {
            const row = person.availability[index];
            if (!row) return { title: '', detail: '', name: '' };
            const from = formatDate(row.from);
            const name = row.to ? t({ message: `${from} to ${formatDate(row.to)}`, context: 'days' }) : t`From ${from}`;
            return {
              name,
              title: name,
              detail: (
                <>
                  <p>{row.modes.map((mode) => i18n._(workModeWords[mode])).join(' · ')}</p>
                  <p>{t`At most ${row.hoursPerWeek} hours a week`}</p>
                </>
              ),
            };
          }}
        />
      ) : (
        <AvailabilityForm person={person} entry={entry} />
      )}
    </TaskPage>
  );
}
