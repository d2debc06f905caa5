import { clear, createStore, del, entries, get, set } from 'idb-keyval';

/** What a person typed and has not sent, with the idempotency key of that act. Never passport, health or security data. */
export interface Draft<TValues> {
  readonly values: TValues;
  readonly version: number | null;
  readonly idempotencyKey: string;
  readonly savedAt: number;
}

const monthMs = 30 * 24 * 3600 * 1000;
let opened: ReturnType<typeof createStore> | undefined;
const store = () => (opened ??= createStore('drafts', 'forms'));

/** A browser may refuse storage (private window, full disk). A form then works without its draft. */
async function tolerant<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export const loadDraft = <TValues>(key: string): Promise<Draft<TValues> | undefined> =>
  tolerant(() => get<Draft<TValues>>(key, store()).then((found) => found));

export const saveDraft = <TValues>(key: string, draft: Draft<TValues>): Promise<void> => tolerant(() => set(key, draft, store()));

export const dropDraft = (key: string): Promise<void> => tolerant(() => del(key, store()));

/** At sign-out: drafts hold personal data. */
export const dropAllDrafts = (): Promise<void> => tolerant(() => clear(store()));

/** At the start of the app: what is older than 30 days goes. */
export const dropOldDrafts = (now: number): Promise<void> =>
  tolerant(async () => {
    for (const [key, draft] of await entries<string, Draft<unknown>>(store())) if (now - draft.savedAt > monthMs) await del(key, store());
  });
