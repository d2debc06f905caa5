import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page, Section } from '~/components/page';
import { FailureNotice } from '~/components/states';
import { programmesOptions, weightSheetsOptions } from '~/features/programmes/queries';
import { useMe } from '~/features/session/use-me';
import { kindWords } from '~/features/needs/words';
import { execute } from '~/lib/execute';
import { useSend } from '~/components/use-send';
import { outcome } from '~/lib/outcome';
import { TryOut } from './preview';
import { mayTry } from './may-weigh';
import { inForce, shareOf, sumOf, toHundred, weighable, allShares } from './shares';
import { today } from './sheet-history';
import { ProposeWeightSheetDocument } from './weights.gen';
import { fieldOf, WeightFields, type TypedShare } from './weight-fields';
import { viewWords, type ViewCode } from './words';

/** New weights: typed with the sum in sight, tried on a real list, sent with a reason and a first day for a second person. */
export function ProposePage({ programme, view }: { programme: string; view: ViewCode }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sheets = useSuspenseQuery(weightSheetsOptions(programme)).data;
  const name = useSuspenseQuery(programmesOptions).data.find(({ code }) => code === programme)?.name ?? programme;
  const ofView = sheets.filter((sheet) => sheet.view === view);
  const needKind = ofView[0]?.needKind ?? sheets[0]?.needKind ?? (programme === 'MATCH' ? 'VACANCY' : 'TERMS_OF_REFERENCE');
  const present = toHundred(inForce(ofView, today())?.weights ?? []);
  const nowOf = (criterion: string): number => present.find((share) => share.criterion === criterion)?.weight ?? 0;
  const [shares, setShares] = useState<readonly TypedShare[]>(() =>
    weighable(sheets, view).map(({ criterion, label }) => ({ criterion, label, typed: String(nowOf(criterion)), now: nowOf(criterion) })),
  );
  const [reason, setReason] = useState('');
  const [validFrom, setValidFrom] = useState(today());
  const { lines, attempt, failure, send, show } = useSend();

  const values = shares.map(({ criterion, typed }) => ({ criterion, weight: shareOf(typed) }));
  const whole = values.every((share): share is { criterion: string; weight: number } => share.weight !== null);
  const weights = whole ? values.map(({ criterion, weight }) => ({ criterion, weight: weight ?? 0 })) : null;
  const type = (criterion: string, typed: string) =>
    setShares((before) => before.map((share) => (share.criterion === criterion ? { ...share, typed } : share)));
  const fit = () => {
    const fitted = toHundred(shares.map((share) => ({ ...share, weight: shareOf(share.typed) ?? 0 })));
    setShares(fitted.map(({ weight, ...share }) => ({ ...share, typed: String(weight) })));
  };

  /** What the page itself can tell; all else is the server's to say. */
  const problems = () => [
    ...shares
      .filter(({ typed }) => shareOf(typed) === null)
      .map(({ criterion, label }) => ({ id: fieldOf(criterion), message: t`${label}: enter a whole number from 0 to 100` })),
    ...(weights && sumOf(weights) !== allShares ? [{ id: 'weights', message: t`Make all shares together 100` }] : []),
    ...(validFrom ? [] : [{ id: 'valid-from', message: t`Enter the first day on which the weights count` }]),
    ...(reason.trim() ? [] : [{ id: 'reason', message: t`Say why the weights should change` }]),
  ];
  const submit = async () => {
    const found = problems();
    if (found.length > 0 || !weights) return show(found);
    const input = { programme, needKind, view, weights: weights.filter(({ weight }) => weight > 0), reason: reason.trim(), validFrom };
    const done = await send(
      JSON.stringify(input),
      async (idempotencyKey) =>
        outcome((await execute(ProposeWeightSheetDocument, { input: { ...input, idempotencyKey } })).proposeWeightSheet, 'WeightSheetProposal'),
      (field) => (field.startsWith('weights') ? 'weights' : field === 'validFrom' ? 'valid-from' : field === 'reason' ? 'reason' : undefined),
    );
    if (!done) return;
    await client.invalidateQueries({ queryKey: ['weight-proposals', programme] });
    await navigate({ to: '/weights', hash: `proposal-${done.id}` });
  };

  return (
    <Page
      title={t`Propose new weights`}
      lead={
        <>
          {name} · {i18n._(kindWords[needKind])} · {i18n._(viewWords[view])}
        </>
      }
      back={
        <Link to="/weights">
          <Trans>Back to the weight sheets</Trans>
        </Link>
      }
    >
      <form
        noValidate
        className="grid grid-cols-[minmax(0,1fr)] gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {lines.length > 0 && <ErrorSummary key={attempt} lines={lines} />}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-[minmax(0,28rem)_minmax(0,1fr)]">
          <WeightFields shares={shares} invalid={lines.some(({ id }) => id === 'weights')} onType={type} onFit={fit} />
          <Section title={t`What it would do`}>
            {view === 'person' && (
              <Notice>
                <p>
                  <Trans>
                    These weights order what each person sees for themselves. Nobody else may look at that, so there is no list to try them on.
                  </Trans>
                </p>
              </Notice>
            )}
            {view === 'need' && !mayTry(me, programme) && (
              <Notice>
                <p>
                  <Trans>Lists of people are for officers of the programme. An officer can try these weights on one before approving them.</Trans>
                </p>
              </Notice>
            )}
            {view === 'need' && mayTry(me, programme) && <TryOut programme={programme} weights={weights} />}
          </Section>
        </div>
        <Section title={t`Send it to a second person`}>
          <Labelled
            id="valid-from"
            label={t`First day on which the weights count`}
            hint={t`From that day on all open needs are scored anew. Runs of before keep their own weights.`}
          >
            <input
              id="valid-from"
              type="date"
              min={today()}
              aria-describedby="valid-from-hint"
              aria-invalid={lines.some(({ id }) => id === 'valid-from') || undefined}
              className="control max-w-48"
              value={validFrom}
              onChange={(event) => setValidFrom(event.target.value)}
            />
          </Labelled>
          <Labelled id="reason" label={t`Why the weights should change`} hint={t`The second person reads this, and it is kept with the sheet.`}>
            <textarea
              id="reason"
              rows={4}
              aria-describedby="reason-hint"
              aria-invalid={lines.some(({ id }) => id === 'reason') || undefined}
              className="control max-w-160"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Labelled>
          <FailureNotice error={failure} />
          <p className="flex flex-wrap gap-3">
            <button type="submit" className="btn btn-primary">
              <Trans>Send the proposal</Trans>
            </button>
            <Link to="/weights" className="btn btn-quiet">
              <Trans>Back without sending</Trans>
            </Link>
          </p>
        </Section>
      </form>
    </Page>
  );
}

const Labelled = ({ id, label, hint, children }: { id: string; label: string; hint: string; children: React.ReactNode }) => (
  <div className="grid gap-1">
    <label htmlFor={id} className="font-semibold">
      {label}
    </label>
    <p id={`${id}-hint`} className="prose text-sm text-muted">
      {hint}
    </p>
    {children}
  </div>
);
