import { isUuid } from './index.js';

describe('ids', () => {
  it.each(['0005c151-5b5a-4a66-8aac-60e734beb1ab', '01890000-0000-7000-8000-00000000000A'])('%s has the form of one', (id) =>
    expect(isUuid(id)).toBe(true),
  );
  it.each(['', '1', 'x005c151-5b5a-4a66-8aac-60e734beb1ab', "0005c151-5b5a-4a66-8aac-60e734beb1ab'", null, 7])('%p has not', (id) =>
    expect(isUuid(id)).toBe(false),
  );
});
