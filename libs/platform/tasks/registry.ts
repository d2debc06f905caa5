import type { Result } from '#kernel';
import type { Write } from '#platform/db';
import type { Actor } from '#platform/policy';

/** A claimed task. */
export interface TaskRow {
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 1 at the first try. */
  readonly attempt: number;
}

/** What a handler may do. Everything it commits is fenced: after another worker took the task over, nothing is written. */
export interface TaskContext {
  readonly actor: Actor;
  /** Aborted when the worker stops or the lease is lost. */
  readonly signal: AbortSignal;
  /** Shows how far the work is and prolongs the lease. */
  progress(done: number, total: number): Promise<void>;
  /** Commits a part of the work; must be harmless when run again. */
  step<T>(fn: (write: Write) => Promise<Result<T>>): Promise<Result<T>>;
  /** Commits the last effect together with the task's end. */
  finish<T>(fn: (write: Write) => Promise<Result<T>>): Promise<Result<T>>;
}

/** The one handler of a task kind. It may run more than once for the same task. */
export interface TaskHandler {
  readonly kind: string;
  run(task: TaskRow, context: TaskContext): Promise<void>;
}

/** Which handler serves which kind. */
export class TaskRegistry {
  private readonly handlers = new Map<string, TaskHandler>();

  /** Adds a handler. A kind with two handlers stops the boot. */
  add(handler: TaskHandler): void {
    if (this.handlers.has(handler.kind)) throw new Error(`The task kind ${handler.kind} has two handlers.`);
    this.handlers.set(handler.kind, handler);
  }

  /** The handler of a kind, if this process has it. */
  of(kind: string): TaskHandler | undefined {
    return this.handlers.get(kind);
  }

  /** Every kind with a handler here, sorted. */
  kinds(): readonly string[] {
    return [...this.handlers.keys()].sort();
  }
}
