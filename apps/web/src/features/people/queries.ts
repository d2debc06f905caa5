import { queryOptions } from '@tanstack/react-query';
import { pageArgs, type Place } from '~/components/pager';
import { execute } from '~/lib/execute';
import { present } from '~/lib/failure';
import {
  BlindPersonDocument,
  JsonResumeDocument,
  PeopleDocument,
  PersonContactDocument,
  PersonDocument,
  type PeopleQuery,
  type PersonPartsFragment,
  type PersonQuery,
} from './people.gen';

/** One's own profile, whole. */
export type Person = NonNullable<PersonQuery['person']>;
/** A profile without name, address and age. */
export type BlindPerson = PersonPartsFragment;
export type PersonRow = PeopleQuery['people']['edges'][number]['node'];

export const personOptions = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: async ({ signal }): Promise<Person> => present((await execute(PersonDocument, { id }, signal)).person),
  });

export const blindPersonOptions = (id: string) =>
  queryOptions({
    queryKey: ['person', id, 'blind'],
    queryFn: async ({ signal }): Promise<BlindPerson> => present((await execute(BlindPersonDocument, { id }, signal)).person),
  });

export const personContactOptions = (id: string) =>
  queryOptions({
    queryKey: ['person', id, 'contact'],
    queryFn: async ({ signal }) => present((await execute(PersonContactDocument, { id }, signal)).person),
  });

export interface PeopleFilter extends Place {
  readonly programme?: string | undefined;
}

export const peopleOptions = (filter: PeopleFilter) =>
  queryOptions({
    queryKey: ['people', filter],
    queryFn: async ({ signal }) => (await execute(PeopleDocument, { ...pageArgs(filter), programme: filter.programme ?? null }, signal)).people,
  });

export const jsonResumeOptions = (personId: string) =>
  queryOptions({
    queryKey: ['json-resume', personId],
    queryFn: async ({ signal }) => (await execute(JsonResumeDocument, { personId }, signal)).jsonResume,
    // An export is of this moment.
    staleTime: 0,
  });
