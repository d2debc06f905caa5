import type { Cefr } from '#kernel';
import type { PersonEducation, PersonLanguage, PersonOccupation, PersonSections, PersonSkill } from '../person.js';

/** Why something was not carried over, or how it was changed on the way. The words are in `peopleJsonResumeTexts`. */
export type ReasonCode =
  | 'people.json_resume.no_place'
  | 'people.json_resume.unknown_key'
  | 'people.json_resume.awaits_confirmation'
  | 'people.json_resume.no_candidate'
  | 'people.json_resume.unknown_concept'
  | 'people.json_resume.title_missing'
  | 'people.json_resume.start_date_missing'
  | 'people.json_resume.level_of_study_unknown'
  | 'people.json_resume.field_of_study_without_code'
  | 'people.json_resume.language_unknown'
  | 'people.json_resume.fluency_missing'
  | 'people.json_resume.country_unknown'
  | 'people.json_resume.no_profile'
  | 'people.json_resume.too_long'
  | 'people.json_resume.repeated'
  | 'people.json_resume.more'
  | 'people.json_resume.date_made_exact'
  | 'people.json_resume.highlights_joined'
  | 'people.json_resume.level_assumed'
  | 'people.json_resume.one_level_for_four'
  | 'people.json_resume.kept_out'
  | 'people.json_resume.altered'
  | 'people.json_resume.in_future'
  | 'people.json_resume.not_an_address';

/** One thing that could not be carried over: where it stood, why, and its first characters. */
export interface Loss {
  readonly path: string;
  readonly code: ReasonCode;
  readonly value: string;
}

/** One line that was stored, to be played back to the person: where it came from, where it went, how it reads now. */
export interface StoredLine {
  readonly path: string;
  readonly section: 'name' | 'email' | 'residenceCountry' | 'motivation' | 'skills' | 'occupations' | 'languages' | 'education';
  readonly value: string;
  /** What was assumed or changed; empty when the line is as it was. */
  readonly notes: readonly ReasonCode[];
}

export type ConceptKind = 'skill' | 'occupation';

/** A concept that words may mean, with a confidence from 0 to 1. */
export interface Candidate {
  readonly conceptId: string;
  readonly label: string;
  readonly confidence: number;
}

/** The taxonomy, as far as an import needs it. The caller looks words up beforehand (`wordsOf`) when that takes time. */
export interface Concepts {
  find(kind: ConceptKind, words: string): readonly Candidate[];
  isKnown(kind: ConceptKind, conceptId: string): boolean;
}

/** The sections of a person that JSON Resume has a place for. */
export interface ResumeSections {
  readonly name?: string;
  readonly email?: string;
  readonly residenceCountry?: string;
  /** Goes into the profile the person has: expert before candidate. */
  readonly motivation?: string;
  readonly skills?: readonly PersonSkill[];
  readonly occupations?: readonly PersonOccupation[];
  readonly languages?: readonly PersonLanguage[];
  readonly education?: readonly PersonEducation[];
}

/** A job without its concept: everything else that the file said. */
export type OccupationDraft = Omit<PersonOccupation, 'conceptId'>;

/**
 * Words that may mean a concept, or a fluency that may mean a level. Nothing of it is stored or scored until the person
 * confirms it: the path and the chosen concept (or CEFR level) go into `confirmed` of the next import.
 */
export type Proposal =
  | {
      readonly kind: 'skill';
      readonly path: string;
      readonly words: string;
      readonly candidates: readonly Candidate[];
      readonly draft: { readonly level: number | null };
    }
  | {
      readonly kind: 'occupation';
      readonly path: string;
      readonly words: string;
      readonly candidates: readonly Candidate[];
      readonly draft: OccupationDraft;
    }
  | { readonly kind: 'language'; readonly path: string; readonly words: string; readonly language: string; readonly suggested: Cefr };

/** What an import gives: what to store, how it reads, what waits for the person's word, and what was left behind. */
export interface ResumeImport {
  readonly sections: ResumeSections;
  readonly stored: readonly StoredLine[];
  readonly proposals: readonly Proposal[];
  readonly losses: readonly Loss[];
}

/** Everything of a person that an export looks at. */
export type ResumePerson = PersonSections & { readonly consents: readonly string[] };

/** What an export gives: the document, the parts of the person it holds, and those it does not. */
export interface ResumeExport {
  readonly resume: JsonResume;
  /** Paths of the person (`skills.3`) that an import of this document brings back as they are. */
  readonly kept: readonly string[];
  readonly losses: readonly Loss[];
}

/** Codes that JSON Resume has no field for. Items may hold further properties; readers that do not know this one pass over it. */
export const extensionKey = 'x-match-cd4d2';

export interface Extension {
  readonly concept?: string;
  readonly level?: number;
  readonly years?: number;
  readonly country?: string;
  readonly language?: string;
  readonly listening?: string;
  readonly reading?: string;
  readonly speaking?: string;
  readonly writing?: string;
  readonly eqf?: number;
  readonly field?: string;
  /** `taxonomy` where the title is the taxonomy's and not the person's own words. */
  readonly wording?: string;
}

/** JSON Resume v1.0.0 as read: checked, trimmed, empty values left out. */
export interface JsonResume {
  readonly $schema?: string;
  readonly basics?: {
    readonly name?: string;
    readonly label?: string;
    readonly image?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly url?: string;
    readonly summary?: string;
    readonly location?: {
      readonly address?: string;
      readonly postalCode?: string;
      readonly city?: string;
      readonly countryCode?: string;
      readonly region?: string;
    };
    readonly profiles?: readonly { readonly network?: string; readonly username?: string; readonly url?: string }[];
  };
  readonly work?: readonly WorkItem[];
  readonly education?: readonly EducationItem[];
  readonly skills?: readonly SkillItem[];
  readonly languages?: readonly LanguageItem[];
  readonly meta?: { readonly canonical?: string; readonly version?: string; readonly lastModified?: string };
}

export interface WorkItem {
  readonly name?: string;
  readonly location?: string;
  readonly description?: string;
  readonly position?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
  readonly [extensionKey]?: Extension;
}

export interface EducationItem {
  readonly institution?: string;
  readonly url?: string;
  readonly area?: string;
  readonly studyType?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly score?: string;
  readonly courses?: readonly string[];
  readonly [extensionKey]?: Extension;
}

export interface SkillItem {
  readonly name?: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
  readonly [extensionKey]?: Extension;
}

export interface LanguageItem {
  readonly language?: string;
  readonly fluency?: string;
  readonly [extensionKey]?: Extension;
}
