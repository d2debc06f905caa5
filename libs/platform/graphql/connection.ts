import { type Page, totalCap } from '#kernel';
import { allow, fields, type PolicyTable } from '#platform/policy';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'More rows follow.' }) hasNextPage: boolean;
  @Field({ description: 'Rows stand before this page.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' }) startCursor: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row.' }) endCursor: string | null;
}

/** One page of a list as GraphQL shows it. */
export interface ConnectionShape<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
  totalCountCapped: boolean;
}

/** Policies of the connection types made here; joined with the rooms' tables at boot. */
export const connectionPolicies: PolicyTable[] = [];

/** Makes the connection type of a node type: `Connection(NeedType)` gives `NeedConnection`. */
export function Connection<T extends object>(node: new () => T, name: string): new () => ConnectionShape<T> {
  @ObjectType(`${name}Edge`, { description: 'A row and its place.' })
  class Edge {
    @Field({ description: 'Opaque place of the row.' }) cursor: string;
    @Field(() => node, { description: 'The row.' }) node: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of at most 100 rows.` })
  class Page implements ConnectionShape<T> {
    @Field(() => [Edge], { description: 'The rows of this page.' }) edges: Edge[];
    @Field({ description: 'Where this page stands.' }) pageInfo: PageInfo;
    @Field(() => Int, { description: `Rows the reader may see, counted up to ${totalCap}.` }) totalCount: number;
    @Field({ description: 'True when there are more than were counted.' }) totalCountCapped: boolean;
  }
  connectionPolicies.push({
    ...fields(`${name}Edge`, ['cursor', 'node'], allow('signed_in')),
    ...fields(`${name}Connection`, ['edges', 'pageInfo', 'totalCount', 'totalCountCapped'], allow('signed_in')),
  });
  return Page;
}

/** Shows a page of rows as a connection; `show` maps each row to its GraphQL type. */
export function toConnection<R, T>(page: Page<R>, show: (row: R) => T): ConnectionShape<T> {
  const edges = page.items.map(({ cursor, item }) => ({ cursor, node: show(item) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
    totalCountCapped: page.totalCapped,
  };
}
