import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

export interface Described {
  readonly label: string;
  readonly value: string;
}

interface ConflictPanelProps {
  readonly yours: readonly Described[];
  readonly saved: readonly Described[];
  readonly onKeepYours: () => void;
  readonly onTakeSaved: () => void;
}

/** Where the two differ, by label; a label may come more than once (one per entry of a list). */
function differences(yours: readonly Described[], saved: readonly Described[]) {
  const labels = [...new Set([...yours, ...saved].map(({ label }) => label))];
  const of = (rows: readonly Described[], label: string) =>
    rows
      .filter((row) => row.label === label)
      .map(({ value }) => value)
      .join('\n');
  return labels.map((label) => ({ label, yours: of(yours, label), saved: of(saved, label) })).filter((row) => row.yours !== row.saved);
}

/** Someone else saved in the meantime. Nothing is overwritten or lost without a choice. */
export function ConflictPanel({ yours, saved, onKeepYours, onTakeSaved }: ConflictPanelProps) {
  const { t } = useLingui();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const rows = differences(yours, saved);
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="grid gap-4 rounded-panel border-2 border-warn p-4">
      <h2>
        <Trans>This was changed in the meantime</Trans>
      </h2>
      <p className="prose">
        <Trans>Someone saved a newer version while you were typing. Nothing of yours is lost or sent. Choose which answers to keep.</Trans>
      </p>
      {rows.length > 0 ? (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-accent">
            <Trans>See what is different</Trans>
          </summary>
          <table className="rows" role="table">
            <caption className="sr-only">{t`Your answers beside the saved ones`}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">{t`Question`}</th>
                <th role="columnheader" scope="col">{t`Your answer`}</th>
                <th role="columnheader" scope="col">{t`Saved answer`}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <tr key={row.label} role="row">
                  <th role="rowheader" scope="row" data-label={t`Question`}>
                    {row.label}
                  </th>
                  <td role="cell" data-label={t`Your answer`} className="whitespace-pre-line">
                    {row.yours || t`Nothing`}
                  </td>
                  <td role="cell" data-label={t`Saved answer`} className="whitespace-pre-line">
                    {row.saved || t`Nothing`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : (
        <p>
          <Trans>On this page your answers and the saved ones are the same.</Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="button" className="btn btn-primary" onClick={onKeepYours}>
          <Trans>Save my answers</Trans>
        </button>
        <button type="button" className="btn" onClick={onTakeSaved}>
          <Trans>Take the saved answers</Trans>
        </button>
      </div>
    </div>
  );
}
