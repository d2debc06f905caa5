import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { execute } from '~/lib/execute';
import { formatDate } from '~/lib/format';
import { outcome } from '~/lib/outcome';
import { AnswerNeedDocument } from './own-matches.gen';
import type { Interest } from './queries';
import { answers, answerWords, type Answer } from './words';

interface AnswerPanelProps {
  readonly needId: string;
  readonly title: string;
  readonly interest: Interest | null;
  /** In a list: the buttons and what was said, no more. */
  readonly brief?: boolean;
}

/** What the person says about a need. The buttons stay, so that another answer takes the place of the last one. */
export function AnswerPanel({ needId, title, interest, brief = false }: AnswerPanelProps) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const { problems, failure, act } = useAct();
  const [why, setWhy] = useState(interest?.reason ?? '');
  const field = useId();

  const say = async (answer: Answer) => {
    const reason = why.trim() || null;
    const done = await act(`answer:${answer}:${interest?.at ?? ''}:${reason ?? ''}`, async (idempotencyKey) =>
      outcome((await execute(AnswerNeedDocument, { input: { idempotencyKey, needId, answer, reason } })).answerNeed, 'Interest'),
    );
    if (done) await client.invalidateQueries({ queryKey: ['own-matches'] });
  };

  return (
    <div role="group" aria-label={t`Your answer: ${title}`} className="grid gap-3">
      <p role="status" className={interest ? '' : 'text-muted'}>
        {interest ? (
          <span className="font-semibold">
            <Trans>
              Your answer of {formatDate(interest.at.slice(0, 10))}: {interest.sentence}
            </Trans>
          </span>
        ) : (
          <Trans>You have not answered yet.</Trans>
        )}
      </p>
      {!brief && (
        <p className="prose">
          <Trans>An answer changes no score. You can change it as long as the need is open.</Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {answers.map((answer) => {
          const said = interest?.answer === answer;
          return (
            <button key={answer} type="button" aria-pressed={said} className={`btn ${said ? 'btn-primary' : ''}`} onClick={() => void say(answer)}>
              {said && <Check aria-hidden className="size-5" />}
              {i18n._(answerWords[answer])}
            </button>
          );
        })}
      </div>
      <Trouble problems={problems} failure={failure} />
      {!brief && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-accent">
            <Trans>Say why, in your own words</Trans>
          </summary>
          <div className="grid gap-1">
            <label htmlFor={field} className="font-semibold">
              <Trans>Why</Trans>
            </label>
            <p id={`${field}-hint`} className="text-sm text-muted">
              <Trans>The officers of the programme can read this; the organisation cannot. Write it first, then press your answer.</Trans>
            </p>
            <textarea
              id={field}
              aria-describedby={`${field}-hint`}
              rows={3}
              maxLength={2000}
              className="control max-w-160"
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          </div>
        </details>
      )}
    </div>
  );
}
