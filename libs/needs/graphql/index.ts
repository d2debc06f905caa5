import { Module } from '@nestjs/common';
import { NeedsModule } from '../needs.module.js';
import { NeedsResolver, RequirementResolver } from './needs.resolver.js';

export { loadNeed } from './loader.js';
export { NeedType, RequirementType, toRequirement } from './types.js';

/** The GraphQL side of the room, for the api alone. */
@Module({ imports: [NeedsModule], providers: [NeedsResolver, RequirementResolver] })
export class NeedsGraphqlModule {}
