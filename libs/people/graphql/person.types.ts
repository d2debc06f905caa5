import type { Cefr, Mode } from '#kernel';
import { CefrEnum, Connection, ModeEnum } from '#platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PersonRow } from '../data/person-rows.js';

@ObjectType('Person', { description: 'A person: an expert, a candidate, or both.' })
export class PersonType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'Pseudonymous code, by which a person is known where the name may not be shown.' }) code: string;
  @Field(() => Int, { description: 'Grows with every change; send it back with the next one.' }) version: number;
  @Field(() => String, { nullable: true, description: 'Name. Shown to the person and to officers.' }) name: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address. Shown to the person and to officers.' }) email: string | null;
  @Field(() => String, { nullable: true, description: 'Country of residence (ISO 3166-1 alpha-2). Shown to the person and to officers.' })
  residenceCountry: string | null;
  @Field(() => String, { nullable: true, description: 'Date of birth. Shown to the person and to officers.' }) birthDate: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Countries the person is tied to by nationality, birth or family. Shown to the person and to officers.',
  })
  linkCountries: string[] | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) timeZone: string | null;
  @Field({ description: 'When the person last changed (UTC).' }) updatedAt: string;
  /** Not shown: the policy asks for them. */
  programmes: readonly string[];
  accountId: string | null;
}

@ObjectType('PersonSkill', { description: 'A skill that the person states.' })
export class PersonSkillType {
  conceptId: string;
  @Field(() => Int, { description: '1 basic, 2 independent, 3 advanced, 4 expert.' }) level: number;
  @Field(() => Float, { nullable: true, description: 'Years of use.' }) years: number | null;
}

@ObjectType('PersonOccupation', { description: 'A job that the person holds or held.' })
export class PersonOccupationType {
  conceptId: string;
  @Field(() => String, { nullable: true, description: 'Title in the person’s own words.' }) title: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' }) employer: string | null;
  @Field(() => String, { nullable: true, description: 'Country of the work (ISO 3166-1 alpha-2).' }) country: string | null;
  @Field({ description: 'First day.' }) from: string;
  @Field(() => String, { nullable: true, description: 'Last day; absent while it is held.' }) to: string | null;
  @Field(() => String, { nullable: true, description: 'What was done.' }) description: string | null;
}

@ObjectType('PersonLanguage', { description: 'A language, with a level for each of the four skills.' })
export class PersonLanguageType {
  @Field({ description: 'Language (ISO 639-1).' }) language: string;
  @Field(() => CefrEnum, { description: 'Listening.' }) listening: Cefr;
  @Field(() => CefrEnum, { description: 'Reading.' }) reading: Cefr;
  @Field(() => CefrEnum, { description: 'Speaking.' }) speaking: Cefr;
  @Field(() => CefrEnum, { description: 'Writing.' }) writing: Cefr;
}

@ObjectType('PersonEducation', { description: 'An education.' })
export class PersonEducationType {
  @Field(() => Int, { description: 'European Qualifications Framework, 1 to 8.' }) eqf: number;
  @Field(() => String, { nullable: true, description: 'Field (ISCED-F 2013).' }) field: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the qualification.' }) title: string | null;
  @Field(() => String, { nullable: true, description: 'School.' }) institution: string | null;
  @Field(() => String, { nullable: true, description: 'Country of the school (ISO 3166-1 alpha-2).' }) country: string | null;
  @Field(() => String, { nullable: true, description: 'Day of completion; absent while it goes on.' }) completedOn: string | null;
}

@ObjectType('PersonAvailability', { description: 'A time in which the person can work.' })
export class PersonAvailabilityType {
  @Field({ description: 'First day.' }) from: string;
  @Field(() => String, { nullable: true, description: 'Last day; absent when no end is known.' }) to: string | null;
  @Field(() => [ModeEnum], { description: 'How the person can work then.' }) modes: Mode[];
  @Field(() => Int, { description: 'Hours a week.' }) hoursPerWeek: number;
}

@ObjectType('ExpertProfile', { description: 'What CD4D2 adds to a person.' })
export class ExpertProfileType {
  @Field({ description: 'Only active profiles are matched.' }) active: boolean;
  @Field(() => String, { nullable: true, description: 'Why the person takes part.' }) motivation: string | null;
  @Field(() => [String], { description: 'Countries the person would rather go to; none says any.' }) preferredCountries: string[];
  @Field(() => [ModeEnum], { description: 'Forms of work the person would rather have; none says any.' }) preferredModes: Mode[];
}

@ObjectType('CandidateProfile', { description: 'What MATCH adds to a person.' })
export class CandidateProfileType {
  @Field({ description: 'Only active profiles are matched.' }) active: boolean;
  @Field(() => String, { nullable: true, description: 'Why the person takes part.' }) motivation: string | null;
  @Field({ description: 'Willing to move for the work.' }) relocation: boolean;
  @Field(() => [ModeEnum], { description: 'Forms of work the person would rather have; none says any.' }) preferredModes: Mode[];
  @Field(() => Int, { nullable: true, description: 'Lowest gross salary a month in euro that the person would accept. Never shown to employers.' })
  minimumSalaryMonthEur: number | null;
}

export const PersonConnection = Connection(PersonType, 'Person');

/** Shows a person's own row. */
export const toPerson = (row: PersonRow): PersonType => Object.assign(new PersonType(), { ...row, updatedAt: row.updatedAt.toISOString() });
