import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { IdentityResolver } from './identity.resolver.js';

export { Me } from './types.js';

/** The GraphQL side of the room, for the api alone. */
@Module({ imports: [IdentityModule], providers: [IdentityResolver] })
export class IdentityGraphqlModule {}
