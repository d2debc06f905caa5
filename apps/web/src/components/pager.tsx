import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where a list stands; it lives in the address. */
export interface Place {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

interface PagerProps {
  readonly info: PageInfo;
  readonly shown: number;
  readonly total: number;
  readonly capped: boolean;
  /** For a list that the API walks in one direction: the way back is to its beginning. */
  readonly forward?: boolean;
}

/** Total and the two steps. A list with a cursor knows what is before and after, not its own page number. */
export function Pager({ info, shown, total, capped, forward = false }: PagerProps) {
  const { t } = useLingui();
  const step = (place: Place) => ({ to: '.' as const, search: (old: object) => ({ ...old, after: place.after, before: place.before }) as never });
  return (
    <nav aria-label={t`Pages of the list`} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-muted">
        {capped ? (
          <Trans>
            {shown} shown of more than {total}
          </Trans>
        ) : (
          <Plural value={total} one={`${shown} shown of # row`} other={`${shown} shown of # rows`} />
        )}
      </p>
      {(info.hasPreviousPage || info.hasNextPage) && (
        <div className="flex gap-3">
          {info.hasPreviousPage && forward && (
            <Link {...step({})} className="btn">
              <Trans>First page</Trans>
            </Link>
          )}
          {info.hasPreviousPage && !forward && info.startCursor && (
            <Link {...step({ before: info.startCursor })} className="btn">
              <Trans>Previous page</Trans>
            </Link>
          )}
          {info.hasNextPage && info.endCursor && (
            <Link {...step({ after: info.endCursor })} className="btn">
              <Trans>Next page</Trans>
            </Link>
          )}
        </div>
      )}
    </nav>
  );
}

export const pageSize = 25;

/** The arguments of a connection for a place in the address. */
export const pageArgs = ({ after, before }: Place) => (before ? { last: pageSize, before } : { first: pageSize, after: after ?? null });
