import { Trans, useLingui } from '@lingui/react/macro';
import { useEducationOptions } from '~/lib/education-options';
import { countryName, formatMonth } from '~/lib/format';
import { EducationForm } from './education-form';
import type { EntryPlace } from '~/components/entries/entry-form';
import { EntrySection } from '~/components/entries/entry-section';
import { ProfileLink, TaskPage } from './profile-page';
import { educationInputs } from './sections';
import { useOwnPerson, usePersonUpdate } from './use-person';

/** The diplomas of a profile. */
export function EducationPage({ entry }: { entry: EntryPlace | undefined }) {
  const { t } = useLingui();
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  const { levelWord, fieldWord } = useEducationOptions();
  return (
    <TaskPage title={t`Education`} lead={<Trans>Diplomas and longer courses. Level and field count; the name of the school does not.</Trans>}>
      {entry === undefined ? (
        <EntrySection
          version={person.version}
          send={(rows, act) => update.send({ education: rows }, act)}
          back={<ProfileLink />}
          inputs={educationInputs(person)}
          addLabel={t`Add education`}
          empty={<Trans>Your education will be listed here. Begin with the highest level.</Trans>}
          show={(index) => {
            const row = person.education[index];
            if (!row) return { title: '', detail: '', name: '' };
            const name = row.title ?? levelWord(row.eqf);
            const place = [row.institution, row.country && countryName(row.country)].filter(Boolean).join(', ');
            return {
              name,
              title: name,
              detail: (
                <>
                  {row.title && <p>{levelWord(row.eqf)}</p>}
                  {row.field && <p>{fieldWord(row.field)}</p>}
                  {place && <p>{place}</p>}
                  {row.completedOn && <p>{formatMonth(row.completedOn)}</p>}
                </>
              ),
            };
          }}
        />
      ) : (
        <EducationForm person={person} entry={entry} />
      )}
    </TaskPage>
  );
}
