import { registerRelations, registerVersioned } from '#platform/graphql';
import { isOfficerOf, isSelf } from '../access.js';
import { loadPerson } from './loaders.js';
import { PersonType } from './person.types.js';

/** The actor's relation to a person: being that person, or handling the case. */
registerRelations('Person', async (source, { actor }) => {
  const person = source as PersonType;
  const relations = new Set<string>();
  if (isSelf(actor, person)) relations.add('self');
  if (isOfficerOf(actor, person)) relations.add('officer');
  return relations;
});

registerVersioned('person', () => PersonType, loadPerson);
