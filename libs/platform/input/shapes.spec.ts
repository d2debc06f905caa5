import * as v from 'valibot';
import { cefr, day, email, line, list, maybe, optionalText, problemsOf, record, whole } from './index.js';

const problems = (schema: v.GenericSchema, input: unknown) => {
  const parsed = v.safeParse(schema, input);
  return parsed.success ? [] : problemsOf(parsed.issues);
};

describe('shapes of inputs', () => {
  const schema = record({ name: line(10), note: optionalText(5), level: whole(1, 4), spoken: cefr, born: maybe(day), tags: list(line(3), 2) });

  it('take and tidy a good input', () => {
    expect(v.parse(schema, { name: '  Awa ', note: ' ', level: 4, spoken: 'B2', born: '2000-02-29', tags: ['a'] })).toEqual({
      name: 'Awa',
      note: null,
      level: 4,
      spoken: 'B2',
      born: '2000-02-29',
      tags: ['a'],
    });
  });

  it('name every problem with its place and figures', () => {
    expect(problems(schema, { name: ' ', note: 'too long', level: 2.5, spoken: 'D1', born: '2001-02-29', tags: ['a', 'b', 'long'], id: 1 })).toEqual([
      { field: 'name', rule: 'rule.required' },
      { field: 'note', rule: 'rule.too_long', params: { max: 5 } },
      { field: 'level', rule: 'rule.range', params: { min: 1, max: 4 } },
      { field: 'spoken', rule: 'rule.cefr' },
      { field: 'born', rule: 'rule.date' },
      { field: 'tags.2', rule: 'rule.too_long', params: { max: 3 } },
      { field: 'tags', rule: 'rule.too_many', params: { max: 2 } },
      { field: 'id', rule: 'rule.unexpected_field' },
    ]);
    expect(problems(schema, null)).toEqual([{ field: '', rule: 'rule.required' }]);
    expect(problems(line(10), 'a\u0000b')).toEqual([{ field: '', rule: 'rule.control_characters' }]);
  });

  it.each(['awa.diop@example.org', 'a+b@sub.example.sn', ' x@y.nl '])('take the address %s', (address) =>
    expect(problems(email, address)).toEqual([]),
  );
  it.each(['awa', 'a@b', 'a@b..nl', 'a b@c.nl', 'a@b.nl, c@d.nl', '@b.nl', `${'a'.repeat(250)}@b.nl`])('refuse the address %s', (address) =>
    expect(problems(email, address)).not.toEqual([]),
  );
});
