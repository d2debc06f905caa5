import type { GqlContext } from '#platform/graphql';
import { ConsentType, toConsent } from '#privacy/graphql';
import { conceptOf, ConceptType } from '#taxonomy/graphql';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadConsents, loadList, loadProfile } from './loaders.js';
import {
  CandidateProfileType,
  ExpertProfileType,
  PersonAvailabilityType,
  PersonEducationType,
  PersonLanguageType,
  PersonOccupationType,
  PersonSkillType,
  PersonType,
} from './person.types.js';

const show = <T extends object>(type: new () => T, items: readonly object[]): T[] => items.map((item) => Object.assign(new type(), item));

/** The parts of a person, each loaded for all people of an operation at once. */
@Resolver(() => PersonType)
export class PersonFieldsResolver {
  @ResolveField('skills', () => [PersonSkillType], { description: 'Skills, in the person’s own order.' })
  async skills(@Parent() person: PersonType, @Context() context: GqlContext): Promise<PersonSkillType[]> {
    return show(PersonSkillType, await loadList(context, 'skills', person.id));
  }

  @ResolveField('occupations', () => [PersonOccupationType], { description: 'Jobs, in the person’s own order.' })
  async occupations(@Parent() person: PersonType, @Context() context: GqlContext): Promise<PersonOccupationType[]> {
    return show(PersonOccupationType, await loadList(context, 'occupations', person.id));
  }

  @ResolveField('languages', () => [PersonLanguageType], { description: 'Languages.' })
  async languages(@Parent() person: PersonType, @Context() context: GqlContext): Promise<PersonLanguageType[]> {
    return show(PersonLanguageType, await loadList(context, 'languages', person.id));
  }

  @ResolveField('education', () => [PersonEducationType], { description: 'Education.' })
  async education(@Parent() person: PersonType, @Context() context: GqlContext): Promise<PersonEducationType[]> {
    return show(PersonEducationType, await loadList(context, 'education', person.id));
  }

  @ResolveField('availability', () => [PersonAvailabilityType], { description: 'Times in which the person can work.' })
  async availability(@Parent() person: PersonType, @Context() context: GqlContext): Promise<PersonAvailabilityType[]> {
    return show(PersonAvailabilityType, await loadList(context, 'availability', person.id));
  }

  @ResolveField('consents', () => [ConsentType], { nullable: true, description: 'Where each consent stands. Shown to the person and to officers.' })
  async consents(@Parent() person: PersonType, @Context() context: GqlContext): Promise<ConsentType[]> {
    return (await loadConsents(context, person.id)).map(toConsent);
  }

  @ResolveField('expertProfile', () => ExpertProfileType, { nullable: true, description: 'Profile in CD4D2. Shown to the person and to officers.' })
  async expertProfile(@Parent() person: PersonType, @Context() context: GqlContext): Promise<ExpertProfileType | null> {
    const profile = await loadProfile(context, 'expertProfile', person.id);
    return profile ? Object.assign(new ExpertProfileType(), profile) : null;
  }

  @ResolveField('candidateProfile', () => CandidateProfileType, {
    nullable: true,
    description: 'Profile in MATCH. Shown to the person and to officers.',
  })
  async candidateProfile(@Parent() person: PersonType, @Context() context: GqlContext): Promise<CandidateProfileType | null> {
    const profile = await loadProfile(context, 'candidateProfile', person.id);
    return profile ? Object.assign(new CandidateProfileType(), profile) : null;
  }
}

@Resolver(() => PersonSkillType)
export class PersonSkillResolver {
  @ResolveField('concept', () => ConceptType, { description: 'The skill in ESCO.' })
  concept(@Parent() skill: PersonSkillType, @Context() context: GqlContext): Promise<ConceptType> {
    return conceptOf(context, skill.conceptId);
  }
}

@Resolver(() => PersonOccupationType)
export class PersonOccupationResolver {
  @ResolveField('concept', () => ConceptType, { description: 'The occupation in ESCO.' })
  concept(@Parent() occupation: PersonOccupationType, @Context() context: GqlContext): Promise<ConceptType> {
    return conceptOf(context, occupation.conceptId);
  }
}
