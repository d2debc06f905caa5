import { Connection, mutationUnion } from '#platform/graphql';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OrganisationRow } from '../data/organisations.js';
import { organisationKinds, type OrganisationKind } from '../domain/organisation.js';

export const OrganisationKindEnum = Object.fromEntries(organisationKinds.map((kind) => [kind, kind])) as { [K in OrganisationKind]: K };
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'Host institution in a country of origin, employer in the Netherlands, or partner of a programme.',
});

@ObjectType('HostReadiness', { description: 'How well a host can receive someone, by its own word, each from 0 (not at all) to 4 (fully).' })
export class HostReadinessType {
  @Field(() => Int, { description: 'A place to work.' }) workplace: number;
  @Field(() => Int, { description: 'Internet that carries a video call.' }) internet: number;
  @Field(() => Int, { description: 'A counterpart with time.' }) counterpart: number;
  @Field(() => Int, { description: 'Staff that stays.' }) staffContinuity: number;
}

@ObjectType('Organisation', { description: 'A host institution, an employer or a partner.' })
export class OrganisationType {
  @Field(() => ID, { description: 'The organisation.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => OrganisationKindEnum, { description: 'What it is here.' }) kind: OrganisationKind;
  @Field({ description: 'Country (ISO 3166-1 alpha-2).' }) country: string;
  @Field(() => String, { nullable: true, description: 'Region in free words, such as "Somaliland".' }) region: string | null;
  @Field(() => String, { nullable: true, description: 'City.' }) city: string | null;
  @Field(() => String, { nullable: true, description: 'Sector it works in.' }) sector: string | null;
  @Field(() => HostReadinessType, { nullable: true, description: 'What a host says about itself; absent until it has.' })
  readiness: HostReadinessType | null;
}

@InputType({ description: 'How well a host can receive someone, each from 0 to 4.' })
export class HostReadinessInput {
  @Field(() => Int, { description: 'A place to work.' }) workplace: number;
  @Field(() => Int, { description: 'Internet that carries a video call.' }) internet: number;
  @Field(() => Int, { description: 'A counterpart with time.' }) counterpart: number;
  @Field(() => Int, { description: 'Staff that stays.' }) staffContinuity: number;
}

@InputType('CreateOrganisationInput', { description: 'A new organisation.' })
export class CreateOrganisationInputType {
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
  @Field({ description: 'Its name, at most 200 characters.' }) name: string;
  @Field({ description: 'HOST_INSTITUTION, EMPLOYER or PARTNER.' }) kind: string;
  @Field({ description: 'Country (ISO 3166-1 alpha-2).' }) country: string;
  @Field(() => String, { nullable: true, description: 'Region in free words.' }) region?: string | null;
  @Field(() => String, { nullable: true, description: 'City.' }) city?: string | null;
  @Field(() => String, { nullable: true, description: 'Sector it works in.' }) sector?: string | null;
  @Field(() => HostReadinessInput, { nullable: true, description: 'Host institutions alone.' }) readiness?: HostReadinessInput | null;
}

export const OrganisationConnection = Connection(OrganisationType, 'Organisation');
export const OrganisationResult = mutationUnion('OrganisationResult', () => OrganisationType);

/** Shows a row. */
export const toOrganisation = (row: OrganisationRow): OrganisationType => {
  const { version: _version, ...shown } = row;
  return Object.assign(new OrganisationType(), shown);
};
