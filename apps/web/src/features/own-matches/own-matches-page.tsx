import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '~/components/page';
import { Pager } from '~/components/pager';
import { Empty, FailureNotice, Loading } from '~/components/states';
import { GuideLink } from '~/features/guide/guide-link';
import { useMe } from '~/features/session/use-me';
import { AnswerPanel } from './answer-panel';
import { NeedLine } from './need-line';
import { ownMatchesOptions, type OwnMatchRow } from './queries';

/** The open needs that suit the person who reads, in sentences; figures are one step further. */
export function OwnMatchesPage({ after }: { after: string | undefined }) {
  const { t, i18n } = useLingui();
  const { personId } = useMe();
  const list = useQuery({ ...ownMatchesOptions(i18n.locale, after), enabled: personId !== null, placeholderData: keepPreviousData });
  const rows = list.data?.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={t`What fits me`}
      lead={<Trans>Open needs that no rule closes to you, those that suit you best first. Only you see this list. An answer changes no score.</Trans>}
    >
      <p>
        <GuideLink />
      </p>
      {personId === null && (
        <Empty
          action={
            <Link to="/profile/contact" className="btn btn-primary">
              <Trans>Begin your profile</Trans>
            </Link>
          }
        >
          <Trans>The first needs appear here after three parts of your profile: contact, work and skills.</Trans>
        </Empty>
      )}
      {list.isError && <FailureNotice error={list.error} />}
      {personId !== null && list.isPending && <Loading />}
      {list.data && rows.length === 0 && (
        <Empty
          action={
            <Link to="/profile" className="btn">
              <Trans>Open my profile</Trans>
            </Link>
          }
        >
          <Trans>No open need is within your reach now. New ones appear by themselves; a fuller profile opens more of them.</Trans>
        </Empty>
      )}
      {list.data && rows.length > 0 && (
        <>
          <ul aria-label={t`Open needs that suit you`} className="grid gap-6">
            {rows.map((row) => (
              <Row key={row.need.id} row={row} />
            ))}
          </ul>
          <Pager info={list.data.pageInfo} shown={rows.length} total={list.data.totalCount} capped={list.data.totalCountCapped} forward />
        </>
      )}
    </Page>
  );
}

function Row({ row: { need, summary, helps, interest } }: { row: OwnMatchRow }) {
  return (
    <li className="panel grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 md:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="grid content-start gap-3">
        <div>
          <h2 className="text-lg">
            <Link to="/my-matches/$needId" params={{ needId: need.id }} lang={need.language} className="inline-flex min-h-11 items-center">
              {need.title}
            </Link>
          </h2>
          <p className="text-sm text-muted">
            <NeedLine need={need} />
          </p>
        </div>
        <ul className="prose list-disc space-y-1 ps-6">
          {summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {helps[0] && (
          <p className="prose">
            <span className="font-semibold">
              <Trans>What would help most:</Trans>
            </span>{' '}
            {helps[0]}
          </p>
        )}
      </div>
      <AnswerPanel needId={need.id} title={need.title} interest={interest} brief />
    </li>
  );
}
