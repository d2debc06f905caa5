import { WrongInput } from './input.js';
import { match } from './match.js';

try {
  await match(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  const answer = error instanceof WrongInput ? JSON.stringify(error.error) : `match: ${error instanceof Error ? error.message : String(error)}`;
  process.stderr.write(`${answer}\n`);
  process.exitCode = 1;
}
