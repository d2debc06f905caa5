export type FailureKind = 'offline' | 'busy' | 'unauthenticated' | 'forbidden' | 'missing' | 'too_large' | 'server';

/** Why a request gave no answer. `busy`: the service asked for a moment, more often than we wait; `missing` is also what a reader without the right to an object gets: its existence is not told. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly correlationId?: string,
  ) {
    super(kind);
    this.name = 'ApiFailure';
  }
}

export const failureKind = (error: unknown): FailureKind => (error instanceof ApiFailure ? error.kind : 'server');

/** The value, or the failure that says there is nothing here for this reader. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new ApiFailure('missing');
  return value;
}
