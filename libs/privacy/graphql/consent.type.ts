import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { consentPurposes, type ConsentPurpose, type ConsentState } from '../domain/consent.js';

/** The purposes as GraphQL's enum. */
const ConsentPurposeEnum = Object.fromEntries(consentPurposes.map((purpose) => [purpose, purpose])) as { [P in ConsentPurpose]: P };
registerEnumType(ConsentPurposeEnum, {
  name: 'ConsentPurpose',
  description: 'What a person can agree to.',
  valuesMap: {
    MATCHING: { description: 'To be scored against needs.' },
    SHARE_WITH_ORGANISATIONS: { description: 'To be shown to host institutions and employers.' },
    STATISTICS: { description: 'To be counted in reports without a name.' },
  },
});

@ObjectType('Consent', { description: 'Where one consent of a person stands.' })
export class ConsentType {
  @Field(() => ConsentPurposeEnum, { description: 'What it is about.' }) purpose: ConsentPurpose;
  @Field({ description: 'True while the person agrees.' }) granted: boolean;
  @Field(() => String, { nullable: true, description: 'When it was given or withdrawn (UTC); null when it never was.' }) at: string | null;
}

/** Shows a consent's state. */
export const toConsent = (state: ConsentState): ConsentType =>
  Object.assign(new ConsentType(), { purpose: state.purpose, granted: state.granted, at: state.at?.toISOString() ?? null });
