import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Rows } from '~/components/rows';
import { Empty, FailureNotice, Loading } from '~/components/states';
import type { CriterionWeightInput } from '~/graphql/schema-types.gen';
import { formatDate, formatNumber } from '~/lib/format';
import { openNeedsOptions, previewOptions, type Preview } from './queries';
import { allShares, sumOf } from './shares';

interface TryOutProps {
  readonly programme: string;
  /** Null while a field holds no whole number. */
  readonly weights: readonly CriterionWeightInput[] | null;
}

const pauseMs = 350;

/** The last sound weights, a moment after the last key: unfinished ones are not tried. */
function useSettled(weights: readonly CriterionWeightInput[] | null): readonly CriterionWeightInput[] | null {
  const sound = weights !== null && sumOf(weights) === allShares ? JSON.stringify(weights) : null;
  const [settled, setSettled] = useState(sound);
  useEffect(() => {
    if (sound === null) return undefined;
    const timer = setTimeout(() => setSettled(sound), pauseMs);
    return () => clearTimeout(timer);
  }, [sound]);
  return settled === null ? null : (JSON.parse(settled) as CriterionWeightInput[]);
}

/** What weights would do to a real list: chosen by its need, reckoned by the engine, nothing of it stored. */
export function TryOut({ programme, weights }: TryOutProps) {
  const { t } = useLingui();
  const id = useId();
  const needs = useQuery(openNeedsOptions(programme));
  const [chosen, setChosen] = useState('');
  const need = needs.data?.find((row) => row.id === chosen) ?? needs.data?.[0];
  const settled = useSettled(weights);
  const waiting = weights === null || sumOf(weights) !== allShares;
  if (needs.isError) return <FailureNotice error={needs.error} />;
  if (needs.isPending) return <Loading />;
  if (!need) {
    return (
      <Empty>
        <Trans>There is no open need to try weights on.</Trans>
      </Empty>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="grid gap-1">
        <label htmlFor={id} className="font-semibold">
          <Trans>Tried on the list of</Trans>
        </label>
        <select id={id} className="control max-w-160" value={need.id} onChange={(event) => setChosen(event.target.value)}>
          {needs.data.map((row) => (
            <option key={row.id} value={row.id} lang={row.language}>
              {row.title}
            </option>
          ))}
        </select>
      </div>
      {waiting && (
        <p role="status" className="font-semibold text-warn">
          {t`The list below is from the last weights that came to 100.`}
        </p>
      )}
      {settled && <Outcome needId={need.id} weights={settled} />}
    </div>
  );
}

function Outcome({ needId, weights }: { needId: string; weights: readonly CriterionWeightInput[] }) {
  const preview = useQuery(previewOptions(needId, weights));
  if (preview.isError) return <FailureNotice error={preview.error} />;
  if (preview.isPending) return <Loading />;
  const { asOf, sheetVersion, peopleCompared, movedPeople, problems, rows } = preview.data;
  if (problems.length > 0) {
    return (
      <ul role="alert" className="font-semibold text-danger">
        {problems.map(({ field, message }) => (
          <li key={`${field}:${message}`}>{message}</li>
        ))}
      </ul>
    );
  }
  if (asOf === null || rows.length === 0) {
    return (
      <Empty>
        <Trans>This need has no ranked list yet. Choose another one, or have people compared first.</Trans>
      </Empty>
    );
  }
  return (
    <>
      <p role="status" className="prose" aria-busy={preview.isFetching}>
        <span className="font-semibold">
          {movedPeople === 0 ? (
            <Plural value={peopleCompared} one="# person of this list keeps the same rank." other="All # people of this list keep their rank." />
          ) : (
            <Plural
              value={movedPeople}
              one={`# of the ${peopleCompared} people of this list would have another rank.`}
              other={`# of the ${peopleCompared} people of this list would have another rank.`}
            />
          )}
        </span>{' '}
        <Trans>
          Held against version {sheetVersion}, as of {formatDate(asOf)}. Nothing of it is stored.
        </Trans>
      </p>
      <PreviewRows needId={needId} rows={rows} />
      {rows.length < peopleCompared && (
        <p className="text-sm text-muted">
          <Plural value={rows.length} one="The first # is shown." other="The first # are shown." />
        </p>
      )}
    </>
  );
}

function PreviewRows({ needId, rows }: { needId: string; rows: Preview['rows'] }) {
  const { t } = useLingui();
  return (
    <Rows<Preview['rows'][number]>
      caption={t`The list by these weights`}
      rows={rows}
      rowKey={({ personId }) => personId}
      columns={[
        { key: 'new', header: t`Rank`, cell: ({ newRank }) => <span className="text-base font-semibold">{formatNumber(newRank)}</span> },
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
        { key: 'move', header: t`Moves`, cell: ({ oldRank, newRank }) => <Move by={oldRank - newRank} from={oldRank} /> },
        {
          key: 'score',
          header: t`Score of 100`,
          numeric: true,
          cell: ({ newScore, oldScore }) => (
            <>
              <span className="font-semibold">{formatNumber(newScore, 2)}</span>{' '}
              <span className="text-muted">
                <Trans>now {formatNumber(oldScore, 2)}</Trans>
              </span>
            </>
          ),
        },
      ]}
    />
  );
}

/** Up, down or the same: an arrow and words. */
function Move({ by, from }: { by: number; from: number }) {
  if (by === 0) {
    return (
      <span className="text-muted">
        <Trans>stays</Trans>
      </span>
    );
  }
  const places = Math.abs(by);
  const Icon = by > 0 ? ArrowUp : ArrowDown;
  return (
    <span className="inline-flex items-baseline gap-2">
      <Icon aria-hidden className={`size-5 flex-none self-center ${by > 0 ? 'text-ok' : 'text-warn'}`} />
      <span>
        {by > 0 ? (
          <Plural value={places} one={`up # place, from ${from}`} other={`up # places, from ${from}`} />
        ) : (
          <Plural value={places} one={`down # place, from ${from}`} other={`down # places, from ${from}`} />
        )}
      </span>
    </span>
  );
}
