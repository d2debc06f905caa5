import { answer, toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { accountById, accountPage, type AccountRow, grantsOf, type GrantRow } from '../data/account-admin.js';
import { ManageAccounts } from '../use-cases/manage-accounts.js';
import {
  Account,
  AccountConnection,
  AccountGrant,
  AccountResult,
  DisableAccountInput,
  EnableAccountInput,
  EndGrantInput,
  GrantRoleInputType,
} from './accounts.types.js';

const toAccount = ({ id, displayName, disabledAt, createdAt }: AccountRow): Account =>
  Object.assign(new Account(), { id, displayName, disabled: disabledAt !== null, createdAt });

const loadGrants = (context: GqlContext, accountId: string): Promise<GrantRow[]> =>
  context
    .loader<string, GrantRow[]>('identity.grants', async (manager, ids) => {
      const rows = await grantsOf(manager, ids);
      return ids.map((id) => rows.filter((row) => row.accountId === id));
    })
    .load(accountId);

/** Accounts and their roles, for administrators. */
@Resolver(() => Account)
export class AccountsResolver {
  constructor(@Inject(ManageAccounts) private readonly manage: ManageAccounts) {}

  @Query(() => AccountConnection, { description: 'Accounts in the order in which they came.' })
  async accounts(
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
    @Args('last', { type: () => Int, nullable: true, description: 'The page before `before`, from its end.' }) last?: number,
    @Args('before', { type: () => String, nullable: true, description: 'Cursor before which the page ends.' }) before?: string,
  ): Promise<ConnectionShape<Account>> {
    return toConnection(await accountPage(await context.read(), { first, after, last, before }), toAccount);
  }

  @ResolveField('grants', () => [AccountGrant])
  async grants(@Parent() account: Account, @Context() context: GqlContext): Promise<AccountGrant[]> {
    return (await loadGrants(context, account.id)).map(({ accountId: _account, ...grant }) => Object.assign(new AccountGrant(), grant));
  }

  @Mutation(() => AccountResult, { description: 'Closes an account. Its sessions end within a second.' })
  async disableAccount(@Args('input') input: DisableAccountInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.manage.disable(context.actor, { ...input }), context, ({ accountId }) => this.load(accountId, context));
  }

  @Mutation(() => AccountResult, { description: 'Opens a closed account again.' })
  async enableAccount(@Args('input') input: EnableAccountInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.manage.enable(context.actor, { ...input }), context, ({ accountId }) => this.load(accountId, context));
  }

  @Mutation(() => AccountResult, { description: 'Gives a role within a scope. The account’s sessions end within a second.' })
  async grantRole(@Args('input') input: GrantRoleInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.manage.grant(context.actor, { ...input }), context, ({ accountId }) => this.load(accountId, context));
  }

  @Mutation(() => AccountResult, { description: 'Ends a right. The account’s sessions end within a second.' })
  async endGrant(@Args('input') input: EndGrantInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.manage.endGrant(context.actor, { ...input }), context, ({ accountId }) => this.load(accountId, context));
  }

  private async load(accountId: string, context: GqlContext): Promise<Account | null> {
    const row = await accountById(await context.read(), accountId);
    return row ? toAccount(row) : null;
  }
}
