import type { ProgrammeCode } from '#kernel';
import { enumOf, mutationUnion, ProgrammeCodeEnum } from '#platform/graphql';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

const key = 'UUID; the same key and input give the same answer for 24 hours.';

const InvitationStateEnum = enumOf(['OPEN', 'ACCEPTED', 'REVOKED', 'OVER']);
registerEnumType(InvitationStateEnum, { name: 'InvitationState', description: 'OVER: nobody accepted it within its week.' });

@ObjectType({ description: 'A role that one may offer, with the scope that one is held to.' })
export class RoleOffer {
  @Field({ description: 'Code of the role.' }) role: string;
  @Field(() => ProgrammeCodeEnum, { nullable: true, description: 'Only in this programme; any when absent.' }) programme: ProgrammeCode | null;
  @Field(() => String, { nullable: true, description: 'Only for this country (ISO 3166-1 alpha-2); any when absent.' }) country: string | null;
  @Field(() => ID, { nullable: true, description: 'Only for this organisation. A role of an organisation needs one; any when absent.' })
  organisationId: string | null;
}

@ObjectType({ description: 'An offer of a role that one has made.' })
export class Invitation {
  @Field(() => ID, { description: 'The invitation.' }) id: string;
  @Field({ description: 'The address it went to.' }) email: string;
  @Field(() => RoleOffer, { description: 'What is offered.' }) offer: RoleOffer;
  @Field(() => InvitationStateEnum, { description: 'Where it stands.' }) state: keyof typeof InvitationStateEnum;
  @Field(() => Date, { description: 'When it was made.' }) createdAt: Date;
  @Field(() => Date, { description: 'Until when it can be accepted.' }) expiresAt: Date;
}

@ObjectType({ description: 'An invitation, for whoever has its link.' })
export class InvitationOffer {
  @Field({ description: 'The invited address.' }) email: string;
  @Field(() => RoleOffer, { description: 'What is offered.' }) offer: RoleOffer;
  @Field(() => ID, { nullable: true, description: 'The organisation that one would speak for.' }) organisationId: string | null;
  @Field({ description: 'The address has an account: sign in to it, then accept.' }) hasAccount: boolean;
  @Field({ description: 'The one who asks is signed in to that account.' }) signedIn: boolean;
  @Field({ description: 'A new account for this role needs a password.' }) passwordNeeded: boolean;
  @Field(() => Date, { description: 'Until when it can be accepted.' }) expiresAt: Date;
}

@InputType('InviteInput', { description: 'Offers a role to an address; after stepUp.' })
export class InviteInputType {
  @Field({ description: 'E-mail address.' }) email: string;
  @Field({ description: 'Code of the role, one of grantableRoles.' }) role: string;
  @Field(() => String, { nullable: true, description: 'CD4D2 or MATCH, where the role has one.' }) programme?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; all countries when absent.' }) country?: string | null;
  @Field(() => ID, { nullable: true, description: 'For host_member, employer_member and recruiter.' }) organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the letter; one’s own when absent.' }) locale?: string | null;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Takes back an invitation that one has made.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' }) id: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType('AcceptInvitationInput', { description: 'Accepts an invitation.' })
export class AcceptInvitationInputType {
  @Field({ description: 'What stands behind # in the link; 7 days, once.' }) token: string;
  @Field(() => String, { nullable: true, description: 'Name of a new account, at most 200 characters.' }) displayName?: string | null;
  @Field(() => String, { nullable: true, description: 'Password of a new account, 12 to 128 characters.' }) password?: string | null;
  @Field(() => ID, { description: 'UUID; the same key with the same link goes on again, for a browser that lost the answer.' })
  idempotencyKey: string;
}

export const InvitationResult = mutationUnion('InvitationResult', () => Invitation);
