import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Label and value pairs. What is not there is said, not left blank. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(10rem,16rem)_minmax(0,1fr)]">
      {facts.map(({ label, value }) => (
        <div key={label} className="border-b border-line pb-2 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="font-semibold text-muted">{label}</dt>
          <dd className="whitespace-pre-line">
            {value === null || value === undefined || value === '' ? (
              <span className="text-muted">
                <Trans>Not stated</Trans>
              </span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
