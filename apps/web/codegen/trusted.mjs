import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

/** The names of the fragments that `node` spreads, itself only. */
function spreads(node) {
  const names = new Set();
  visit(node, { FragmentSpread: (spread) => void names.add(spread.name.value) });
  return names;
}

/**
 * The one text of an operation: the operation first, then every fragment it reaches, by name.
 * Both generators use it, so the id in the browser and the text in the register can not drift apart.
 */
export function trustedText(operation, fragments) {
  const reached = new Map();
  const open = [...spreads(operation)];
  while (open.length > 0) {
    const name = open.pop();
    if (reached.has(name)) continue;
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`Operation ${operation.name?.value} spreads the unknown fragment ${name}.`);
    reached.set(name, fragment);
    open.push(...spreads(fragment));
  }
  const sorted = [...reached].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
  return [operation, ...sorted].map((node) => print(node)).join('\n\n');
}

export const trustedId = (text) => createHash('sha256').update(text).digest('hex');

const definitions = (documents) => documents.flatMap(({ document }) => document?.definitions ?? []);

export const operationsOf = (documents) => definitions(documents).filter((node) => node.kind === Kind.OPERATION_DEFINITION);

export const fragmentsOf = (documents) =>
  new Map(
    definitions(documents)
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
