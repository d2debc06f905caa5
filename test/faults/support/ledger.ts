import { askAsOwner, type TestDatabase } from '../../support/database.js';

interface Kept {
  readonly lane: string;
  readonly version: number;
}
interface KeptPerson extends Kept {
  readonly name: string;
  readonly consents: { readonly STATISTICS: boolean };
}
interface KeptNeed extends Kept {
  readonly title: string;
  readonly state: string;
}
interface KeptNomination extends Kept {
  readonly needId: string;
  readonly personId: string;
  readonly state: string;
  readonly undoable: boolean;
}

/** What the product has acknowledged, as its clients remember it. Every object has one writer, so it is known to the letter. */
export class Ledger {
  readonly people = new Map<string, KeptPerson>();
  readonly needs = new Map<string, KeptNeed>();
  readonly nominations = new Map<string, KeptNomination>();

  peopleOf(lane: string): [string, KeptPerson][] {
    return [...this.people].filter(([, kept]) => kept.lane === lane);
  }
  needsOf(lane: string): [string, KeptNeed][] {
    return [...this.needs].filter(([, kept]) => kept.lane === lane);
  }
  nominationsOf(lane: string): [string, KeptNomination][] {
    return [...this.nominations].filter(([, kept]) => kept.lane === lane);
  }
  nominated(needId: string, personId: string): boolean {
    return [...this.nominations.values()].some((kept) => kept.needId === needId && kept.personId === personId);
  }

  /** Compares with what is stored, when nothing is on its way: what is missing, what is other, what is there and was never acknowledged. */
  async differences(database: Pick<TestDatabase, 'ownerUrl'>): Promise<string[]> {
    const ask = (sql: string) => askAsOwner<{ id: string; stored: string }>(database, sql);
    const stored = {
      person: await ask(
        `select p.id, concat_ws(' ', p.version, p.name, exists (select 1 from consent c where c.person_id = p.id and c.purpose = 'STATISTICS' and c.withdrawn_at is null)) as stored
           from person p where p.name ~ '^L\\d'`,
      ),
      need: await ask(`select id, concat_ws(' ', version, state, title) as stored from need where title ~ '^L\\d'`),
      nomination: await ask(`select id, concat_ws(' ', version, state, need_id, person_id) as stored from nomination`),
    };
    const kept = {
      person: [...this.people].map(([id, { version, name, consents }]) => [id, `${version} ${name} ${consents.STATISTICS ? 't' : 'f'}`] as const),
      need: [...this.needs].map(([id, { version, state, title }]) => [id, `${version} ${state} ${title}`] as const),
      nomination: [...this.nominations].map(
        ([id, { version, state, needId, personId }]) => [id, `${version} ${state} ${needId} ${personId}`] as const,
      ),
    };
    return (['person', 'need', 'nomination'] as const).flatMap((what) => {
      const there = new Map(stored[what].map((row) => [row.id, row.stored]));
      const known = new Map(kept[what]);
      return [
        ...kept[what]
          .filter(([id, words]) => there.get(id) !== words)
          .map(([id, words]) => `${what} ${id}: acknowledged "${words}", stored "${there.get(id) ?? 'nothing'}"`),
        ...stored[what].filter(({ id }) => !known.has(id)).map((row) => `${what} ${row.id}: stored "${row.stored}", never acknowledged`),
      ];
    });
  }
}
