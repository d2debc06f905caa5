import { OrganisationsModule, organisationsPolicy } from '#organisations';
import { OrganisationsGraphqlModule } from '#organisations/graphql';
import type { PolicyTable } from '#platform/policy';
import { PrivacyModule } from '#privacy';
import { ProgrammesModule, programmesPolicy } from '#programmes';
import { ProgrammesGraphqlModule } from '#programmes/graphql';
import { TaxonomyModule, taxonomyPolicy } from '#taxonomy';
import { TaxonomyGraphqlModule } from '#taxonomy/graphql';
import type { Type } from '@nestjs/common';

/** Rooms whose use cases the api offers. */
export const roomModules: Type[] = [PrivacyModule, ProgrammesModule, TaxonomyModule, OrganisationsModule];

/** Their GraphQL sides. */
export const graphqlModules: Type[] = [ProgrammesGraphqlModule, TaxonomyGraphqlModule, OrganisationsGraphqlModule];

/** Their policies. */
export const policyTables: PolicyTable[] = [programmesPolicy, taxonomyPolicy, organisationsPolicy];
