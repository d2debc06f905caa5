declare const shape: unique symbol;

/** A trusted document as the browser knows it: the id under which the API holds the text, and the types of what goes in and out. */
export interface Operation<TResult, TVariables> {
  readonly name: string;
  readonly id: string;
  /** Exists for the type checker only. */
  readonly [shape]?: (variables: TVariables) => TResult;
}

/** Used by the generated files alone. */
export const operation = <TResult, TVariables>(name: string, id: string): Operation<TResult, TVariables> => ({ name, id });
