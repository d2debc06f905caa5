import type { CanaryFile, CanarySignIn, CanaryToken } from '../../../tools/canary/file.js';
import type { Expected, Relation } from './expected.js';
import { Relations, type Target } from './relations.js';

/** Which kind of data a column's value is, for the expectation. */
const dataOfField: Readonly<Record<string, string>> = {
  'person.name': 'person.identity',
  'person.email': 'person.identity',
  'person.birth_date': 'person.birth',
  'interest.reason': 'interest',
  'need_move.reason': 'need.history',
  'account.display_name': 'account.name',
};

const dataOf = ({ field, about }: CanaryToken): string => dataOfField[field] ?? (about === 'nomination' ? 'nomination.read' : 'person.life');

const words = /qz[a-hj-km-np-z2-9]{12}/g;
const days = /\b(?:19[5-9]\d|20[01]\d)-\d\d-\d\d/g;

/** A value in front of someone who may not have it. */
export interface Leak {
  readonly viewer: string;
  readonly subject: string;
  readonly field: string;
  readonly relation: Relation;
  readonly where: string;
}

/** Looks through texts for values that stand nowhere else, and says which of them the reader may not have. */
export class LeakFinder {
  private readonly tokens: ReadonlyMap<string, CanaryToken>;
  private readonly relations: Relations;
  readonly leaks: Leak[] = [];
  /** Texts looked through, and values found in them. */
  texts = 0;
  found = 0;

  constructor(
    private readonly world: CanaryFile,
    private readonly expected: Expected,
  ) {
    this.tokens = new Map(world.tokens.map((token) => [token.token, token]));
    this.relations = new Relations(world);
  }

  /** Every value of the seeded world in a text. */
  tokensIn(text: string): CanaryToken[] {
    const found = new Set([...(text.match(words) ?? []), ...(text.match(days) ?? [])]);
    return [...found].flatMap((word) => this.tokens.get(word) ?? []);
  }

  /** Looks through what someone was given. */
  read(viewer: CanarySignIn, text: string, where: string): void {
    this.texts += 1;
    for (const token of this.tokensIn(text)) {
      this.found += 1;
      const relation = this.forbidden(viewer, token);
      if (relation) this.leaks.push({ viewer: viewer.key, subject: token.subject, field: token.field, relation, where });
    }
  }

  /** How the reader stands to the value when it is not for them; null when it is. */
  private forbidden(viewer: CanarySignIn, token: CanaryToken): Relation | null {
    if (token.about === 'account' && viewer.key === token.subject) return null;
    const data = dataOf(token);
    const relations = this.targetsOf(token).map((target) => this.relations.of(viewer, data, target));
    if (relations.some((relation) => this.expected.verdict(data, viewer.role, relation) !== 'no')) return null;
    return relations.find((relation) => relation !== 'other') ?? 'other';
  }

  /** A person's words about a need, and a decision, are of the two together. */
  private targetsOf({ about, subject, field }: CanaryToken): Target[] {
    if (about === 'need') return [{ need: subject }];
    if (about === 'account') {
      const programme = this.world.signIns.find(({ key }) => key === subject)?.programme;
      return [programme ? { programme } : {}];
    }
    if (about === 'person' && field !== 'interest.reason') return [{ person: subject }];
    return this.world.nominations.filter(({ person }) => person === subject).map(({ person, need }) => ({ person, need }));
  }
}
