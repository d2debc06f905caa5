import type { Page, PageArgs } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { Actor } from '#platform/policy';
import type { EntityManager } from 'typeorm';
import { needColumns, type StoredNeed } from './need-rows.js';

/** What a list of needs is narrowed by; unknown codes find nothing. */
export interface NeedFilter {
  readonly kind?: string | null;
  readonly state?: string | null;
  readonly programme?: string | null;
  /** Only needs that the actor has a part in: written by the own organisation, or handled by the own office. */
  readonly mine?: boolean | null;
}

/** Collects parameters of one statement. */
class Params {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The same rule as `maySee` in the domain, as a condition on `need n`: what a list shows, and what it counts. */
function visible(actor: Actor, params: Params, mine: boolean): string {
  const ways: string[] = mine || actor.accountId === null ? [] : [`n.state = 'OPEN'`];
  for (const grant of actor.grants) {
    const programme = (): string => (grant.programme === null ? '' : ` and n.programme = ${params.add(grant.programme)}`);
    const country = (): string => (grant.country === null ? '' : ` and (n.kind = 'VACANCY' or n.country = ${params.add(grant.country)})`);
    if (grant.role === 'system') ways.push('true');
    if (grant.role === 'programme_officer') ways.push(`(true${programme()}${country()})`);
    if (grant.role === 'approver') ways.push(`(n.kind = 'TERMS_OF_REFERENCE' and n.state <> 'DRAFT'${programme()}${country()})`);
    if (grant.role === 'partner_officer') ways.push(`(n.kind = 'VACANCY' and n.state <> 'DRAFT'${programme()})`);
    if ((grant.role === 'host_member' || grant.role === 'employer_member') && grant.organisationId !== null) {
      const kind = grant.role === 'host_member' ? 'TERMS_OF_REFERENCE' : 'VACANCY';
      ways.push(`(n.kind = '${kind}' and n.organisation_id = ${params.add(grant.organisationId)})`);
    }
  }
  return ways.length > 0 ? `(${ways.join(' or ')})` : 'false';
}

/** A page of the needs that the actor may see, newest first. One statement, whatever the page's size. */
export async function needPage(manager: EntityManager, actor: Actor, filter: NeedFilter, args: PageArgs): Promise<Page<StoredNeed>> {
  const params = new Params();
  const where = [visible(actor, params, filter.mine ?? false)];
  for (const name of ['kind', 'state', 'programme'] as const) if (filter[name]) where.push(`n.${name} = ${params.add(filter[name])}`);
  return keysetPage<StoredNeed>(
    manager,
    {
      select: needColumns,
      from: 'need n',
      where,
      params: params.values,
      order: [
        { sql: 'n.created_at', type: 'timestamptz' },
        { sql: 'n.id', type: 'uuid' },
      ],
      descending: true,
    },
    args,
  );
}
