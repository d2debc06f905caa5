import type { Cefr, Locale, Mode, ProgrammeCode } from '#kernel';
import { CefrEnum, Connection, LocaleEnum, ModeEnum, mutationUnion, ProgrammeCodeEnum } from '#platform/graphql';
import { NeedKindEnum } from '#programmes/graphql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { needStates, requirementKinds, type NeedKind, type NeedState, type Requirement, type RequirementKind } from '../domain/need.js';

export const NeedStateEnum = Object.fromEntries(needStates.map((state) => [state, state])) as { [K in NeedState]: K };
registerEnumType(NeedStateEnum, {
  name: 'NeedState',
  description: 'Where a need stands. COUNTRY_APPROVED is for terms of reference, VERIFIED for vacancies.',
});

export const RequirementKindEnum = Object.fromEntries(requirementKinds.map((kind) => [kind, kind])) as { [K in RequirementKind]: K };
registerEnumType(RequirementKindEnum, { name: 'RequirementKind', description: 'What a requirement asks for.' });

@ObjectType('TermsOfReference', { description: 'What terms of reference add to a need.' })
export class TermsOfReferenceType {
  @Field(() => String, { nullable: true, description: 'What shall be better afterwards.' }) aim: string | null;
  @Field(() => String, { nullable: true, description: 'Who works with the expert.' }) counterpart: string | null;
  @Field(() => String, { nullable: true, description: 'What the expert finds to work with.' }) tools: string | null;
  @Field(() => String, { nullable: true, description: 'What is there at the end.' }) outputs: string | null;
  @Field(() => String, { nullable: true, description: 'How one sees that it worked.' }) indicators: string | null;
  @Field(() => String, { nullable: true, description: 'How the knowledge stays when the expert leaves.' }) knowledgeTransfer: string | null;
}

@ObjectType('Vacancy', { description: 'What a vacancy adds to a need.' })
export class VacancyType {
  @Field(() => Float, { nullable: true, description: 'Gross salary a month, in euros.' }) salaryMonthEur: number | null;
  @Field(() => Int, { nullable: true, description: 'Length of the contract, in months.' }) contractMonths: number | null;
  @Field(() => String, { nullable: true, description: 'What shows that no one was found in the Netherlands.' }) shortageEvidence: string | null;
}

@ObjectType('Requirement', { description: 'One thing asked of a person. Which fields it has depends on its kind.' })
export class RequirementType {
  @Field(() => ID, { description: 'The requirement; it keeps its id from version to version as long as it says the same.' }) id: string;
  @Field(() => RequirementKindEnum, { description: 'What it asks for.' }) kind: RequirementKind;
  @Field({ description: 'Essential ones weigh a fixed factor more.' }) essential: boolean;
  @Field(() => Int, { description: '1 (nice) to 5 (vital).' }) importance: number;
  @Field(() => String, { nullable: true, description: 'The owner’s words, while no concept is confirmed.' }) text: string | null;
  @Field(() => Int, { nullable: true, description: 'Skill: 1 basic to 4 expert.' }) level: number | null;
  @Field(() => String, { nullable: true, description: 'Language (ISO 639-1).' }) language: string | null;
  @Field(() => CefrEnum, { nullable: true, description: 'Level asked in listening.' }) listening: Cefr | null;
  @Field(() => CefrEnum, { nullable: true, description: 'Level asked in reading.' }) reading: Cefr | null;
  @Field(() => CefrEnum, { nullable: true, description: 'Level asked in speaking.' }) speaking: Cefr | null;
  @Field(() => CefrEnum, { nullable: true, description: 'Level asked in writing.' }) writing: Cefr | null;
  @Field(() => Int, { nullable: true, description: 'Education: level of the European Qualifications Framework, 1 to 8.' }) eqf: number | null;
  @Field(() => String, { nullable: true, description: 'Education: field of ISCED-F 2013.' }) field: string | null;
  @Field(() => Float, { nullable: true, description: 'Experience in years.' }) years: number | null;
  readonly conceptId: string | null;
}

@ObjectType('NeedEvent', { description: 'A step that the reader may take now.' })
export class NeedEventType {
  @Field({ description: 'Code to send.' }) event: string;
  @Field({ description: 'The words on its button.' }) label: string;
  @Field({ description: 'True when the step needs a reason.' }) needsReason: boolean;
}

@ObjectType('NeedMove', { description: 'A step that was taken.' })
export class NeedMoveType {
  @Field(() => NeedStateEnum, { description: 'State before.' }) from: NeedState;
  @Field(() => NeedStateEnum, { description: 'State after.' }) to: NeedState;
  @Field({ description: 'Code of the step.' }) event: string;
  @Field({ description: 'When (UTC).' }) at: string;
  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever took it.' }) reason: string | null;
}

@ObjectType('Need', { description: 'Terms of reference of a host institution, or a vacancy of an employer.' })
export class NeedType {
  @Field(() => ID, { description: 'The need.' }) id: string;
  @Field(() => Int, { description: 'Grows with every change of content or state.' }) version: number;
  @Field(() => NeedKindEnum, { description: 'Terms of reference or vacancy.' }) kind: NeedKind;
  @Field(() => ProgrammeCodeEnum, { description: 'The programme it belongs to.' }) programme: ProgrammeCode;
  @Field(() => NeedStateEnum, { description: 'Where it stands.' }) state: NeedState;
  @Field({ description: 'What the owner calls it.' }) title: string;
  @Field(() => String, { nullable: true, description: 'In a few sentences.' }) summary: string | null;
  @Field(() => LocaleEnum, { description: 'Language the owner writes in.' }) language: Locale;
  @Field({ description: 'Country where the work is (ISO 3166-1 alpha-2).' }) country: string;
  @Field(() => String, { nullable: true, description: 'Region in free words, such as "Somaliland".' }) region: string | null;
  @Field(() => ModeEnum, { description: 'How the work is done.' }) mode: Mode;
  @Field(() => String, { nullable: true, description: 'First day.' }) startDate: string | null;
  @Field(() => String, { nullable: true, description: 'Last day.' }) endDate: string | null;
  @Field(() => Int, { nullable: true, description: 'Hours a week.' }) hoursPerWeek: number | null;
  @Field(() => Int, { description: 'How many people are sought.' }) positions: number;
  @Field(() => TermsOfReferenceType, { nullable: true, description: 'Absent for a vacancy.' }) termsOfReference: TermsOfReferenceType | null;
  @Field(() => VacancyType, { nullable: true, description: 'Absent for terms of reference.' }) vacancy: VacancyType | null;
  @Field(() => [RequirementType], { description: 'What is asked, in the owner’s order; at most 60.' }) requirements: RequirementType[];
  @Field({ description: 'Last change (UTC).' }) updatedAt: string;
  readonly organisationId: string;
}

export const NeedConnection = Connection(NeedType, 'Need');
export const NeedResult = mutationUnion('NeedResult', () => NeedType);

/** Shows a requirement. */
export const toRequirement = (requirement: Requirement): RequirementType => Object.assign(new RequirementType(), requirement);
