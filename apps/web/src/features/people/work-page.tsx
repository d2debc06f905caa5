import { Trans, useLingui } from '@lingui/react/macro';
import { ConceptLabel } from '~/components/concept-label';
import { countryName, formatMonth } from '~/lib/format';
import type { EntryPlace } from '~/components/entries/entry-form';
import { EntrySection } from '~/components/entries/entry-section';
import { ProfileLink, TaskPage } from './profile-page';
import { occupationInputs } from './sections';
import { useOwnPerson, usePersonUpdate } from './use-person';
import { WorkForm } from './work-form';

/** The jobs of a profile. */
export function WorkPage({ entry }: { entry: EntryPlace | undefined }) {
  const { t } = useLingui();
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  return (
    <TaskPage title={t`Work`} lead={<Trans>Jobs show what you can do and for how long. The newest ones count most.</Trans>}>
      {entry === undefined ? (
        <EntrySection
          version={person.version}
          send={(rows, act) => update.send({ occupations: rows }, act)}
          back={<ProfileLink />}
          inputs={occupationInputs(person)}
          addLabel={t`Add a job`}
          empty={<Trans>Your jobs will be listed here. One is enough to begin.</Trans>}
          show={(index) => {
            const row = person.occupations[index];
            if (!row) return { title: '', detail: '', name: '' };
            const from = formatMonth(row.from);
            const place = [row.employer, row.country && countryName(row.country)].filter(Boolean).join(', ');
            return {
              name: row.title ?? row.concept.label,
              title: <ConceptLabel concept={row.concept} />,
              detail: (
                <>
                  {row.title && row.title !== row.concept.label && <p>{row.title}</p>}
                  {place && <p>{place}</p>}
                  <p>{row.to ? t`${from} to ${formatMonth(row.to)}` : t`${from} until now`}</p>
                </>
              ),
            };
          }}
        />
      ) : (
        <WorkForm person={person} entry={entry} />
      )}
    </TaskPage>
  );
}
