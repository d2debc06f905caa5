import { Trans } from '@lingui/react/macro';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { BusyLine } from '~/components/busy-line';
import { OfflineLine } from '~/components/offline';
import { Header } from '~/features/session/header';
import { meOptions } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import { followAccount } from '~/lib/i18n';
import { listen } from '~/lib/live';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meOptions);
    if (me.accountId) await followAccount(me.locale);
  },
  component: Shell,
});

function Shell() {
  const client = useQueryClient();
  const { accountId } = useMe();
  useEffect(() => (accountId ? listen(client) : undefined), [accountId, client]);
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="skip-link">
        <Trans>Skip to the content</Trans>
      </a>
      <BusyLine />
      <Header />
      <OfflineLine />
      <main id="main" tabIndex={-1} className="shell flex-1 py-6 outline-none">
        <Outlet />
      </main>
      <footer className="border-t border-line bg-surface-2 text-sm text-muted">
        <div className="shell flex flex-wrap justify-between gap-x-6 gap-y-2 py-4">
          <Link to="/how-ranking-works" className="inline-flex min-h-6 items-center">
            <Trans>How the ranking works</Trans>
          </Link>
          {accountId && (
            <Link to="/programmes" className="inline-flex min-h-6 items-center">
              <Trans>Rules and weights behind every list</Trans>
            </Link>
          )}
          <p>
            <Trans>This service uses the ESCO classification of the European Commission.</Trans>
          </p>
        </div>
      </footer>
    </div>
  );
}
