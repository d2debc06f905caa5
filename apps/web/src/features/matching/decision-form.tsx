import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FailureNotice } from '~/components/states';
import { reasonCodesOptions } from './queries';

export interface DecisionReason {
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

interface DecisionFormProps {
  readonly label: string;
  readonly trouble: ReactNode;
  readonly onSend: (reason: DecisionReason) => void;
  readonly onCancel: () => void;
}

/** Nobody is turned down without a reason: a code for the figures, words for the person. */
export function DecisionForm({ label, trouble, onSend, onCancel }: DecisionFormProps) {
  const { t, i18n } = useLingui();
  const codes = useQuery(reasonCodesOptions(i18n.locale));
  const [reasonCode, setReasonCode] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reasonCode === '');
        if (reasonCode === '') document.getElementById('reason-code')?.focus();
        else onSend({ reasonCode, reason: reason.trim() || null });
      }}
    >
      {trouble}
      <FailureNotice error={codes.error} />
      <div className="grid gap-1">
        <label htmlFor="reason-code" className="font-semibold">{t`Reason`}</label>
        {missing && (
          <p id="reason-code-error" role="alert" className="font-semibold text-danger">
            <Trans>Choose a reason</Trans>
          </p>
        )}
        <select
          id="reason-code"
          className="control"
          value={reasonCode}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? 'reason-code-error' : undefined}
          onChange={(event) => {
            setReasonCode(event.target.value);
            setMissing(false);
          }}
        >
          <option value="">{t`Choose a reason`}</option>
          {codes.data?.map(({ code, label: words }) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="grid gap-1">
        <label htmlFor="reason-words" className="font-semibold">{t`In your own words`}</label>
        <p id="reason-words-hint" className="text-sm text-muted">{t`The person can read this. It is kept with the decision.`}</p>
        <textarea
          id="reason-words"
          aria-describedby="reason-words-hint"
          rows={4}
          className="control"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="btn btn-primary">
          {label}
        </button>
        <button type="button" className="btn btn-quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}
