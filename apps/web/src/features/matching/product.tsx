import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '~/lib/format';

interface Factors {
  readonly weight: number;
  readonly credit: number;
  readonly contribution: string;
}

/** True when the contribution is the product itself, not a sum of several. */
export const isProduct = ({ weight, credit, contribution }: Factors): boolean => weight * credit === Number(contribution);

/** The reckoning of one part, to the last digit. */
export function Product({ part }: { part: Factors }) {
  const { t } = useLingui();
  const adds = formatNumber(Number(part.contribution));
  if (!isProduct(part)) return <span className="tabular-nums">{adds}</span>;
  const [weight, credit] = [formatNumber(part.weight), formatNumber(part.credit)];
  return (
    <span className="tabular-nums" aria-label={t`${weight} times ${credit} is ${adds}`}>
      <span className="whitespace-nowrap">
        {weight} × {credit}
      </span>{' '}
      <span className="font-semibold whitespace-nowrap">= {adds}</span>
    </span>
  );
}
