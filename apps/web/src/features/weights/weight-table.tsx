import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '~/lib/format';
import { sumOf, toHundred, type Share } from './shares';

interface WeightTableProps {
  readonly caption: string;
  readonly weights: readonly Share[];
  /** The weights these are held against. */
  readonly before?: readonly Share[];
}

/** Shares of 100 with a bar each, and beside other weights the difference in words and sign. */
export function WeightTable({ caption, weights, before }: WeightTableProps) {
  const { t } = useLingui();
  const now = toHundred(weights);
  const then = toHundred(before ?? []);
  const gone = then.filter(({ criterion }) => !now.some((share) => share.criterion === criterion));
  const rows = [...now, ...gone.map((share) => ({ ...share, weight: 0 }))];
  const most = Math.max(...rows.map(({ weight }) => weight), 1);
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-control text-muted">
          <th scope="col" className="py-2 text-start font-semibold">
            <Trans>Part</Trans>
          </th>
          {before && (
            <th scope="col" className="px-2 py-2 text-end font-semibold">
              <Trans>Before</Trans>
            </th>
          )}
          <th scope="col" className="px-2 py-2 text-end font-semibold">
            <Trans>Share of 100</Trans>
          </th>
          {before ? (
            <th scope="col" className="py-2 ps-2 text-end font-semibold">
              <Trans>Difference</Trans>
            </th>
          ) : (
            <td className="w-2/5" />
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, label, weight }) => {
          const old = then.find((share) => share.criterion === criterion)?.weight ?? 0;
          return (
            <tr key={criterion} className="border-b border-line">
              <th scope="row" className="py-2 text-start font-normal">
                {label}
              </th>
              {before && <td className="px-2 py-2 text-end">{formatNumber(old)}</td>}
              <td className="px-2 py-2 text-end font-semibold">{formatNumber(weight)}</td>
              {before ? (
                <td className="py-2 ps-2 text-end">
                  <Difference value={weight - old} />
                </td>
              ) : (
                <td className="py-2 ps-2">
                  <svg aria-hidden className="bar-part block h-3 w-full" preserveAspectRatio="none">
                    <rect width={`${(weight / most) * 100}%`} height="100%" fill="var(--chart-1)" />
                  </svg>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <th scope="row" className="py-2 text-start">
            {t`Together`}
          </th>
          {before && <td className="px-2 py-2 text-end">{formatNumber(sumOf(then))}</td>}
          <td className="px-2 py-2 text-end">{formatNumber(sumOf(rows))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

/** More or less than before, with a sign; the colour says nothing alone. */
export function Difference({ value }: { value: number }) {
  if (value === 0) {
    return (
      <span className="text-muted">
        <Trans>the same</Trans>
      </span>
    );
  }
  return <span className="font-semibold">{value > 0 ? `+${formatNumber(value)}` : `−${formatNumber(-value)}`}</span>;
}
