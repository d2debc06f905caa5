import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Notice } from '~/components/notice';
import { Tag } from '~/components/tag';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { hasRole } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import { execute } from '~/lib/execute';
import { formatDate, formatInstant, formatNumber, formatPercent } from '~/lib/format';
import { outcome } from '~/lib/outcome';
import { CancelScoringRunDocument, StartScoringRunDocument } from './matching.gen';
import { runOptions, type Run } from './queries';
import { runStateTones, runStateWords } from './words';

export const isUnderWay = (run: Run | null | undefined): boolean => run?.state === 'QUEUED' || run?.state === 'RUNNING';

/** The scoring of one need: how far it is, who was left out by which rule, and starting or stopping it. */
export function RunPanel({ needId, version, open }: { needId: string; version: number; open: boolean }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const me = useMe();
  const run = useQuery(runOptions(needId)).data;
  const underWay = isUnderWay(run);
  const before = useRef(underWay);

  // The live stream tells that the run moved. When it ends, the list it made is a new one.
  useEffect(() => {
    if (before.current && !underWay) void client.invalidateQueries({ queryKey: ['matches', needId] });
    before.current = underWay;
  }, [underWay, client, needId]);

  return (
    <div className="panel grid gap-4">
      {run ? (
        <>
          <p role="status" className="flex flex-wrap items-center gap-3">
            <Tag tone={runStateTones[run.state]}>{i18n._(runStateWords[run.state])}</Tag>
            {run.state === 'DONE' && run.finishedAt && (
              <span>
                <Trans>
                  {formatNumber(run.peopleScored)} of {formatNumber(run.peopleConsidered)} people scored on {formatInstant(run.finishedAt)}
                </Trans>
              </span>
            )}
          </p>
          {underWay && <Progress run={run} />}
          {run.state === 'FAILED' && (
            <Notice kind="danger">
              <p>
                <Trans>
                  The last scoring did not finish. The ranked list is from the one before. Start it again; if it fails again, tell the administrator.
                </Trans>
              </p>
              {run.failure && <p className="text-sm text-muted">{run.failure}</p>}
            </Notice>
          )}
          {run.needVersion < version && !underWay && (
            <Notice kind="warn">
              <p>
                <Trans>
                  The text was changed after this scoring. The list still speaks of version {run.needVersion}; the newest is {version}.
                </Trans>
              </p>
            </Notice>
          )}
          <Exclusions run={run} />
          <Recorded run={run} />
        </>
      ) : (
        <p>
          {open ? (
            <Trans>Nobody has been compared yet. It begins by itself in a moment.</Trans>
          ) : (
            <Trans>People are compared as soon as this is open.</Trans>
          )}
        </p>
      )}
      {hasRole(me, 'programme_officer') && <RunActs needId={needId} run={run ?? null} open={open} />}
    </div>
  );
}

export function Progress({ run: { progress } }: { run: Run }) {
  const { t } = useLingui();
  const share = progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <div className="grid gap-1">
      <progress aria-label={t`Progress of the scoring`} {...(progress.total > 0 && { max: progress.total, value: progress.done })} />
      <p className="text-sm text-muted tabular-nums">
        {progress.total > 0 ? (
          <Trans>
            {formatNumber(progress.done)} of {formatNumber(progress.total)} people, {formatPercent(share)}
          </Trans>
        ) : (
          <Trans>Waiting for the worker</Trans>
        )}
      </p>
    </div>
  );
}

/** Nobody is left out without a rule that is named; the list behind a count is one click away. */
function Exclusions({ run }: { run: Run }) {
  if (run.state !== 'DONE' || run.exclusionCounts.length === 0) return null;
  return (
    <div>
      <p id="left-out" className="font-semibold">
        <Trans>Left out, because this rule is not met:</Trans>
      </p>
      <ul aria-labelledby="left-out" className="mt-2 grid gap-2">
        {run.exclusionCounts.map(({ rule, sentence, count }) => (
          <li key={rule} className="flex flex-wrap gap-x-3">
            <Link to="/needs/$needId/excluded" params={{ needId: run.needId }} search={{ rule }} className="font-semibold">
              <Plural value={count} one="# person" other="# people" />
            </Link>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is needed to make the same list again. */
function Recorded({ run }: { run: Run }) {
  if (run.state !== 'DONE') return null;
  return (
    <p className="text-sm text-muted">
      <Trans>
        Engine {run.engineVersion}, weight sheet version {run.sheetVersion}, vocabulary {run.taxonomyVersion}, as of{' '}
        {run.asOf ? formatDate(run.asOf.slice(0, 10)) : ''}, version {run.needVersion} of the text
      </Trans>{' '}
      <Link to="/runs/$runId" params={{ runId: run.id }} className="inline-flex min-h-6 items-center">
        <Trans>All that is recorded of this scoring</Trans>
      </Link>
    </p>
  );
}

function RunActs({ needId, run, open }: { needId: string; run: Run | null; open: boolean }) {
  const client = useQueryClient();
  const { problems, failure, act } = useAct();
  const settle = async (work: Promise<unknown>) => {
    await work;
    await client.invalidateQueries({ queryKey: ['run', needId] });
  };
  const start = () =>
    settle(
      act(`start:${run?.id}:${run?.state}`, async (idempotencyKey) =>
        outcome((await execute(StartScoringRunDocument, { input: { idempotencyKey, needId } })).startScoringRun, 'ScoringRun'),
      ),
    );
  const cancel = (id: string) =>
    settle(
      act(`cancel:${id}`, async (idempotencyKey) =>
        outcome((await execute(CancelScoringRunDocument, { input: { idempotencyKey, id } })).cancelScoringRun, 'ScoringRun'),
      ),
    );

  return (
    <>
      <Trouble problems={problems} failure={failure} />
      <p className="flex flex-wrap gap-3 empty:hidden">
        {run && isUnderWay(run) ? (
          <button type="button" className="btn" onClick={() => void cancel(run.id)}>
            <Trans>Stop the scoring</Trans>
          </button>
        ) : (
          open && (
            <button type="button" className="btn" onClick={() => void start()}>
              {run ? <Trans>Compare everyone again</Trans> : <Trans>Start the scoring</Trans>}
            </button>
          )
        )}
      </p>
    </>
  );
}
