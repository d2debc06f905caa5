import { cefrLevels, isDate, isOneOf, languageSkills, modes } from '#kernel';
import type { Problem } from '#kernel';
import type { Graph } from '#engine/concepts';
import type { ScoringPerson } from './person.js';

/** A whole number between two bounds. */
export const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** Longest time that is counted: a hundred years. */
export const mostMonths = 1200;

/** Everything wrong with a person for this graph; empty when they can be scored. */
export function checkPerson(person: ScoringPerson, graph: Graph): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, rule: string): void => void problems.push({ field, rule });

  person.skills.forEach(({ skill, level }, index) => {
    if (graph.skills.indexOf(skill) === undefined) report(`skills.${index}.skill`, 'unknown_skill');
    if (!isWhole(level, 1, 4)) report(`skills.${index}.level`, 'level_from_1_to_4');
  });
  person.occupations.forEach(({ occupation, months }, index) => {
    if (graph.occupations.indexOf(occupation) === undefined) report(`occupations.${index}.occupation`, 'unknown_occupation');
    if (!isWhole(months, 0, mostMonths)) report(`occupations.${index}.months`, 'months_out_of_range');
  });
  if (!isWhole(person.experienceMonths, 0, mostMonths)) report('experienceMonths', 'months_out_of_range');
  person.languages.forEach((entry, index) => {
    for (const skill of languageSkills) {
      if (!isOneOf(cefrLevels, entry[skill])) report(`languages.${index}.${skill}`, 'unknown_cefr_level');
    }
  });
  person.education.forEach(({ eqf, field }, index) => {
    if (!isWhole(eqf, 1, 8)) report(`education.${index}.eqf`, 'eqf_from_1_to_8');
    if (field != null && !/^\d{2,4}$/.test(field)) report(`education.${index}.field`, 'unknown_field_of_education');
  });
  person.availability.forEach((window, index) => {
    const at = `availability.${index}`;
    if (!isDate(window.from)) report(`${at}.from`, 'invalid_date');
    if (window.to !== null && !isDate(window.to)) report(`${at}.to`, 'invalid_date');
    if (window.to !== null && window.to < window.from) report(`${at}.to`, 'ends_before_it_begins');
    if (!window.modes.every((mode) => isOneOf(modes, mode))) report(`${at}.modes`, 'unknown_mode');
    if (!isWhole(window.hoursPerWeek, 0, 168)) report(`${at}.hoursPerWeek`, 'hours_out_of_range');
  });
  person.countries.forEach(({ months }, index) => {
    if (!isWhole(months, 0, mostMonths)) report(`countries.${index}.months`, 'months_out_of_range');
  });
  return problems;
}
