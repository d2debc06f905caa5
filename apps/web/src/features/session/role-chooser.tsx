import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Notice } from '~/components/notice';
import { FailureNotice } from '~/components/states';
import { newKey } from '~/lib/idempotency';
import { refusalLines } from '~/lib/outcome';
import { demoRolesOptions } from './queries';
import { useSession } from './use-session';

/** One button a role. The list is empty outside the demo, and so is this. */
export function RoleChooser({ next }: { next: string | undefined }) {
  const { i18n } = useLingui();
  const router = useRouter();
  const session = useSession();
  const roles = useQuery(demoRolesOptions(i18n.locale));
  const keys = useRef(new Map<string, string>());
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function choose(role: string) {
    if (busy) return;
    setBusy(role);
    setFailure(null);
    setRefusal(null);
    const key = keys.current.get(role) ?? newKey();
    keys.current.set(role, key);
    try {
      const result = await session.signIn(role, key);
      keys.current.delete(role);
      if (result.kind === 'done') router.history.push(next ?? '/');
      else setRefusal(refusalLines(result).join(' '));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(null);
    }
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
      {refusal && (
        <Notice kind="danger" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <FailureNotice error={failure} />
    </>
  );
}
