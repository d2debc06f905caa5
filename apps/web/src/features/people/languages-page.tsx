import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import * as v from 'valibot';
import { EditForm } from '~/components/form/edit-form';
import { languageName } from '~/lib/format';
import { LanguageRows, type LanguageRow } from './language-rows';
import { CancelLink, TaskPage } from './profile-page';
import type { Person } from './queries';
import { useOwnPerson, usePersonUpdate } from './use-person';

interface LanguagesValues {
  languages: LanguageRow[];
}

const valuesOf = (person: Person): LanguagesValues => ({ languages: person.languages.map((row) => ({ ...row })) });

/** The languages of a profile, each skill with its own level. */
export function LanguagesPage() {
  const { t } = useLingui();
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  const navigate = useNavigate();
  const rules = useMemo(() => {
    const level = v.pipe(v.string(), v.nonEmpty(t`Choose a level`));
    return v.object({
      languages: v.array(
        v.object({
          language: v.pipe(v.string(), v.nonEmpty(t`Choose a language`)),
          listening: level,
          reading: level,
          speaking: level,
          writing: level,
        }),
      ),
    });
  }, [t]);
  return (
    <TaskPage title={t`Languages`} lead={<Trans>Four levels for each language, since few people write as well as they listen.</Trans>}>
      <EditForm
        draftKey={`person:${person.id}:languages`}
        version={person.version}
        initial={valuesOf(person)}
        rules={rules}
        send={(values, act) => update.send({ languages: values.languages }, act)}
        latest={async () => {
          const newest = await update.latest();
          return { version: newest.version, values: valuesOf(newest) };
        }}
        describe={({ languages }) =>
          languages.map(({ language, listening, reading, speaking, writing }) => ({
            label: language ? languageName(language) : t`New language`,
            value: t`Listening ${listening}, reading ${reading}, speaking ${speaking}, writing ${writing}`,
          }))
        }
        submitLabel={t`Save languages`}
        onDone={async () => navigate({ to: '/profile' })}
        cancel={<CancelLink />}
      >
        <LevelHelp />
        <LanguageRows />
      </EditForm>
    </TaskPage>
  );
}

/** The levels in everyday words. */
function LevelHelp() {
  return (
    <details className="prose">
      <summary className="min-h-11 py-2 font-semibold text-accent">
        <Trans>What the levels mean</Trans>
      </summary>
      <dl className="grid grid-cols-[3rem_minmax(0,1fr)] gap-y-1">
        <dt className="font-semibold">A1</dt>
        <dd>
          <Trans>A few words and simple sentences</Trans>
        </dd>
        <dt className="font-semibold">A2</dt>
        <dd>
          <Trans>Everyday matters in short talks</Trans>
        </dd>
        <dt className="font-semibold">B1</dt>
        <dd>
          <Trans>Familiar subjects at work and at home</Trans>
        </dd>
        <dt className="font-semibold">B2</dt>
        <dd>
          <Trans>Meetings and reports in your own field</Trans>
        </dd>
        <dt className="font-semibold">C1</dt>
        <dd>
          <Trans>Fluent, also on difficult subjects</Trans>
        </dd>
        <dt className="font-semibold">C2</dt>
        <dd>
          <Trans>As a well educated native speaker</Trans>
        </dd>
      </dl>
    </details>
  );
}
