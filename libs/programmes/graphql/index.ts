import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes.module.js';
import { ProgrammesResolver } from './programmes.resolver.js';
import { WeightSheetProposalsResolver } from './proposals.resolver.js';

export { CriterionWeightInput } from './proposals.types.js';
export { NeedKindEnum } from './types.js';

/** The GraphQL side of the room, for the api alone. */
@Module({ imports: [ProgrammesModule], providers: [ProgrammesResolver, WeightSheetProposalsResolver] })
export class ProgrammesGraphqlModule {}
