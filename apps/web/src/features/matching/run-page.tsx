import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts } from '~/components/facts';
import { Notice } from '~/components/notice';
import { Page, Section } from '~/components/page';
import { Tag } from '~/components/tag';
import { GuideLink } from '~/features/guide/guide-link';
import { useNeed } from '~/features/needs/use-need';
import { formatDate, formatInstant, formatNumber } from '~/lib/format';
import { RunHistory, RunUse } from './run-use';
import { runOptions, wholeRunOptions, type WholeRun } from './queries';
import { RunExclusions } from './run-exclusions';
import { isUnderWay, Progress } from './run-panel';
import { runStateTones, runStateWords } from './words';

/** All that is recorded of one scoring: with what it was reckoned, how many people, and whom which rule left out. */
export function RunPage({ runId }: { runId: string }) {
  const { t, i18n } = useLingui();
  const run = useSuspenseQuery(wholeRunOptions(runId)).data;
  const need = useNeed(run.needId);
  const current = useSuspenseQuery(runOptions(run.needId)).data;
  return (
    <Page
      title={t`Scoring run`}
      lead={<span lang={need.language}>{need.title}</span>}
      back={
        <Link to="/needs/$needId/ranking" params={{ needId: need.id }}>
          <Trans>Back to the ranked list</Trans>
        </Link>
      }
    >
      <div className="grid gap-4">
        <p role="status" className="flex flex-wrap items-center gap-3">
          <Tag tone={runStateTones[run.state]}>{i18n._(runStateWords[run.state])}</Tag>
          {run.state === 'DONE' && (
            <Trans>
              {formatNumber(run.peopleScored)} of {formatNumber(run.peopleConsidered)} people were scored.
            </Trans>
          )}
        </p>
        {isUnderWay(run) && <Progress run={run} />}
        {run.failure && (
          <Notice kind="danger">
            <p>{run.failure}</p>
          </Notice>
        )}
        {current && current.id !== run.id && (
          <Notice>
            <p>
              <Trans>
                A newer scoring has taken the place of this one. It stays as it was.{' '}
                <Link to="/runs/$runId" params={{ runId: current.id }}>
                  See the newest
                </Link>
              </Trans>
            </p>
          </Notice>
        )}
      </div>
      <Section title={t`With what it was reckoned`}>
        <Inputs run={run} />
      </Section>
      <Section title={t`How many people`}>
        <Counts run={run} />
      </Section>
      {run.state === 'DONE' && (
        <Section title={t`Left out by a rule`}>
          <RunExclusions run={run} />
        </Section>
      )}
      <RunUse run={run} />
      <RunHistory needId={need.id} runId={run.id} />
      <Section title={t`Check it`}>
        <p className="prose">
          <Trans>
            Whoever has the program and its database can reckon this run again and compare it to the last bit:{' '}
            <code className="break-all">npm run replay -- {run.id}</code>
          </Trans>
        </p>
        <p>
          <GuideLink />
        </p>
      </Section>
    </Page>
  );
}

function Inputs({ run }: { run: WholeRun }) {
  const { t } = useLingui();
  const code = (value: string | null) => (value ? <code className="break-all">{value}</code> : null);
  return (
    <>
      <Facts
        facts={[
          { label: t`Engine`, value: run.engineVersion },
          {
            label: t`Weight sheet`,
            value: run.sheetVersion !== null && (
              <Link to="/weights" {...(run.sheetId ? { hash: `sheet-${run.sheetId}` } : {})}>
                <Trans>Version {run.sheetVersion}</Trans>
              </Link>
            ),
          },
          { label: t`Vocabulary`, value: run.taxonomyVersion },
          { label: t`As of`, value: run.asOf && formatDate(run.asOf.slice(0, 10)) },
          { label: t`Version of the text`, value: formatNumber(run.needVersion) },
          { label: t`Order of equal scores`, value: run.tieOrder },
          { label: t`Hash of all inputs`, value: code(run.inputHash) },
          { label: t`Hash of the need`, value: code(run.needHash) },
          { label: t`Hash of the weight sheet`, value: code(run.sheetHash) },
          { label: t`Number of the run`, value: code(run.id) },
        ]}
      />
      <p className="prose text-sm text-muted">
        <Trans>Two runs with the same hash have the same inputs and give the same result to the last digit.</Trans>
      </p>
    </>
  );
}

function Counts({ run }: { run: WholeRun }) {
  const { t } = useLingui();
  const seconds = run.durationMs === null ? null : formatNumber(run.durationMs / 1000, 2);
  return (
    <Facts
      facts={[
        { label: t`With a profile in the programme`, value: formatNumber(run.peopleConsidered) },
        { label: t`Scored`, value: formatNumber(run.peopleScored) },
        { label: t`In the list now`, value: formatNumber(run.peopleListed) },
        { label: t`Left out`, value: run.state === 'DONE' ? formatNumber(run.peopleConsidered - run.peopleScored) : null },
        { label: t`Asked for by`, value: run.requestedBy ?? t`Nobody: a change of need, sheet, date or people` },
        { label: t`Begun`, value: run.startedAt && formatInstant(run.startedAt) },
        { label: t`Ended`, value: run.finishedAt && formatInstant(run.finishedAt) },
        { label: t`Time taken`, value: seconds === null ? null : t`${seconds} seconds` },
      ]}
    />
  );
}
