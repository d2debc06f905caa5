import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { FailureNotice, Loading } from '~/components/states';
import { ProposalCard } from './proposal-card';
import { proposalsOptions } from './queries';

/** What is being proposed, the waiting ones first, and what became of those of before. */
export function Proposals({ programme }: { programme: string }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const proposals = useQuery(proposalsOptions(programme));
  if (proposals.isError) return <FailureNotice error={proposals.error} />;
  if (proposals.isPending) return <Loading />;
  const waiting = proposals.data.filter(({ state }) => state === 'PROPOSED');
  const decided = proposals.data.filter(({ state }) => state !== 'PROPOSED');
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t`Waiting for a second person`}
      </h3>
      {waiting.length === 0 ? (
        <p className="text-muted">
          <Trans>Nothing is proposed now.</Trans>
        </p>
      ) : (
        <ul className="grid gap-6">
          {waiting.map((proposal) => (
            // The card leaves this list when it is decided; the reader goes on at the list's heading.
            <ProposalCard key={proposal.id} proposal={proposal} onDecided={() => heading.current?.focus()} />
          ))}
        </ul>
      )}
      {decided.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-accent">
            <Trans>Proposals that were decided</Trans>
          </summary>
          <ul className="mt-2 grid gap-6">
            {decided.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
