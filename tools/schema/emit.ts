// Writes schema.graphql from the resolvers, without a database: node dist/tools/schema/emit.js
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IdentityGraphqlModule } from '#identity/graphql';
import { projectRoot } from '#platform/config';
import { type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { graphqlModules } from '../../apps/api/src/rooms.js';

const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
await app.init();
const providers = [IdentityGraphqlModule, ...graphqlModules].flatMap((module) => (Reflect.getMetadata('providers', module) ?? []) as Type[]);
const resolvers = providers.filter((provider) => typeof provider === 'function' && provider.name.endsWith('Resolver'));
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
writeFileSync(
  join(projectRoot, 'schema.graphql'),
  `# Written from the resolvers by "npm run schema:emit"; do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`,
);
console.log(
  `schema.graphql: ${Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__')).length} types from ${resolvers.length} resolvers`,
);
await app.close();
