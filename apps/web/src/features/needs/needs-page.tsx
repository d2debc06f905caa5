import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Page } from '~/components/page';
import { Pager } from '~/components/pager';
import { Empty } from '~/components/states';
import { hasRole, isOwner } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import { NeedList } from '~/components/need-list';
import { needsOptions, type NeedFilter } from './queries';
import { kindWords, stateWords } from './words';

/** The needs a reader may see: their organisation's, or their programme's. Filters and place are in the address. */
export function NeedsPage({ filter }: { filter: NeedFilter }) {
  const { t } = useLingui();
  const me = useMe();
  const { data } = useSuspenseQuery(needsOptions(filter));
  const rows = data.edges.map(({ node }) => node);
  const owner = isOwner(me);
  const title = hasRole(me, 'host_member')
    ? t({ message: 'Terms of reference', context: 'several' })
    : hasRole(me, 'employer_member')
      ? t`Vacancies`
      : t`Needs`;
  const create = (
    <Link to="/needs/new" className="btn btn-primary">
      {hasRole(me, 'host_member') ? <Trans>Write terms of reference</Trans> : <Trans>Write a vacancy</Trans>}
    </Link>
  );
  const filtered = filter.kind !== undefined || filter.state !== undefined;
  return (
    <Page title={title}>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Filters filter={filter} byKind={!owner && new Set(me.roles.map(({ programme }) => programme)).size > 1} />
        {owner && create}
      </div>
      {rows.length > 0 ? (
        <>
          <NeedList rows={rows} caption={title} full={!owner} />
          <Pager info={data.pageInfo} shown={rows.length} total={data.totalCount} capped={data.totalCountCapped} />
        </>
      ) : filtered ? (
        <Empty
          action={
            <Link to="/needs" className="btn">
              <Trans>Show all</Trans>
            </Link>
          }
        >
          <Trans>Nothing fits this filter.</Trans>
        </Empty>
      ) : owner ? (
        <Empty action={create}>
          <Trans>What you write will be listed here, with its state.</Trans>
        </Empty>
      ) : (
        <Empty>
          <Trans>Terms of reference and vacancies will be listed here once they are submitted.</Trans>
        </Empty>
      )}
    </Page>
  );
}

/** Native selects that take effect at once; the list says what it is narrowed to. */
function Filters({ filter, byKind }: { filter: NeedFilter; byKind: boolean }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const set = (change: Partial<NeedFilter>) => void navigate({ to: '/needs', search: { kind: filter.kind, state: filter.state, ...change } });
  return (
    <div role="group" aria-label={t`Filter`} className="flex flex-wrap gap-4">
      {byKind && (
        <label className="grid gap-1">
          <span className="text-sm font-semibold">{t`Kind`}</span>
          <select className="control w-56" value={filter.kind ?? ''} onChange={(event) => set({ kind: event.target.value || undefined })}>
            <option value="">{t`All kinds`}</option>
            {Object.entries(kindWords).map(([kind, word]) => (
              <option key={kind} value={kind}>
                {i18n._(word)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="grid gap-1">
        <span className="text-sm font-semibold">{t`State`}</span>
        <select className="control w-56" value={filter.state ?? ''} onChange={(event) => set({ state: event.target.value || undefined })}>
          <option value="">{t`All states`}</option>
          {Object.entries(stateWords).map(([state, word]) => (
            <option key={state} value={state}>
              {i18n._(word)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
