import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '~/components/page';
import { FailureNotice } from '~/components/states';
import { ImportForm, type Imported } from './import-form';
import { ImportReport } from './import-report';
import { Losses } from './losses';
import type { JsonResumeQuery } from './people.gen';
import { TaskPage } from './profile-page';
import { jsonResumeOptions } from './queries';
import { useOwnPerson } from './use-person';

type Exported = JsonResumeQuery['jsonResume'];

/** A CV in and out, in the open format JSON Resume. What is stored and what is not is played back line by line. */
export function TransferPage() {
  const { t } = useLingui();
  const person = useOwnPerson();
  const [imported, setImported] = useState<Imported | null>(null);
  return (
    <TaskPage title={t`Bring in or take out my CV`} lead={<Trans>JSON Resume is an open format that many CV tools can read and write.</Trans>}>
      <Section title={t`Bring in a CV`}>
        {imported ? (
          <ImportReport imported={imported} onNext={setImported} onAgain={() => setImported(null)} />
        ) : (
          <ImportForm personId={person.id} version={person.version} onDone={setImported} />
        )}
      </Section>
      <Section title={t`Take out my CV`}>
        <Export personId={person.id} code={person.code} />
      </Section>
    </TaskPage>
  );
}

function Export({ personId, code }: { personId: string; code: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [made, setMade] = useState<Exported | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  async function download() {
    setFailure(null);
    try {
      const exported = await client.fetchQuery(jsonResumeOptions(personId));
      const url = URL.createObjectURL(new Blob([exported.json], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = `resume-${code}.json`;
      link.click();
      URL.revokeObjectURL(url);
      setMade(exported);
    } catch (error) {
      setFailure(error);
    }
  }
  return (
    <>
      <p className="prose">
        <Trans>The file holds your profile as it is stored now. Keep it safe: it has your name and address for mail in it.</Trans>
      </p>
      <p>
        <button type="button" className="btn" onClick={() => void download()}>
          <Trans>Download my CV</Trans>
        </button>
      </p>
      <FailureNotice error={failure} />
      <div role="status">
        {made && (
          <div className="grid gap-3">
            <p>
              <Trans>The file is in your downloads.</Trans>
            </p>
            <Losses losses={made.notCarried} title={t`What the format has no place for`} none={t`Your whole profile is in the file.`} />
          </div>
        )}
      </div>
    </>
  );
}
