import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventInstance } from '#engine/timetable';

/** An event to plan, and for how long. */
export interface Case {
  readonly name: string;
  readonly instance: EventInstance;
  readonly seconds: number;
}

const script = (dir: string, file: string, args: readonly string[]): EventInstance =>
  JSON.parse(execFileSync(process.execPath, [join(dir, file), ...args], { maxBuffer: 2 ** 28, encoding: 'utf8' })) as EventInstance;

/** Generated events of `generate.mjs` in the folder, and the public ones of its `dev`. `seconds` is the time of the large ones. */
export function cases(dir: string, seconds: number): Case[] {
  const event = (name: string, args: string, time: number): Case => ({ name, instance: script(dir, 'generate.mjs', args.split(' ')), seconds: time });
  const made = [
    event('10×40×24', '--recruiters 10 --candidates 40 --slots 24 --seed 1', Math.min(5, seconds)),
    event('12×60×24, seed 7', '--recruiters 12 --candidates 60 --slots 24 --seed 7', Math.min(5, seconds)),
    event('30×200×32', '--recruiters 30 --candidates 200 --slots 32 --seed 1', Math.min(20, seconds)),
    event('30×200×32 tight, seed 5', '--recruiters 30 --candidates 200 --slots 32 --seed 5 --tight 1 --k 3 --capacity 20', Math.min(20, seconds)),
    event('L1 100×1,000×48', '--recruiters 100 --candidates 1000 --slots 48 --seed 1', seconds),
    event('L1, seed 11', '--recruiters 100 --candidates 1000 --slots 48 --seed 11', seconds),
    event('L2 tight', '--recruiters 100 --candidates 1000 --slots 48 --seed 2 --tight 1 --k 4 --capacity 70', seconds),
  ];
  const folder = join(dir, 'dev');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.dzn')) : [];
  const known = files.sort().map((file) => ({
    name: file.replace('.dzn', ''),
    instance: script(dir, 'convert-b2b.mjs', [join(folder, file)]),
    seconds: Math.min(30, seconds),
  }));
  return [...made, ...known];
}
