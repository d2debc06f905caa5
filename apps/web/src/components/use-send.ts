import { useState } from 'react';
import type { Outcome } from '~/lib/outcome';
import type { SummaryLine } from './error-summary';
import { useAct } from './use-act';

/** A small form's sending: what is wrong as lines of a summary, each leading to its field. */
export function useSend() {
  const { failure, act } = useAct();
  const [state, setState] = useState<{ attempt: number; lines: readonly SummaryLine[] }>({ attempt: 0, lines: [] });
  const show = (lines: readonly SummaryLine[]) => setState(({ attempt }) => ({ attempt: attempt + 1, lines }));

  /** Sends once. `idOf` names the element of a field of the server's answer. Gives the value when it was done. */
  async function send<T>(
    name: string,
    work: (idempotencyKey: string) => Promise<Outcome<T>>,
    idOf: (field: string) => string | undefined,
  ): Promise<T | null> {
    return act(name, async (key) => {
      const result = await work(key);
      if (result.kind === 'done') show([]);
      else if (result.kind === 'invalid') show(result.problems.map(({ field, message }) => ({ message, id: idOf(field) })));
      else show([{ message: result.message }]);
      return result;
    });
  }

  return { ...state, failure, send, show };
}
