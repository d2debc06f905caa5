import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '~/components/page';
import { Pager, type Place } from '~/components/pager';
import { Rows } from '~/components/rows';
import { Empty, FailureNotice, Loading } from '~/components/states';
import { Tag } from '~/components/tag';
import { GuideLink } from '~/features/guide/guide-link';
import { NeedLink } from '~/features/needs/need-link';
import { useNeed } from '~/features/needs/use-need';
import { formatNumber } from '~/lib/format';
import { matchesOptions, runOptions, type MatchRow } from './queries';
import { RunPanel } from './run-panel';
import { BarLegend, ScoreBar } from './score-bar';
import { nominationTones, nominationWords } from './words';

/** People by rank, without names. Ties share a rank and say so. */
export function RankingPage({ needId, place }: { needId: string; place: Place }) {
  const { t } = useLingui();
  const need = useNeed(needId);
  const run = useSuspenseQuery(runOptions(needId)).data;
  const matches = useQuery({ ...matchesOptions(needId, run?.state === 'DONE' ? run.id : null, place), placeholderData: keepPreviousData });
  const rows = matches.data?.edges.map(({ node }) => node) ?? [];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string, yes: boolean) => setChosen((before) => (yes ? [...before, id] : before.filter((other) => other !== id)));
  return (
    <Page title={t`Ranked list`} lead={<span lang={need.language}>{need.title}</span>} back={<NeedLink need={need} />}>
      <RunPanel needId={needId} version={need.version} open={need.state === 'OPEN'} />
      {matches.isError && <FailureNotice error={matches.error} />}
      {matches.isPending && <Loading />}
      {matches.data && rows.length === 0 && (
        <Empty>
          <Trans>People will be listed here by rank once the scoring is done.</Trans>
        </Empty>
      )}
      {matches.data && rows.length > 0 && (
        <section aria-label={t`People by rank`} className="grid gap-4">
          <p className="prose text-muted">
            <Trans>People are shown by code. Name, age, sex and nationality are not part of the score. An equals sign marks a shared rank.</Trans>{' '}
            <GuideLink />
          </p>
          <BarLegend parts={rows[0]?.criteria ?? []} />
          <CompareBar needId={needId} chosen={chosen} />
          <RankRows rows={rows} chosen={chosen} onChoose={choose} />
          <Pager info={matches.data.pageInfo} shown={rows.length} total={matches.data.totalCount} capped={matches.data.totalCountCapped} />
        </section>
      )}
    </Page>
  );
}

/** Shared ranks are marked with an equals sign, as in a sports table. */
export const rankWord = ({ rank, tied }: { rank: number; tied: boolean }): string => (tied ? `=${rank}` : String(rank));

/** The API compares two to four. */
function CompareBar({ needId, chosen }: { needId: string; chosen: readonly string[] }) {
  return (
    <p role="status" className="flex min-h-11 flex-wrap items-center gap-3">
      {chosen.length < 2 && <Trans>To compare people side by side, tick two to four of them.</Trans>}
      {chosen.length > 4 && <Trans>At most four people can be compared. Untick some.</Trans>}
      {chosen.length >= 2 && chosen.length <= 4 && (
        <Link to="/needs/$needId/compare" params={{ needId }} search={{ ids: [...chosen] }} className="btn">
          <Plural value={chosen.length} one="Compare # person" other="Compare # people" />
        </Link>
      )}
    </p>
  );
}

interface RankRowsProps {
  readonly rows: readonly MatchRow[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, yes: boolean) => void;
}

function RankRows({ rows, chosen, onChoose }: RankRowsProps) {
  const { t, i18n } = useLingui();
  return (
    <Rows<MatchRow>
      caption={t`People by rank`}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'rank', header: t`Rank`, cell: (row) => <span className="text-base font-semibold">{rankWord(row)}</span> },
        {
          key: 'code',
          header: t`Person`,
          rowHeader: true,
          cell: (row) => (
            <>
              <Link to="/matches/$matchId" params={{ matchId: row.id }} className="inline-block min-h-6 text-base">
                <bdi>{row.personCode}</bdi>
              </Link>
              {row.stale && (
                <span className="block text-warn">
                  <Trans>Profile changed since</Trans>
                </span>
              )}
            </>
          ),
        },
        {
          key: 'score',
          header: t`Score of 100`,
          cell: (row) => (
            <span className="grid gap-1 sm:grid-cols-[3.5rem_minmax(8rem,1fr)] sm:items-center sm:gap-3">
              <span className="font-semibold tabular-nums">{formatNumber(row.score, 2)}</span>
              <ScoreBar score={row.score} parts={row.criteria} />
            </span>
          ),
        },
        { key: 'essential', header: t`Essentials met`, cell: (row) => <EssentialsMet requirements={row.requirements} /> },
        {
          key: 'nomination',
          header: t`Nomination`,
          cell: (row) =>
            row.nomination ? (
              <Tag tone={nominationTones[row.nomination.state]}>{i18n._(nominationWords[row.nomination.state])}</Tag>
            ) : (
              <span className="text-muted">
                <Trans>Not nominated</Trans>
              </span>
            ),
        },
        {
          key: 'compare',
          header: t`Compare`,
          cell: (row) => (
            <input
              type="checkbox"
              aria-label={t`Compare ${row.personCode}`}
              checked={chosen.includes(row.id)}
              onChange={(event) => onChoose(row.id, event.target.checked)}
            />
          ),
        },
      ]}
    />
  );
}

/** Counted from the requirements themselves. */
export function EssentialsMet({ requirements }: { requirements: readonly { fulfilment: string; requirement: { essential: boolean } }[] }) {
  const essential = requirements.filter(({ requirement }) => requirement.essential);
  const met = essential.filter(({ fulfilment }) => fulfilment === 'MET').length;
  return essential.length === 0 ? (
    <span className="text-muted">
      <Trans>None asked</Trans>
    </span>
  ) : (
    <Trans>
      {met} of {essential.length}
    </Trans>
  );
}
