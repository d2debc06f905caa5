import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Page } from '~/components/page';
import type { Me } from './queries';

/** An administrator sees how the programmes are set up, and no case of anyone. */
export function AdministratorHome({ me }: { me: Me }) {
  const { t } = useLingui();
  return (
    <Page
      title={t`Welcome, ${me.displayName ?? t`administrator`}`}
      lead={<Trans>You look after the programmes. You see no profiles and no needs.</Trans>}
    >
      <p>
        <Link to="/programmes" className="btn btn-primary">
          <Trans>See rules and weights</Trans>
        </Link>
      </p>
    </Page>
  );
}
