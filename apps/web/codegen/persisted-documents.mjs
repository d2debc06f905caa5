import { fragmentsOf, operationsOf, trustedId, trustedText } from './trusted.mjs';

/** Writes the register of trusted documents, id to text, that the API loads: a browser can run nothing else. */
export function plugin(_schema, documents) {
  const fragments = fragmentsOf(documents);
  const entries = operationsOf(documents)
    .map((operation) => trustedText(operation, fragments))
    .map((text) => [trustedId(text), text])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
