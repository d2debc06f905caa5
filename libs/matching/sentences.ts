import type { FieldReason, MatchResult, RequirementReason } from '#engine/scoring';
import { languageSkills, type Cefr, type LanguageSkill, type Locale } from '#kernel';
import { say } from '#platform/i18n';
import { criterionLabel } from '#programmes';
import { countryName, duration, languageName, listed } from './words.js';
import './sentence-texts.js';

/** What the sentences need besides codes: names of concepts in the reader's language, and the owner's own words. */
export interface Names {
  readonly label: (conceptId: string) => string;
  /** The concept or words of a requirement, by its id. */
  readonly asked: (requirementId: string) => { readonly conceptId: string | null; readonly text: string | null };
}

/** Every concept whose name the sentences of a result use. */
export function conceptsIn(result: Pick<MatchResult, 'requirements'>): string[] {
  const ids = result.requirements.flatMap((reason) => {
    if (reason.kind === 'skill') return [reason.claim, reason.impliedBy, reason.suggestion, ...reason.path];
    if (reason.kind === 'occupation') return [reason.claim];
    return reason.kind === 'experience' ? [reason.occupation] : [];
  });
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

function levels(stated: Readonly<Partial<Record<LanguageSkill, Cefr>>>, locale: Locale): string {
  const parts = languageSkills.flatMap((skill) => (stated[skill] ? [{ skill, level: stated[skill] }] : []));
  const [first] = parts;
  if (first && parts.length === languageSkills.length && parts.every(({ level }) => level === first.level)) return first.level;
  return parts.map(({ skill, level }) => say(`matching.cefr.${skill}`, locale, { level })).join(', ');
}

type Of<K extends RequirementReason['kind']> = Extract<RequirementReason, { kind: K }>;

function skillSentence(reason: Of<'skill'>, names: Names, locale: Locale): string {
  const skill = askedName(reason.requirementId, names);
  if (reason.claim === null || reason.relation === 'none') {
    if (reason.suggestion) return say('matching.skill.suggestion', locale, { skill, suggestion: names.label(reason.suggestion) });
    return say('matching.skill.missing', locale, { skill });
  }
  const claim = names.label(reason.claim);
  const main =
    reason.source === 'implied' && reason.impliedBy
      ? say('matching.skill.implied', locale, { occupation: names.label(reason.impliedBy), claim, skill })
      : say(`matching.skill.${reason.relation}`, locale, { claim, skill });
  if (reason.level === null || reason.askedLevel === null || reason.level >= reason.askedLevel) return main;
  return `${main} ${say('matching.skill.level_below', locale, { level: String(reason.level), askedLevel: String(reason.askedLevel) })}`;
}

function occupationSentence(reason: Of<'occupation'>, names: Names, locale: Locale): string {
  const occupation = askedName(reason.requirementId, names);
  if (reason.claim === null || reason.relation === 'none') return say('matching.occupation.none', locale, { occupation });
  return say(`matching.occupation.${reason.relation}`, locale, {
    claim: names.label(reason.claim),
    occupation,
    duration: duration(reason.months, locale),
    proximity: Math.floor(reason.proximity / 100),
  });
}

function languageSentence(reason: Of<'language'>, locale: Locale): string {
  const stated = Object.keys(reason.has).length > 0;
  const outcome = reason.fulfilment === 'missing' ? (stated ? 'below' : 'missing') : reason.fulfilment;
  return say(`matching.language.${outcome}`, locale, {
    language: languageName(reason.language, locale),
    asked: levels(reason.asked, locale),
    has: levels(reason.has, locale),
  });
}

function educationSentence(reason: Of<'education'>, locale: Locale): string {
  const { askedEqf, eqf } = reason;
  if (eqf === null) return say('matching.education.missing', locale, { askedEqf });
  const outcome = reason.fulfilment === 'met' ? 'met' : reason.fulfilment === 'missing' ? 'too_low' : eqf < askedEqf ? 'level_below' : 'other_field';
  return say(`matching.education.${outcome}`, locale, { eqf, askedEqf });
}

function experienceSentence(reason: Of<'experience'>, locale: Locale): string {
  const outcome = reason.months === 0 ? 'missing' : reason.fulfilment === 'met' ? 'met' : 'partly';
  return say(`matching.experience.${outcome}`, locale, { has: duration(reason.months, locale), asked: duration(reason.askedMonths, locale) });
}

const askedName = (requirementId: string, names: Names): string => {
  const { conceptId, text } = names.asked(requirementId);
  return conceptId ? names.label(conceptId) : (text ?? '');
};

/** Why one requirement counts as it does, as a sentence (or two) in the reader's language. */
export function requirementSentence(reason: RequirementReason, names: Names, locale: Locale): string {
  if (reason.repeats) return say('matching.repeats', locale);
  if ((reason.kind === 'skill' || reason.kind === 'occupation') && reason.unresolved)
    return say('matching.unresolved', locale, { words: names.asked(reason.requirementId).text ?? '' });
  switch (reason.kind) {
    case 'skill':
      return skillSentence(reason, names, locale);
    case 'occupation':
      return occupationSentence(reason, names, locale);
    case 'language':
      return languageSentence(reason, locale);
    case 'education':
      return educationSentence(reason, locale);
    case 'experience':
      return experienceSentence(reason, locale);
  }
}

/** What follows from the need's own fields: availability, country, mobility, preferences. */
export function fieldSentence(reason: FieldReason, locale: Locale): string {
  switch (reason.kind) {
    case 'availability': {
      if (!reason.stated) return say('matching.field.availability.unstated', locale);
      if (!reason.modeFits) return say('matching.field.availability.mode', locale);
      const { days, coveredDays } = reason;
      if (coveredDays < days) return say('matching.field.availability.part', locale, { days, coveredDays });
      return say(reason.fulfilment === 'met' ? 'matching.field.availability.all' : 'matching.field.availability.hours', locale);
    }
    case 'country':
      return say(reason.months > 0 ? 'matching.field.country.known' : 'matching.field.country.unknown', locale, {
        country: countryName(reason.country, locale),
        duration: duration(reason.months, locale),
      });
    case 'mobility': {
      const move = say(reason.relocation ? 'matching.field.mobility.relocation' : 'matching.field.mobility.no_relocation', locale);
      return reason.minutesApart === null
        ? move
        : `${move} ${say('matching.field.mobility.hours', locale, { hours: Math.round(reason.minutesApart / 30) / 2 })}`;
    }
    case 'preferences':
      return say(reason.unmet.length === 0 ? 'matching.field.preferences.met' : 'matching.field.preferences.unmet', locale);
    case 'readiness':
      return say('matching.field.readiness', locale);
  }
}

/** The whole in a few sentences: how much is met, what weighs most, what essential is missing, and the need's own fields. */
export function summarise(
  result: Pick<MatchResult, 'criteria' | 'requirements' | 'fields'>,
  essential: ReadonlySet<string>,
  names: Names,
  locale: Locale,
): string[] {
  const own = result.requirements.filter((reason) => !reason.repeats);
  const count = (fulfilment: string): number => own.filter((reason) => reason.fulfilment === fulfilment).length;
  const sentences: string[] = [];
  if (own.length > 0)
    sentences.push(
      say('matching.summary.counts', locale, { met: count('met'), total: own.length, partly: count('partly'), missing: count('missing') }),
    );
  const [strongest] = [...result.criteria].sort((a, b) => b.contribution - a.contribution);
  if (strongest && strongest.contribution > 0)
    sentences.push(say('matching.summary.strongest', locale, { criterion: criterionLabel(strongest.criterion, locale) }));
  const missing = own.filter((reason) => reason.fulfilment === 'missing' && essential.has(reason.requirementId));
  if (missing.length > 0)
    sentences.push(
      say('matching.summary.essential_missing', locale, {
        names: listed(
          missing.map((reason) => shortName(reason, names, locale)),
          locale,
        ),
      }),
    );
  return [...sentences, ...result.fields.map((reason) => fieldSentence(reason, locale))];
}

function shortName(reason: RequirementReason, names: Names, locale: Locale): string {
  if (reason.kind === 'language') return languageName(reason.language, locale);
  if (reason.kind === 'education' || reason.kind === 'experience') return criterionLabel(reason.kind, locale);
  return askedName(reason.requirementId, names);
}
