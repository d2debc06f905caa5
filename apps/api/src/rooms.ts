import type { PolicyTable } from '#platform/policy';
import type { Type } from '@nestjs/common';

/** Rooms whose use cases the api offers. */
export const roomModules: Type[] = [];

/** Their GraphQL sides. */
export const graphqlModules: Type[] = [];

/** Their policies. */
export const policyTables: PolicyTable[] = [];
