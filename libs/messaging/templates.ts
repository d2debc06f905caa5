import type { LetterTemplate } from './domain/letter.js';

const known = new Map<string, LetterTemplate>();

/** Registers a room's kind of letter. A key that two rooms claim stops the boot. */
export function letterTemplate<T extends LetterTemplate>(template: T): T {
  if (known.has(template.key)) throw new Error(`The letter ${template.key} is registered twice.`);
  known.set(template.key, template);
  return template;
}

/** Every kind of letter, for tests that look for gaps. */
export const letterTemplates = (): readonly LetterTemplate[] => [...known.values()];
