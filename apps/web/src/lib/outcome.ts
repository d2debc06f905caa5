/** One wrong field, in the server's translated words. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Why nothing was changed, in the server's translated words. */
export type Refusal =
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'conflict' | 'missing' | 'key_reused' | 'refused'; readonly message: string };

/** What a mutation came to, whichever union it answered with. */
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Refusal;

interface Member {
  readonly __typename: string;
  readonly problems?: readonly FieldProblem[];
  readonly message?: string;
}

const kinds = { NotFound: 'missing', VersionConflict: 'conflict', KeyReused: 'key_reused', Refused: 'refused' } as const;

/** Sorts the members every result union shares from the one that is the result. */
export function outcome<TMember extends { __typename: string }, TName extends TMember['__typename']>(
  member: TMember,
  name: TName,
): Outcome<Extract<TMember, { __typename: TName }>> {
  if (member.__typename === name) return { kind: 'done', value: member as Extract<TMember, { __typename: TName }> };
  const { __typename, problems = [], message = '' } = member as Member;
  if (__typename === 'InvalidInput') return { kind: 'invalid', problems };
  return { kind: kinds[__typename as keyof typeof kinds], message };
}

/** All that a refusal says, where there are no fields to say it at. */
export const refusalLines = (refusal: Refusal): readonly string[] =>
  refusal.kind === 'invalid' ? refusal.problems.map(({ message }) => message) : [refusal.message];
