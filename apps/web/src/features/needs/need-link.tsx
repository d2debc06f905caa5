import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Need } from './queries';

/** Back to the need that a page belongs to, by its title. */
export const NeedLink = ({ need }: { need: Pick<Need, 'id' | 'title' | 'language'> }) => (
  <Link to="/needs/$needId" params={{ needId: need.id }}>
    <Trans>
      Back to <span lang={need.language}>{need.title}</span>
    </Trans>
  </Link>
);
