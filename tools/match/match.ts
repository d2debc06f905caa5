import { parseArgs } from 'node:util';
import { buildGraph } from '#engine/concepts';
import type { Graph } from '#engine/concepts';
import { defaultSheet, preparePeople, scoreNeed } from '#engine/scoring';
import type { People, ScoringNeed, View, WeightSheet } from '#engine/scoring';
import type { DomainError } from '#kernel';
import { loadEscoTables } from '../esco/read.js';
import { dayFrom, needsFrom, peopleFrom, readObjects, sheetFrom, WrongInput } from './input.js';
import type { PersonForProgramme } from './input.js';

const help = `Scores people for needs, without server or database: JSON in, one JSON line a need out.

  npm run match -- --people F --needs F [--sheet F] [--view need|person] [--top N] [--as-of YYYY-MM-DD] [--esco DIR]

  --people F     people: JSON lines or a JSON array, either as npm run generate writes them (the input of createPerson)
                 or as the engine takes them (ScoringPerson in libs/engine/scoring/person.ts)
  --needs F      needs, likewise (the input of createNeed, or ScoringNeed in libs/engine/scoring/need.ts)
  --sheet F      a weight sheet as JSON (WeightSheet in libs/engine/scoring/sheet.ts); else the default sheet of each
                 need's programme and kind
  --view V       which default sheet: that of the need (default) or of the person
  --top N        how many people are kept for a need (default 10)
  --as-of DATE   the day the scores speak of (default: today, UTC)
  --esco DIR     the ESCO tables (default data/esco)

Each line has the ranked people with every reason, the cut-off, how many were considered, scored and left out by which
rule, and the hash of the input: the same input gives the same bytes. Of people in the input form, those without an
active profile in the programme or without consent to matching are left out; dated rules need the programme's book.
A wrong input is answered on standard error with all its problems, and exit code 1.
`;

function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: DomainError }): T {
  if (!result.ok) throw new WrongInput(result.error);
  return result.value;
}

/** The graph of the ESCO tables in a folder. */
export const readGraph = (dir: string): Graph => valueOf(buildGraph(loadEscoTables(dir)));

function sheetFor(need: ScoringNeed, view: View): WeightSheet {
  const sheet = defaultSheet(need.programme, need.kind, view);
  if (!sheet) throw new Error(`need ${need.id}: ${need.programme} has no default sheet for ${need.kind}; give one with --sheet`);
  return sheet;
}

/** Runs the command for its arguments, handing each piece of output to `write`. Throws `WrongInput` or an error that says what to do. */
export async function match(args: readonly string[], write: (text: string) => void, graphIn: (dir: string) => Graph = readGraph): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string' },
      needs: { type: 'string' },
      sheet: { type: 'string' },
      view: { type: 'string', default: 'need' },
      top: { type: 'string', default: '10' },
      'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
      esco: { type: 'string', default: 'data/esco' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    write(help);
    return;
  }
  if (!values.people || !values.needs) throw new Error('--people and --needs are needed; --help says more');
  if (values.view !== 'need' && values.view !== 'person') throw new Error(`--view is need or person, not "${values.view}"`);
  if (!/^[1-9]\d{0,6}$/.test(values.top)) throw new Error(`--top is a whole number from 1, not "${values.top}"`);
  const asOf = dayFrom(values['as-of']);
  const needs = await needsFrom(readObjects(values.needs));
  const source = await peopleFrom(readObjects(values.people), asOf);
  const given = values.sheet ? sheetFrom(readObjects(values.sheet)) : null;
  const graph = graphIn(values.esco);

  const byProgramme = new Map<string, { list: readonly PersonForProgramme[]; people: People }>();
  for (const need of needs) {
    const list = byProgramme.get(need.programme)?.list ?? source(need.programme);
    const people =
      byProgramme.get(need.programme)?.people ??
      valueOf(
        preparePeople(
          list.map(({ person }) => person),
          graph,
        ),
      );
    byProgramme.set(need.programme, { list, people });
    const gates = new Map(list.map(({ person, failures }) => [person.id, failures]));
    const sheet = given ?? sheetFor(need, values.view);
    write(`${JSON.stringify(valueOf(scoreNeed({ need, people, sheet, graph, asOf, gates, top: Number(values.top) })))}\n`);
  }
}
