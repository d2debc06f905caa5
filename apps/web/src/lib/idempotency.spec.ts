import { newKey } from './idempotency';

describe('the key of an act', () => {
  it('is a UUID of version 4, which the API asks for', () =>
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  it('is another one each time', () => expect(new Set(Array.from({ length: 50 }, newKey)).size).toBe(50));
});
