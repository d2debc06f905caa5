import { enumOf, mutationUnion } from '#platform/graphql';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Me } from './types.js';

const SignInStepEnum = enumOf(['DONE', 'SECOND_FACTOR', 'ENROL_SECOND_FACTOR']);
registerEnumType(SignInStepEnum, {
  name: 'SignInStep',
  description:
    'DONE: signed in. SECOND_FACTOR: a code is awaited, see confirmSecondFactor. ENROL_SECOND_FACTOR: the role needs a code generator first, see beginSecondFactor and enableSecondFactor.',
});
export type SignInStep = keyof typeof SignInStepEnum;

const key = 'UUID; the same key and input give the same answer for 24 hours.';
const proofKey = 'UUID; the same key with the same proof goes on again, for a browser that lost the answer.';

@ObjectType({ description: 'How far a sign-in has come. Cookies carry the rest, out of reach of scripts.' })
export class SignInProgress {
  @Field(() => SignInStepEnum, { description: 'What comes next.' }) next: SignInStep;
  @Field(() => Me, { description: 'Who one is now; a visitor until it is DONE.' }) me: Me;
}

@ObjectType({ description: 'A sign-in of this browser that is not done yet.' })
export class PendingSignIn {
  @Field(() => SignInStepEnum, { description: 'SECOND_FACTOR or ENROL_SECOND_FACTOR.' }) next: SignInStep;
}

@ObjectType({ description: 'The same answer whoever has the address.' })
export class LetterOnItsWay {
  @Field({ description: 'What to expect, in the reader’s language.' }) message: string;
}

@InputType({ description: 'Asks for the letter that begins a registration as expert or candidate.' })
export class RegisterInput {
  @Field({ description: 'E-mail address, at most 254 characters.' }) email: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType('ConfirmRegistrationInput', { description: 'Makes the account, by the link of the letter.' })
export class ConfirmRegistrationInputType {
  @Field({ description: 'What stands behind # in the link; 24 hours, once.' }) token: string;
  @Field({ description: 'Name of the account, at most 200 characters.' }) displayName: string;
  @Field({ description: 'expert or candidate.' }) role: string;
  @Field(() => String, { nullable: true, description: '12 to 128 characters, none that is guessed first; without one, links in letters sign in.' })
  password?: string | null;
  @Field(() => ID, { description: proofKey }) idempotencyKey: string;
}

@InputType({ description: 'Signs in with address and password.' })
export class SignInInput {
  @Field({ description: 'E-mail address.' }) email: string;
  @Field({ description: 'Password.' }) password: string;
  @Field(() => ID, { description: proofKey }) idempotencyKey: string;
}

@InputType({ description: 'Asks for a letter with a link to sign in; experts and candidates.' })
export class RequestSignInLinkInput {
  @Field({ description: 'E-mail address.' }) email: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Signs in by the link of a letter. Sent by a button, never by opening the page: scanners of mail open pages.' })
export class SignInByLinkInput {
  @Field({ description: 'What stands behind # in the link; 15 minutes, once.' }) token: string;
  @Field(() => ID, { description: proofKey }) idempotencyKey: string;
}

@InputType({ description: 'Ends a sign-in that waits for its code.' })
export class ConfirmSecondFactorInput {
  @Field({ description: 'Six digits of the code generator, or a recovery code; each counts once.' }) code: string;
  @Field(() => ID, { description: proofKey }) idempotencyKey: string;
}

@InputType({ description: 'Asks for a letter with a link to choose a new password.' })
export class RequestPasswordResetInput {
  @Field({ description: 'E-mail address.' }) email: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Chooses a new password by the link of a letter. All sessions end.' })
export class ResetPasswordInput {
  @Field({ description: 'What stands behind # in the link; 30 minutes, once.' }) token: string;
  @Field({ description: '12 to 128 characters, none that is guessed first.' }) password: string;
  @Field(() => ID, { description: proofKey }) idempotencyKey: string;
}

export const SignInProgressResult = mutationUnion('SignInProgressResult', () => SignInProgress);
export const LetterOnItsWayResult = mutationUnion('LetterOnItsWayResult', () => LetterOnItsWay);
