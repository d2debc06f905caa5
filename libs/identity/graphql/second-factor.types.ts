import { mutationUnion } from '#platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Me } from './types.js';

const key = 'UUID; the same key and input give the same answer for 24 hours.';

@ObjectType({ description: 'How one signs in.' })
export class SignInMethods {
  @Field(() => String, { nullable: true, description: 'The own address; absent for an account of the demo.' }) email: string | null;
  @Field({ description: 'A password is set.' }) hasPassword: boolean;
  @Field({ description: 'Links in letters sign in: experts and candidates.' }) links: boolean;
  @Field({ description: 'A code generator is in force.' }) secondFactor: boolean;
  @Field({ description: 'A role of the account needs one.' }) secondFactorNeeded: boolean;
  @Field(() => Int, { description: 'Recovery codes that were not used yet, 0 to 10.' }) recoveryCodesLeft: number;
  @Field(() => Date, { nullable: true, description: 'Until when the guarded steps are open; absent when they are not. See stepUp.' })
  provedUntil: Date | null;
}

@ObjectType({ description: 'What a code generator has to know. It is in force once a code of it was shown, see enableSecondFactor.' })
export class SecondFactorSetup {
  @Field({ description: 'The secret in letters (base 32), to be typed where a picture cannot be read.' }) secret: string;
  @Field({ description: 'The address that the picture holds (otpauth://).' }) uri: string;
  @Field({ description: 'The picture to be read, as SVG.' }) picture: string;
}

@ObjectType({ description: 'Ten codes that stand in for a lost code generator, each once. They are shown now and not again.' })
export class RecoveryCodes {
  @Field(() => [String], { description: 'Ten codes of twelve signs.' }) codes: string[];
  @Field(() => Me, { description: 'Who one is now.' }) me: Me;
}

@InputType({ description: 'Begins to set up a code generator: after stepUp, or on the way in.' })
export class BeginSecondFactorInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Puts the code generator in force.' })
export class EnableSecondFactorInput {
  @Field({ description: 'Six digits that it shows now.' }) code: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Draws ten new recovery codes, after stepUp.' })
export class RenewRecoveryCodesInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Takes the code generator away, after stepUp, where no role needs one.' })
export class RemoveSecondFactorInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Proves again who one is; opens the guarded steps for five minutes.' })
export class StepUpInput {
  @Field(() => String, { nullable: true, description: 'The password, where the account has no code generator.' }) password?: string | null;
  @Field(() => String, { nullable: true, description: 'A code of the generator or a recovery code, where it has one.' }) code?: string | null;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Sets a password, after stepUp. Other sessions end.' })
export class ChangePasswordInput {
  @Field({ description: '12 to 128 characters, none that is guessed first.' }) password: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

export const SignInMethodsResult = mutationUnion('SignInMethodsResult', () => SignInMethods);
export const SecondFactorSetupResult = mutationUnion('SecondFactorSetupResult', () => SecondFactorSetup);
export const RecoveryCodesResult = mutationUnion('RecoveryCodesResult', () => RecoveryCodes);
