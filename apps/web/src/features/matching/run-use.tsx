import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Section } from '~/components/page';
import { Rows } from '~/components/rows';
import { FailureNotice } from '~/components/states';
import { Tag } from '~/components/tag';
import { formatInstant, formatNumber } from '~/lib/format';
import { formerRunsOptions, type WholeRun } from './queries';
import { nominationTones, nominationWords, runStateTones, runStateWords } from './words';

/** Who saw the list of a run, and what was decided on it. */
export function RunUse({ run: { needId, readers, decisions } }: { run: WholeRun }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <Section title={t`Who saw this list`}>
        {readers.length === 0 ? (
          <p className="text-muted">
            <Trans>Nobody has opened it yet.</Trans>
          </p>
        ) : (
          <Rows
            caption={t`Who saw this list`}
            rows={readers}
            rowKey={({ name, firstAt }) => `${name ?? ''}:${firstAt}`}
            columns={[
              { key: 'name', header: t`Account`, rowHeader: true, cell: ({ name }) => name ?? t`An account that is gone` },
              { key: 'first', header: t`First`, cell: ({ firstAt }) => formatInstant(firstAt) },
              { key: 'last', header: t`Last`, cell: ({ lastAt }) => formatInstant(lastAt) },
            ]}
          />
        )}
      </Section>
      <Section title={t`What was decided on this list`}>
        {decisions.length === 0 ? (
          <p className="text-muted">
            <Trans>Nothing yet.</Trans>
          </p>
        ) : (
          <Rows
            caption={t`What was decided on this list`}
            rows={decisions}
            rowKey={({ nominationId, decision }) => `${nominationId}:${decision.at}`}
            columns={[
              {
                key: 'person',
                header: t`Person`,
                rowHeader: true,
                cell: ({ personId, personCode }) => (
                  <Link to="/people/$personId" params={{ personId }} search={{ need: needId }} className="inline-block min-h-6 text-base">
                    <bdi>{personCode}</bdi>
                  </Link>
                ),
              },
              {
                key: 'step',
                header: t`Step`,
                cell: ({ decision }) => <Tag tone={nominationTones[decision.to]}>{i18n._(nominationWords[decision.to])}</Tag>,
              },
              {
                key: 'rank',
                header: t`Rank`,
                cell: ({ decision }) => (decision.rankAtDecision === null ? '' : formatNumber(decision.rankAtDecision)),
              },
              { key: 'by', header: t`Decided by`, cell: ({ decision }) => decision.by ?? '' },
              { key: 'at', header: t`When`, cell: ({ decision }) => formatInstant(decision.at) },
            ]}
          />
        )}
      </Section>
    </>
  );
}

/** The other runs of the same need; nothing while there are none. */
export function RunHistory({ needId, runId }: { needId: string; runId: string }) {
  const { t, i18n } = useLingui();
  const runs = useQuery(formerRunsOptions(needId));
  const others = runs.data?.filter(({ id }) => id !== runId) ?? [];
  if (runs.isError) return <FailureNotice error={runs.error} />;
  if (others.length === 0) return null;
  return (
    <Section title={t`Other runs of this need`}>
      <Rows
        caption={t`Other runs of this need`}
        rows={others}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'when',
            header: t`When`,
            rowHeader: true,
            cell: ({ id, createdAt }) => (
              <Link to="/runs/$runId" params={{ runId: id }} className="inline-block min-h-6">
                {formatInstant(createdAt)}
              </Link>
            ),
          },
          { key: 'state', header: t`State`, cell: ({ state }) => <Tag tone={runStateTones[state]}>{i18n._(runStateWords[state])}</Tag> },
          { key: 'text', header: t`Version of the text`, cell: ({ needVersion }) => formatNumber(needVersion) },
          { key: 'sheet', header: t`Weight sheet`, cell: ({ sheetVersion }) => (sheetVersion === null ? '' : formatNumber(sheetVersion)) },
          { key: 'scored', header: t`Scored`, numeric: true, cell: ({ peopleScored }) => formatNumber(peopleScored) },
        ]}
      />
    </Section>
  );
}
