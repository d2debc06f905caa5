import { type Leaf, leafKey, seenIn, selectionOf } from './leaves.js';
import type { Caller, RawAnswer } from './caller.js';

/** One question: a root field with arguments, and the values that are asked for. */
export interface Question {
  readonly id: string;
  readonly root: string;
  /** Arguments in GraphQL, such as `id: "…"`; empty for none. */
  readonly args: string;
  readonly type: string;
  /** Whether an error of one question leaves the answers to others in the same document. */
  readonly nullable: boolean;
}

/** What came back: the values that were seen, and how the rest was refused. */
export interface Observation {
  readonly seen: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/** Hears every answer, whoever it was for. */
export type Listener = (caller: Caller, answer: RawAnswer, document: string) => void;

// Some values are reckoned anew on each reading, and are given for at most four objects of a document.
const questionsAtOnce = 4;
const leavesAtOnce = 110;
const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

interface Pending {
  readonly questions: readonly Question[];
  readonly leaves: readonly Leaf[];
}

/** Asks for every value of every question, going on without those that are refused until nothing is. */
export async function observe(
  caller: Caller,
  questions: readonly Question[],
  leaves: readonly Leaf[],
  hear: Listener,
): Promise<ReadonlyMap<string, Observation>> {
  const seen = new Map<string, Set<string>>(questions.map(({ id }) => [id, new Set()]));
  const refused = new Map<string, Set<string>>(questions.map(({ id }) => [id, new Set()]));
  const waiting: Pending[] = [];
  for (let at = 0; at < leaves.length; at += leavesAtOnce) waiting.push({ questions, leaves: leaves.slice(at, at + leavesAtOnce) });

  for (let pending = waiting.shift(); pending; pending = waiting.shift()) {
    const size = pending.questions.every(({ nullable }) => nullable) ? questionsAtOnce : 1;
    if (pending.questions.length > size) {
      waiting.unshift({ ...pending, questions: pending.questions.slice(size) });
      pending = { ...pending, questions: pending.questions.slice(0, size) };
    }
    const { questions: asked, leaves: wanted } = pending;
    const document = documentOf(asked, wanted);
    const answer = await caller.ask<Record<string, unknown>>(document);
    hear(caller, answer, document);
    if (answer.data === null && answer.errors.every(({ path }) => path === undefined)) {
      const half = Math.ceil(wanted.length / 2);
      if (!/limit/i.test(answer.text) || half === wanted.length)
        throw new Error(`A question was not understood: ${answer.text.slice(0, 400)}\n${document.slice(0, 1500)}`);
      // Too much for one document.
      waiting.unshift({ questions: asked, leaves: wanted.slice(0, half) }, { questions: asked, leaves: wanted.slice(half) });
      continue;
    }
    const later = new Map<string, { questions: Question[]; leaves: Leaf[] }>();
    for (const [at, question] of asked.entries()) {
      const own = answer.errors.filter(({ path }) => path?.[0] === `q${at}`);
      const stray = own.find(({ extensions }) => !refusals.has(extensions?.code ?? ''));
      if (stray) throw new Error(`${question.root}(${question.args}) failed: ${JSON.stringify(stray)}`);
      const gone = own.map(({ path }) =>
        (path ?? [])
          .slice(1)
          .filter((step) => typeof step === 'string')
          .join('.'),
      );
      const left = wanted.filter((leaf) => !gone.some((prefix) => prefix === '' || within(leaf, prefix)));
      for (const leaf of wanted) if (!left.includes(leaf)) refused.get(question.id)?.add(leafKey(leaf));
      if (own.length === 0) for (const leaf of seenIn(answer.data?.[`q${at}`], wanted)) seen.get(question.id)?.add(leaf);
      else if (left.length > 0) {
        if (left.length === wanted.length) throw new Error(`${question.root} refuses what was not asked for: ${JSON.stringify(own)}`);
        const name = left.map(leafKey).join(' ');
        const group = later.get(name) ?? { questions: [], leaves: left };
        group.questions.push(question);
        later.set(name, group);
      }
    }
    waiting.unshift(...later.values());
  }
  return new Map(questions.map(({ id }) => [id, { seen: seen.get(id) ?? new Set(), refused: refused.get(id) ?? new Set() }]));
}

/** True when the value lies below this path of fields; members of unions leave no trace in an error's path. */
function within(leaf: Leaf, prefix: string): boolean {
  const plain = leaf.path.filter((step) => !step.startsWith('... on ')).join('.');
  return plain === prefix || plain.startsWith(`${prefix}.`);
}

function documentOf(questions: readonly Question[], leaves: readonly Leaf[]): string {
  const selection = selectionOf(leaves);
  const [first] = questions;
  const call = (question: Question, at: number, body: string): string =>
    `q${at}: ${question.root}${question.args === '' ? '' : `(${question.args})`}${body}`;
  if (selection === '') return `{ ${questions.map((question, at) => call(question, at, '')).join(' ')} }`;
  if (questions.length === 1 && first) return `{ ${call(first, 0, ` { ${selection} }`)} }`;
  return `{ ${questions.map((question, at) => call(question, at, ' { ...All }')).join(' ')} } fragment All on ${first?.type ?? ''} { ${selection} }`;
}
