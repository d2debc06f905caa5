import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** The schema as it is emitted and committed; a check of its own holds it to the resolvers. */
export const readSchema = (): GraphQLSchema => buildSchema(readFileSync('schema.graphql', 'utf8'));

/** A way from a root field down to a value: names of fields, and after each union the member that is meant. */
export interface Leaf {
  readonly path: readonly string[];
  /** `Type.field` of each step, the root field first. */
  readonly fields: readonly string[];
}

const key = (path: readonly string[]): string => path.join('.');

/** Every value below a root field, each type once on a way. Fields that need arguments of their own do not occur below a root. */
export function leavesBelow(root: GraphQLField<unknown, unknown>, rootType: string): Leaf[] {
  const found: Leaf[] = [];
  const walk = (type: GraphQLObjectType, path: readonly string[], fields: readonly string[], seen: readonly string[]): void => {
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      const here = { path: [...path, field.name], fields: [...fields, `${type.name}.${field.name}`] };
      if (isLeafType(next)) found.push(here);
      else enter(next, here.path, here.fields, seen);
    }
  };
  const enter = (type: unknown, path: readonly string[], fields: readonly string[], seen: readonly string[]): void => {
    if (isObjectType(type) && !seen.includes(type.name)) walk(type, path, fields, [...seen, type.name]);
    if (isUnionType(type))
      for (const member of type.getTypes())
        if (!seen.includes(member.name)) walk(member, [...path, `... on ${member.name}`], fields, [...seen, member.name]);
  };
  const type = getNamedType(root.type);
  const fields = [`${rootType}.${root.name}`];
  if (isLeafType(type)) return [{ path: [], fields }];
  enter(type, [], fields, []);
  return found;
}

type Tree = Map<string, Tree>;

/** The selection that asks for these values and nothing else. */
export function selectionOf(leaves: readonly Pick<Leaf, 'path'>[]): string {
  const tree: Tree = new Map();
  for (const { path } of leaves) {
    let at = tree;
    for (const step of path) {
      const next: Tree = at.get(step) ?? new Map();
      at.set(step, next);
      at = next;
    }
  }
  const written = (branch: Tree): string => [...branch].map(([name, below]) => (below.size > 0 ? `${name} { ${written(below)} }` : name)).join(' ');
  return written(tree);
}

/** Which of the values an answer holds. A list counts as its elements together; an empty list of values is a value. */
export function seenIn(data: unknown, leaves: readonly Leaf[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { path } of leaves) if (reaches(data, path)) seen.add(key(path));
  return seen;
}

function reaches(data: unknown, path: readonly string[]): boolean {
  if (data === null || data === undefined) return false;
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (Array.isArray(data)) return data.some((item) => reaches(item, path));
  if (step.startsWith('... on ')) return reaches(data, rest);
  return reaches((data as Record<string, unknown>)[step], rest);
}

/** The name of a value within its root. */
export const leafKey = (leaf: Pick<Leaf, 'path'>): string => key(leaf.path);
