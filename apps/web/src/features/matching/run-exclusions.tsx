import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNotice } from '~/components/states';
import { excludedOptions, type Run } from './queries';

/** Rule by rule: the sentence, how many, and who, when one asks. */
export function RunExclusions({ run: { needId, exclusionCounts } }: { run: Run }) {
  if (exclusionCounts.length === 0) {
    return (
      <p>
        <Trans>No rule left anyone out.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="prose text-muted">
        <Trans>A rule leaves out and never moves a score. Who fails two rules is counted with both. Everyone here can still be nominated.</Trans>
      </p>
      <ul className="grid gap-3">
        {exclusionCounts.map(({ rule, sentence, count }) => (
          <li key={rule} className="panel py-3">
            <p>
              <span className="font-semibold">
                <Plural value={count} one="# person" other="# people" />
              </span>
              {' · '}
              {sentence}
            </p>
            <Who needId={needId} rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The people behind a count, by code, fetched when opened. It is counted anew, so it may differ from the day of the run. */
function Who({ needId, rule }: { needId: string; rule: string }) {
  const [open, setOpen] = useState(false);
  const excluded = useQuery({ ...excludedOptions(needId, rule, undefined), enabled: open });
  const people = excluded.data?.edges.map(({ node }) => node) ?? [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 py-2 font-semibold text-accent">
        <Trans>Show who, as of today</Trans>
      </summary>
      {open && excluded.isPending && (
        <p role="status" className="text-muted">
          <Trans>Loading</Trans>
        </p>
      )}
      <FailureNotice error={excluded.error} />
      {excluded.data && people.length === 0 && (
        <p className="text-muted">
          <Trans>Nobody is left out by this rule.</Trans>
        </p>
      )}
      {people.length > 0 && (
        <ul className="flex flex-wrap gap-x-6">
          {people.map(({ personId, personCode }) => (
            <li key={personId}>
              <Link to="/people/$personId" params={{ personId }} search={{ need: needId }} className="inline-flex min-h-11 items-center">
                <bdi>{personCode}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {excluded.data && excluded.data.totalCount > people.length && (
        <p>
          <Link to="/needs/$needId/excluded" params={{ needId }} search={{ rule }} className="inline-flex min-h-11 items-center">
            <Plural value={excluded.data.totalCount} one="See all # of them" other="See all # of them" />
          </Link>
        </p>
      )}
    </details>
  );
}
