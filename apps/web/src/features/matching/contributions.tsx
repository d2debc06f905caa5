import { Trans, useLingui } from '@lingui/react/macro';
import { Rows } from '~/components/rows';
import { formatNumber, formatPercent } from '~/lib/format';
import { isProduct, Product } from './product';
import type { Criterion, Match } from './queries';
import { isHatched, partColour, Swatch, wholeScore } from './score-bar';

/** The score taken apart: a sentence that says the point, a chart, and the table whose last row is the score itself. */
export function Contributions({ match }: { match: Pick<Match, 'criteria' | 'scoreExact'> }) {
  const { t } = useLingui();
  const total = match.criteria.reduce((sum, { contribution }) => sum + Number(contribution), 0);
  const [best] = [...match.criteria].sort((a, b) => Number(b.contribution) - Number(a.contribution));
  const [weakest] = [...match.criteria].sort((a, b) => lost(b) - lost(a));
  return (
    <>
      <p className="prose">
        {best && weakest && lost(weakest) > 0 ? (
          <Trans>
            Largest part: {best.label}, {points(best.contribution)} points. Largest loss: {weakest.label},{' '}
            {formatNumber(lost(weakest) / 1_000_000, 2)} points.
          </Trans>
        ) : (
          <Trans>Every part of the score is full.</Trans>
        )}
      </p>
      <Chart criteria={match.criteria} />
      <Rows<Criterion>
        caption={t`Parts of the score`}
        rows={match.criteria}
        rowKey={({ criterion }) => criterion}
        columns={[
          {
            key: 'label',
            header: t`Part`,
            rowHeader: true,
            cell: ({ criterion, label }) => (
              <span className="flex items-baseline gap-2">
                <Swatch index={match.criteria.findIndex((part) => part.criterion === criterion)} />
                {label}
              </span>
            ),
          },
          { key: 'weight', header: t`Weight of 10,000`, numeric: true, cell: ({ weight }) => formatNumber(weight) },
          { key: 'credit', header: t`Credit of 10,000`, numeric: true, cell: ({ credit }) => formatNumber(credit) },
          {
            key: 'adds',
            header: t`Weight × credit = adds`,
            numeric: true,
            cell: (part) =>
              isProduct(part) ? (
                <Product part={part} />
              ) : (
                <>
                  <Product part={part} />
                  <span className="block text-muted">
                    <Trans>sum of its requirements</Trans>
                  </span>
                </>
              ),
          },
          { key: 'points', header: t`Points`, numeric: true, cell: ({ contribution }) => points(contribution) },
        ]}
        foot={
          <tfoot role="rowgroup">
            <tr role="row" className="font-semibold">
              <th role="rowheader" scope="row">
                <Trans>Together</Trans>
              </th>
              <td role="cell" data-label={t`Weight of 10,000`} className="num">
                {formatNumber(match.criteria.reduce((sum, { weight }) => sum + weight, 0))}
              </td>
              <td role="cell" />
              <td role="cell" data-label={t`Weight × credit = adds`} className="num">
                {formatNumber(total)}
              </td>
              <td role="cell" data-label={t`Points`} className="num">
                {formatNumber(total / 1_000_000, 2)}
              </td>
            </tr>
          </tfoot>
        }
      />
      <p className="text-sm text-muted">
        {total === Number(match.scoreExact) ? (
          <Trans>
            The parts add up to {formatNumber(total)} of {formatNumber(wholeScore)}, which is the stored score.
          </Trans>
        ) : (
          <Trans>
            The parts add up to {formatNumber(total)}; the stored score is {formatNumber(Number(match.scoreExact))}. Tell the administrator.
          </Trans>
        )}
      </p>
    </>
  );
}

const lost = ({ weight, contribution }: Criterion): number => weight * 10_000 - Number(contribution);

const points = (contribution: string): string => formatNumber(Number(contribution) / 1_000_000, 2);

/** One bar a part: its length is the weight, the filled length what was earned of it. The table below says the same in figures. */
function Chart({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useLingui();
  const widest = Math.max(...criteria.map(({ weight }) => weight), 1);
  return (
    <figure>
      <figcaption className="text-sm text-muted">
        <Trans>Length of a bar: how much the part can add. Filled: how much it adds here.</Trans>
      </figcaption>
      <ul className="mt-3 grid gap-3">
        {criteria.map((part, index) => {
          const full = (part.weight / widest) * 100;
          const share = part.weight > 0 ? Number(part.contribution) / (part.weight * 10_000) : 0;
          return (
            <li key={part.criterion} className="grid gap-x-4 gap-y-1 sm:grid-cols-[12rem_minmax(0,1fr)] sm:items-center">
              <span className="font-semibold sm:text-end">{part.label}</span>
              <span className="grid grid-cols-[minmax(0,1fr)_5.5rem] items-center gap-3">
                <svg
                  role="img"
                  aria-label={t`${part.label}: ${formatPercent(share)} of what it can add`}
                  className="bar-part block h-5 w-full"
                  preserveAspectRatio="none"
                >
                  <rect x="0.5" y="0.5" width={`${full}%`} height="19" fill="var(--surface-3)" stroke="var(--control)" />
                  <rect x="0.5" y="0.5" width={`${full * share}%`} height="19" fill={partColour(index)} />
                  {isHatched(index) && <rect x="0.5" y="8" width={`${full * share}%`} height="4" fill="var(--surface)" />}
                </svg>
                <span className="text-sm tabular-nums">{points(part.contribution)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
