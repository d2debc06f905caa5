import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import * as v from 'valibot';
import { limits } from '#kernel';
import { EditForm, type Act } from '~/components/form/edit-form';
import { TextArea } from '~/components/form/inputs';
import type { ConfirmedMeaningInput } from '~/graphql/schema-types.gen';
import { execute } from '~/lib/execute';
import { outcome } from '~/lib/outcome';
import { sentBytes, withoutBlanks } from './resume-size';
import { ImportJsonResumeDocument, type ImportJsonResumeMutation } from './people.gen';

type Answer = Extract<ImportJsonResumeMutation['importJsonResume'], { __typename: 'JsonResumeImport' }>;

/** What became of a document, with the document itself: what waits for a word is confirmed by sending it again. */
export interface Imported {
  readonly json: string;
  readonly answer: Answer;
}

/** Sends a document, with the meanings that were confirmed. One that does not fit into a request stays here, with its size. */
export function useResumeImport(personId: string) {
  const { t } = useLingui();
  const client = useQueryClient();
  return async (text: string, version: number, idempotencyKey: string, confirmed: ConfirmedMeaningInput[]) => {
    const json = withoutBlanks(text);
    const bytes = sentBytes(json, confirmed);
    if (bytes > limits.resumeBytes) {
      const [kilobytes, most] = [Math.ceil(bytes / 1000), limits.resumeBytes / 1000];
      const message = t`This CV is too large: ${kilobytes} kB, and at most ${most} kB can be sent. Leave out what is not needed, such as long descriptions.`;
      return { kind: 'invalid' as const, problems: [{ field: 'json', message }] };
    }
    const { importJsonResume } = await execute(ImportJsonResumeDocument, { input: { idempotencyKey, personId, version, json, confirmed } });
    const result = outcome(importJsonResume, 'JsonResumeImport');
    if (result.kind !== 'done') return result;
    await client.invalidateQueries({ queryKey: ['person', personId] });
    return { kind: 'done' as const, value: { json, answer: result.value } satisfies Imported };
  };
}

interface ImportFormProps {
  readonly personId: string;
  readonly version: number;
  readonly onDone: (imported: Imported) => void;
}

/** A file or pasted text. Nothing is sent before the button is pressed. */
export function ImportForm({ personId, version, onDone }: ImportFormProps) {
  const { t } = useLingui();
  const send = useResumeImport(personId);
  const rules = useMemo(() => v.object({ json: v.pipe(v.string(), v.trim(), v.nonEmpty(t`Choose a file or paste the text of your CV`)) }), [t]);
  return (
    <EditForm
      draftKey={`person:${personId}:import`}
      version={version}
      initial={{ json: '' }}
      rules={rules}
      send={({ json }, act: Act) => send(json, act.version ?? version, act.idempotencyKey, [])}
      submitLabel={t`Bring in this CV`}
      onDone={(value) => onDone(value as Imported)}
    >
      <FileIntoText />
      <TextArea
        name="json"
        label={t`Text of the CV`}
        hint={t`It is filled when you choose a file. You can also paste it here. At most ${limits.resumeBytes / 1000} kB can be sent.`}
        rows={10}
      />
    </EditForm>
  );
}

/** Reads a chosen file into the text box below. */
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
