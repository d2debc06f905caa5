import { useLingui } from '@lingui/react/macro';
import { Tag } from '~/components/tag';
import { formatInstant } from '~/lib/format';
import type { Need } from './queries';
import { stateTones, stateWords } from './words';

/** The steps of a need, the newest first. */
export function NeedHistory({ history }: { history: NonNullable<Need['history']> }) {
  const { i18n } = useLingui();
  const newestFirst = [...history].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <ol className="grid gap-3 border-s-2 border-line ps-4">
      {newestFirst.map(({ to, at, reason }) => (
        <li key={`${at}:${to}`}>
          <p className="flex flex-wrap items-center gap-2">
            <Tag tone={stateTones[to]}>{i18n._(stateWords[to])}</Tag>
            <span className="text-sm text-muted">{formatInstant(at)}</span>
          </p>
          {reason && <p className="mt-1">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
