import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

const key = 'UUID; the same key and input give the same answer for 24 hours.';

@InputType({ description: 'A skill that the person states.' })
export class PersonSkillInput {
  @Field(() => ID, { description: 'ESCO skill.' }) conceptId: string;
  @Field(() => Int, { description: '1 basic, 2 independent, 3 advanced, 4 expert.' }) level: number;
  @Field(() => Float, { nullable: true, description: 'Years of use, 0 to 70.' }) years?: number | null;
}

@InputType({ description: 'A job that the person holds or held.' })
export class PersonOccupationInput {
  @Field(() => ID, { description: 'ESCO occupation.' }) conceptId: string;
  @Field(() => String, { nullable: true, description: 'Title in the person’s own words, at most 200 characters.' }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Employer, at most 200 characters.' }) employer?: string | null;
  @Field(() => String, { nullable: true, description: 'Country of the work (ISO 3166-1 alpha-2).' }) country?: string | null;
  @Field({ description: 'First day, not in the future.' }) from: string;
  @Field(() => String, { nullable: true, description: 'Last day; absent while it is held.' }) to?: string | null;
  @Field(() => String, { nullable: true, description: 'What was done, at most 4,000 characters.' }) description?: string | null;
}

@InputType({ description: 'A language, with a level (A1 to C2) for each of the four skills.' })
export class PersonLanguageInput {
  @Field({ description: 'Language (ISO 639-1).' }) language: string;
  @Field({ description: 'Listening.' }) listening: string;
  @Field({ description: 'Reading.' }) reading: string;
  @Field({ description: 'Speaking.' }) speaking: string;
  @Field({ description: 'Writing.' }) writing: string;
}

@InputType({ description: 'An education.' })
export class PersonEducationInput {
  @Field(() => Int, { description: 'European Qualifications Framework, 1 to 8.' }) eqf: number;
  @Field(() => String, { nullable: true, description: 'Field (ISCED-F 2013, two to four digits).' }) field?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the qualification, at most 200 characters.' }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'School, at most 200 characters.' }) institution?: string | null;
  @Field(() => String, { nullable: true, description: 'Country of the school (ISO 3166-1 alpha-2).' }) country?: string | null;
  @Field(() => String, { nullable: true, description: 'Day of completion, not in the future.' }) completedOn?: string | null;
}

@InputType({ description: 'A time in which the person can work.' })
export class PersonAvailabilityInput {
  @Field({ description: 'First day.' }) from: string;
  @Field(() => String, { nullable: true, description: 'Last day; absent when no end is known.' }) to?: string | null;
  @Field(() => [String], { description: 'PHYSICAL, VIRTUAL, BLENDED; at least one.' }) modes: string[];
  @Field(() => Int, { description: 'Hours a week, 1 to 60.' }) hoursPerWeek: number;
}

@InputType({ description: 'What CD4D2 adds to a person.' })
export class ExpertProfileInput {
  @Field({ description: 'Only active profiles are matched.' }) active: boolean;
  @Field(() => String, { nullable: true, description: 'Why the person takes part, at most 4,000 characters.' }) motivation?: string | null;
  @Field(() => [String], { description: 'Countries the person would rather go to; none says any.' }) preferredCountries: string[];
  @Field(() => [String], { description: 'Forms of work the person would rather have; none says any.' }) preferredModes: string[];
}

@InputType({ description: 'What MATCH adds to a person.' })
export class CandidateProfileInput {
  @Field({ description: 'Only active profiles are matched.' }) active: boolean;
  @Field(() => String, { nullable: true, description: 'Why the person takes part, at most 4,000 characters.' }) motivation?: string | null;
  @Field({ description: 'Willing to move for the work.' }) relocation: boolean;
  @Field(() => [String], { description: 'Forms of work the person would rather have; none says any.' }) preferredModes: string[];
  @Field(() => Int, { nullable: true, description: 'Lowest gross salary a month in euro that the person would accept.' }) minimumSalaryMonthEur?:
    number | null;
}

@InputType({ isAbstract: true })
abstract class PersonSectionsInput {
  @Field(() => String, { nullable: true, description: 'E-mail address; null empties it.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Date of birth; null empties it.' }) birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'Country of residence (ISO 3166-1 alpha-2); null empties it.' }) residenceCountry?:
    string | null;
  @Field(() => [String], { nullable: true, description: 'Countries the person is tied to by nationality, birth or family.' }) linkCountries?:
    string[] | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone; null empties it.' }) timeZone?: string | null;
  @Field(() => [PersonSkillInput], { nullable: true, description: 'Skills, at most 300.' }) skills?: PersonSkillInput[] | null;
  @Field(() => [PersonOccupationInput], { nullable: true, description: 'Jobs, at most 60.' }) occupations?: PersonOccupationInput[] | null;
  @Field(() => [PersonLanguageInput], { nullable: true, description: 'Languages, at most 30.' }) languages?: PersonLanguageInput[] | null;
  @Field(() => [PersonEducationInput], { nullable: true, description: 'Education, at most 30.' }) education?: PersonEducationInput[] | null;
  @Field(() => [PersonAvailabilityInput], { nullable: true, description: 'Times in which the person can work, at most 60.' }) availability?:
    PersonAvailabilityInput[] | null;
  @Field(() => ExpertProfileInput, { nullable: true, description: 'Profile in CD4D2.' }) expertProfile?: ExpertProfileInput | null;
  @Field(() => CandidateProfileInput, { nullable: true, description: 'Profile in MATCH.' }) candidateProfile?: CandidateProfileInput | null;
}

@InputType('CreatePersonInput', { description: 'A new person.' })
export class CreatePersonInputType extends PersonSectionsInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters; must be there.' }) name?: string | null;
  @Field(() => [String], { nullable: true, description: 'Consents that the person gives.' }) consents?: string[] | null;
}

@InputType('UpdatePersonInput', {
  description: 'The parts of a person that change. A list that is there replaces the one before; what is left out stays.',
})
export class UpdatePersonInputType extends PersonSectionsInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) version: number;
  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters.' }) name?: string;
}

@InputType('SetConsentInput', { description: 'A consent given or withdrawn.' })
export class SetConsentInputType {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field({ description: 'MATCHING, SHARE_WITH_ORGANISATIONS or STATISTICS.' }) purpose: string;
  @Field({ description: 'True to give, false to withdraw.' }) granted: boolean;
}
