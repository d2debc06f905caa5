import { answer, mutationUnion, toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { ConsentType, toConsent } from '#privacy/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { handlesCasesIn, handlesPerson } from '../access.js';
import { personPage } from '../data/person-rows.js';
import { CreatePerson } from '../use-cases/create-person.js';
import { SetConsent } from '../use-cases/set-consent.js';
import { UpdatePerson } from '../use-cases/update-person.js';
import { loadConsents, loadPerson, loadPersonRow } from './loaders.js';
import { CreatePersonInputType, SetConsentInputType, UpdatePersonInputType } from './person.inputs.js';
import { PersonConnection, PersonType, toPerson } from './person.types.js';

const PersonResult = mutationUnion('PersonResult', () => PersonType);
const ConsentResult = mutationUnion('ConsentResult', () => ConsentType);

/** People: one, many, new, changed. */
@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    @Inject(CreatePerson) private readonly create: CreatePerson,
    @Inject(UpdatePerson) private readonly update: UpdatePerson,
    @Inject(SetConsent) private readonly consent: SetConsent,
  ) {}

  @Query(() => PersonType, { nullable: true, description: 'A person: oneself, or one whose case one handles. Null for anyone else, known or not.' })
  async person(@Args('id', { type: () => ID }) id: string, @Context() context: GqlContext): Promise<PersonType | null> {
    const row = await loadPersonRow(context, id);
    return row && handlesPerson(context.actor, row) ? toPerson(row) : null;
  }

  @Query(() => PersonConnection, { description: 'People with a profile in a programme that one handles, those who came first first.' })
  async people(
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
    @Args('last', { type: () => Int, nullable: true, description: 'The page before `before`, from its end.' }) last?: number,
    @Args('before', { type: () => String, nullable: true, description: 'Cursor before which the page ends.' }) before?: string,
    @Args('programme', { type: () => String, nullable: true, description: 'CD4D2 or MATCH; all of one’s own when absent.' }) programme?: string,
  ): Promise<ConnectionShape<PersonType>> {
    const own = handlesCasesIn(context.actor);
    const asked = programme ? own.filter((scope) => scope.programme === programme) : own;
    return toConnection(await personPage(await context.read(), asked, { first, after, last, before }), toPerson);
  }

  @Mutation(() => PersonResult, { description: 'Writes down oneself (experts and candidates) or someone else (officers).' })
  async createPerson(@Args('input') input: CreatePersonInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.create.execute(context.actor, { ...input } as Parameters<CreatePerson['execute']>[1]), context, ({ id }) =>
      loadPerson(context, id),
    );
  }

  @Mutation(() => PersonResult, { description: 'Changes parts of a person.' })
  async updatePerson(@Args('input') input: UpdatePersonInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.update.execute(context.actor, { ...input } as Parameters<UpdatePerson['execute']>[1]), context, ({ id }) =>
      loadPerson(context, id),
    );
  }

  @Mutation(() => ConsentResult, { description: 'Gives or withdraws a consent. It takes effect at once.' })
  async setConsent(@Args('input') input: SetConsentInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.consent.execute(context.actor, { ...input }), context, async ({ personId, purpose }) => {
      const state = (await loadConsents(context, personId)).find((consent) => consent.purpose === purpose);
      return state ? toConsent(state) : null;
    });
  }
}
