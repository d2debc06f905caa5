import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ConceptLabel } from '~/components/concept-label';
import { Page } from '~/components/page';
import { Pager } from '~/components/pager';
import { Rows } from '~/components/rows';
import { Empty } from '~/components/states';
import { countryName, formatDay, formatList, languageName } from '~/lib/format';
import { peopleOptions, type PeopleFilter, type PersonRow } from './queries';

/** The people of a programme, by code. */
export function PeoplePage({ filter }: { filter: PeopleFilter }) {
  const { t } = useLingui();
  const people = useSuspenseQuery(peopleOptions(filter)).data;
  const rows = people.edges.map(({ node }) => node);
  return (
    <Page title={t`People`} lead={<Trans>Everyone who takes part in your programme, by code. Names are not shown in lists.</Trans>}>
      {rows.length === 0 ? (
        <Empty>
          <Trans>People who take part in your programme will be listed here.</Trans>
        </Empty>
      ) : (
        <>
          <Rows<PersonRow>
            caption={t`People`}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'code',
                header: t`Person`,
                rowHeader: true,
                cell: ({ id, code }) => (
                  <Link to="/people/$personId" params={{ personId: id }} className="inline-block min-h-6 text-base">
                    <bdi>{code}</bdi>
                  </Link>
                ),
              },
              { key: 'work', header: t`Latest work`, cell: (row) => <LatestWork row={row} /> },
              {
                key: 'languages',
                header: t`Languages`,
                cell: ({ languages }) => formatList(languages.map(({ language, speaking }) => `${languageName(language)} ${speaking}`)),
              },
              { key: 'skills', header: t`Skills`, cell: ({ skills }) => <Plural value={skills.length} one="# skill" other="# skills" /> },
              { key: 'country', header: t`Lives in`, cell: ({ residenceCountry }) => (residenceCountry ? countryName(residenceCountry) : '') },
              { key: 'updated', header: t`Last change`, cell: ({ updatedAt }) => formatDay(updatedAt.slice(0, 10)) },
            ]}
          />
          <Pager info={people.pageInfo} shown={rows.length} total={people.totalCount} capped={people.totalCountCapped} />
        </>
      )}
    </Page>
  );
}

function LatestWork({ row }: { row: PersonRow }) {
  const [latest] = [...row.occupations].sort((a, b) => ((a.to ?? '9999') < (b.to ?? '9999') ? 1 : -1));
  return latest ? <ConceptLabel concept={latest.concept} /> : null;
}
