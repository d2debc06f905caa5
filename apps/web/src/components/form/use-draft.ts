import { useCallback, useEffect, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { dropDraft, loadDraft, saveDraft } from '~/lib/draft';
import { newKey } from '~/lib/idempotency';

const pauseMs = 400;

/**
 * Keeps what is typed on this device until it is sent, together with the version it started from and the key of the act:
 * back, reload, a dead link and an ended session lose nothing, and sending again is the same act.
 */
export function useDraft<T extends FieldValues>(key: string, methods: UseFormReturn<T>, loadedVersion: number | null) {
  const act = useRef({ version: loadedVersion, idempotencyKey: newKey() });
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    let live = true;
    void loadDraft<T>(key).then((draft) => {
      if (!live || !draft) return;
      act.current = { version: draft.version, idempotencyKey: draft.idempotencyKey };
      methods.reset(draft.values as DefaultValues<T>, { keepDefaultValues: true });
      setRestoredAt(new Date(draft.savedAt).toISOString());
    });
    const stop = methods.subscribe({
      formState: { values: true },
      callback: ({ values, type }) => {
        // A reset is not typing.
        if (type === undefined && !methods.formState.isDirty) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void saveDraft(key, { values, ...act.current, savedAt: Date.now() }), pauseMs);
      },
    });
    return () => {
      live = false;
      stop();
    };
  }, [key, methods]);

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    setRestoredAt(null);
    await dropDraft(key);
  }, [key]);

  /** After a definite answer of the server the next try is a new act; `version` is what it starts from. */
  const renew = useCallback((version: number | null) => {
    act.current = { version, idempotencyKey: newKey() };
  }, []);

  return { act, restoredAt, drop, renew };
}
