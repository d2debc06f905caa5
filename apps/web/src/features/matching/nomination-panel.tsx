import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '~/components/dialog';
import { Tag } from '~/components/tag';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { execute } from '~/lib/execute';
import { outcome } from '~/lib/outcome';
import { DecisionForm, type DecisionReason } from './decision-form';
import { DecisionHistory } from './decision-history';
import { DecideDocument, NominateDocument } from './matching.gen';
import type { Nomination } from './queries';
import { nominationTones, nominationWords } from './words';

interface NominationPanelProps {
  readonly needId: string;
  readonly personId: string;
  readonly code: string;
  readonly nomination: Nomination | null;
}

type Step = Nomination['allowedEvents'][number];

/** Ways out of the process, shown with less weight than the way on. */
const grave = new Set(['not_select', 'withdraw']);

/** Nominating a person, deciding step by step, and all that was decided before. */
export function NominationPanel({ needId, personId, code, nomination }: NominationPanelProps) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Step | null>(null);
  const { problems, failure, clear, act } = useAct();
  const trouble = <Trouble problems={problems} failure={failure} />;

  // The button that was pressed is gone when the answer is there: the reader goes on at the new state.
  const state = useRef<HTMLParagraphElement>(null);
  const acted = useRef(false);
  const now = nomination ? `${nomination.id}:${nomination.version}` : '';
  const shown = useRef(now);
  useEffect(() => {
    if (shown.current === now) return;
    shown.current = now;
    if (acted.current) state.current?.focus();
    acted.current = false;
  }, [now]);

  /** Decisions about people wait for the server, and what it says then is shown. */
  const settle = async (work: Promise<unknown>) => {
    acted.current = true;
    if (await work) setAsked(null);
    else acted.current = false;
    await Promise.all([['match'], ['matches', needId], ['nominations', needId]].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  const nominate = () =>
    settle(
      act('nominate', async (idempotencyKey) =>
        outcome((await execute(NominateDocument, { input: { idempotencyKey, needId, personId } })).nominate, 'Nomination'),
      ),
    );
  const decide = ({ id, version }: Nomination, { event }: Step, { reasonCode, reason }: DecisionReason) =>
    settle(
      act(`${event}:${version}`, async (idempotencyKey) => {
        const { decide: decided } = await execute(DecideDocument, {
          input: { idempotencyKey, nominationId: id, version, event, reasonCode, reason },
        });
        return outcome(decided, 'Nomination');
      }),
    );

  if (!nomination) {
    return (
      <div className="grid gap-3">
        <p className="prose">
          <Trans>{code} is not nominated for this need. Nominating opens the way to a shortlist; it does not tell anyone outside.</Trans>
        </p>
        {trouble}
        <p>
          <button type="button" className="btn btn-primary" onClick={() => void nominate()}>
            <Trans>Nominate {code}</Trans>
          </button>
        </p>
      </div>
    );
  }
  const steps = [...nomination.allowedEvents].sort((a, b) => Number(grave.has(a.event)) - Number(grave.has(b.event)));
  return (
    <div className="grid gap-4">
      <p ref={state} tabIndex={-1} role="status" className="flex flex-wrap items-center gap-3">
        <Tag tone={nominationTones[nomination.state]}>{i18n._(nominationWords[nomination.state])}</Tag>
        <span>{nomination.stateSentence}</span>
      </p>
      {!asked && trouble}
      {steps.length > 0 && (
        <div className="flex flex-wrap gap-3">
          {steps.map((step, index) => (
            <button
              key={step.event}
              type="button"
              className={`btn ${grave.has(step.event) ? 'btn-danger' : index === 0 && step.event !== 'undo' ? 'btn-primary' : ''}`}
              onClick={() => {
                clear();
                if (step.needsReason) setAsked(step);
                else void decide(nomination, step, { reasonCode: null, reason: null });
              }}
            >
              {step.label}
            </button>
          ))}
        </div>
      )}
      <Dialog title={asked?.label ?? ''} open={asked !== null} onClose={() => setAsked(null)}>
        {asked && (
          <DecisionForm
            label={asked.label}
            trouble={trouble}
            onSend={(reason) => void decide(nomination, asked, reason)}
            onCancel={() => setAsked(null)}
          />
        )}
      </Dialog>
      <DecisionHistory decisions={nomination.decisions} />
    </div>
  );
}
