import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '~/components/page';

/** A task of the profile: its place among the others is said, and the way back is at the top. */
export function TaskPage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  return (
    <Page
      title={title}
      lead={lead}
      back={
        <Link to="/profile">
          <Trans>Back to my profile</Trans>
        </Link>
      }
    >
      {children}
    </Page>
  );
}

/** Leaves without saving; what was typed stays as a draft. */
export function CancelLink() {
  const { t } = useLingui();
  return (
    <Link to="/profile" className="btn btn-quiet">
      {t`Back without saving`}
    </Link>
  );
}

/** The way back where there is nothing to save. */
export const ProfileLink = () => (
  <Link to="/profile" className="btn">
    <Trans>Back to my profile</Trans>
  </Link>
);
