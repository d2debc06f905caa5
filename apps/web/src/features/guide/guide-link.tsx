import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** Beside every list and every score: the way to how it is made. */
export const GuideLink = () => (
  <Link to="/how-ranking-works" className="inline-flex min-h-11 items-center">
    <Trans>How the ranking works</Trans>
  </Link>
);
