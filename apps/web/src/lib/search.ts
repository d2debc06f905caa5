import * as v from 'valibot';

/** What an address says falls back to nothing where it is not understood: an old link still opens its page. */
const lenient = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

const word = lenient(v.pipe(v.string(), v.maxLength(200)));

/** Which entry of a list is open. */
export const entrySearch = v.object({ entry: lenient(v.union([v.literal('new'), v.pipe(v.number(), v.integer(), v.minValue(0))])) });

/** Where a list stands. */
export const placeSearch = v.object({ after: word, before: word });

export const needsSearch = v.object({ after: word, before: word, kind: word, state: word });

export const peopleSearch = v.object({ after: word, before: word, programme: word });

export const excludedSearch = v.object({ after: word, rule: word });

/** A person is looked at for a need. */
export const personSearch = v.object({ need: word });

/** Who is compared. */
export const compareSearch = v.object({ ids: v.fallback(v.array(v.pipe(v.string(), v.maxLength(60))), []) });

/** Only a path of this site: an address from elsewhere must not decide where one lands after signing in. */
export const homeSearch = v.object({ next: lenient(v.pipe(v.string(), v.regex(/^\/(?![/\\])/))) });

/** Which sheet a proposal is for. */
export const proposeSearch = v.object({
  programme: v.fallback(v.picklist(['CD4D2', 'MATCH']), 'CD4D2'),
  view: v.fallback(v.picklist(['need', 'person']), 'need'),
});
