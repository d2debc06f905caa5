import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '~/components/page';
import { Empty } from '~/components/states';
import { NeedLink } from '~/features/needs/need-link';
import { isOfficerOf } from '~/features/needs/access';
import { useNeed } from '~/features/needs/use-need';
import { useMe } from '~/features/session/use-me';
import { formatNumber } from '~/lib/format';
import { NominationPanel } from './nomination-panel';
import { nominationsOptions } from './queries';
import { rankWord } from './ranking-page';

/** Everyone who is nominated for a need, with what is decided and what may be decided next. */
export function NominationsPage({ needId }: { needId: string }) {
  const { t } = useLingui();
  const need = useNeed(needId);
  const officer = isOfficerOf(useMe(), need);
  const nominations = useSuspenseQuery(nominationsOptions(needId)).data;
  return (
    <Page title={officer ? t`Nominations` : t`Proposed people`} lead={<span lang={need.language}>{need.title}</span>} back={<NeedLink need={need} />}>
      {nominations.length === 0 ? (
        <Empty
          action={
            officer && (
              <Link to="/needs/$needId/ranking" params={{ needId }} className="btn btn-primary">
                <Trans>See the ranked list</Trans>
              </Link>
            )
          }
        >
          {officer ? <Trans>Nobody is nominated yet. Choose people from the ranked list.</Trans> : <Trans>Nobody is proposed to you yet.</Trans>}
        </Empty>
      ) : (
        <ul className="grid gap-6">
          {nominations.map((nomination) => (
            <li key={nomination.id} className="panel grid gap-3">
              <h2 className="flex flex-wrap items-baseline gap-x-4">
                {officer ? (
                  <Link to="/people/$personId" params={{ personId: nomination.personId }} search={{ need: needId }}>
                    <bdi>{nomination.personCode}</bdi>
                  </Link>
                ) : (
                  <bdi>{nomination.personCode}</bdi>
                )}
                {nomination.match && (
                  <Link to="/matches/$matchId" params={{ matchId: nomination.match.id }} className="text-base font-normal">
                    <Trans>
                      rank {rankWord(nomination.match)}, score {formatNumber(nomination.match.score, 2)}
                    </Trans>
                  </Link>
                )}
              </h2>
              <NominationPanel needId={needId} personId={nomination.personId} code={nomination.personCode} nomination={nomination} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
