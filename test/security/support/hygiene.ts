import type { RawAnswer } from './caller.js';

/** Words that only our insides use: stack traces, paths, statements, messages of the database. */
const insides =
  /node_modules|\bat [\w.<>]+ \(|\.js:\d+:\d+|QueryFailedError|syntax error at or near|\bselect\b .{0,80}\bfrom\b|\binsert into\b|violates \w+ constraint|invalid input syntax|column "[^"]+" |relation "[^"]+" does|ECONN|postgres(?:ql)?:\/\//i;

/** What is wrong with an answer, whoever asked: a failure of ours, or a look into our insides. */
export function faultOf(answer: Pick<RawAnswer, 'status' | 'text'> & { readonly errors: RawAnswer['errors'] }): string | null {
  if (answer.status >= 500) return `status ${answer.status}`;
  if (answer.errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR'))
    return `an unexpected error: ${answer.text.slice(0, 300)}`;
  const found = insides.exec(answer.errors.map(({ message }) => message).join('\n'));
  return found ? `insides: ${found[0]}` : null;
}

/** True for the long form: `npm run security:report -- --long`. */
export const long = process.env['SECURITY_LONG'] === '1';
