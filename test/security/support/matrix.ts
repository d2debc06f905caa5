import { getNamedType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import type { CanaryFile, CanarySignIn } from '../../../tools/canary/file.js';
import type { Caller } from './caller.js';
import type { Expected, Relation, Verdict } from './expected.js';
import { type Leaf, leafKey, leavesBelow } from './leaves.js';
import { type Listener, observe, type Question } from './observe.js';
import { Relations, type Target } from './relations.js';
import type { Roots } from './roots.js';

/** One answer that was looked at: a field of an object, for one account in one relation. */
export interface Cell {
  readonly field: string;
  readonly viewer: string;
  readonly relation: Relation;
  readonly question: string;
  readonly expected: Verdict;
  readonly seen: boolean;
}

/** Cells in which the answer is not what was expected. */
export const disagrees = (cell: Cell): boolean => (cell.seen ? cell.expected === 'no' : cell.expected === 'must');

/** What the matrix needs. */
export interface MatrixStage {
  readonly schema: GraphQLSchema;
  readonly world: CanaryFile;
  readonly expected: Expected;
  readonly roots: Roots;
  caller(signIn: CanarySignIn): Caller;
  readonly hear: (viewer: CanarySignIn, ...heard: Parameters<Listener>) => void;
}

/** Reckoned on each reading and given for a few objects at a time, not for a list. */
const reckonedAnew = new Set(['holds', 'counterfactuals']);

const both = (a: Verdict, b: Verdict): Verdict => (a === 'no' || b === 'no' ? 'no' : a === 'may' || b === 'may' ? 'may' : 'must');

/** Asks everything as everyone and lays the answers beside the expectation. */
export class Matrix {
  private readonly relations: Relations;
  readonly cells: Cell[] = [];
  /** `Type.field` of everything that someone was given at least once. */
  readonly reached = new Set<string>();

  constructor(private readonly stage: MatrixStage) {
    this.relations = new Relations(stage.world);
  }

  /** What is expected for a field of a target. */
  verdictOf(field: string, viewer: CanarySignIn, target: Target): { verdict: Verdict; relation: Relation } {
    const data = this.dataOf(this.stage.expected.dataOf(field) ?? 'nothing is known', target);
    const relation = this.relations.of(viewer, data, target);
    return { verdict: this.stage.expected.verdict(data, viewer.role, relation), relation };
  }

  /** A need's own content is another matter before it is open. */
  private dataOf(data: string, { need }: Target): string {
    if (data !== 'need') return data;
    const state = this.stage.world.needs.find(({ key }) => key === need)?.state;
    return state === 'DRAFT' ? 'need.draft' : state === 'OPEN' || state === undefined ? 'need.open' : 'need.checked';
  }

  /** What is expected of a whole way: nothing less than of each of its steps. */
  way(leaf: Leaf, viewer: CanarySignIn, target: Target): { verdict: Verdict; relation: Relation } {
    let verdict: Verdict = 'must';
    let relation: Relation = 'other';
    for (const field of leaf.fields) {
      const step = this.verdictOf(field, viewer, target);
      verdict = both(verdict, step.verdict);
      if (step.relation !== 'other') relation = step.relation;
    }
    return { verdict, relation };
  }

  /** Questions of one root field, with the values below it. */
  questionsOf(root: string): { questions: (Question & { target: Target; own: boolean })[]; leaves: Leaf[] } {
    const field = this.stage.schema.getQueryType()?.getFields()[root];
    if (!field) throw new Error(`There is no query ${root}.`);
    const type = getNamedType(field.type);
    const leaves = leavesBelow(field, 'Query');
    const questions = (this.stage.roots.targets[root] ?? []).map(({ args, own, ...target }) => ({
      id: `${root}(${args})`,
      root,
      args,
      type: type.name,
      nullable: !isNonNullType(field.type) && isObjectType(type),
      target,
      own: own === true,
    }));
    return { questions, leaves };
  }

  /** Every field of every object behind the root fields that name one. */
  async askFields(roots: readonly string[] = Object.keys(this.stage.roots.targets)): Promise<void> {
    for (const root of roots) {
      const { questions, leaves } = this.questionsOf(root);
      const seenBy = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
      await inTurn(this.stage.world.signIns, async (viewer) => {
        const answers = await observe(this.stage.caller(viewer), questions, leaves, (...heard) => this.stage.hear(viewer, ...heard));
        seenBy.set(viewer.key, new Map([...answers].map(([id, { seen }]) => [id, seen])));
      });
      for (const { id, target, own } of questions)
        for (const leaf of leaves) {
          const name = leafKey(leaf);
          const saw = (viewer: CanarySignIn): boolean => seenBy.get(viewer.key)?.get(id)?.has(name) ?? false;
          const exists = this.stage.world.signIns.some(saw);
          if (exists) for (const field of leaf.fields) this.reached.add(field);
          for (const viewer of this.stage.world.signIns) {
            const about = own ? { ...target, ...(viewer.person ? { person: viewer.person } : {}) } : target;
            const { verdict, relation } = this.way(leaf, viewer, about);
            // What nobody has cannot be missed; what is about the reader differs from reader to reader.
            const expected = verdict === 'must' && (!exists || own) ? 'may' : verdict;
            this.add(leaf.fields.at(-1) ?? root, viewer, relation, id, expected, saw(viewer));
          }
        }
    }
  }

  /** Every list: who stands in it, who does not, and how many it counts. */
  async askLists(): Promise<void> {
    for (const [root, lists] of Object.entries(this.stage.roots.lists))
      for (const [at, { args, rows, name, data, objects, ...target }] of lists.entries()) {
        if (at === 0) await this.readWhole(root, args);
        const counted = rows[0] === 'edges';
        const selection = [...rows, name].reduceRight((below, step) => (below === '' ? step : `${step} { ${below} }`), '');
        const document = `{ ${root}${args === '' ? '' : `(${args})`} { ${counted ? 'totalCount ' : ''}${selection} } }`;
        await inTurn(this.stage.world.signIns, async (viewer) => {
          const caller = this.stage.caller(viewer);
          const answer = await caller.ask(document);
          this.stage.hear(viewer, caller, answer, document);
          const names = new Set(namesIn(answer.data?.[root], [...rows, name]));
          const gate = this.verdictOf(`Query.${root}`, viewer, target).verdict;
          for (const { id, ...object } of objects) {
            const kind = this.dataOf(data, object);
            const relation = this.relations.of(viewer, kind, object);
            const verdict = both(gate, this.stage.expected.verdict(kind, viewer.role, relation));
            this.add(`Query.${root}`, viewer, relation, `${document} ${id}`, verdict, names.has(id));
          }
          const count = counted ? (answer.data?.[root] as { totalCount: number } | null)?.totalCount : undefined;
          // A count is a leak: it may not speak of more rows than the reader gets.
          if (count !== undefined && rows.length === 2) this.add(`Query.${root} count`, viewer, 'other', document, 'no', count !== names.size);
        });
      }
  }

  /** Everything that a list holds: whose rows they are is looked at apart, and no text may hold what is not for its reader. */
  private async readWhole(root: string, args: string): Promise<void> {
    const field = this.stage.schema.getQueryType()?.getFields()[root];
    if (!field) throw new Error(`There is no query ${root}.`);
    const leaves = leavesBelow(field, 'Query').filter(({ path }) => !path.some((step) => reckonedAnew.has(step)));
    const question = { id: root, root, args, type: getNamedType(field.type).name, nullable: false };
    await inTurn(this.stage.world.signIns, async (viewer) => {
      const answers = await observe(this.stage.caller(viewer), [question], leaves, (...heard) => this.stage.hear(viewer, ...heard));
      const seen = answers.get(root)?.seen;
      for (const leaf of leaves) if (seen?.has(leafKey(leaf))) for (const step of leaf.fields) this.reached.add(step);
    });
  }

  /** Adds one cell. */
  add(field: string, viewer: CanarySignIn, relation: Relation, question: string, expected: Verdict, seen: boolean): void {
    this.cells.push({ field, viewer: viewer.key, relation, question, expected, seen });
  }
}

function namesIn(data: unknown, path: readonly string[]): string[] {
  if (data === null || data === undefined) return [];
  const [step, ...rest] = path;
  if (Array.isArray(data)) return data.flatMap((item) => namesIn(item, path));
  if (step === undefined) return [String(data)];
  return namesIn((data as Record<string, unknown>)[step], rest);
}

/** A few at a time: the api has two processors here, and answers others meanwhile. */
export async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 4): Promise<void> {
  const left = [...items];
  const hand = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
