import { setImmediate as breathe } from 'node:timers/promises';
import { preparePeople, type People } from '#engine/scoring';
import type { ProgrammeCode } from '#kernel';
import { onDay, type PersonFacts } from '#people';
import type { VersionedGraph } from '../scoring/graph-store.js';
import type { PeopleStore } from '../scoring/people-store.js';

/** A programme's people on a day, ready to be scored. */
export interface Prepared {
  /** In the order of their ids. */
  readonly list: readonly PersonFacts[];
  readonly people: People;
}

interface Entry extends Prepared {
  readonly graph: VersionedGraph['graph'];
}

/** Days of a programme that are kept: runs speak of today, and now and then of the day before. */
const mostDays = 2;

/**
 * A programme's people, prepared once and then patched with those who changed, came or went since: a run after one change
 * costs one change.
 */
export class PreparedStore {
  private readonly days = new Map<string, Entry>();

  constructor(private readonly store: PeopleStore) {}

  /** The people as of a look that is made after the call. */
  async of(programme: ProgrammeCode, day: string, graph: VersionedGraph): Promise<Prepared> {
    const list = await this.store.current(programme);
    const key = `${programme} ${day}`;
    const known = this.days.get(key);
    const entry = known?.graph === graph.graph && known.list === list ? known : await prepared(list, graph, programme, day);
    this.days.delete(key);
    this.days.set(key, entry);
    const others = [...this.days.keys()].filter((other) => other.startsWith(`${programme} `));
    for (const old of others.slice(0, -mostDays)) this.days.delete(old);
    return entry;
  }
}

const atOnce = 500;

async function prepared(list: readonly PersonFacts[], { graph }: VersionedGraph, programme: ProgrammeCode, day: string): Promise<Entry> {
  const people = [];
  for (let at = 0; at < list.length; at += atOnce) {
    for (const facts of list.slice(at, at + atOnce)) people.push(onDay(facts, programme, day).person);
    await breathe();
  }
  const ready = preparePeople(people, graph);
  if (!ready.ok) throw notScorable(ready.error);
  return { list, people: ready.value, graph };
}

const notScorable = (error: object): Error => Object.assign(new Error(`People cannot be scored: ${JSON.stringify(error)}`), { code: 'not_scorable' });
