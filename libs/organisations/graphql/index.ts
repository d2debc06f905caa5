import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations.module.js';
import { InvitedOrganisationResolver, MyOrganisationResolver, OrganisationsResolver } from './organisations.resolver.js';

export { loadOrganisation } from './loader.js';
export { OrganisationType } from './types.js';

/** The GraphQL side of the room, for the api alone. */
@Module({ imports: [OrganisationsModule], providers: [OrganisationsResolver, MyOrganisationResolver, InvitedOrganisationResolver] })
export class OrganisationsGraphqlModule {}
