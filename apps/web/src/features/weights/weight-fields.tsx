import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Minus, Plus } from 'lucide-react';
import { formatNumber } from '~/lib/format';
import { Difference } from './weight-table';
import { allShares, shareOf, sumOf } from './shares';

/** One criterion as it is typed. */
export interface TypedShare {
  readonly criterion: string;
  readonly label: string;
  readonly typed: string;
  /** What it weighs in the sheet in force. */
  readonly now: number;
}

export const fieldOf = (criterion: string): string => `weight-${criterion}`;

interface WeightFieldsProps {
  readonly shares: readonly TypedShare[];
  readonly invalid: boolean;
  readonly onType: (criterion: string, typed: string) => void;
  readonly onFit: () => void;
}

/** A number field a criterion, with the arrow keys or the buttons one up or down, and the sum always in sight. */
export function WeightFields({ shares, invalid, onType, onFit }: WeightFieldsProps) {
  const { t } = useLingui();
  return (
    <fieldset id="weights" tabIndex={-1} aria-describedby="weights-sum" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <legend className="font-semibold">
        <Trans>Share of each part, in whole percents</Trans>
      </legend>
      <Sum shares={shares} invalid={invalid} onFit={onFit} />
      {shares.map(({ criterion, label, typed, now }) => {
        const value = shareOf(typed);
        const step = (by: number) => onType(criterion, String(Math.min(allShares, Math.max(0, (value ?? now) + by))));
        return (
          <div key={criterion} className="grid items-center gap-x-4 gap-y-1 border-b border-line pb-3 sm:grid-cols-[minmax(0,1fr)_15rem]">
            <div>
              <label htmlFor={fieldOf(criterion)} className="font-semibold">
                {label}
              </label>
              <p id={`${fieldOf(criterion)}-now`} className="text-sm text-muted">
                <Trans>now {formatNumber(now)}</Trans>
              </p>
            </div>
            <div className="flex items-center gap-2">
              <button type="button" tabIndex={-1} className="btn px-3" aria-label={t`${label}: one less`} onClick={() => step(-1)}>
                <Minus aria-hidden className="size-5" />
              </button>
              <input
                id={fieldOf(criterion)}
                type="text"
                role="spinbutton"
                inputMode="numeric"
                autoComplete="off"
                aria-valuemin={0}
                aria-valuemax={allShares}
                aria-valuenow={value ?? undefined}
                aria-invalid={value === null || undefined}
                aria-describedby={`${fieldOf(criterion)}-now`}
                className="control w-20 flex-none scroll-mt-32 text-end tabular-nums"
                value={typed}
                onChange={(event) => onType(criterion, event.target.value)}
                onKeyDown={(event) => {
                  const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
                  if (by === undefined) return;
                  event.preventDefault();
                  step(by);
                }}
              />
              <button type="button" tabIndex={-1} className="btn px-3" aria-label={t`${label}: one more`} onClick={() => step(1)}>
                <Plus aria-hidden className="size-5" />
              </button>
              {value !== null && value !== now && (
                <span className="text-sm tabular-nums">
                  <Difference value={value - now} />
                </span>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The sum, and how far it is from 100. It stays at the top of the screen while one goes from field to field. */
function Sum({ shares, invalid, onFit }: { shares: readonly TypedShare[]; invalid: boolean; onFit: () => void }) {
  const values = shares.map(({ typed }) => shareOf(typed));
  const broken = values.includes(null);
  const sum = sumOf(values.map((weight) => ({ weight: weight ?? 0 })));
  const left = allShares - sum;
  const right = !broken && left === 0;
  return (
    <div
      className={`sticky top-0 z-10 flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b-2 bg-surface py-1 ${
        right ? 'border-ok' : invalid ? 'border-danger' : 'border-warn'
      }`}
    >
      <output id="weights-sum" htmlFor={shares.map(({ criterion }) => fieldOf(criterion)).join(' ')} className="tabular-nums">
        <span className="font-semibold">
          <Trans>Together {formatNumber(sum)} of 100.</Trans>
        </span>{' '}
        {broken && <Trans>One field holds no whole number from 0 to 100.</Trans>}
        {!broken && left > 0 && <Plural value={left} one="# is still to be given." other="# are still to be given." />}
        {!broken && left < 0 && <Plural value={-left} one="# is too much." other="# are too much." />}
      </output>
      {!right && !broken && sum > 0 && (
        <button type="button" className="btn py-1" onClick={onFit}>
          <Trans>Make it 100 in these proportions</Trans>
        </button>
      )}
    </div>
  );
}
