import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiFailure, failureKind } from '~/lib/failure';
import { Notice } from './notice';
import { Page } from './page';

/** What will be here, and the act that brings it. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="panel grid justify-items-start gap-3 border-dashed">
      <p className="prose text-muted">{children}</p>
      {action}
    </div>
  );
}

/** First load only, and only after 300 ms: later the old content stays under a thin line. */
export function Loading() {
  return (
    <div role="status" className="grid gap-4">
      <p className="text-muted">
        <Trans>Loading</Trans>
      </p>
      <div aria-hidden className="grid gap-3">
        <div className="h-8 w-2/3 rounded-control bg-surface-3" />
        <div className="h-4 w-full rounded-control bg-surface-2" />
        <div className="h-4 w-5/6 rounded-control bg-surface-2" />
      </div>
    </div>
  );
}

/** What happened, what is safe, what to do. Wrong rights and wrong address look the same: no record's existence is told. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  switch (failureKind(error)) {
    case 'missing':
      return <NotFoundPage />;
    case 'forbidden':
      return (
        <Page title={t`Your role cannot see this page`}>
          <p className="prose">
            <Trans>
              The roles you are signed in with do not include this page. If you need it, ask the programme officer of your country or programme.
            </Trans>
          </p>
          <HomeLink />
        </Page>
      );
    case 'unauthenticated':
      return (
        <Page title={t`Sign in to go on`}>
          <p className="prose">
            <Trans>You are not signed in, or your session has ended. What you typed is kept on this device.</Trans>
          </p>
          <HomeLink />
        </Page>
      );
    case 'offline':
      return (
        <Page title={t`No connection`}>
          <p className="prose">
            <Trans>This page could not be fetched because there is no connection. Nothing is lost. Try again when you are connected.</Trans>
          </p>
          <RetryButton onClick={again} />
        </Page>
      );
    case 'busy':
      return (
        <Page title={t`The service is out of reach for a moment`}>
          <p className="prose">
            <Trans>This page could not be fetched just now. Nothing is lost. Try again in a moment.</Trans>
          </p>
          <RetryButton onClick={again} />
        </Page>
      );
    default:
      return (
        <Page title={t`Something went wrong on our side`}>
          <p className="prose">
            <Trans>
              This page could not be shown. What you saved before is safe. Try again; if it happens again, send the code below to the help desk.
            </Trans>
          </p>
          {error instanceof ApiFailure && error.correlationId && (
            <p>
              <Trans>
                Code: <code>{error.correlationId}</code>
              </Trans>
            </p>
          )}
          <RetryButton onClick={again} />
        </Page>
      );
  }
}

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`There is nothing here for you`}>
      <p className="prose">
        <Trans>The address may be wrong, the item may be gone, or your role may not see it.</Trans>
      </p>
      <HomeLink />
    </Page>
  );
}

const HomeLink = () => (
  <p>
    <Link to="/" className="btn">
      <Trans>Go to home</Trans>
    </Link>
  </p>
);

const RetryButton = ({ onClick }: { onClick: () => void }) => (
  <p>
    <button type="button" className="btn btn-primary" onClick={onClick}>
      <Trans>Try again</Trans>
    </button>
  </p>
);

/** A failed act beside the button that was pressed: what is safe and what to do. */
export function FailureNotice({ error }: { error: unknown }) {
  const { t } = useLingui();
  if (!error) return null;
  const kind = failureKind(error);
  const words: Record<string, string> = {
    offline: t`There is no connection, so this is not sent yet. What you typed is kept on this device. Press the button again when you are connected.`,
    busy: t`The service is out of reach for a moment. What you typed is kept on this device. Press the button again in a moment: it is done once, however often you press.`,
    unauthenticated: t`Your session has ended, so this is not sent yet. Sign in again; what you typed is kept on this device.`,
    forbidden: t`Your role may not do this. Nothing was changed.`,
    too_large: t`This is too large to be sent, so nothing was changed. Shorten it and press the button again.`,
  };
  return (
    <Notice kind="danger" role="alert">
      <p>{words[kind] ?? t`Something went wrong on our side and nothing was changed. Press the button again.`}</p>
      {error instanceof ApiFailure && error.correlationId && (
        <p>
          <Trans>
            Code: <code>{error.correlationId}</code>
          </Trans>
        </p>
      )}
    </Notice>
  );
}
