import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleX } from 'lucide-react';
import { Notice } from '~/components/notice';
import { FailureNotice } from '~/components/states';
import { formatDate } from '~/lib/format';
import { gateReportOptions } from './queries';

/** The programme's rules for one person and one need, each passed or not, with its sentence. */
export function GateSection({ needId, personId }: { needId: string; personId: string }) {
  const report = useQuery(gateReportOptions(needId, personId));
  if (report.isError) return <FailureNotice error={report.error} />;
  if (report.isPending) {
    return (
      <p role="status" className="text-muted">
        <Trans>Loading</Trans>
      </p>
    );
  }
  if (!report.data) {
    return (
      <p className="text-muted">
        <Trans>There is no report for this person and this need.</Trans>
      </p>
    );
  }
  const { passed, results, asOf } = report.data;
  return (
    <>
      {passed ? (
        <p>
          <Trans>All rules are passed, as of {formatDate(asOf.slice(0, 10))}.</Trans>
        </p>
      ) : (
        <Notice kind="warn">
          <p>
            <Trans>At least one rule leaves this person out, as of {formatDate(asOf.slice(0, 10))}.</Trans>
          </p>
        </Notice>
      )}
      <ul className="grid gap-2">
        {results.map(({ rule, passed: ok, sentence }) => (
          <li key={rule} className="flex gap-3">
            {ok ? (
              <CircleCheck aria-hidden className="mt-0.5 size-5 flex-none text-ok" />
            ) : (
              <CircleX aria-hidden className="mt-0.5 size-5 flex-none text-danger" />
            )}
            <span>
              <span className="font-semibold">{ok ? <Trans>Passed:</Trans> : <Trans>Not passed:</Trans>}</span> {sentence}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
