/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** Chooses the language. */
export type ChooseLocaleInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** en, nl or fr. */
  locale: string;
};

/** Language of screens and texts (ISO 639-1). */
export type Locale =
  | 'en'
  | 'fr'
  | 'nl';

/** Host institution in a country of origin, employer in the Netherlands, or partner of a programme. */
export type OrganisationKind =
  | 'EMPLOYER'
  | 'HOST_INSTITUTION'
  | 'PARTNER';

/** CD4D2: diaspora experts; MATCH: candidates from Nigeria and Senegal. */
export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

/** Which demo role to take. */
export type SignInAsDemoInput = {
  /** UUID; the same key and input sign in as the same account for 24 hours, each time in a session of its own. */
  idempotencyKey: string | number;
  /** Key of the demo role. */
  role: string;
};

/** Ends the session of this browser. */
export type SignOutInput = {
  /** UUID; the same key gives the same answer for 24 hours. */
  idempotencyKey: string | number;
};

export type InvalidInputPartsFragment = { problems: Array<{ field: string, message: string }> };

export type VersionConflictPartsFragment = { message: string };

export type NotFoundPartsFragment = { message: string };

export type KeyReusedPartsFragment = { message: string };

export type RefusedPartsFragment = { message: string };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { accountId: string | null, displayName: string | null, personId: string | null, locale: Types.Locale, mode: string, roles: Array<{ role: string, programme: Types.ProgrammeCode | null, country: string | null, organisationId: string | null }>, organisation: { id: string, name: string, kind: Types.OrganisationKind, country: string } | null } };

export type DemoRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoRolesQuery = { demoRoles: Array<{ key: string, role: string, title: string, description: string }> };

export type SignInAsDemoMutationVariables = Exact<{
  input: Types.SignInAsDemoInput;
}>;


export type SignInAsDemoMutation = { signInAsDemo:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused' }
    | { __typename: 'Me' }
    | { __typename: 'NotFound' }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict' }
   };

export type SignOutMutationVariables = Exact<{
  input: Types.SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'InvalidInput' }
    | { __typename: 'KeyReused' }
    | { __typename: 'Me' }
    | { __typename: 'NotFound' }
    | { __typename: 'Refused' }
    | { __typename: 'VersionConflict' }
   };

export type ChooseLocaleMutationVariables = Exact<{
  input: Types.ChooseLocaleInput;
}>;


export type ChooseLocaleMutation = { chooseLocale:
    | { __typename: 'InvalidInput' }
    | { __typename: 'KeyReused' }
    | { __typename: 'Me' }
    | { __typename: 'NotFound' }
    | { __typename: 'Refused' }
    | { __typename: 'VersionConflict' }
   };

export const MeDocument = operation<MeQuery, MeQueryVariables>('Me', '88733f3833bb8490f028c201617406eda079ee028b8802232aa754de9b6d564d');
export const DemoRolesDocument = operation<DemoRolesQuery, DemoRolesQueryVariables>('DemoRoles', '73b6f71f09f6ca9fce8ee19dedc8089dd3c42616c060fc0d67f383bc0e5325f6');
export const SignInAsDemoDocument = operation<SignInAsDemoMutation, SignInAsDemoMutationVariables>('SignInAsDemo', '2a03d634cc7c54ff10d3ef54a033b8db951c8b30b030788f27bebfc6ce256963');
export const SignOutDocument = operation<SignOutMutation, SignOutMutationVariables>('SignOut', '77a1037160a6276a6a8f9bd537168d73e284003f1225c9d481a0724c5b0bbb29');
export const ChooseLocaleDocument = operation<ChooseLocaleMutation, ChooseLocaleMutationVariables>('ChooseLocale', '5a52fa7c780cee3c6b050e9f67b06f682c70966ddf0412b8500f14f6d22b802f');