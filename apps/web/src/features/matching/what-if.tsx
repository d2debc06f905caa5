import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Section } from '~/components/page';
import { Rows } from '~/components/rows';
import { FailureNotice } from '~/components/states';
import { formatNumber, formatPercent } from '~/lib/format';
import { whatIfOptions } from './queries';

/** What would change the result: for the person a skill, a step in a language or other days; for the rank other weights. */
export function WhatIf({ matchId }: { matchId: string }) {
  const { t } = useLingui();
  const answer = useQuery(whatIfOptions(matchId));
  if (answer.isError) return <FailureNotice error={answer.error} />;
  if (answer.isPending) {
    return (
      <Section title={t`What would help most`}>
        <p role="status" className="text-muted">
          <Trans>Loading</Trans>
        </p>
      </Section>
    );
  }
  const { counterfactuals, holds } = answer.data;
  return (
    <>
      <Section title={t`What would help most`}>
        {counterfactuals.length === 0 ? (
          <p className="text-muted">
            <Trans>No single change would raise the score.</Trans>
          </p>
        ) : (
          <ul className="grid gap-2">
            {counterfactuals.map(({ code, sentence, gain, newScore, newRank }) => (
              <li key={code} className="panel py-3">
                <p>{sentence}</p>
                <p className="text-muted tabular-nums">
                  <Trans>
                    {formatNumber(gain, 2)} points more: score {formatNumber(newScore, 2)}, rank {newRank}
                  </Trans>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {holds.length > 0 && (
        <Section title={t`How firm the rank is`}>
          <p className="prose">
            <Trans>The rank stays the same while a part weighs between these bounds and the others share the rest.</Trans>
          </p>
          <Rows
            caption={t`Weights between which the rank holds`}
            rows={holds}
            rowKey={({ criterion }) => criterion}
            columns={[
              { key: 'label', header: t`Part`, rowHeader: true, cell: ({ label }) => label },
              { key: 'now', header: t`Weight now`, numeric: true, cell: ({ weight }) => formatPercent(weight / 10_000) },
              { key: 'from', header: t`At least`, numeric: true, cell: ({ from }) => formatPercent(from / 10_000) },
              { key: 'to', header: t`At most`, numeric: true, cell: ({ to }) => formatPercent(to / 10_000) },
            ]}
          />
        </Section>
      )}
    </>
  );
}
