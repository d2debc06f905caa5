import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '~/lib/format';

export interface BarPart {
  readonly criterion: string;
  readonly label: string;
  readonly contribution: string;
}

/** The five chart colours, then the same with a hatch: colour is never the only difference, the legend and the table name each part. */
const colours = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)'];

export const partColour = (index: number): string => colours[index % colours.length] ?? 'var(--chart-1)';
export const isHatched = (index: number): boolean => index >= colours.length;

/** A score of 100 at most, in whole parts: the engine counts to 10⁸. */
export const wholeScore = 100_000_000;

/** A score as one bar made of its criteria. */
export function ScoreBar({ score, parts }: { score: number; parts: readonly BarPart[] }) {
  const { t } = useLingui();
  const pieces = parts.map((part, index) => ({ ...part, index, width: (Number(part.contribution) / wholeScore) * 100 }));
  const starts = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { width }) => sum + width, 0));
  const words = pieces.map(({ label, width }) => `${label} ${formatNumber(width, 1)}`).join(', ');
  return (
    <svg
      role="img"
      aria-label={t`Score ${formatNumber(score, 2)} of 100: ${words}`}
      className="block h-4 w-full min-w-32 rounded-sm border border-control"
      preserveAspectRatio="none"
    >
      <rect width="100%" height="100%" fill="var(--surface)" />
      {pieces.map(({ criterion, index, width }) => (
        <g key={criterion} className="bar-part">
          <rect x={`${starts[index] ?? 0}%`} width={`${Math.max(0, width - 0.35)}%`} height="100%" fill={partColour(index)} />
          {isHatched(index) && (
            <rect x={`${starts[index] ?? 0}%`} y="40%" width={`${Math.max(0, width - 0.35)}%`} height="20%" fill="var(--surface)" />
          )}
        </g>
      ))}
    </svg>
  );
}

/** Which colour is which criterion. */
export function BarLegend({ parts }: { parts: readonly Pick<BarPart, 'criterion' | 'label'>[] }) {
  const { t } = useLingui();
  return (
    <ul aria-label={t`Parts of the score`} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {parts.map(({ criterion, label }, index) => (
        <li key={criterion} className="flex items-center gap-2">
          <Swatch index={index} />
          {label}
        </li>
      ))}
    </ul>
  );
}

export const Swatch = ({ index }: { index: number }) => (
  <svg aria-hidden width="14" height="14" className="bar-part flex-none">
    <rect width="14" height="14" fill={partColour(index)} />
    {isHatched(index) && <rect y="5.5" width="14" height="3" fill="var(--surface)" />}
  </svg>
);
