import { fragmentsOf, operationsOf, trustedId, trustedText } from './trusted.mjs';

const pascal = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Beside each .graphql file: one typed handle per operation that carries the id alone, so no document text is sent to the browser. */
export function plugin(_schema, documents, config) {
  const fragments = fragmentsOf(documents);
  for (const { name, node } of config.externalFragments ?? []) fragments.set(name, node);
  const operations = operationsOf(documents);
  if (operations.length === 0) return '';
  const handles = operations.map((operation) => {
    const name = pascal(operation.name.value);
    const kind = pascal(operation.operation);
    const id = trustedId(trustedText(operation, fragments));
    return `export const ${name}Document = operation<${name}${kind}, ${name}${kind}Variables>('${operation.name.value}', '${id}');`;
  });
  return { prepend: ["import { operation } from '~/lib/operation';"], content: handles.join('\n') };
}
