import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '~/components/page';
import { Pager } from '~/components/pager';
import { Rows } from '~/components/rows';
import { Empty } from '~/components/states';
import { NeedLink } from '~/features/needs/need-link';
import { useNeed } from '~/features/needs/use-need';
import { excludedOptions } from './queries';

/** Who was left out and by which rule. Anyone here can still be opened and nominated. */
export function ExcludedPage({ needId, rule, after }: { needId: string; rule: string | undefined; after: string | undefined }) {
  const { t } = useLingui();
  const need = useNeed(needId);
  const excluded = useSuspenseQuery(excludedOptions(needId, rule, after)).data;
  const rows = excluded.edges.map(({ node }) => node);
  return (
    <Page title={t`Left out by a rule`} lead={<span lang={need.language}>{need.title}</span>} back={<NeedLink need={need} />}>
      {rows.length === 0 ? (
        <Empty>
          <Trans>Nobody is left out by this rule.</Trans>
        </Empty>
      ) : (
        <>
          <Rows
            caption={t`Left out by a rule`}
            rows={rows}
            rowKey={({ personId }) => personId}
            columns={[
              {
                key: 'person',
                header: t`Person`,
                rowHeader: true,
                cell: ({ personId, personCode }) => (
                  <Link to="/people/$personId" params={{ personId }} search={{ need: needId }} className="inline-block min-h-6 text-base">
                    <bdi>{personCode}</bdi>
                  </Link>
                ),
              },
              {
                key: 'rules',
                header: t`Rule`,
                cell: ({ rules }) => (
                  <ul className="grid gap-1">
                    {rules
                      .filter(({ passed }) => !passed)
                      .map(({ rule: code, sentence }) => (
                        <li key={code}>{sentence}</li>
                      ))}
                  </ul>
                ),
              },
            ]}
          />
          <Pager info={excluded.pageInfo} shown={rows.length} total={excluded.totalCount} capped={excluded.totalCountCapped} forward />
        </>
      )}
    </Page>
  );
}
