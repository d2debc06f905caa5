import type { FieldErrors, FieldValues } from 'react-hook-form';
import type { SummaryLine } from '../error-summary';
import { fieldId } from './field';

/** `skills[3].level` as the form library writes it: `skills.3.level`. */
export const formName = (serverField: string): string => serverField.replaceAll(/\[(\d+)\]/g, '.$1');

/** Every message in the form library's nested errors, with the name it belongs to. */
function messages(errors: object, path: readonly string[] = []): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null || key === 'ref') return [];
    const here = key === 'root' ? path : [...path, key];
    const { message } = error as { message?: unknown };
    if (typeof message === 'string' && message !== '') return [{ name: here.join('.'), message }];
    return messages(error, here);
  });
}

const elementOf = (name: string): string | undefined => (document.getElementById(fieldId(name)) ? fieldId(name) : undefined);

/** In the order of the page; what has no field on it comes first. */
function inPageOrder(lines: SummaryLine[]): SummaryLine[] {
  const place = (line: SummaryLine) => (line.id ? document.getElementById(line.id) : null);
  return lines.sort((a, b) => {
    const [one, two] = [place(a), place(b)];
    if (!one || !two) return one ? 1 : two ? -1 : 0;
    return one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

export const linesOf = <T extends FieldValues>(errors: FieldErrors<T>): SummaryLine[] =>
  inPageOrder(messages(errors).map(({ name, message }) => ({ message, id: elementOf(name) })));

/** The server's problems as summary lines, and those with a field on this page apart, to be shown there too. */
export function placed(problems: readonly { field: string; message: string }[], nameOf: (field: string) => string) {
  const named = problems.map(({ field, message }) => {
    const name = nameOf(formName(field));
    return { name, message, id: elementOf(name) };
  });
  return {
    lines: inPageOrder(named.map(({ message, id }) => ({ message, id }))),
    atFields: named.filter(({ id }) => id !== undefined),
  };
}
