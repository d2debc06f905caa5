import { useCallback, useRef, useState } from 'react';
import { newKey } from '~/lib/idempotency';
import { refusalLines, type Outcome } from '~/lib/outcome';

export interface Act {
  /** What the server said against it, in words. */
  readonly problems: readonly string[];
  /** Why there is no answer, if there is none. */
  readonly failure: unknown;
  /** Forgets what was said about the last act. */
  readonly clear: () => void;
  /**
   * Does one act. `name` says what is done to which state of things (`shortlist:3`): pressed twice it is still done once,
   * and tried again after a lost answer it keeps its idempotency key. Gives the value when it was done.
   */
  readonly act: <T>(name: string, work: (idempotencyKey: string) => Promise<Outcome<T>>) => Promise<T | null>;
}

/** An act behind a button: sent once, answered in words beside it. */
export function useAct(): Act {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new Map<string, string>());
  const taken = useRef(new Set<string>());

  const clear = useCallback(() => {
    setProblems([]);
    setFailure(null);
  }, []);

  const act = useCallback(
    async <T>(name: string, work: (idempotencyKey: string) => Promise<Outcome<T>>): Promise<T | null> => {
      if (taken.current.has(name)) return null;
      taken.current.add(name);
      clear();
      const key = keys.current.get(name) ?? newKey();
      keys.current.set(name, key);
      try {
        const result = await work(key);
        keys.current.delete(name);
        if (result.kind === 'done') return result.value;
        setProblems(refusalLines(result));
      } catch (error) {
        // No definite answer: the same act may be tried again.
        setFailure(error);
      }
      taken.current.delete(name);
      return null;
    },
    [clear],
  );

  return { problems, failure, clear, act };
}
