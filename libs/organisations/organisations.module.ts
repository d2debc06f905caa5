import { Module } from '@nestjs/common';
import './data-classes.js';
import './texts.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';

/** Host institutions, employers, partners and who speaks for them. */
@Module({ providers: [CreateOrganisation], exports: [CreateOrganisation] })
export class OrganisationsModule {}
