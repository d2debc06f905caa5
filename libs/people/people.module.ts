import { TaxonomyModule } from '#taxonomy';
import { Module } from '@nestjs/common';
import './data-classes.js';
import './texts.js';
import { CreatePerson } from './use-cases/create-person.js';
import { ExportJsonResume } from './use-cases/export-json-resume.js';
import { ImportJsonResume } from './use-cases/import-json-resume.js';
import { SetConsent } from './use-cases/set-consent.js';
import { UpdatePerson } from './use-cases/update-person.js';

const useCases = [CreatePerson, UpdatePerson, SetConsent, ImportJsonResume, ExportJsonResume];

/** People: what they can do, what programmes add, what they agreed to. */
@Module({ imports: [TaxonomyModule], providers: useCases, exports: useCases })
export class PeopleModule {}
