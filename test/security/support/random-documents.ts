import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** A stream of small whole numbers, from which everything else is drawn; it begins anew when it is used up. */
export class Draws {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A number from 0 to `below` - 1. */
  next(below: number): number {
    const drawn = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at += 1;
    return (drawn + Math.floor(this.at / this.numbers.length)) % below;
  }

  /** One of these. */
  of<T>(items: readonly T[]): T {
    return items[this.next(items.length)] as T;
  }
}

const texts = [
  '',
  ' ',
  'OPEN',
  'CD4D2',
  'MATCH',
  'skill',
  'x'.repeat(3000),
  '\u0000',
  '\u202Eabc',
  '"; drop table person; --',
  '../../etc/passwd',
  '{{7*7}}',
  '😀',
  '-1',
  'null',
  '2026-02-30',
  '2027-01-01',
  'NaN',
  'en',
  'NL',
  'A1',
];
const whole = [-1, 0, 1, 2, 100, 101, 2 ** 31 - 1, -(2 ** 31)];

/** Draws operations from the schema: any selection, any arguments, sound or not. */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
    /** Mutations that are left out. */
    private readonly without: readonly string[],
  ) {}

  /** One operation with its variables. */
  draw(draws: Draws, kind: 'query' | 'mutation'): { query: string; variables: Record<string, unknown> } {
    const type = kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType();
    const fields = Object.values(type?.getFields() ?? {}).filter(({ name }) => !this.without.includes(name));
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const calls = Array.from({ length: 1 + draws.next(3) }, (_, at) => {
      const field = draws.of(fields);
      const args = field.args
        .filter(({ type: of }) => isNonNullType(of) || draws.next(2) === 0)
        .map((arg) => {
          const name = `v${at}_${arg.name}`;
          // Now and then a value of another type than is asked for.
          variables[name] = draws.next(12) === 0 ? draws.of<unknown>([null, 1, 'x', [], {}, true]) : this.value(arg.type, draws, 0);
          declared.push(`$${name}: ${String(arg.type)}`);
          return `${arg.name}: $${name}`;
        });
      const body = this.selection(getNamedType(field.type), draws, 0);
      const directive = draws.next(8) === 0 ? ` @${draws.of(['include', 'skip'])}(if: ${draws.of(['true', 'false'])})` : '';
      return `f${at}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${body}`;
    });
    return { query: `${kind}${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${calls.join(' ')} }`, variables };
  }

  private selection(type: unknown, draws: Draws, depth: number): string {
    if (isUnionType(type)) {
      const members = type.getTypes().filter(() => draws.next(2) === 0);
      return ` { __typename ${members.map((member) => `... on ${member.name}${this.selection(member, draws, depth + 1)}`).join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    return ` { ${this.fieldsOf(type, draws, depth)} }`;
  }

  private fieldsOf(type: GraphQLObjectType, draws: Draws, depth: number): string {
    const chosen = Object.values(type.getFields()).filter(({ args }) => args.every(({ type: of }) => !isNonNullType(of)));
    const parts = chosen.flatMap((field) => {
      if (draws.next(3) === 0) return [];
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [draws.next(9) === 0 ? `a${draws.next(99)}: ${field.name}` : field.name];
      return depth >= 4 || draws.next(3) === 0 ? [] : [`${field.name}${this.selection(named, draws, depth + 1)}`];
    });
    return ['__typename', ...parts].join(' ');
  }

  private value(type: GraphQLInputType, draws: Draws, depth: number): unknown {
    const own = getNullableType(type);
    if (own === type && draws.next(6) === 0) return null;
    if (isListType(own)) return Array.from({ length: draws.next(3) }, () => this.value(own.ofType, draws, depth + 1));
    if (isEnumType(own)) return draws.of(own.getValues()).name;
    if (isInputObjectType(own)) {
      const fields = Object.values(own.getFields()).filter(({ type: of }) => isNonNullType(of) || (depth < 3 && draws.next(2) === 0));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, draws, depth + 1)]));
    }
    switch (getNamedType(own).name) {
      case 'Int':
        return draws.of(whole);
      case 'Float':
        return draws.of([...whole, 0.5, 1e308]);
      case 'Boolean':
        return draws.next(2) === 0;
      case 'ID':
        return draws.next(4) === 0 ? draws.of(texts) : draws.of(this.ids);
      default:
        return draws.next(5) === 0 ? draws.of(this.ids) : draws.of(texts);
    }
  }
}
