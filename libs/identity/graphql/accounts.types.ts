import type { ProgrammeCode } from '#kernel';
import { Connection, mutationUnion, ProgrammeCodeEnum } from '#platform/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

const key = 'UUID; the same key and input give the same answer for 24 hours.';

@ObjectType({ description: 'A right of an account, as administrators see it.' })
export class AccountGrant {
  @Field(() => ID, { description: 'The grant.' }) id: string;
  @Field({ description: 'Code of the role.' }) role: string;
  @Field(() => ProgrammeCodeEnum, { nullable: true, description: 'Only in this programme; all when absent.' }) programme: ProgrammeCode | null;
  @Field(() => String, { nullable: true, description: 'Only for this country (ISO 3166-1 alpha-2); all when absent.' }) country: string | null;
  @Field(() => ID, { nullable: true, description: 'Only for this organisation; all when absent.' }) organisationId: string | null;
  @Field(() => Date, { description: 'From when it holds.' }) validFrom: Date;
  @Field(() => Date, { nullable: true, description: 'Until when; open when absent.' }) validTo: Date | null;
}

@ObjectType({ description: 'Someone who can sign in, as administrators see them: no address and no case data.' })
export class Account {
  @Field(() => ID, { description: 'The account.' }) id: string;
  @Field({ description: 'Name of the account.' }) displayName: string;
  @Field({ description: 'Closed: nobody signs in to it.' }) disabled: boolean;
  @Field(() => Date, { description: 'When it was made.' }) createdAt: Date;
  @Field(() => [AccountGrant], { description: 'Rights that hold now or will.' }) grants: AccountGrant[];
}

export const AccountConnection = Connection(Account, 'Account');

@InputType({ description: 'Closes an account; after stepUp.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account.' }) accountId: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Opens a closed account again; after stepUp.' })
export class EnableAccountInput {
  @Field(() => ID, { description: 'The account.' }) accountId: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType('GrantRoleInput', { description: 'Gives a role within a scope; after stepUp.' })
export class GrantRoleInputType {
  @Field(() => ID, { description: 'The account.' }) accountId: string;
  @Field({ description: 'Code of the role, one of grantableRoles.' }) role: string;
  @Field(() => String, { nullable: true, description: 'CD4D2 or MATCH, where the role has one.' }) programme?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; all countries when absent.' }) country?: string | null;
  @Field(() => ID, { nullable: true, description: 'For host_member, employer_member and recruiter.' }) organisationId?: string | null;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Ends a right from now on; after stepUp.' })
export class EndGrantInput {
  @Field(() => ID, { description: 'The account.' }) accountId: string;
  @Field(() => ID, { description: 'The right.' }) grantId: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

export const AccountResult = mutationUnion('AccountResult', () => Account);
