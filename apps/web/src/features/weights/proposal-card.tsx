import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '~/components/dialog';
import { Notice } from '~/components/notice';
import { Tag } from '~/components/tag';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { kindWords } from '~/features/needs/words';
import { weightSheetsOptions } from '~/features/programmes/queries';
import { useMe } from '~/features/session/use-me';
import { execute } from '~/lib/execute';
import { formatDate } from '~/lib/format';
import { outcome } from '~/lib/outcome';
import { mayTry } from './may-weigh';
import { TryOut } from './preview';
import type { Proposal } from './queries';
import { ReasonForm } from './reason-form';
import { inForce } from './shares';
import { today } from './sheet-history';
import { ApproveWeightSheetDocument, RejectWeightSheetDocument } from './weights.gen';
import { WeightTable } from './weight-table';
import { proposalTones, proposalWords, viewWords, type ViewCode } from './words';

type Step = 'approve' | 'reject';

/** One proposal: what it changes and why, what it would do, and the second person's decision. */
export function ProposalCard({ proposal, onDecided }: { proposal: Proposal; onDecided?: () => void }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { id, programme, needKind, view, state, stateSentence, mine, weights, validFrom, proposedAt, reason, decidedAt, decisionReason } = proposal;
  const sheets = useQuery(weightSheetsOptions(programme)).data ?? [];
  const present = inForce(
    sheets.filter((sheet) => sheet.needKind === needKind && sheet.view === view),
    today(),
  );
  const waits = state === 'PROPOSED';
  return (
    <li id={`proposal-${id}`} className="panel grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="grid gap-1">
        <h4 className="font-semibold">
          {i18n._(kindWords[needKind])} · {i18n._(viewWords[view as ViewCode])}
        </h4>
        <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={proposalTones[state]}>{i18n._(proposalWords[state])}</Tag>
          <span>{stateSentence}</span>
        </p>
        <p className="text-sm text-muted">
          <Trans>
            Proposed on {formatDate(proposedAt.slice(0, 10))}, to count from {formatDate(validFrom)}
          </Trans>
        </p>
      </div>
      <div>
        <p className="font-semibold">
          <Trans>Why</Trans>
        </p>
        <p className="prose whitespace-pre-line">{reason}</p>
      </div>
      {decidedAt && (
        <div>
          <p className="font-semibold">
            <Trans>Decided on {formatDate(decidedAt.slice(0, 10))}</Trans>
          </p>
          {decisionReason && <p className="prose whitespace-pre-line">{decisionReason}</p>}
        </div>
      )}
      <WeightTable caption={t`The proposed weights`} weights={weights} {...(waits && present ? { before: present.weights } : {})} />
      {waits && view === 'need' && mayTry(me, programme) && <OnAList programme={programme} weights={weights} />}
      {waits && mine && (
        <Notice title={t`You proposed this, so another person has to approve it`}>
          <p>
            <Trans>
              Weights decide about people, so no one sets them alone. Another officer of the programme or an administrator can approve them.
            </Trans>
          </p>
        </Notice>
      )}
      {proposal.allowedEvents.length > 0 && <Decision proposal={proposal} onDecided={onDecided} />}
    </li>
  );
}

/** Reckoned only when someone looks. */
function OnAList({ programme, weights }: { programme: string; weights: Proposal['weights'] }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 py-2 font-semibold text-accent">
        <Trans>What it would do to a real list</Trans>
      </summary>
      {open && <TryOut programme={programme} weights={weights.map(({ criterion, weight }) => ({ criterion, weight }))} />}
    </details>
  );
}

function Decision({ proposal, onDecided }: { proposal: Proposal; onDecided: (() => void) | undefined }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { problems, failure, clear, act } = useAct();
  const [asked, setAsked] = useState<Step | null>(null);
  const { id, mine, programme, validFrom } = proposal;
  const may = (step: Step) => proposal.allowedEvents.includes(step);
  const words: Record<Step, string> = {
    approve: t`Approve the weights`,
    reject: mine ? t`Take the proposal back` : t`Reject the weights`,
  };

  const decide = async (step: Step, reason: string | null) => {
    const done = await act(`${step}:${id}:${reason ?? ''}`, async (idempotencyKey) =>
      step === 'approve'
        ? outcome((await execute(ApproveWeightSheetDocument, { input: { id, idempotencyKey, reason } })).approveWeightSheet, 'WeightSheetProposal')
        : outcome(
            (await execute(RejectWeightSheetDocument, { input: { id, idempotencyKey, reason: reason ?? '' } })).rejectWeightSheet,
            'WeightSheetProposal',
          ),
    );
    if (done) setAsked(null);
    await Promise.all(
      [['weight-proposals', programme], ['weight-sheets', programme], ['run']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
    if (done) onDecided?.();
  };

  return (
    <>
      <div className="flex flex-wrap gap-3">
        {(['approve', 'reject'] as const).filter(may).map((step) => (
          <button
            key={step}
            type="button"
            className={`btn ${step === 'approve' ? 'btn-primary' : mine ? '' : 'btn-danger'}`}
            onClick={() => {
              clear();
              setAsked(step);
            }}
          >
            {words[step]}
          </button>
        ))}
      </div>
      <Dialog title={asked ? words[asked] : ''} open={asked !== null} onClose={() => setAsked(null)}>
        {asked && (
          <ReasonForm
            label={words[asked]}
            lead={
              asked === 'approve'
                ? t`A new version of the sheet counts from ${formatDate(validFrom)}. On that day all open needs are scored anew. It cannot be taken back, only followed by another version.`
                : t`The weights stay as they are. The reason is kept.`
            }
            needed={asked === 'reject'}
            trouble={<Trouble problems={problems} failure={failure} />}
            onSend={(reason) => void decide(asked, reason)}
            onCancel={() => setAsked(null)}
          />
        )}
      </Dialog>
    </>
  );
}
