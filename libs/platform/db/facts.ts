/** Something that happened in a room below, written in the same transaction as the change itself. */
export interface Fact {
  readonly type: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A room above that reacts to a fact with a task of its own. */
export interface FactSubscription {
  readonly factType: string;
  readonly taskKind: string;
  /** Builds the task's payload (ids and small values only); null when this fact asks for nothing. */
  readonly payload: (fact: Fact) => Readonly<Record<string, unknown>> | null;
  /** Open tasks with the same key are one task: the later fact is served by the one that waits. */
  readonly dedupeKey?: (fact: Fact) => string;
}

/** Who reacts to which fact. Rooms register in their module's constructor, in every process. */
export class FactRegistry {
  private readonly subscriptions = new Map<string, FactSubscription[]>();

  /** Subscribes a task kind to a fact type. Registering the same pair twice is a mistake. */
  on(subscription: FactSubscription): void {
    const list = this.subscriptions.get(subscription.factType) ?? [];
    if (list.some((known) => known.taskKind === subscription.taskKind))
      throw new Error(`${subscription.taskKind} subscribes twice to ${subscription.factType}.`);
    this.subscriptions.set(subscription.factType, [...list, subscription]);
  }

  /** Subscriptions to a fact type, in the order they were made. */
  of(factType: string): readonly FactSubscription[] {
    return this.subscriptions.get(factType) ?? [];
  }
}
