import type { ConfirmedMeaningInput } from '~/graphql/schema-types.gen';

/** What a CV takes as it is sent, in bytes: JSON in UTF-8, as the api counts it. */
export const sentBytes = (json: string, confirmed: readonly ConfirmedMeaningInput[]): number =>
  new TextEncoder().encode(JSON.stringify({ json, confirmed })).length;

/** The document without blanks between its parts, which may be a quarter of it; text that is no JSON as it is. */
export function withoutBlanks(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
