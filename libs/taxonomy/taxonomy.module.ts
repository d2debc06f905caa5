import { Module } from '@nestjs/common';
import { SearchConcepts } from './use-cases/search-concepts.js';

/** The ESCO classification: search, labels, and the tables that the engine's graph is built from. */
@Module({ providers: [SearchConcepts], exports: [SearchConcepts] })
export class TaxonomyModule {}
