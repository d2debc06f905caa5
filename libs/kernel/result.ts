/** The outcome of anything that may fail in a way the business expects. Unexpected failures are thrown. */
export type Result<T, E = DomainError> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success that carries `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure that carries `error`. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** One thing wrong with an input: where (`skills.3.level`), which rule it breaks, and the figures of that rule. */
export interface Problem {
  readonly field: string;
  readonly rule: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every failure a use case may return. The words for it are found by its codes, in the reader's language. */
export type DomainError =
  | { readonly kind: 'invalid_input'; readonly problems: readonly Problem[] }
  /** Missing, or not for this actor: the two are the same to the outside. */
  | { readonly kind: 'not_found'; readonly what: string }
  | { readonly kind: 'version_conflict'; readonly what: string; readonly id: string; readonly yourVersion: number; readonly currentVersion: number }
  /** An idempotency key came back with another input. */
  | { readonly kind: 'key_reused' }
  /** A rule of the domain forbids the step, such as a move that the lifecycle does not have. */
  | { readonly kind: 'refused'; readonly rule: string; readonly params?: Readonly<Record<string, string | number>> };

/** Shorthand for a failed input with all its problems. */
export const invalid = (problems: readonly Problem[]): { readonly ok: false; readonly error: DomainError } =>
  err({ kind: 'invalid_input', problems });

/** Shorthand for an object that is missing or not for this actor. */
export const notFound = (what: string): { readonly ok: false; readonly error: DomainError } => err({ kind: 'not_found', what });

/** Shorthand for a step that a rule forbids. */
export const refused = (rule: string, params?: Readonly<Record<string, string | number>>): { readonly ok: false; readonly error: DomainError } =>
  err(params ? { kind: 'refused', rule, params } : { kind: 'refused', rule });
