import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { TaxonomyModule } from '../taxonomy.module.js';
import { SearchConcepts } from '../use-cases/search-concepts.js';
import { TaxonomyResolver } from './taxonomy.resolver.js';

export { ConceptType } from './types.js';
export { conceptLoader, conceptOf } from './concept-loader.js';

/** The GraphQL side of the room, for the api alone. Builds the search index beside the first requests. */
@Module({ imports: [TaxonomyModule], providers: [TaxonomyResolver] })
export class TaxonomyGraphqlModule implements OnApplicationBootstrap {
  constructor(@Inject(SearchConcepts) private readonly search: SearchConcepts) {}

  onApplicationBootstrap(): void {
    // A failure here is not the boot's: the first search builds anew and reports.
    this.search.prepare().catch(() => undefined);
  }
}
