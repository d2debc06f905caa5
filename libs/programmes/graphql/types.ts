import { needKinds, type NeedKind } from '#engine/scoring';
import type { Mode, ProgrammeCode } from '#kernel';
import { ModeEnum, ProgrammeCodeEnum } from '#platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The two kinds of need as GraphQL's enum; the room `needs` shows it, too. */
export const NeedKindEnum = Object.fromEntries(needKinds.map((kind) => [kind, kind])) as { [K in NeedKind]: K };
registerEnumType(NeedKindEnum, {
  name: 'NeedKind',
  description: 'Terms of reference of a host institution (CD4D2), or a vacancy of an employer (MATCH).',
});

@ObjectType('ProgrammeWindow', { description: 'A time in which a programme takes needs of a country.' })
export class ProgrammeWindowType {
  @Field({ description: 'Country of the need (ISO 3166-1 alpha-2).' }) country: string;
  @Field(() => String, { nullable: true, description: 'Sector; absent for every sector.' }) sector: string | null;
  @Field(() => ModeEnum, { nullable: true, description: 'Form of work; absent for every form.' }) mode: Mode | null;
  @Field({ description: 'First day.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day; absent while no end is known.' }) validTo: string | null;
  @Field({ description: 'Where this is written.' }) source: string;
}

@ObjectType('ProgrammeRule', { description: 'A rule of a programme, with its time and its source.' })
export class ProgrammeRuleType {
  @Field({ description: 'Stable code, such as "permit_salary".' }) code: string;
  @Field({ description: 'The rule in the reader’s language, with its figures.' }) sentence: string;
  @Field({ description: 'First day on which it holds.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'Last day; absent while no end is known.' }) validTo: string | null;
  @Field({ description: 'Where this is written.' }) source: string;
}

@ObjectType('Programme', { description: 'A programme that people and needs belong to.' })
export class ProgrammeType {
  @Field(() => ProgrammeCodeEnum, { description: 'Its code.' }) code: ProgrammeCode;
  @Field({ description: 'Its name in the reader’s language.' }) name: string;
}

@ObjectType('CriterionWeight', { description: 'How much one criterion weighs in a sheet.' })
export class CriterionWeightType {
  @Field({ description: 'Code of the criterion, such as "skills".' }) criterion: string;
  @Field({ description: 'Its name in the reader’s language.' }) label: string;
  @Field(() => Int, { description: 'Only the proportions of a sheet’s weights matter.' }) weight: number;
}

@ObjectType('WeightSheet', { description: 'A dated, versioned choice of weights.' })
export class WeightSheetType {
  @Field(() => ID, { description: 'The sheet; a scoring run names it.' }) id: string;
  @Field(() => ProgrammeCodeEnum, { description: 'Programme it is for.' }) programme: ProgrammeCode;
  @Field(() => NeedKindEnum, { description: 'Kind of need it is for.' }) needKind: NeedKind;
  @Field({ description: '"need" or "person": whose view it weighs.' }) view: string;
  @Field(() => Int, { description: 'Grows with every new choice; a sheet itself never changes.' }) version: number;
  @Field({ description: 'First day on which it counts.' }) validFrom: string;
  @Field(() => [CriterionWeightType], { description: 'The weights, in the fixed order of the criteria.' }) weights: CriterionWeightType[];
}
