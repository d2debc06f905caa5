import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Tag } from '~/components/tag';
import { formatInstant } from '~/lib/format';
import { reasonCodesOptions, type Nomination } from './queries';
import { nominationTones, nominationWords } from './words';

/** Who decided what, when and why, and how the person ranked then. The newest first. */
export function DecisionHistory({ decisions }: { decisions: Nomination['decisions'] }) {
  const { i18n } = useLingui();
  const codes = useQuery({ ...reasonCodesOptions(i18n.locale), enabled: decisions.some(({ reasonCode }) => reasonCode !== null) });
  if (decisions.length === 0) return null;
  const wordsOf = (code: string) => codes.data?.find((row) => row.code === code)?.label ?? code;
  const newestFirst = [...decisions].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <div>
      <h3>
        <Trans>Decided so far</Trans>
      </h3>
      <ol className="mt-2 grid gap-3 border-s-2 border-line ps-4">
        {newestFirst.map(({ to, event, at, by, reasonCode, reason, rankAtDecision }) => (
          <li key={`${at}:${event}`}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Tag tone={nominationTones[to]}>{i18n._(nominationWords[to])}</Tag>
              <span className="text-sm text-muted">
                {formatInstant(at)}
                {by && <> · {by}</>}
                {rankAtDecision !== null && (
                  <>
                    {' · '}
                    <Trans>rank {rankAtDecision} at the time</Trans>
                  </>
                )}
              </span>
            </p>
            {reasonCode && <p className="mt-1 font-semibold">{wordsOf(reasonCode)}</p>}
            {reason && <p className="mt-1">{reason}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
