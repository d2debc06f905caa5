import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Root fields of a selection, through fragments and under every alias. */
function* rootFields(context: ValidationContext, selection: SelectionSetNode, seen: Set<string> = new Set()): Generator<string> {
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) yield node.name.value;
    else if (node.kind === Kind.INLINE_FRAGMENT) yield* rootFields(context, node.selectionSet, seen);
    else if (!seen.has(node.name.value)) {
      const fragment = context.getFragment(node.name.value);
      if (fragment) yield* rootFields(context, fragment.selectionSet, new Set([...seen, node.name.value]));
    }
  }
}

/**
 * A validation rule: of the named mutations a document may have one, once. With more of them a single request would be many
 * guesses, and every limit by request would be none.
 */
export const atMostOneOf =
  (names: ReadonlySet<string>) =>
  (context: ValidationContext): ASTVisitor => {
    let count = 0;
    return {
      OperationDefinition(operation) {
        if (operation.operation !== 'mutation') return;
        for (const name of rootFields(context, operation.selectionSet)) if (names.has(name)) count += 1;
        if (count > 1) context.reportError(new GraphQLError('At most one sign-in step in a document.', { nodes: operation }));
      },
    };
  };
