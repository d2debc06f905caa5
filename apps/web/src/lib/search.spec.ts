import { compareSearch, entrySearch, homeSearch, needsSearch, proposeSearch } from './search';

describe('what an address says', () => {
  it.each([
    ['/needs', '/needs'],
    ['//elsewhere.example', undefined],
    ['/\\elsewhere.example', undefined],
    ['https://elsewhere.example', undefined],
    [7, undefined],
  ])('leads after signing in from %j to %j', (next, found) => expect(homeSearch({ next }).next).toBe(found));
  it('opens an entry by its number, or a new one', () => {
    expect(['new', 3, -1, 1.5, 'old'].map((entry) => entrySearch({ entry }).entry)).toEqual(['new', 3, undefined, undefined, undefined]);
  });
  it('is left aside where it is not understood', () => {
    expect(needsSearch({ state: 'OPEN', kind: 5, after: 'x'.repeat(201), more: 1 })).toEqual({ state: 'OPEN' });
    expect(compareSearch({ ids: ['a', 'b'] }).ids).toEqual(['a', 'b']);
    expect(compareSearch({ ids: ['a', 2] }).ids).toEqual([]);
    expect(proposeSearch({ programme: 'MATCH', view: 'all' })).toEqual({ programme: 'MATCH', view: 'need' });
  });
});
