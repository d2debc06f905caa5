import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '~/components/page';
import { Empty } from '~/components/states';
import { EssentialTag, RequirementLine } from '~/features/needs/requirement-line';
import { useNeed } from '~/features/needs/use-need';
import { formatNumber } from '~/lib/format';
import { FulfilmentMark } from './fulfilment';
import { compareOptions, type Compared } from './queries';
import { rankWord } from './ranking-page';

/** Two to four people side by side: the parts of the score, then each requirement. */
export function ComparePage({ needId, ids }: { needId: string; ids: readonly string[] }) {
  const { t } = useLingui();
  const need = useNeed(needId);
  const matches = useSuspenseQuery(compareOptions(ids)).data;
  const [first] = matches;
  return (
    <Page
      title={t`Compare people`}
      lead={<span lang={need.language}>{need.title}</span>}
      back={
        <Link to="/needs/$needId/ranking" params={{ needId }}>
          <Trans>Back to the ranked list</Trans>
        </Link>
      }
    >
      {!first ? (
        <Empty>
          <Trans>The people you chose are no longer in the list. Choose again.</Trans>
        </Empty>
      ) : (
        <div role="region" aria-label={t`Comparison`} className="overflow-x-auto">
          <table className="w-full min-w-160 text-sm">
            <caption className="sr-only">{t`People side by side`}</caption>
            <thead>
              <tr className="border-b border-control">
                <th scope="col" className="sticky start-0 bg-surface p-3 text-start text-muted">
                  <Trans>Question</Trans>
                </th>
                {matches.map((match) => (
                  <th key={match.id} scope="col" className="p-3 text-start text-base">
                    <Link to="/matches/$matchId" params={{ matchId: match.id }}>
                      <bdi>{match.personCode}</bdi>
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Line label={t`Rank`} matches={matches} cell={rankWord} />
              <Line label={t`Score of 100`} matches={matches} cell={({ score }) => formatNumber(score, 2)} />
              {first.criteria.map(({ criterion, label }) => (
                <Line
                  key={criterion}
                  label={label}
                  matches={matches}
                  cell={({ criteria }) =>
                    formatNumber(Number(criteria.find((part) => part.criterion === criterion)?.contribution ?? 0) / 1_000_000, 2)
                  }
                />
              ))}
              {first.requirements.map(({ requirement }) => (
                <Line
                  key={requirement.id}
                  label={
                    <>
                      <RequirementLine requirement={requirement} />
                      <p className="mt-1">
                        <EssentialTag essential={requirement.essential} />
                      </p>
                    </>
                  }
                  matches={matches}
                  cell={({ requirements }) => {
                    const reason = requirements.find((row) => row.requirement.id === requirement.id);
                    return reason && <FulfilmentMark fulfilment={reason.fulfilment} />;
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function Line({ label, matches, cell }: { label: ReactNode; matches: readonly Compared[]; cell: (match: Compared) => ReactNode }) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="sticky start-0 max-w-56 bg-surface p-3 text-start font-normal">
        {label}
      </th>
      {matches.map((match) => (
        <td key={match.id} className="p-3 tabular-nums">
          {cell(match)}
        </td>
      ))}
    </tr>
  );
}
