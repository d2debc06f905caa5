import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type MouseEvent } from 'react';

export interface SummaryLine {
  readonly message: string;
  /** The field's element, when the problem has one on this page. */
  readonly id?: string | undefined;
}

/**
 * All problems of one submit, in the words of the fields. Give it a `key` per submit: it takes the focus when it appears
 * and never again, for instance while someone types.
 */
export function ErrorSummary({ lines }: { lines: readonly SummaryLine[] }) {
  const { t } = useLingui();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  useEffect(() => {
    const before = document.title;
    document.title = t`Error: ${before}`;
    return () => {
      document.title = before;
    };
  }, [t]);
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="rounded-panel border-2 border-danger p-4">
      <h2>
        <Trans>There is a problem</Trans>
      </h2>
      <ul className="mt-2 grid gap-1">
        {lines.map(({ message, id }) => (
          <li key={`${id}:${message}`}>
            {id ? (
              <a href={`#${id}`} onClick={(event) => jump(event, id)} className="font-semibold text-danger">
                {message}
              </a>
            ) : (
              <span className="font-semibold text-danger">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function jump(event: MouseEvent, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
