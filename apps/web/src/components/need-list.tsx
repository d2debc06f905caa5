import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Rows, type Column } from './rows';
import { Tag } from './tag';
import { countryName, formatDay } from '~/lib/format';
import type { NeedRow } from '~/features/needs/queries';
import { kindWords, shortModeWords, stateTones, stateWords } from '~/features/needs/words';

/** Needs as rows, the same wherever they are listed. `full` also tells the kind and who asks. */
export function NeedList({ rows, caption, full = false }: { rows: readonly NeedRow[]; caption: string; full?: boolean }) {
  const { t, i18n } = useLingui();
  const columns: Column<NeedRow>[] = [
    {
      key: 'title',
      header: t`Title`,
      rowHeader: true,
      cell: (row) => (
        <Link to="/needs/$needId" params={{ needId: row.id }} className="inline-block min-h-6 text-base" lang={row.language}>
          {row.title}
        </Link>
      ),
    },
    { key: 'state', header: t`State`, cell: (row) => <Tag tone={stateTones[row.state]}>{i18n._(stateWords[row.state])}</Tag> },
    ...(full
      ? [
          { key: 'kind', header: t`Kind`, cell: (row: NeedRow) => i18n._(kindWords[row.kind]) },
          { key: 'organisation', header: t`Organisation`, cell: (row: NeedRow) => row.organisation.name },
        ]
      : []),
    { key: 'place', header: t`Place`, cell: (row) => `${countryName(row.country)} · ${i18n._(shortModeWords[row.kind][row.mode])}` },
    { key: 'start', header: t`Start`, cell: (row) => (row.startDate ? formatDay(row.startDate) : '') },
    { key: 'updated', header: t`Last change`, cell: (row) => formatDay(row.updatedAt.slice(0, 10)) },
  ];
  return <Rows caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
