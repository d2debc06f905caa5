import { Module } from '@nestjs/common';
import { PeopleModule } from '../people.module.js';
import './relations.js';
import { PeopleResolver } from './people.resolver.js';
import { ResumeResolver } from './resume.resolver.js';
import { PersonFieldsResolver, PersonOccupationResolver, PersonSkillResolver } from './person-fields.resolver.js';

export { loadPerson } from './loaders.js';
export { PersonType } from './person.types.js';

/** The GraphQL side of the room, for the api alone. */
@Module({ imports: [PeopleModule], providers: [PeopleResolver, ResumeResolver, PersonFieldsResolver, PersonSkillResolver, PersonOccupationResolver] })
export class PeopleGraphqlModule {}
