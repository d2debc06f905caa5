import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts } from '~/components/facts';
import { Notice } from '~/components/notice';
import { Page, Section } from '~/components/page';
import { GuideLink } from '~/features/guide/guide-link';
import { isOfficerOf } from '~/features/needs/access';
import { NeedLink } from '~/features/needs/need-link';
import { useNeed } from '~/features/needs/use-need';
import { useMe } from '~/features/session/use-me';
import { formatDate, formatNumber } from '~/lib/format';
import { Contributions } from './contributions';
import { GateSection } from './gate-section';
import { NominationPanel } from './nomination-panel';
import { matchOptions } from './queries';
import { EssentialsMet, rankWord } from './ranking-page';
import { ReasonTable } from './reason-table';
import { WhatIf } from './what-if';
import { WhatIsMissing } from './what-is-missing';

/** Why one person stands where they stand, and what is decided about it. */
export function MatchPage({ matchId }: { matchId: string }) {
  const { t } = useLingui();
  const match = useSuspenseQuery(matchOptions(matchId)).data;
  const need = useNeed(match.needId);
  const code = match.personCode;
  const officer = isOfficerOf(useMe(), need);
  return (
    <Page
      title={t`Match of ${code}`}
      lead={<span lang={need.language}>{need.title}</span>}
      back={
        officer ? (
          <Link to="/needs/$needId/ranking" params={{ needId: need.id }}>
            <Trans>Back to the ranked list</Trans>
          </Link>
        ) : (
          <NeedLink need={need} />
        )
      }
    >
      {match.stale && (
        <Notice kind="warn">
          <p>
            <Trans>This person changed their profile after this was calculated. The newest result is in the ranked list.</Trans>
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          { label: t`Rank`, value: match.tied ? t`${rankWord(match)}, shared with others` : rankWord(match) },
          { label: t`Score of 100`, value: formatNumber(match.score, 2) },
          { label: t`Essentials met`, value: <EssentialsMet requirements={match.requirements} /> },
          ...(officer
            ? [
                {
                  label: t`Person`,
                  value: (
                    <Link to="/people/$personId" params={{ personId: match.personId }} search={{ need: need.id }}>
                      <Trans>Profile of {code}</Trans>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Section title={t`In short`}>
        <ul className="prose list-disc space-y-1 ps-6">
          {match.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={t`What is missing`}>
        <WhatIsMissing reasons={match.requirements} />
      </Section>
      {match.interest && (
        <Section title={t`What the person says`}>
          <p>
            <span className="font-semibold">{match.interest.sentence}</span>{' '}
            <span className="text-muted">{formatDate(match.interest.at.slice(0, 10))}</span>
          </p>
          {match.interest.reason && <p className="prose whitespace-pre-line">{match.interest.reason}</p>}
          <p className="text-sm text-muted">
            <Trans>It changes no score, and the organisation does not see it.</Trans>
          </p>
        </Section>
      )}
      <Section title={t`Decision`} id="decision">
        <NominationPanel needId={need.id} personId={match.personId} code={code} nomination={match.nomination} />
      </Section>
      <Section title={t`Requirement by requirement`}>
        <ReasonTable reasons={match.requirements} />
      </Section>
      <Section title={t`How the score is made up`}>
        <Contributions match={match} />
        <p>
          <GuideLink />
        </p>
      </Section>
      {officer && <WhatIf matchId={match.id} />}
      {officer && (
        <Section title={t`Rules of the programme`}>
          <GateSection needId={need.id} personId={match.personId} />
        </Section>
      )}
    </Page>
  );
}
