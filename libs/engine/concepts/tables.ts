/** What an occupation is called, in every language. */
export interface OccupationNames {
  readonly labels: Readonly<Record<'en' | 'fr' | 'nl', string>>;
  readonly alts: Readonly<Record<'en' | 'fr' | 'nl', readonly string[]>>;
}

/** The rows of ESCO that the graph is made of. Wider rows (with types, tags, labels of skills) fit as they are. */
export interface ConceptTables {
  readonly skills: readonly { readonly uri: string }[];
  readonly groups: readonly { readonly id: string }[];
  /** Each end is a skill or a skill group. */
  readonly broader: readonly { readonly child: string; readonly parent: string }[];
  readonly relations: readonly { readonly skill: string; readonly related: string }[];
  /**
   * `parent` is an occupation or an ISCO code. Names tell which occupations are near; without them nearness rests on skills and ISCO.
   */
  readonly occupations: readonly ({ readonly uri: string; readonly isco: string; readonly parent: string } & Partial<OccupationNames>)[];
  readonly occupationSkills: readonly { readonly occupation: string; readonly skill: string; readonly essential: boolean }[];
}
