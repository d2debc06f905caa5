import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';

interface ReasonFormProps {
  readonly label: string;
  /** What the act does. */
  readonly lead: string;
  readonly needed: boolean;
  readonly trouble: ReactNode;
  readonly onSend: (reason: string | null) => void;
  readonly onCancel: () => void;
}

/** The second person's words, before an act that cannot be taken back. */
export function ReasonForm({ label, lead, needed, trouble, onSend, onCancel }: ReasonFormProps) {
  const { t } = useLingui();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const words = reason.trim() || null;
        setMissing(needed && words === null);
        if (needed && words === null) document.getElementById(id)?.focus();
        else onSend(words);
      }}
    >
      <p>{lead}</p>
      {trouble}
      <div className="grid gap-1">
        <label htmlFor={id} className="font-semibold">
          {needed ? t`Reason` : t`Reason (optional)`}
        </label>
        {missing && (
          <p id={`${id}-error`} role="alert" className="font-semibold text-danger">
            <Trans>Give a reason</Trans>
          </p>
        )}
        <textarea
          id={id}
          rows={3}
          maxLength={2000}
          className="control"
          value={reason}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
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
