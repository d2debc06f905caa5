import type { Locale, ProgrammeCode } from '#kernel';
import { LocaleEnum, mutationUnion, ProgrammeCodeEnum } from '#platform/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One right of the account, narrowed by programme, country and organisation.' })
export class RoleGrant {
  @Field({ description: 'Code of the role, such as "programme_officer".' }) role: string;
  @Field(() => ProgrammeCodeEnum, { nullable: true, description: 'Only in this programme; all when absent.' }) programme: ProgrammeCode | null;
  @Field(() => String, { nullable: true, description: 'Only for this country (ISO 3166-1 alpha-2); all when absent.' }) country: string | null;
  @Field(() => ID, { nullable: true, description: 'Only for this organisation; all when absent.' }) organisationId: string | null;
}

@ObjectType({ description: 'Whoever asks.' })
export class Me {
  @Field(() => ID, { nullable: true, description: 'The account; absent for a visitor.' }) accountId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account.' }) displayName: string | null;
  @Field(() => [RoleGrant], { description: 'Rights that hold now.' }) roles: RoleGrant[];
  @Field(() => ID, { nullable: true, description: 'The person that the account speaks for.' }) personId: string | null;
  @Field(() => LocaleEnum, { description: 'Language of the answers.' }) locale: Locale;
  @Field({ description: 'demo, test or production.' }) mode: string;
}

@ObjectType('DemoRole', { description: 'A role that the demo lets anyone try.' })
export class DemoRoleType {
  @Field({ description: 'Key to sign in with.' }) key: string;
  @Field({ description: 'Code of the role.' }) role: string;
  @Field({ description: 'Name in the reader’s language.' }) title: string;
  @Field({ description: 'What this role does here.' }) description: string;
}

@InputType({ description: 'Which demo role to take.' })
export class SignInAsDemoInput {
  @Field({ description: 'Key of the demo role.' }) role: string;
  @Field(() => ID, { description: 'UUID; the same key and input sign in as the same account for 24 hours, each time in a session of its own.' })
  idempotencyKey: string;
}

@InputType({ description: 'Ends the session of this browser.' })
export class SignOutInput {
  @Field(() => ID, { description: 'UUID; the same key gives the same answer for 24 hours.' }) idempotencyKey: string;
}

@InputType({ description: 'Chooses the language.' })
export class ChooseLocaleInput {
  @Field({ description: 'en, nl or fr.' }) locale: string;
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
}

export const SignInResult = mutationUnion('SignInResult', () => Me);
export const SignOutResult = mutationUnion('SignOutResult', () => Me);
export const ChooseLocaleResult = mutationUnion('ChooseLocaleResult', () => Me);
