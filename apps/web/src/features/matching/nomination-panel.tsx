import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Dialog } from '~/components/dialog';
import { Notice } from '~/components/notice';
import { FailureNotice } from '~/components/states';
import { Tag } from '~/components/tag';
import { execute } from '~/lib/execute';
import { newKey } from '~/lib/idempotency';
import { outcome, refusalLines, type Outcome } from '~/lib/outcome';
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
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const acts = useRef(new Map<string, string>());
  const busy = useRef(false);

  /** Decisions about people wait for the server; the same press twice is one act. */
  async function act(name: string, work: (idempotencyKey: string) => Promise<Outcome<unknown>>) {
    if (busy.current) return;
    busy.current = true;
    setFailure(null);
    setProblems([]);
    const key = acts.current.get(name) ?? newKey();
    acts.current.set(name, key);
    try {
      const result = await work(key);
      acts.current.delete(name);
      if (result.kind === 'done') setAsked(null);
      else setProblems(refusalLines(result));
      await Promise.all([['match'], ['matches', needId], ['nominations', needId]].map((queryKey) => client.invalidateQueries({ queryKey })));
    } catch (error) {
      setFailure(error);
    } finally {
      busy.current = false;
    }
  }

  const nominate = () =>
    act('nominate', async (idempotencyKey) =>
      outcome((await execute(NominateDocument, { input: { idempotencyKey, needId, personId } })).nominate, 'Nomination'),
    );
  const decide = (current: Nomination, { event }: Step, { reasonCode, reason }: DecisionReason) =>
    act(event, async (idempotencyKey) => {
      const { decide: decided } = await execute(DecideDocument, {
        input: { idempotencyKey, nominationId: current.id, version: current.version, event, reasonCode, reason },
      });
      return outcome(decided, 'Nomination');
    });
  const trouble = (
    <>
      {problems.length > 0 && (
        <Notice kind="danger" role="alert">
          {problems.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <FailureNotice error={failure} />
    </>
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
      <p role="status" className="flex flex-wrap items-center gap-3">
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
                setProblems([]);
                setFailure(null);
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
