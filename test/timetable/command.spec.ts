import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dir = mkdtempSync(join(tmpdir(), 'match-timetable-'));
const slots = Array.from({ length: 12 }, (_, at) => ({ day: at < 6 ? 0 : 1, block: at < 6 ? 0 : 1 }));
const event = {
  format: 'event-instance/1',
  name: 'spec',
  slots,
  capacity: 4,
  weights: { must: 100, meet: 40, score: 1, floor: 400, gap: 3, hole: 0 },
  floor: { k: 1, side: 'candidate' },
  people: [
    ...Array.from({ length: 5 }, (_, at) => ({ id: `r${at}`, side: 'recruiter', max: 8, maxRun: 3 })),
    ...Array.from({ length: 15 }, (_, at) => ({ id: `c${at}`, side: 'candidate', max: 3, unavailable: [at % 12] })),
  ],
  requests: Array.from({ length: 60 }, (_, at) => ({
    id: `q${at}`,
    host: [`r${(at * 7) % 5}`],
    guest: `c${at % 15}`,
    hostWish: at % 5 === 0 ? 'must' : 'meet',
    guestWish: 'meet',
    score: (at * 29) % 100,
  })),
};
const input = join(dir, 'event.json');
writeFileSync(input, JSON.stringify(event));

interface Answer {
  readonly meetings: { request: string; host: string; slot: number }[];
  readonly objective: number;
  readonly bound: number;
  readonly hash: string;
  readonly iterations: number;
  readonly repair?: { forced: number; curve: { moves: number; objective: number }[] };
  readonly whatIf?: { request: string; possible: boolean };
}

/** Runs the command as the built program; `stopAfter` sends Ctrl-C once the words came on standard error. */
function run(args: readonly string[], stopAfter?: RegExp): Promise<{ code: number | null; errors: string; ms: number }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['dist/tools/timetable/main.js', ...args]);
    let errors = '';
    let asked = 0;
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
      if (!stopAfter?.test(errors) || asked > 0) return;
      asked = performance.now();
      child.kill('SIGINT');
    });
    child.on('exit', (code) => resolve({ code, errors, ms: asked > 0 ? performance.now() - asked : 0 }));
  });
}
const out = (name: string): string => join(dir, name);
const read = (name: string): Answer => JSON.parse(readFileSync(out(name), 'utf8')) as Answer;

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('npm run timetable', () => {
  it('writes a plan below a proven bound, the same one for the same seed and steps', async () => {
    const args = (name: string) => ['--in', input, '--out', out(name), '--iterations', '20000', '--seed', '5'];
    expect(await run(args('one.json'))).toMatchObject({ code: 0 });
    expect(await run(args('two.json'))).toMatchObject({ code: 0 });
    const [one, two] = [read('one.json'), read('two.json')];
    expect(two.hash).toBe(one.hash);
    expect(one.meetings.length).toBeGreaterThan(20);
    expect(one.objective).toBeGreaterThan(0);
    expect(one.bound).toBeGreaterThanOrEqual(one.objective);
    // The relaxation is tight here: a bound far away would be as good as none.
    expect(one.bound).toBeLessThan(one.objective * 1.05);
  });

  it('tells what a wish would cost', async () => {
    expect(await run(['--in', input, '--out', out('force.json'), '--iterations', '5000', '--force', 'q7'])).toMatchObject({ code: 0 });
    expect(read('force.json').whatIf).toMatchObject({ request: 'q7', possible: true });
  });

  it('repairs a published plan', async () => {
    await run(['--in', input, '--out', out('base.json'), '--iterations', '20000']);
    const changed = {
      ...event,
      people: event.people.map((person) => (person.id === 'r1' ? { ...person, unavailable: slots.map((_, at) => at) } : person)),
    };
    writeFileSync(join(dir, 'changed.json'), JSON.stringify(changed));
    expect(await run(['--in', join(dir, 'changed.json'), '--base', out('base.json'), '--out', out('repaired.json')])).toMatchObject({ code: 0 });
    const { repair, meetings } = read('repaired.json');
    expect(repair?.forced).toBe(read('base.json').meetings.filter(({ host }) => host === 'r1').length);
    expect(repair?.curve[0]).toMatchObject({ moves: 0 });
    expect(meetings.some(({ host }) => host === 'r1')).toBe(false);
  });

  it('gives the best so far when it is stopped, without waiting for the time to be over', async () => {
    // More wishes than can be met, so that the bound is not reached before anybody could stop the search.
    const crowded = { ...event, capacity: 2 };
    writeFileSync(join(dir, 'crowded.json'), JSON.stringify(crowded));
    const { code, ms } = await run(['--in', join(dir, 'crowded.json'), '--out', out('stopped.json'), '--seconds', '300'], /best .*bound/);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(20_000);
    expect(read('stopped.json').meetings.length).toBeGreaterThan(10);
  });

  it('names everything that is wrong with an event, and leaves the old plan alone', async () => {
    writeFileSync(join(dir, 'bad.json'), JSON.stringify({ ...event, capacity: -1, floor: { k: 'two', side: 'candidate' } }));
    const { code, errors } = await run(['--in', join(dir, 'bad.json'), '--out', out('none.json')]);
    expect(code).toBe(1);
    expect(JSON.parse(errors)).toEqual({
      kind: 'invalid_input',
      problems: [
        { field: 'capacity', rule: 'not_a_whole_number' },
        { field: 'floor.k', rule: 'not_a_whole_number' },
      ],
    });
    expect(existsSync(out('none.json'))).toBe(false);
  });

  it.each([
    [['--in', 'x'], '--in and --out are needed'],
    [['--in', input, '--out', 'y', '--now', '3'], '--now needs --base'],
    [['--in', input, '--out', 'y', '--seed', 'x'], '--seed is a whole number'],
    [['--in', input, '--out', 'y', '--seconds', '0'], '--seconds is a number from'],
  ])('says of %j what to do', async (args, words) => {
    const { code, errors } = await run(args);
    expect(code).toBe(1);
    expect(errors).toContain(words);
  });
});
