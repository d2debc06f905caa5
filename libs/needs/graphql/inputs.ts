import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'One thing asked of a person. Codes are plain strings, so that a wrong one comes back as a typed problem.' })
export class RequirementInput {
  @Field({ description: 'SKILL, OCCUPATION, LANGUAGE, EDUCATION or EXPERIENCE.' }) kind: string;
  @Field(() => Boolean, { nullable: true, description: 'False when absent.' }) essential?: boolean | null;
  @Field(() => Int, { nullable: true, description: '1 to 5; 3 when absent.' }) importance?: number | null;
  @Field(() => ID, { nullable: true, description: 'ESCO skill or occupation.' }) conceptId?: string | null;
  @Field(() => String, { nullable: true, description: 'Own words, when no concept is chosen; at most 300 characters.' }) text?: string | null;
  @Field(() => Int, { nullable: true, description: 'Skill: 1 to 4.' }) level?: number | null;
  @Field(() => String, { nullable: true, description: 'Language (ISO 639-1).' }) language?: string | null;
  @Field(() => String, { nullable: true, description: 'A1 to C2.' }) listening?: string | null;
  @Field(() => String, { nullable: true, description: 'A1 to C2.' }) reading?: string | null;
  @Field(() => String, { nullable: true, description: 'A1 to C2.' }) speaking?: string | null;
  @Field(() => String, { nullable: true, description: 'A1 to C2.' }) writing?: string | null;
  @Field(() => Int, { nullable: true, description: 'Education: EQF 1 to 8.' }) eqf?: number | null;
  @Field(() => String, { nullable: true, description: 'Education: field of ISCED-F 2013.' }) field?: string | null;
  @Field(() => Float, { nullable: true, description: 'Experience in years, 0.5 to 50.' }) years?: number | null;
}

@InputType({ description: 'What terms of reference add; each text at most 4,000 characters.' })
export class TermsOfReferenceInput {
  @Field(() => String, { nullable: true, description: 'What shall be better afterwards.' }) aim?: string | null;
  @Field(() => String, { nullable: true, description: 'Who works with the expert.' }) counterpart?: string | null;
  @Field(() => String, { nullable: true, description: 'What the expert finds to work with.' }) tools?: string | null;
  @Field(() => String, { nullable: true, description: 'What is there at the end.' }) outputs?: string | null;
  @Field(() => String, { nullable: true, description: 'How one sees that it worked.' }) indicators?: string | null;
  @Field(() => String, { nullable: true, description: 'How the knowledge stays.' }) knowledgeTransfer?: string | null;
}

@InputType({ description: 'What a vacancy adds.' })
export class VacancyInput {
  @Field(() => Float, { nullable: true, description: 'Gross salary a month, in euros.' }) salaryMonthEur?: number | null;
  @Field(() => Int, { nullable: true, description: 'Months, 1 to 120.' }) contractMonths?: number | null;
  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' }) shortageEvidence?: string | null;
}

@InputType({ isAbstract: true })
abstract class NeedContentInput {
  @Field(() => String, { nullable: true, description: 'In a few sentences; at most 4,000 characters.' }) summary?: string | null;
  @Field(() => String, { nullable: true, description: 'Region in free words.' }) region?: string | null;
  @Field(() => String, { nullable: true, description: 'First day, such as 2027-03-31.' }) startDate?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day.' }) endDate?: string | null;
  @Field(() => Int, { nullable: true, description: 'Hours a week, 1 to 60.' }) hoursPerWeek?: number | null;
  @Field(() => Int, { nullable: true, description: '1 to 200; 1 when absent.' }) positions?: number | null;
  @Field(() => TermsOfReferenceInput, { nullable: true, description: 'For terms of reference alone.' })
  termsOfReference?: TermsOfReferenceInput | null;
  @Field(() => VacancyInput, { nullable: true, description: 'For a vacancy alone.' }) vacancy?: VacancyInput | null;
  @Field(() => [RequirementInput], { nullable: true, description: 'At most 60, in the owner’s order.' }) requirements?: RequirementInput[] | null;
}

@InputType({ description: 'A new need. It begins as a draft.' })
export class CreateNeedInput extends NeedContentInput {
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
  @Field({ description: 'TERMS_OF_REFERENCE or VACANCY.' }) kind: string;
  @Field({ description: 'CD4D2 for terms of reference, MATCH for vacancies.' }) programme: string;
  @Field(() => ID, { description: 'Host institution or employer.' }) organisationId: string;
  @Field({ description: 'At most 200 characters.' }) title: string;
  @Field({ description: 'Language it is written in: en, nl or fr.' }) language: string;
  @Field({ description: 'Country where the work is (ISO 3166-1 alpha-2).' }) country: string;
  @Field({ description: 'PHYSICAL, VIRTUAL or BLENDED.' }) mode: string;
}

@InputType({ description: 'A change of a need. Fields that are left out stay; null empties.' })
export class UpdateNeedInput extends NeedContentInput {
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
  @Field(() => ID, { description: 'The need.' }) id: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) version: number;
  @Field(() => String, { nullable: true, description: 'At most 200 characters.' }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Language it is written in: en, nl or fr.' }) language?: string | null;
  @Field(() => String, { nullable: true, description: 'Country where the work is.' }) country?: string | null;
  @Field(() => String, { nullable: true, description: 'PHYSICAL, VIRTUAL or BLENDED.' }) mode?: string | null;
}

@InputType({ description: 'One step of a need’s life.' })
export class MoveNeedInput {
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
  @Field(() => ID, { description: 'The need.' }) id: string;
  @Field(() => Int, { description: 'The version that the step is taken from.' }) version: number;
  @Field({ description: 'submit, return, approve, verify, open, hold, resume, fill, close or withdraw.' }) event: string;
  @Field(() => String, { nullable: true, description: 'Why; at most 1,000 characters.' }) reason?: string | null;
}
