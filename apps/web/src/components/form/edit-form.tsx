import { valibotResolver } from '@hookform/resolvers/valibot';
import { Trans } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import type { GenericSchema } from 'valibot';
import { formatInstant } from '~/lib/format';
import type { Outcome } from '~/lib/outcome';
import { ErrorSummary, type SummaryLine } from '../error-summary';
import { FailureNotice } from '../states';
import { Notice } from '../notice';
import { ConflictPanel, type Described } from './conflict-panel';
import { linesOf, placed } from './problems';
import { useDraft } from './use-draft';

/** One sending of a form: what it starts from, and its key. */
export interface Act {
  readonly version: number | null;
  readonly idempotencyKey: string;
}

interface EditFormProps<T extends FieldValues> {
  /** Names the draft on this device: account, object, page. */
  readonly draftKey: string;
  readonly version: number | null;
  readonly initial: T;
  /** Shape only; what is right is the server's to say. */
  readonly rules: GenericSchema<T, T>;
  readonly send: (values: T, act: Act) => Promise<Outcome<unknown>>;
  /** The newest saved answers, asked when the server reports a newer version. */
  readonly latest?: () => Promise<{ version: number; values: T }>;
  /** The answers in words, to show what differs. */
  readonly describe?: (values: T) => Described[];
  /** The name on this page of a field in the server's answer, where they differ. */
  readonly nameOf?: (field: string) => string;
  readonly submitLabel: string;
  readonly onDone: (value: unknown) => void | Promise<void>;
  readonly cancel?: ReactNode;
  readonly children: ReactNode;
}

interface Conflict<T> {
  readonly version: number;
  readonly values: T;
}

/** One page's form: checks the shape, keeps a draft, sends once, and shows every answer of the server where it belongs. */
export function EditForm<T extends FieldValues>(props: EditFormProps<T>) {
  const { draftKey, version, initial, rules, send, latest, describe, nameOf = (field) => field, submitLabel, onDone, cancel, children } = props;
  const methods = useForm<T>({
    defaultValues: initial as DefaultValues<T>,
    resolver: valibotResolver(rules),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { act, restoredAt, drop, renew } = useDraft(draftKey, methods, version);
  const [summary, setSummary] = useState<{ attempt: number; lines: readonly SummaryLine[] }>({ attempt: 0, lines: [] });
  const [failure, setFailure] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict<T> | null>(null);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);

  const show = (lines: readonly SummaryLine[]) => setSummary(({ attempt }) => ({ attempt: attempt + 1, lines }));

  async function sendOnce(values: T): Promise<void> {
    // The button is never disabled; a second press while the first is on its way does nothing.
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(null);
    setConflict(null);
    try {
      await settle(await send(values, act.current));
    } catch (error) {
      // No definite answer: the same act, with its key, may be sent again.
      setFailure(error);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  async function settle(result: Outcome<unknown>): Promise<void> {
    if (result.kind === 'done') {
      setSummary({ attempt: 0, lines: [] });
      await drop();
      renew(null);
      await onDone(result.value);
      return;
    }
    if (result.kind === 'conflict' && latest) {
      setSummary({ attempt: 0, lines: [] });
      setConflict(await latest());
      return;
    }
    renew(act.current.version);
    if (result.kind === 'invalid') {
      const { lines, atFields } = placed(result.problems, nameOf);
      for (const { name, message } of atFields) methods.setError(name as Path<T>, { type: 'server', message });
      show(lines);
      return;
    }
    show([{ message: result.message }]);
  }

  const submit = methods.handleSubmit(sendOnce, (errors) => show(linesOf(errors)));

  return (
    <FormProvider {...methods}>
      <form noValidate className="grid gap-6" onSubmit={(event) => void submit(event)}>
        {summary.lines.length > 0 && <ErrorSummary key={summary.attempt} lines={summary.lines} />}
        {conflict && (
          <ConflictPanel
            yours={describe?.(methods.getValues()) ?? []}
            saved={describe?.(conflict.values) ?? []}
            onKeepYours={() => {
              renew(conflict.version);
              void sendOnce(methods.getValues());
            }}
            onTakeSaved={() => {
              renew(conflict.version);
              setConflict(null);
              methods.reset(conflict.values as DefaultValues<T>);
              void drop();
            }}
          />
        )}
        {restoredAt && (
          <Notice>
            <p>
              <Trans>What you typed on {formatInstant(restoredAt)} and did not save is back in this form.</Trans>
            </p>
            <p>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  renew(version);
                  methods.reset(initial as DefaultValues<T>);
                  void drop();
                }}
              >
                <Trans>Go back to the saved answers</Trans>
              </button>
            </p>
          </Notice>
        )}
        {children}
        <FailureNotice error={failure} />
        <div className="flex flex-wrap items-center gap-3">
          <button
            type="submit"
            className="btn btn-primary"
            aria-disabled={busy || undefined}
            // A press must not leave the field first: the message that then appears there would push the button from under the finger.
            onMouseDown={(event) => event.preventDefault()}
          >
            {submitLabel}
          </button>
          {cancel}
          <span role="status" className="text-muted">
            {busy && <Trans>Sending</Trans>}
          </span>
        </div>
      </form>
    </FormProvider>
  );
}
