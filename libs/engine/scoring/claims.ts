import type { Graph } from '#engine/concepts';
import { levelBits } from './prepared.js';
import type { PreparedPerson } from './prepared.js';
import type { ScoringParameters } from './sheet.js';

/** A skill that a person states, or that an occupation implies, or both. */
export interface Claim {
  readonly concept: number;
  /** Stated level, 0 when the skill is implied only. */
  readonly level: number;
  /** Longest time in an occupation of which ESCO calls the skill essential, and optional. */
  readonly essentialMonths: number;
  readonly optionalMonths: number;
}

/** All claims of a person among the concepts that matter, ascending by concept. */
export function claimsOf(
  { stated, career }: Pick<PreparedPerson, 'stated' | 'career'>,
  graph: Graph,
  matters: (concept: number) => boolean,
): Claim[] {
  const claims = new Map<number, { concept: number; level: number; essentialMonths: number; optionalMonths: number }>();
  const claim = (concept: number): { concept: number; level: number; essentialMonths: number; optionalMonths: number } => {
    const known = claims.get(concept) ?? { concept, level: 0, essentialMonths: 0, optionalMonths: 0 };
    claims.set(concept, known);
    return known;
  };
  for (const packed of stated) if (matters(packed >> levelBits)) claim(packed >> levelBits).level = packed & ((1 << levelBits) - 1);
  const { essentialSkills, optionalSkills } = graph.occupations;
  for (const { occupation, months } of career.occupations) {
    for (let at = essentialSkills.starts[occupation] ?? 0; at < (essentialSkills.starts[occupation + 1] ?? 0); at += 1) {
      const skill = essentialSkills.items[at] ?? 0;
      if (matters(skill)) claim(skill).essentialMonths = Math.max(claim(skill).essentialMonths, months);
    }
    for (let at = optionalSkills.starts[occupation] ?? 0; at < (optionalSkills.starts[occupation + 1] ?? 0); at += 1) {
      const skill = optionalSkills.items[at] ?? 0;
      if (matters(skill)) claim(skill).optionalMonths = Math.max(claim(skill).optionalMonths, months);
    }
  }
  return [...claims.values()].sort((a, b) => a.concept - b.concept);
}

/** What an implied skill is worth before its tie is looked at: of the most a share gives, the part of the months that have passed. */
export const impliedPart = (most: number, months: number, { impliedMonths }: ScoringParameters): number =>
  Math.floor((most * Math.min(months, impliedMonths)) / impliedMonths);

/** The better of the implied worth as an essential and as an optional skill. */
export const impliedQuality = ({ essentialMonths, optionalMonths }: Claim, parameters: ScoringParameters): number =>
  Math.max(
    impliedPart(parameters.impliedShare, essentialMonths, parameters),
    impliedPart(parameters.impliedOptionalShare, optionalMonths, parameters),
  );

/**
 * What a claim earns through a tie, 0–10,000: the better of the stated skill, by its level, and the implied one, by the months in the
 * occupation that implies it.
 */
export function claimCredit(claim: Claim, share: number, asked: number, parameters: ScoringParameters): number {
  const stated = Math.floor((share * Math.min(claim.level, asked)) / asked);
  if (stated === share) return stated;
  return Math.max(stated, Math.floor((share * impliedQuality(claim, parameters)) / 10_000));
}
