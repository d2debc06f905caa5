import type { Locale } from '#kernel';
import type { Db, Reader } from '#platform/db';
import type { Actor } from '#platform/policy';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import type { EntityManager } from 'typeorm';

/** What every resolver gets. */
export interface GqlContext {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly req: Request;
  readonly res: Response;
  /** The manager of the operation's one read-only snapshot. */
  read(): Promise<EntityManager>;
  /** Ends the snapshot and forgets what was loaded, so that later reads see a mutation's effect. */
  afterWrite(): Promise<void>;
  /**
   * A loader that lives as long as the operation: it collects keys and asks once for all of them.
   * `batch` answers in the order of the keys.
   */
  loader<K, V>(name: string, batch: (manager: EntityManager, keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V>;
  /** The actor's relations to objects, decided once per object. */
  readonly relations: WeakMap<object, Promise<ReadonlySet<string>>>;
}

/** Builds the context of one request. */
export function makeContext(db: Db, actor: Actor, req: Request, res: Response): GqlContext & { readonly reader: Reader } {
  const reader = db.reader(actor);
  let loaders = new Map<string, DataLoader<unknown, unknown>>();
  return {
    actor,
    locale: actor.locale,
    req,
    res,
    reader,
    relations: new WeakMap(),
    read: () => reader.manager(),
    afterWrite: async () => {
      loaders = new Map();
      await reader.reset();
    },
    loader<K, V>(name: string, batch: (manager: EntityManager, keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V> {
      const known = loaders.get(name) as DataLoader<K, V> | undefined;
      if (known) return known;
      const made = new DataLoader<K, V>(async (keys) => [...(await batch(await reader.manager(), keys))]);
      loaders.set(name, made as DataLoader<unknown, unknown>);
      return made;
    },
  };
}
