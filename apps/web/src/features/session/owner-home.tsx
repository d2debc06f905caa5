import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { Empty, FailureNotice, Loading } from '~/components/states';
import { NeedList } from '~/components/need-list';
import { needsOptions, type NeedRow } from '~/features/needs/queries';
import { hasRole, type Me } from './queries';

/** A host's or employer's home: what waits for them comes first. */
export function OwnerHome({ me }: { me: Me }) {
  const { t } = useLingui();
  const host = hasRole(me, 'host_member');
  const needs = useQuery(needsOptions({}));
  const create = (
    <Link to="/needs/new" className="btn btn-primary">
      {host ? <Trans>Write terms of reference</Trans> : <Trans>Write a vacancy</Trans>}
    </Link>
  );
  const rows = needs.data?.edges.map(({ node }) => node) ?? [];
  const waiting = rows.filter(({ state }) => state === 'RETURNED' || state === 'DRAFT').sort(returnedFirst);
  return (
    <Page title={t`Welcome, ${me.displayName ?? t`colleague`}`} lead={me.organisation?.name}>
      {needs.isError && <FailureNotice error={needs.error} />}
      {needs.isPending && <Loading />}
      {needs.data && rows.length === 0 && (
        <Empty action={create}>
          {host ? (
            <Trans>Your terms of reference will be listed here. They say which knowledge you need.</Trans>
          ) : (
            <Trans>Your vacancies will be listed here.</Trans>
          )}
        </Empty>
      )}
      {waiting.length > 0 && (
        <Section title={t`Waiting for you`}>
          <NeedList rows={waiting} caption={t`Drafts and returned texts`} />
        </Section>
      )}
      {rows.length > waiting.length && (
        <Section title={host ? t`Your terms of reference` : t`Your vacancies`}>
          <NeedList rows={rows.filter((row) => !waiting.includes(row)).slice(0, 5)} caption={host ? t`Your terms of reference` : t`Your vacancies`} />
        </Section>
      )}
      {rows.length > 0 && (
        <p className="flex flex-wrap gap-3">
          {create}
          <Link to="/needs" className="btn">
            <Trans>See all</Trans>
          </Link>
        </p>
      )}
    </Page>
  );
}

/** What came back needs an answer before a draft does. */
const returnedFirst = (a: NeedRow, b: NeedRow): number => Number(b.state === 'RETURNED') - Number(a.state === 'RETURNED');
