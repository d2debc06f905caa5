import { cefrLevels, isDate, isOneOf, languageSkills, modes } from '#kernel';
import type { Problem } from '#kernel';
import type { Graph } from '#engine/concepts';
import { isWhole, mostMonths } from './check-person.js';
import type { Requirement, ScoringNeed } from './need.js';
import { criteria, personViewOnly } from './sheet.js';
import type { WeightSheet } from './sheet.js';

type Report = (field: string, rule: string) => void;

/** Everything wrong with a need for this graph; empty when people can be scored for it. */
export function checkNeed(need: ScoringNeed, graph: Graph): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (field, rule) => void problems.push({ field, rule });
  const ids = new Set<string>();
  need.requirements.forEach((requirement, index) => {
    const at = `requirements.${index}`;
    if (ids.has(requirement.id)) report(`${at}.id`, 'repeated_id');
    ids.add(requirement.id);
    if (!isWhole(requirement.importance, 1, 5)) report(`${at}.importance`, 'importance_from_1_to_5');
    checkRequirement(requirement, graph, (field, rule) => report(`${at}.${field}`, rule));
  });
  if (need.mode !== null && !isOneOf(modes, need.mode)) report('mode', 'unknown_mode');
  if (need.startDate !== null && !isDate(need.startDate)) report('startDate', 'invalid_date');
  if (need.endDate !== null && !isDate(need.endDate)) report('endDate', 'invalid_date');
  if (need.startDate !== null && need.endDate !== null && need.endDate < need.startDate) report('endDate', 'ends_before_it_begins');
  if (need.hoursPerWeek !== null && !isWhole(need.hoursPerWeek, 1, 168)) report('hoursPerWeek', 'hours_out_of_range');
  if (need.readiness != null && !isWhole(need.readiness, 0, 10_000)) report('readiness', 'share_from_0_to_10000');
  return problems;
}

function checkRequirement(requirement: Requirement, graph: Graph, report: Report): void {
  switch (requirement.kind) {
    case 'skill':
      if (requirement.skill !== null && graph.skills.indexOf(requirement.skill) === undefined) report('skill', 'unknown_skill');
      if (requirement.level != null && !isWhole(requirement.level, 1, 4)) report('level', 'level_from_1_to_4');
      break;
    case 'occupation':
      checkOccupation(requirement.occupation, graph, report);
      break;
    case 'experience':
      checkOccupation(requirement.occupation, graph, report);
      if (!isWhole(requirement.months, 0, mostMonths)) report('months', 'months_out_of_range');
      break;
    case 'education':
      if (!isWhole(requirement.eqf, 1, 8)) report('eqf', 'eqf_from_1_to_8');
      if (requirement.field != null && !/^\d{2,4}$/.test(requirement.field)) report('field', 'unknown_field_of_education');
      break;
    case 'language': {
      const asked = languageSkills.filter((skill) => requirement[skill] != null);
      if (asked.length === 0) report('language', 'no_level_asked');
      for (const skill of asked) if (!isOneOf(cefrLevels, requirement[skill])) report(skill, 'unknown_cefr_level');
    }
  }
}

function checkOccupation(occupation: string | null | undefined, graph: Graph, report: Report): void {
  if (occupation != null && graph.occupations.indexOf(occupation) === undefined) report('occupation', 'unknown_occupation');
}

const shares = ['broaderShare', 'relatedShare', 'impliedShare', 'impliedOptionalShare', 'otherModeShare'] as const;
const counts = ['essentialFactor', 'impliedMonths', 'occupationMonths', 'languageSteps', 'openDays', 'countryMonths'] as const;

/** Everything wrong with a weight sheet. */
export function checkSheet(sheet: WeightSheet): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (field, rule) => void problems.push({ field, rule });
  for (const [criterion, weight] of Object.entries(sheet.weights)) {
    const field = `weights.${criterion}`;
    if (!isOneOf(criteria, criterion)) report(field, 'unknown_criterion');
    else if (!isWhole(weight, 0, 10_000)) report(field, 'weight_from_0_to_10000');
    else if (weight > 0 && sheet.view === 'need' && personViewOnly.includes(criterion)) report(field, 'not_for_this_view');
  }
  const { parameters } = sheet;
  for (const name of shares) if (!isWhole(parameters[name], 0, 10_000)) report(`parameters.${name}`, 'share_from_0_to_10000');
  for (const name of counts) if (!isWhole(parameters[name], 1, 10_000)) report(`parameters.${name}`, 'count_from_1_to_10000');
  if (!isFalling(parameters.educationBelow)) report('parameters.educationBelow', 'falling_shares');
  if (!isFalling([...parameters.fieldShares].reverse())) report('parameters.fieldShares', 'rising_shares');
  const [free, none] = parameters.zoneHours;
  if (!isWhole(free, 0, 24) || !isWhole(none, free + 1, 25)) report('parameters.zoneHours', 'hours_rising');
  return problems;
}

const isFalling = (list: readonly number[]): boolean => list.every((share, index) => isWhole(share, 0, list[index - 1] ?? 10_000));
