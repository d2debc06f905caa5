import { randomUUID } from 'node:crypto';
import { getNamedType, isUnionType } from 'graphql';
import type { CanarySignIn } from '../../../tools/canary/file.js';
import type { Act } from './acts.js';
import type { RawAnswer } from './caller.js';
import { type Leaf, leavesBelow, seenIn, leafKey, selectionOf } from './leaves.js';
import type { Matrix, MatrixStage } from './matrix.js';
import { Relations } from './relations.js';

/** Refusals that say "not you", where others say "not now" or "not so". */
const notYou = /not_yours|may_not|of_your_programme|your_programme|has_person|no_profile/;
const errors = new Set(['InvalidInput', 'KeyReused', 'NotFound', 'Refused', 'VersionConflict']);

/** What a mutation selects: its result and errors, not too deep, each name with one type. */
function selected(stage: MatrixStage, mutation: string): { leaves: Leaf[]; selection: string; input: string } {
  const field = stage.schema.getMutationType()?.getFields()[mutation];
  const type = field && getNamedType(field.type);
  const [arg] = field?.args ?? [];
  if (!field || !isUnionType(type) || !arg) throw new Error(`${mutation} is no mutation with one input.`);
  const result = type.getTypes().find(({ name }) => !errors.has(name))?.name ?? '';
  const leaves = leavesBelow(field, 'Mutation').filter(
    ({ path }) => path.length <= 4 && (path[1] !== 'current' || (path[2] === `... on ${result}` && path.length === 4)) && !path.includes('holds'),
  );
  return { leaves, selection: `__typename ${selectionOf(leaves)}`, input: String(arg.type) };
}

/** True when the answer lets the asker through, whatever else it says. */
function letThrough(answer: RawAnswer, mutation: string): boolean {
  const value = answer.data?.[mutation] as { __typename: string; rule?: string } | null | undefined;
  if (!value) return false;
  return value.__typename !== 'NotFound' && !(value.__typename === 'Refused' && notYou.test(value.rule ?? ''));
}

/**
 * Tries every mutation as everyone: first all that must be refused, on the world as it was seeded, then the others, of
 * which one may find done what another did. Returns how often something was let through that must not be.
 */
export async function tryActs(matrix: Matrix, stage: MatrixStage, acts: readonly Act[]): Promise<void> {
  const relations = new Relations(stage.world);
  const tries = acts.flatMap((act) =>
    stage.world.signIns.map((viewer) => {
      const relation = relations.of(viewer, act.data, act.target);
      return { act, viewer, relation, expected: stage.expected.verdict(act.data, viewer.role, relation) };
    }),
  );
  const documents = new Map<string, ReturnType<typeof selected>>();
  const attempt = async ({ act, viewer, relation, expected }: (typeof tries)[number]): Promise<void> => {
    const { mutation } = act;
    const shape = documents.get(mutation) ?? selected(stage, mutation);
    documents.set(mutation, shape);
    const document = `mutation($input: ${shape.input}) { ${mutation}(input: $input) { ${shape.selection} } }`;
    const input = { idempotencyKey: randomUUID(), ...(await act.input()) };
    const caller = stage.caller(viewer);
    const answer = await caller.ask(document, { input });
    stage.hear(viewer, caller, answer, document);
    if (answer.data === null && answer.errors.every(({ path }) => path === undefined)) throw new Error(`${mutation}: ${answer.text.slice(0, 500)}`);
    const seen = seenIn(answer.data?.[mutation], shape.leaves);
    for (const leaf of shape.leaves) if (seen.has(leafKey(leaf))) for (const field of leaf.fields) matrix.reached.add(field);
    matrix.add(`Mutation.${mutation}`, viewer, relation, `${act.data} ${JSON.stringify(act.target)}`, expected, letThrough(answer, mutation));
  };
  for (const one of tries.filter(({ expected }) => expected === 'no')) await attempt(one);
  for (const one of tries.filter(({ expected }) => expected !== 'no')) await attempt(one);
}

/** The same key with another input, which is told apart from a repetition. */
export async function reuseKey(matrix: Matrix, stage: MatrixStage, viewer: CanarySignIn): Promise<void> {
  const shape = selected(stage, 'chooseLocale');
  const idempotencyKey = randomUUID();
  const document = `mutation($input: ${shape.input}) { chooseLocale(input: $input) { ${shape.selection} } }`;
  for (const locale of ['en', 'nl']) {
    const answer = await stage.caller(viewer).ask(document, { input: { idempotencyKey, locale } });
    const seen = seenIn(answer.data?.['chooseLocale'], shape.leaves);
    for (const leaf of shape.leaves) if (seen.has(leafKey(leaf))) for (const field of leaf.fields) matrix.reached.add(field);
  }
}
