import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { FailureNotice } from '~/components/states';
import { NeedList } from '~/components/need-list';
import { needsInStateOptions } from '~/features/needs/queries';
import type { NeedState } from '~/graphql/schema-types.gen';
import { hasRole, type Me } from './queries';

/** An officer's home: the queues of their role, the one that waits for them first. */
export function OfficerHome({ me }: { me: Me }) {
  const { t } = useLingui();
  const queues: { state: NeedState; title: string; empty: string }[] = hasRole(me, 'programme_officer')
    ? [
        ...(me.roles.some(({ programme }) => programme !== 'MATCH')
          ? [
              {
                state: 'COUNTRY_APPROVED' as const,
                title: t`Approved by the country office: open them`,
                empty: t`No approved terms of reference are waiting.`,
              },
            ]
          : []),
        ...(me.roles.some(({ programme }) => programme !== 'CD4D2')
          ? [{ state: 'VERIFIED' as const, title: t`Verified by the partner: open them`, empty: t`No verified vacancies are waiting.` }]
          : []),
        { state: 'OPEN', title: t`Open: choose people`, empty: t`Nothing is open now.` },
        { state: 'SUBMITTED', title: t`Submitted: with others`, empty: t`Nothing is waiting for others.` },
      ]
    : [
        {
          state: 'SUBMITTED',
          title: hasRole(me, 'approver') ? t`Waiting for your approval` : t`Waiting for you to verify`,
          empty: t`Nothing is waiting for you.`,
        },
        { state: 'OPEN', title: t`Open`, empty: t`Nothing is open now.` },
      ];
  return (
    <Page title={t`Welcome, ${me.displayName ?? t`colleague`}`} lead={<Trans>The engine ranks and explains. You decide.</Trans>}>
      {queues.map((queue) => (
        <Queue key={queue.state} {...queue} />
      ))}
    </Page>
  );
}

function Queue({ state, title, empty }: { state: NeedState; title: string; empty: string }) {
  const needs = useQuery(needsInStateOptions(state));
  const rows = needs.data?.edges.map(({ node }) => node) ?? [];
  return (
    <Section title={title}>
      {needs.isError && <FailureNotice error={needs.error} />}
      {needs.data && rows.length === 0 && <p className="text-muted">{empty}</p>}
      {rows.length > 0 && <NeedList rows={rows} caption={title} />}
      {needs.data && needs.data.totalCount > rows.length && (
        <p>
          <Link to="/needs" search={{ state }}>
            <Plural value={needs.data.totalCount} one="See all # of them" other="See all # of them" />
          </Link>
        </p>
      )}
      {needs.isPending && (
        <p role="status" className="text-muted">
          <Trans>Loading</Trans>
        </p>
      )}
    </Section>
  );
}
