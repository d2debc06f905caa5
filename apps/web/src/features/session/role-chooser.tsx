import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Notice } from '~/components/notice';
import { FailureNotice } from '~/components/states';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import { demoRolesOptions } from './queries';
import { useSession } from './use-session';

/** One button a role. The list is empty outside the demo, and so is this. */
export function RoleChooser({ next }: { next: string | undefined }) {
  const { i18n } = useLingui();
  const router = useRouter();
  const session = useSession();
  const roles = useQuery(demoRolesOptions(i18n.locale));
  const [busy, setBusy] = useState<string | null>(null);
  const { problems, failure, act } = useAct();

  async function choose(role: string) {
    setBusy(role);
    const signedIn = await act(`sign-in:${role}`, (idempotencyKey) => session.signIn(role, idempotencyKey));
    setBusy(null);
    if (signedIn) router.history.push(next ?? '/');
  }

  if (roles.isError) return <FailureNotice error={roles.error} />;
  if (!roles.data) return null;
  if (roles.data.length === 0) {
    return (
      <Notice>
        <p>
          <Trans>Signing in is not open on this site yet.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2 md:grid-cols-3">
        {roles.data.map(({ key, title, description }) => (
          <li key={key} className="grid">
            <button
              type="button"
              className="panel grid content-start gap-1 text-start hover:border-accent hover:bg-surface-2"
              aria-busy={busy === key}
              onClick={() => void choose(key)}
            >
              <span className="font-semibold text-accent underline underline-offset-4">{title}</span>
              <span className="text-sm text-muted">{description}</span>
            </button>
          </li>
        ))}
      </ul>
      <Trouble problems={problems} failure={failure} />
    </>
  );
}
