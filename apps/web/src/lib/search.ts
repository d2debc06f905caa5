/** What an address says, as the router hands it over. */
type Search = Readonly<Record<string, unknown>>;

// What is not understood falls back to nothing: an old link still opens its page. Plain functions, since they are part of every page's first visit.
const word = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= 200 ? value : undefined);
const oneOf = <T extends string>(allowed: readonly [T, ...T[]], value: unknown): T => allowed.find((known) => known === value) ?? allowed[0];

/** Which entry of a list is open. */
export const entrySearch = ({ entry }: Search): { entry?: 'new' | number | undefined } => ({
  entry: entry === 'new' || (typeof entry === 'number' && Number.isInteger(entry) && entry >= 0) ? entry : undefined,
});

/** Where a list stands. */
export const placeSearch = ({ after, before }: Search): { after?: string | undefined; before?: string | undefined } => ({
  after: word(after),
  before: word(before),
});

export const needsSearch = (search: Search): ReturnType<typeof placeSearch> & { kind?: string | undefined; state?: string | undefined } => ({
  ...placeSearch(search),
  kind: word(search.kind),
  state: word(search.state),
});

export const peopleSearch = (search: Search): ReturnType<typeof placeSearch> & { programme?: string | undefined } => ({
  ...placeSearch(search),
  programme: word(search.programme),
});

export const excludedSearch = ({ after, rule }: Search): { after?: string | undefined; rule?: string | undefined } => ({
  after: word(after),
  rule: word(rule),
});

/** A person is looked at for a need. */
export const personSearch = ({ need }: Search): { need?: string | undefined } => ({ need: word(need) });

/** Who is compared. */
export const compareSearch = ({ ids }: Search): { ids: string[] } => ({
  ids: Array.isArray(ids) && ids.every((id) => typeof id === 'string' && id.length <= 60) ? (ids as string[]) : [],
});

/** Only a path of this site: an address from elsewhere must not decide where one lands after signing in. */
export const homeSearch = ({ next }: Search): { next?: string | undefined } => ({
  next: typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined,
});

/** Which sheet a proposal is for. */
export const proposeSearch = ({ programme, view }: Search) => ({
  programme: oneOf(['CD4D2', 'MATCH'], programme),
  view: oneOf(['need', 'person'], view),
});
