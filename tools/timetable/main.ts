import { timetable, WrongInput } from './timetable.js';

try {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const onStop = (stop: () => void): void => {
    // The first Ctrl-C asks for the best so far; the next one is the shell's.
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  };
  process.exitCode = await timetable(process.argv.slice(2), say, onStop);
} catch (error) {
  const answer = error instanceof WrongInput ? JSON.stringify(error.error) : `timetable: ${error instanceof Error ? error.message : String(error)}`;
  process.stderr.write(`${answer}\n`);
  process.exitCode = 1;
}
