/**
 * The rows of ESCO that the graph is made of. Labels are no part of it, so no language can sway a score.
 * Wider rows (with labels, types, tags) fit as they are.
 */
export interface ConceptTables {
  readonly skills: readonly { readonly uri: string }[];
  readonly groups: readonly { readonly id: string }[];
  /** Each end is a skill or a skill group. */
  readonly broader: readonly { readonly child: string; readonly parent: string }[];
  readonly relations: readonly { readonly skill: string; readonly related: string }[];
  /** `parent` is an occupation or an ISCO code, `nace` the sectors. */
  readonly occupations: readonly { readonly uri: string; readonly isco: string; readonly parent: string; readonly nace?: readonly string[] }[];
  readonly occupationSkills: readonly { readonly occupation: string; readonly skill: string; readonly essential: boolean }[];
}
