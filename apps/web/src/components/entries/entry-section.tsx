import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Notice } from '~/components/notice';
import { Empty } from '~/components/states';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import type { Act } from '~/components/form/edit-form';
import type { Outcome } from '~/lib/outcome';

interface EntrySectionProps<TInput> {
  /** Of the object the entries belong to. */
  readonly version: number;
  /** The stored entries, ready to be sent again. */
  readonly inputs: readonly TInput[];
  readonly send: (rows: TInput[], act: Act) => Promise<Outcome<unknown>>;
  readonly show: (index: number) => { title: ReactNode; detail: ReactNode; name: string };
  readonly empty: ReactNode;
  readonly addLabel: string;
  readonly back: ReactNode;
}

/** A list of jobs, diplomas, periods or requirements, each changed on a page of its own. Taking one away can be undone. */
export function EntrySection<TInput>({ version, inputs, send, show, empty, addLabel, back }: EntrySectionProps<TInput>) {
  const { t } = useLingui();
  const [removed, setRemoved] = useState<{ name: string; before: readonly TInput[] } | null>(null);
  const { problems, failure, act } = useAct();

  async function store(rows: readonly TInput[], after: () => void) {
    if (await act(`store:${version}`, (idempotencyKey) => send([...rows], { version, idempotencyKey }))) after();
  }

  const add = (
    <Link to="." search={{ entry: 'new' } as never} className="btn btn-primary">
      {addLabel}
    </Link>
  );
  return (
    <div className="grid gap-4">
      <div role="status">
        {removed && (
          <Notice kind="ok">
            <p>
              <Trans>{removed.name} is removed.</Trans>
            </p>
            <p>
              <button type="button" className="btn" onClick={() => void store(removed.before, () => setRemoved(null))}>
                <Trans>Undo</Trans>
              </button>
            </p>
          </Notice>
        )}
      </div>
      <Trouble problems={problems} failure={failure} />
      {inputs.length === 0 ? (
        <Empty action={add}>{empty}</Empty>
      ) : (
        <>
          <p className="text-muted">
            <Plural value={inputs.length} one="# entry" other="# entries" />
          </p>
          <ul className="grid gap-3">
            {inputs.map((_, index) => {
              const { title, detail, name } = show(index);
              return (
                <li key={`${name}:${index}`} className="panel flex flex-wrap items-start justify-between gap-3">
                  <div className="min-w-0 flex-1 basis-64">
                    <h2 className="text-lg">{title}</h2>
                    <div className="text-muted">{detail}</div>
                  </div>
                  <div className="flex flex-wrap gap-2">
                    <Link to="." search={{ entry: index } as never} className="btn" aria-label={t`Change ${name}`}>
                      <Trans>Change</Trans>
                    </Link>
                    <button
                      type="button"
                      className="btn btn-danger"
                      aria-label={t`Remove ${name}`}
                      onClick={() =>
                        void store(
                          inputs.filter((_row, at) => at !== index),
                          () => setRemoved({ name, before: inputs }),
                        )
                      }
                    >
                      <Trans>Remove</Trans>
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
          <p className="flex flex-wrap gap-3">
            {add}
            {back}
          </p>
        </>
      )}
    </div>
  );
}
