import type { ProgrammeCode } from '#kernel';
import { changesOfPeople, countOfPeople, factsForMatching, idsOfPeople, type ChangesOfPeople, type PersonFacts } from '#people';
import { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';

const actor = systemActor('matching.people');

/** A programme's people as of the last look, and how far the sequence of changes is done with. */
interface Snapshot {
  readonly people: Map<string, PersonFacts>;
  /** In the order of their ids; made anew when anyone changed, so that a run keeps the list that it began with. */
  list: readonly PersonFacts[];
  /** No change up to here can still come to light. */
  settled: number;
  /** What the next place to settle waits for. */
  waiting: Pick<ChangesOfPeople, 'last' | 'before'> | null;
}

const sorted = (people: Iterable<PersonFacts>): PersonFacts[] => [...people].sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));

/**
 * Everyone of a programme, kept in the worker's memory, so that a scoring run reads only who changed since the last one.
 * One look asks for everything after the place that is settled, and reads again only those whose own place is new.
 */
@Injectable()
export class PeopleStore {
  private readonly snapshots = new Map<ProgrammeCode, Promise<Snapshot>>();
  /** One string for each text that many people share, such as the ids of concepts. */
  private readonly texts = new Map<string, string>();

  constructor(@Inject(Db) private readonly db: Db) {}

  /** The people as of a look that is made after the call. The list never changes; the next call may give another one. */
  async current(programme: ProgrammeCode): Promise<readonly PersonFacts[]> {
    const before = this.snapshots.get(programme);
    // One after the other: each look goes on where the one before it ended, and begins anew when that one failed.
    const looking = (before ?? Promise.resolve(null))
      .catch(() => null)
      .then((snapshot) => (snapshot ? this.catchUp(programme, snapshot) : this.load(programme)));
    this.snapshots.set(programme, looking);
    return (await looking).list;
  }

  private load(programme: ProgrammeCode): Promise<Snapshot> {
    return this.db.read(actor, async (manager) => {
      const { last, before } = await changesOfPeople(manager, Number.MAX_SAFE_INTEGER);
      const list = (await factsForMatching(manager, programme)).map((person) => this.shared(person));
      return { people: new Map(list.map((person) => [person.facts.id, person])), list, settled: 0, waiting: { last, before } };
    });
  }

  private catchUp(programme: ProgrammeCode, snapshot: Snapshot): Promise<Snapshot> {
    return this.db.read(actor, async (manager) => {
      const look = await changesOfPeople(manager, snapshot.settled);
      const ids = look.changed.filter(({ id, changeSeq }) => snapshot.people.get(id)?.changeSeq !== changeSeq).map(({ id }) => id);
      const found = ids.length > 0 ? await factsForMatching(manager, programme, ids) : [];
      const left = new Set(ids.filter((id) => snapshot.people.has(id)));
      for (const person of found) {
        snapshot.people.set(person.facts.id, this.shared(person));
        left.delete(person.facts.id);
      }
      if (snapshot.people.size - left.size !== (await countOfPeople(manager, programme))) {
        const there = await idsOfPeople(manager, programme);
        for (const id of snapshot.people.keys()) if (!there.has(id)) left.add(id);
      }
      for (const id of left) snapshot.people.delete(id);
      if (found.length > 0 || left.size > 0) snapshot.list = sorted(snapshot.people.values());
      if (snapshot.waiting && snapshot.waiting.before <= look.ended) {
        snapshot.settled = snapshot.waiting.last;
        snapshot.waiting = null;
      }
      snapshot.waiting ??= { last: look.last, before: look.before };
      return snapshot;
    });
  }

  /** The same person with its repeated texts shared. */
  private shared(person: PersonFacts): PersonFacts {
    return this.share(person) as PersonFacts;
  }

  private share(value: unknown): unknown {
    if (typeof value === 'string') {
      const known = this.texts.get(value);
      if (known === undefined) this.texts.set(value, value);
      return known ?? value;
    }
    if (Array.isArray(value)) return value.map((item) => this.share(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.share(item)]));
  }
}
