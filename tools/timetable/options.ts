import { parseArgs } from 'node:util';

/** How the command is to run. */
export interface Options {
  readonly in: string;
  readonly out: string;
  readonly seconds: number;
  readonly seed: number;
  readonly iterations: number | null;
  readonly base: string | null;
  readonly now: number;
  readonly moves: number;
  readonly force: string | null;
}

const help = `Plans the meetings of an event, without server or database: JSON in, JSON out.

  npm run timetable -- --in INSTANCE --out SCHEDULE [--seconds N] [--seed S] [--iterations N] [--force REQUEST]
  npm run timetable -- --in CHANGED --out SCHEDULE --base OLD [--now SLOT] [--moves N] [--seed S]

  --in F         the event, event-instance/1 (libs/engine/timetable/instance.ts, docs/timetable.md)
  --out F        where the plan goes, event-schedule/1 with its worth, a proven bound and a reason for each unmet wish
  --seconds N    how long to search (default 20)
  --seed S       whole number (default 1)
  --iterations N so many steps in place of seconds: the same seed and steps give the same plan on any machine
  --force ID     also tells what it would cost to meet this wish
  --base F       repairs this published plan after the event changed, moving as few of its meetings as can be
  --now SLOT     the first slot that can still change (default 0)
  --moves N      at most so many meetings moved beyond those that have to go (default 8); the curve of fewer is in the answer

Progress goes to standard error. Ctrl-C ends the search with the best plan so far. A wrong input is answered on standard
error with all its problems, and exit code 1. Exit code 2: a required meeting could not be planned.
`;

/** Reads the arguments; the help text when that was asked for. Throws an error that says what to do. */
export function optionsFrom(args: readonly string[]): Options | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      seconds: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      iterations: { type: 'string' },
      base: { type: 'string' },
      now: { type: 'string' },
      moves: { type: 'string', default: '8' },
      force: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return help;
  if (!values.in || !values.out) throw new Error('--in and --out are needed; --help says more');
  if (values.now !== undefined && values.base === undefined) throw new Error('--now needs --base');
  if (values.base !== undefined && values.force !== undefined) throw new Error('--force asks about a new plan, not about a repair');
  return {
    in: values.in,
    out: values.out,
    seconds: number('--seconds', values.seconds, 0.1, 86_400),
    seed: whole('--seed', values.seed),
    iterations: values.iterations === undefined ? null : whole('--iterations', values.iterations),
    base: values.base ?? null,
    now: whole('--now', values.now ?? '0'),
    moves: whole('--moves', values.moves),
    force: values.force ?? null,
  };
}

function number(name: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= from && value <= to)) throw new Error(`${name} is a number from ${from} to ${to}, not "${text}"`);
  return value;
}

function whole(name: string, text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new Error(`${name} is a whole number, not "${text}"`);
  return Number(text);
}
