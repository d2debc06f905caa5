import { outcome, refusalLines } from './outcome';

type Member =
  | { __typename: 'Person'; id: string }
  | { __typename: 'InvalidInput'; problems: { field: string; message: string }[] }
  | { __typename: 'NotFound' | 'VersionConflict' | 'KeyReused' | 'Refused'; message: string };

const of = (member: Member) => outcome(member, 'Person');

describe('what a mutation came to', () => {
  it('is the result itself when it was done', () =>
    expect(of({ __typename: 'Person', id: 'p1' })).toEqual({ kind: 'done', value: { __typename: 'Person', id: 'p1' } }));

  it('carries every problem of the input', () => {
    const problems = [
      { field: 'skills.3.level', message: 'Enter a level from 1 to 4.' },
      { field: 'name', message: 'Enter a name.' },
    ];
    const result = of({ __typename: 'InvalidInput', problems });
    expect(result).toEqual({ kind: 'invalid', problems });
    if (result.kind !== 'done') expect(refusalLines(result)).toEqual(['Enter a level from 1 to 4.', 'Enter a name.']);
  });

  it.each([
    ['NotFound', 'missing'],
    ['VersionConflict', 'conflict'],
    ['KeyReused', 'key_reused'],
    ['Refused', 'refused'],
  ] as const)('tells %s apart, in the words of the server', (__typename, kind) =>
    expect(of({ __typename, message: 'Why.' })).toEqual({ kind, message: 'Why.' }),
  );
});
