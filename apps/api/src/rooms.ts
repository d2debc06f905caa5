import { MatchingModule, matchingPolicy } from '#matching';
import { MatchingGraphqlModule } from '#matching/graphql';
import { MessagingModule, messagingPolicy } from '#messaging';
import { MessagingGraphqlModule } from '#messaging/graphql';
import { NeedsModule, needsPolicy } from '#needs';
import { NeedsGraphqlModule } from '#needs/graphql';
import { OrganisationsModule, organisationsPolicy } from '#organisations';
import { OrganisationsGraphqlModule } from '#organisations/graphql';
import { PeopleModule, peoplePolicy } from '#people';
import { PeopleGraphqlModule } from '#people/graphql';
import type { PolicyTable } from '#platform/policy';
import { TaskDeskModule, taskDeskPolicy } from '#platform/task-desk';
import { PrivacyModule, privacyPolicy } from '#privacy';
import { ProgrammesModule, programmesPolicy } from '#programmes';
import { ProgrammesGraphqlModule } from '#programmes/graphql';
import { TaxonomyModule, taxonomyPolicy } from '#taxonomy';
import { TaxonomyGraphqlModule } from '#taxonomy/graphql';
import type { Type } from '@nestjs/common';

/** Rooms whose use cases the api offers. */
export const roomModules: Type[] = [
  PrivacyModule,
  MessagingModule,
  ProgrammesModule,
  TaxonomyModule,
  OrganisationsModule,
  PeopleModule,
  NeedsModule,
  MatchingModule,
];

/** Their GraphQL sides. */
export const graphqlModules: Type[] = [
  TaskDeskModule,
  MessagingGraphqlModule,
  ProgrammesGraphqlModule,
  TaxonomyGraphqlModule,
  OrganisationsGraphqlModule,
  PeopleGraphqlModule,
  NeedsGraphqlModule,
  MatchingGraphqlModule,
];

/** Their policies. */
export const policyTables: PolicyTable[] = [
  taskDeskPolicy,
  privacyPolicy,
  messagingPolicy,
  programmesPolicy,
  taxonomyPolicy,
  organisationsPolicy,
  peoplePolicy,
  needsPolicy,
  matchingPolicy,
];
