import { cefrLevels, cefrRank, languageSkills, modes, ok } from '#kernel';
import type { Cefr, DomainError, LanguageSkill, Result } from '#kernel';
import { asksAvailability } from './availability-rule.js';
import type { LanguageRequirement, Requirement, ScoringNeed } from './need.js';
import type { AvailabilityWindow, LanguageClaim, ScoringPerson } from './person.js';
import { planNeed } from './plan.js';
import { preparePerson } from './prepared.js';
import type { PreparedPerson } from './prepared.js';
import type { MatchResult } from './result.js';
import { explain } from './score.js';
import type { ScoringInput } from './score-need.js';
import type { Criterion } from './sheet.js';

/** The fixed list of what could be otherwise about a person. Nothing else is ever suggested. */
const changeKinds = ['skill', 'language', 'availability'] as const;

/** One thing that could be otherwise. */
export type Change =
  /** The asked skill, at the asked level. */
  | { readonly kind: 'skill'; readonly criterion: 'skills'; readonly requirementId: string; readonly skill: string; readonly level: number }
  /** One CEFR step up in each asked skill of the language that lies below. */
  | { readonly kind: 'language'; readonly criterion: 'languages'; readonly requirementId: string; readonly language: string }
  /** Free over the whole time of the need, in its form and for its hours. */
  | { readonly kind: 'availability'; readonly criterion: 'availability'; readonly from: string; readonly to: string | null };

/** A score as it would be after one change, reckoned anew by the engine. */
export interface Counterfactual {
  readonly change: Change;
  readonly score: number;
  /** How much more than now; always above 0. */
  readonly gain: number;
  /** What the changed criterion would contribute. */
  readonly contribution: number;
  /** The rank among the scores that were given; null without them. */
  readonly rank: number | null;
}

/** What counterfactuals depend on. */
export interface WhatIfInput extends ScoringInput {
  readonly person: ScoringPerson;
  /** Scores of the others in the list, to tell the new rank by. */
  readonly others?: readonly number[];
}

/**
 * What would help this person most for this need: of each kind of change the one that gains most, when it gains anything, the best first.
 * Three at most. Each is the whole score, reckoned anew with the changed person.
 */
export function counterfactuals(input: WhatIfInput): Result<Counterfactual[], DomainError> {
  const { need, person, sheet, graph, asOf, others } = input;
  const planned = planNeed(need, sheet, graph, asOf);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const present = one(person, input);
  if (!present.ok) return present;
  const before = explain(plan, present.value);
  const candidates: { change: Change; person: ScoringPerson }[] = [
    ...skillChanges(need, before, person),
    ...languageChanges(need, before, person),
    ...availabilityChange(need, before, person, asOf),
  ];
  const found = new Map<string, Counterfactual>();
  for (const { change, person: changed } of candidates) {
    const prepared = one(changed, input);
    if (!prepared.ok) return prepared;
    const after = explain(plan, prepared.value);
    const gain = after.score - before.score;
    if (gain <= (found.get(change.kind)?.gain ?? 0)) continue;
    const rank = others ? 1 + others.filter((other) => other > after.score).length : null;
    found.set(change.kind, { change, score: after.score, gain, contribution: contributionOf(after, change.criterion), rank });
  }
  return ok([...found.values()].sort((a, b) => b.gain - a.gain || changeKinds.indexOf(a.change.kind) - changeKinds.indexOf(b.change.kind)));
}

const contributionOf = (result: MatchResult, criterion: Criterion): number =>
  result.criteria.find((part) => part.criterion === criterion)?.contribution ?? 0;

const one = (person: ScoringPerson, { graph }: ScoringInput): Result<PreparedPerson, DomainError> => preparePerson(person, graph);

/** True for requirements that are not met in full and carry weight. */
function unmet({ requirements }: MatchResult): (requirement: Requirement) => boolean {
  const short = new Set(requirements.filter(({ credit, weight }) => credit < 10_000 && weight > 0).map(({ requirementId }) => requirementId));
  return ({ id }) => short.has(id);
}

/** In the order of their ids, so that among equals the same one is named whatever the order in the need. */
const ordered = ({ requirements }: ScoringNeed): readonly Requirement[] => [...requirements].sort((a, b) => (a.id < b.id ? -1 : 1));

const skillChanges = (need: ScoringNeed, before: MatchResult, person: ScoringPerson): { change: Change; person: ScoringPerson }[] =>
  ordered(need)
    .filter(unmet(before))
    .flatMap((requirement) => {
      if (requirement.kind !== 'skill' || requirement.skill === null) return [];
      const claim = { skill: requirement.skill, level: requirement.level ?? 1 };
      return [
        {
          change: { kind: 'skill' as const, criterion: 'skills' as const, requirementId: requirement.id, ...claim },
          person: { ...person, skills: [...person.skills, claim] },
        },
      ];
    });

const languageChanges = (need: ScoringNeed, before: MatchResult, person: ScoringPerson): { change: Change; person: ScoringPerson }[] =>
  ordered(need)
    .filter(unmet(before))
    .flatMap((requirement) =>
      requirement.kind === 'language'
        ? [
            {
              change: { kind: 'language' as const, criterion: 'languages' as const, requirementId: requirement.id, language: requirement.language },
              person: { ...person, languages: [...person.languages, oneStepUp(requirement, person)] },
            },
          ]
        : [],
    );

/** The language with one step more where the requirement asks more; a language that is new begins at A1. */
function oneStepUp(requirement: LanguageRequirement, person: ScoringPerson): LanguageClaim {
  const known = person.languages.filter(({ language }) => language === requirement.language);
  const level = (skill: LanguageSkill): Cefr => {
    const has = Math.max(0, ...known.map((claim) => cefrRank(claim[skill])));
    const asked = requirement[skill] == null ? 0 : cefrRank(requirement[skill]);
    return cefrLevels[Math.max(0, (has < asked ? has + 1 : has) - 1)] ?? 'A1';
  };
  return {
    language: requirement.language,
    ...(Object.fromEntries(languageSkills.map((skill) => [skill, level(skill)])) as Record<LanguageSkill, Cefr>),
  };
}

function availabilityChange(
  need: ScoringNeed,
  before: MatchResult,
  person: ScoringPerson,
  asOf: string,
): { change: Change; person: ScoringPerson }[] {
  const field = before.fields.find(({ criterion }) => criterion === 'availability');
  if (!asksAvailability(need) || !field || field.credit === 10_000) return [];
  const from = [need.startDate ?? asOf, need.endDate ?? asOf, asOf].sort()[0] ?? asOf;
  const window: AvailabilityWindow = {
    from,
    to: need.endDate,
    modes: need.mode === null ? modes : [need.mode],
    hoursPerWeek: need.hoursPerWeek ?? fullWeek,
  };
  return [
    {
      change: { kind: 'availability', criterion: 'availability', from: need.startDate ?? asOf, to: need.endDate },
      person: { ...person, availability: [...person.availability, window] },
    },
  ];
}

/** Hours that stand for "all the time" when a need states none; they do not count then. */
const fullWeek = 40;
