import { Module } from '@nestjs/common';
import './texts.js';
import { CreatePerson } from './use-cases/create-person.js';
import { SetConsent } from './use-cases/set-consent.js';
import { UpdatePerson } from './use-cases/update-person.js';

/** People: what they can do, what programmes add, what they agreed to. */
@Module({ providers: [CreatePerson, UpdatePerson, SetConsent], exports: [CreatePerson, UpdatePerson, SetConsent] })
export class PeopleModule {}
