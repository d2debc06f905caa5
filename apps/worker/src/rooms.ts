import { IdentityTasksModule } from '#identity/tasks';
import { MatchingTasksModule } from '#matching/tasks';
import { MessagingTasksModule } from '#messaging/tasks';
import { NeedsModule } from '#needs';
import { OrganisationsModule } from '#organisations';
import { PeopleModule } from '#people';
import { PrivacyModule } from '#privacy';
import { ProgrammesModule } from '#programmes';
import { TaxonomyModule } from '#taxonomy';
import type { Type } from '@nestjs/common';

/** Every room, so that audit rows, data classes and facts are complete here too, and the handlers of those with tasks. */
export const taskModules: Type[] = [
  PrivacyModule,
  MessagingTasksModule,
  IdentityTasksModule,
  ProgrammesModule,
  TaxonomyModule,
  OrganisationsModule,
  PeopleModule,
  NeedsModule,
  MatchingTasksModule,
];
