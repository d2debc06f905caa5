import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '~/components/dialog';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { execute } from '~/lib/execute';
import { outcome } from '~/lib/outcome';
import { MoveNeedDocument } from './needs.gen';
import type { Need } from './queries';

/** Steps back or out, shown with less weight. */
const grave = new Set(['withdraw', 'return', 'close']);
/** Steps on the way, of which one is the page's main act. */
const onward = new Set(['submit', 'approve', 'verify', 'open', 'resume']);

/** The steps this reader may take now, in the lifecycle's own words. */
export function NeedEvents({ need }: { need: Need }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Need['allowedEvents'][number] | null>(null);
  const { problems, failure, clear, act } = useAct();
  const trouble = <Trouble problems={problems} failure={failure} />;

  async function move(event: string, reason: string | null) {
    const moved = await act(`${event}:${need.version}`, async (idempotencyKey) => {
      const { moveNeed } = await execute(MoveNeedDocument, { input: { idempotencyKey, id: need.id, version: need.version, event, reason } });
      return outcome(moveNeed, 'Need');
    });
    if (moved) setAsked(null);
    await Promise.all([['need', need.id], ['needs'], ['run', need.id]].map((queryKey) => client.invalidateQueries({ queryKey })));
  }

  if (need.allowedEvents.length === 0) return null;
  const ordered = [...need.allowedEvents].sort((a, b) => Number(grave.has(a.event)) - Number(grave.has(b.event)));
  return (
    <div className="grid gap-3">
      {!asked && trouble}
      <div className="flex flex-wrap gap-3">
        {ordered.map((event) => (
          <button
            key={event.event}
            type="button"
            className={`btn ${grave.has(event.event) ? 'btn-danger' : onward.has(event.event) ? 'btn-primary' : ''}`}
            onClick={() => {
              clear();
              if (event.needsReason) setAsked(event);
              else void move(event.event, null);
            }}
          >
            {event.label}
          </button>
        ))}
      </div>
      <Dialog title={asked?.label ?? ''} open={asked !== null} onClose={() => setAsked(null)}>
        {asked && (
          <ReasonForm label={asked.label} trouble={trouble} onSend={(reason) => void move(asked.event, reason)} onCancel={() => setAsked(null)} />
        )}
      </Dialog>
    </div>
  );
}

function ReasonForm({
  label,
  trouble,
  onSend,
  onCancel,
}: {
  label: string;
  trouble: React.ReactNode;
  onSend: (reason: string | null) => void;
  onCancel: () => void;
}) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason.trim() || null);
      }}
    >
      {trouble}
      <div className="grid gap-1">
        <label htmlFor="move-reason" className="font-semibold">{t`Reason`}</label>
        <p id="move-reason-hint" className="text-sm text-muted">{t`The other side reads it. It is kept with the need.`}</p>
        <textarea
          id="move-reason"
          aria-describedby="move-reason-hint"
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
