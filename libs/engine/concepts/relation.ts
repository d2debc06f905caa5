/** How a claimed skill stands to a required one: the same, below it, above it, tied to it by an ESCO relation, or none of these. */
export type Relation = 'same' | 'narrower' | 'broader' | 'related' | 'none';
