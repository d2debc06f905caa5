import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '#engine/concepts';
import { defaultSheet, scorePair } from '#engine/scoring';
import type { MatchResult, Requirement, ScoringPerson } from '#engine/scoring';
import type { EscoTables } from '../tools/esco/read.js';
import { needOf, personOf } from './profiles.js';

interface CasePerson {
  readonly skills?: readonly string[];
  readonly labels?: readonly (readonly [language: string, label: string])[];
}

interface CaseNeed {
  readonly essential: readonly string[];
  readonly unresolved?: readonly string[];
}

/** A line of robustness.jsonl. */
export interface LawCase {
  readonly id: string;
  readonly law: string;
  readonly person: CasePerson;
  readonly person_variant?: CasePerson;
  readonly need: CaseNeed;
  readonly need_variant?: CaseNeed;
  readonly expect: {
    readonly relation?: string;
    readonly explanation?: string;
    readonly met_essential_max?: number;
    readonly score_at_most_of_perfect?: number;
    readonly unmet_includes_unresolved?: boolean;
  };
}

/** Decides by scoring whether a case holds. */
export class LawChecker {
  private readonly byLabel: ReadonlyMap<string, string | null>;

  constructor(
    private readonly graph: Graph,
    tables: EscoTables,
  ) {
    this.byLabel = labelIndex(tables);
  }

  /** True when every expectation of the case is fulfilled, to the unit. */
  holds(item: LawCase): boolean {
    const other = item.person_variant ?? item.person;
    const base = this.score(item.person, item.need, other);
    const variant = this.score(other, item.need_variant ?? item.need, item.person);
    return this.relationHolds(item, base, variant) && this.limitsHold(item, base, variant);
  }

  private relationHolds({ law, expect }: LawCase, base: MatchResult, variant: MatchResult): boolean {
    switch (expect.relation) {
      case undefined:
        break;
      case 'variant == base':
        if (variant.score !== base.score) return false;
        break;
      case 'variant > base':
        if (variant.score <= base.score) return false;
        break;
      case 'variant < base':
        if (variant.score >= base.score) return false;
        break;
      default:
        throw new Error(`unknown relation ${expect.relation}`);
    }
    const sameReasons = expect.explanation === 'identical' || law === 'order_invariance' || law === 'language_invariance';
    return !sameReasons || isDeepStrictEqual(reasons(variant), reasons(base));
  }

  private limitsHold({ need, expect }: LawCase, base: MatchResult, variant: MatchResult): boolean {
    const met = base.requirements.filter((reason) => reason.fulfilment === 'met').length;
    if (expect.met_essential_max !== undefined && met > expect.met_essential_max) return false;
    if (expect.score_at_most_of_perfect !== undefined) {
      const perfect = this.score({ skills: need.essential }, need, { skills: need.essential });
      if (base.score > expect.score_at_most_of_perfect * perfect.score) return false;
    }
    if (expect.unmet_includes_unresolved !== true) return true;
    const unresolved = variant.requirements.filter((reason) => reason.kind === 'skill' && reason.unresolved);
    return unresolved.length > 0 && unresolved.every(({ fulfilment, contribution }) => fulfilment === 'missing' && contribution === 0);
  }

  /** `beside` is the variant of the person, or the person of the variant: a label that is not one skill's alone is left out on both sides. */
  private score(person: CasePerson, need: CaseNeed, beside: CasePerson): MatchResult {
    const sheet = defaultSheet('MATCH', 'VACANCY', 'need');
    if (!sheet) throw new Error('no default sheet');
    const result = scorePair({
      person: this.person(person, beside),
      need: needOf('need', requirements(need)),
      sheet,
      graph: this.graph,
      asOf: '2026-01-01',
    });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }

  private person(person: CasePerson, beside: CasePerson): ScoringPerson {
    const skills = person.skills ?? this.resolved(person.labels ?? [], beside.labels ?? []);
    return personOf('person', { skills: skills.map((skill) => ({ skill, level: 3 })) });
  }

  private resolved(labels: readonly (readonly [string, string])[], beside: readonly (readonly [string, string])[]): string[] {
    const find = ([language, label]: readonly [string, string]): string | null => this.byLabel.get(`${language}:${label}`) ?? null;
    return labels.flatMap((label, index) => {
      const found = find(label);
      const other = beside[index];
      return found === null || (other && find(other) === null) ? [] : [found];
    });
  }
}

/** In the order of ids, so that only what is said counts. */
const reasons = (result: MatchResult): unknown => result.requirements.toSorted((a, b) => (a.requirementId < b.requirementId ? -1 : 1));

/** A requirement's id is its concept: the order and the repeats of a case do not reach the engine as ids. */
const requirements = (need: CaseNeed): Requirement[] => [
  ...[...new Set(need.essential)].map((skill): Requirement => ({ id: skill, kind: 'skill', essential: true, importance: 3, skill })),
  ...(need.unresolved ?? []).map((text): Requirement => ({ id: text, kind: 'skill', essential: true, importance: 3, skill: null })),
];

/** Preferred labels in each language; null for one that two skills share. */
function labelIndex(tables: EscoTables): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { uri, labels } of tables.skills) {
    for (const language of ['en', 'fr', 'nl'] as const) {
      const key = `${language}:${labels[language]}`;
      index.set(key, index.has(key) ? null : uri);
    }
  }
  return index;
}
