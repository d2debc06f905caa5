import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import * as v from 'valibot';
import { EditForm } from '~/components/form/edit-form';
import { TextArea } from '~/components/form/inputs';
import { Notice } from '~/components/notice';
import { Section } from '~/components/page';
import { FailureNotice } from '~/components/states';
import { execute } from '~/lib/execute';
import { outcome } from '~/lib/outcome';
import { ImportJsonResumeDocument, type ImportJsonResumeMutation, type JsonResumeQuery } from './people.gen';
import { TaskPage } from './profile-page';
import { jsonResumeOptions } from './queries';
import { useOwnPerson } from './use-person';

type Imported = Extract<ImportJsonResumeMutation['importJsonResume'], { __typename: 'JsonResumeImport' }>;
type Exported = JsonResumeQuery['jsonResume'];

/** A CV in and out, in the open format JSON Resume. What is stored and what is not is played back line by line. */
export function TransferPage() {
  const { t } = useLingui();
  const person = useOwnPerson();
  const [imported, setImported] = useState<Imported | null>(null);
  return (
    <TaskPage title={t`Bring in or take out my CV`} lead={<Trans>JSON Resume is an open format that many CV tools can read and write.</Trans>}>
      <Section title={t`Bring in a CV`}>
        {imported ? <ImportReport imported={imported} onAgain={() => setImported(null)} /> : <ImportForm personId={person.id} version={person.version} onDone={setImported} />}
      </Section>
      <Section title={t`Take out my CV`}>
        <Export personId={person.id} code={person.code} />
      </Section>
    </TaskPage>
  );
}

function ImportForm({ personId, version, onDone }: { personId: string; version: number; onDone: (imported: Imported) => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const rules = useMemo(() => v.object({ json: v.pipe(v.string(), v.trim(), v.nonEmpty(t`Choose a file or paste the text of your CV`)) }), [t]);
  return (
    <EditForm
      draftKey={`person:${personId}:import`}
      version={version}
      initial={{ json: '' }}
      rules={rules}
      send={async ({ json }, act) => {
        const { importJsonResume } = await execute(ImportJsonResumeDocument, {
          input: { idempotencyKey: act.idempotencyKey, personId, version: act.version ?? version, json },
        });
        const result = outcome(importJsonResume, 'JsonResumeImport');
        if (result.kind === 'done') await client.invalidateQueries({ queryKey: ['person', personId] });
        return result;
      }}
      submitLabel={t`Bring in this CV`}
      onDone={(value) => onDone(value as Imported)}
    >
      <FileIntoText />
      <TextArea name="json" label={t`Text of the CV`} hint={t`It is filled when you choose a file. You can also paste it here.`} limit={90_000} rows={10} />
    </EditForm>
  );
}

/** Reads a chosen file into the text box below; nothing is sent yet. */
function FileIntoText() {
  const { t } = useLingui();
  const { setValue } = useFormContext();
  return (
    <div className="grid gap-1">
      <label htmlFor="resume-file" className="font-semibold">{t`File`}</label>
      <p id="resume-file-hint" className="text-sm text-muted">{t`A file that ends in .json. It stays on this device until you press the button.`}</p>
      <input
        id="resume-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="resume-file-hint"
        className="control"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void file.text().then((text) => setValue('json', text, { shouldDirty: true, shouldValidate: true }));
        }}
      />
    </div>
  );
}

function ImportReport({ imported, onAgain }: { imported: Imported; onAgain: () => void }) {
  const { t } = useLingui();
  return (
    <div className="grid gap-4">
      <Notice kind="ok" role="status" title={t`Your CV is stored`}>
        <p>
          <Trans>Check each line below. Correct what is not right in your profile.</Trans>
        </p>
      </Notice>
      <h3>
        <Trans>What was stored</Trans>
      </h3>
      <ul className="list-disc ps-6">
        {imported.stored.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      <Losses losses={imported.notCarried} title={t`What could not be taken over`} none={t`Everything in the file was taken over.`} />
      <p className="flex flex-wrap gap-3">
        <Link to="/profile" className="btn btn-primary">
          <Trans>Go to my profile</Trans>
        </Link>
        <button type="button" className="btn" onClick={onAgain}>
          <Trans>Bring in another CV</Trans>
        </button>
      </p>
    </div>
  );
}

function Losses({ losses, title, none }: { losses: Exported['notCarried']; title: string; none: string }) {
  if (losses.length === 0) return <p>{none}</p>;
  return (
    <>
      <h3>{title}</h3>
      <ul className="list-disc ps-6">
        {losses.map(({ path, sentence }, index) => (
          <li key={index}>
            <code className="text-sm">{path}</code>
            <br />
            {sentence}
          </li>
        ))}
      </ul>
    </>
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
