import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planEvent, repairEvent, type EventInstance, type EventMeeting, type EventSchedule } from '#engine/timetable';
import { check, type Verdict } from './timetable/check.js';
import { cases, type Case } from './timetable/instances.js';
import { floorAwareGreedy, selfBooking } from './timetable/peers.js';
import { report, type Outcome, type RepairFigures } from './timetable/report.js';

// npm run bench:timetable -- --dir FOLDER [--seconds 60] [--report FILE]: the folder holds generate.mjs, check.mjs, convert-b2b.mjs, dev/.
const { values } = parseArgs({
  options: { dir: { type: 'string' }, seconds: { type: 'string', default: '60' }, report: { type: 'string', default: 'bench/reports/timetable.md' } },
});
if (!values.dir) throw new Error('--dir FOLDER is needed: it holds generate.mjs, check.mjs, convert-b2b.mjs and dev/');
const dir = values.dir;
const asSchedule = (meetings: readonly EventMeeting[]): EventSchedule => ({ format: 'event-schedule/1', meetings, unmet: [] });

/** Plans by the command itself, as anybody would; its largest memory as the system counts it. */
function byCommand({ instance, seconds }: Case): { schedule: EventSchedule & { bound: number; hash: string }; seconds: number; rssMb: number } {
  const folder = mkdtempSync(join(tmpdir(), 'match-timetable-'));
  try {
    writeFileSync(join(folder, 'event.json'), JSON.stringify(instance));
    const began = performance.now();
    const atExit = `data:text/javascript,process.on('exit', () => process.stdout.write(String(process.resourceUsage().maxRSS)))`;
    const command = join(import.meta.dirname, '../tools/timetable/main.js');
    const files = ['--in', join(folder, 'event.json'), '--out', join(folder, 'plan.json')];
    const args = ['--import', atExit, command, ...files, '--seconds', String(seconds)];
    const out = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const schedule = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as EventSchedule & { bound: number; hash: string };
    return { schedule, seconds: (performance.now() - began) / 1000, rssMb: Number(out) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Twenty recruiters fall ill, one at a time; each repair is timed and checked. */
function repairs(instance: EventInstance, base: EventSchedule): RepairFigures {
  const hosts = [...new Set(instance.requests.flatMap(({ host }) => host))].slice(0, 20);
  const outcomes = hosts.map((ill) => {
    const changed = {
      ...instance,
      people: instance.people.map((person) => (person.id === ill ? { ...person, unavailable: [...instance.slots.keys()] } : person)),
    };
    const began = performance.now();
    const repaired = repairEvent(changed, base, { seed: 1 });
    const ms = performance.now() - began;
    if (!repaired.ok) throw new Error(JSON.stringify(repaired.error));
    const { curve } = repaired.value;
    const [first, last] = [curve[0]?.outcome, curve.at(-1)?.outcome];
    if (!first || !last) throw new Error('a repair without a level');
    const [atFirst, atLast] = [check(dir, changed, first.schedule, base), check(dir, changed, last.schedule, base)];
    const restored = curve.find(({ outcome }) => outcome.parts.floorShortfall === last.parts.floorShortfall)?.moves ?? 0;
    return {
      ms,
      beyond: atFirst.repair?.changesBeyondForced ?? -1,
      broken: atFirst.hardViolations + atLast.hardViolations,
      short: [first.parts.floorShortfall, last.parts.floorShortfall],
      restored,
    };
  });
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    trials: outcomes.length,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
    beyondAtLevel0: Math.max(...outcomes.map(({ beyond }) => beyond)),
    broken: outcomes.reduce((sum, { broken }) => sum + broken, 0),
    shortBefore: outcomes.reduce((sum, { short }) => sum + (short[0] ?? 0), 0),
    shortAfter: outcomes.reduce((sum, { short }) => sum + (short[1] ?? 0), 0),
    mostMoves: Math.max(...outcomes.map(({ restored }) => restored)),
  };
}

const outcomes: Outcome[] = [];
for (const one of cases(dir, Number(values.seconds))) {
  const peer = (meetings: readonly EventMeeting[]): Verdict => check(dir, one.instance, asSchedule(meetings));
  const [booked, greedy] = [peer(selfBooking(one.instance)), peer(floorAwareGreedy(one.instance))];
  const { schedule, seconds, rssMb } = byCommand(one);
  const verdict = check(dir, one.instance, schedule);
  const isEvent = (one.instance.weights?.hole ?? 0) === 0;
  outcomes.push({
    name: one.name,
    verdict,
    bound: schedule.bound,
    seconds,
    rssMb,
    booked,
    greedy,
    repair: isEvent ? repairs(one.instance, schedule) : null,
  });
  process.stderr.write(
    `${one.name}: ${verdict.objective} of at most ${schedule.bound}, ${verdict.hardViolations} violations, ${seconds.toFixed(0)} s\n`,
  );
}
const [sample] = cases(dir, 1);
const hashes = Array.from({ length: 10 }, () => {
  const planned = planEvent(sample?.instance, { seed: 3, iterations: 200_000 });
  return planned.ok ? planned.value.hash : JSON.stringify(planned.error);
});
const text = report(outcomes, { seconds: Number(values.seconds), sameHash: new Set(hashes).size === 1, runs: hashes.length });
writeFileSync(values.report, text);
process.stdout.write(text);
