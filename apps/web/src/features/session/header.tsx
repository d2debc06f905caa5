import { Trans, useLingui } from '@lingui/react/macro';
import { Link, linkOptions } from '@tanstack/react-router';
import { useState } from 'react';
import { locales, type Locale } from '#kernel';
import { FailureNotice } from '~/components/states';
import { localeNames } from '~/lib/i18n';
import { hasRole, isStaff, type Me, type RoleCode } from './queries';
import { useMe } from './use-me';
import { useSession } from './use-session';
import { roleTones, roleWords } from './words';

const linkClass =
  'inline-flex min-h-11 items-center px-1 font-semibold no-underline border-b-3 border-transparent hover:underline aria-[current=page]:border-accent aria-[current=page]:text-text';

/** Only what works for the role. */
function Menu({ me }: { me: Me }) {
  const { t } = useLingui();
  const entries = [
    { ...linkOptions({ to: '/' }), label: t`Home`, show: true },
    { ...linkOptions({ to: '/profile' }), label: t`My profile`, show: hasRole(me, 'expert', 'candidate') },
    { ...linkOptions({ to: '/my-matches' }), label: t`What fits me`, show: hasRole(me, 'expert', 'candidate') },
    { ...linkOptions({ to: '/needs' }), label: t({ message: 'Terms of reference', context: 'several' }), show: hasRole(me, 'host_member') },
    { ...linkOptions({ to: '/needs' }), label: t`Vacancies`, show: hasRole(me, 'employer_member') },
    { ...linkOptions({ to: '/needs' }), label: t`Needs`, show: isStaff(me) },
    { ...linkOptions({ to: '/people' }), label: t`People`, show: hasRole(me, 'programme_officer', 'partner_officer') },
    { ...linkOptions({ to: '/programmes' }), label: t`Rules and weights`, show: isStaff(me) || hasRole(me, 'administrator') },
  ].filter(({ show }) => show);
  return (
    <nav aria-label={t`Main`} className="border-t border-line">
      <ul className="shell flex flex-wrap gap-x-5">
        {entries.map(({ label, show: _, ...to }) => (
          <li key={label}>
            <Link {...to} className={linkClass} activeOptions={{ exact: to.to === '/', includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageSwitch({ onChoose }: { onChoose: (locale: Locale) => void }) {
  const { t, i18n } = useLingui();
  return (
    <label className="flex items-center gap-2">
      <span className="sr-only">{t`Language`}</span>
      <select className="control w-auto py-1" value={i18n.locale} onChange={(event) => onChoose(event.target.value as Locale)}>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Name, language and account at the same place on every page. */
export function Header() {
  const { i18n } = useLingui();
  const me = useMe();
  const session = useSession();
  const [failure, setFailure] = useState<unknown>(null);
  const role = me.roles[0]?.role as RoleCode | undefined;
  const act = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch(setFailure);
  };
  return (
    <header className="no-print border-b border-line bg-surface-2">
      <div aria-hidden className={`h-1.5 ${role ? roleTones[role] : 'bg-accent'}`} />
      <div className="shell flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
        <Link to="/" className="flex min-h-11 items-center gap-2 font-bold text-text no-underline hover:underline">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          MATCH · CD4D2
        </Link>
        <div className="sm:order-last">
          <LanguageSwitch onChoose={(locale) => act(session.chooseLocale(locale))} />
        </div>
        {me.accountId && (
          <div className="flex flex-1 basis-full items-center justify-between gap-4 sm:basis-auto sm:justify-end">
            <p className="text-sm">
              <span className="font-semibold">{me.displayName}</span>
              {role && <span className="text-muted"> · {i18n._(roleWords[role])}</span>}
            </p>
            <button type="button" className="btn flex-none py-1 whitespace-nowrap" onClick={() => act(session.signOut())}>
              <Trans>Sign out</Trans>
            </button>
          </div>
        )}
      </div>
      {me.accountId && <Menu me={me} />}
      {failure !== null && (
        <div className="shell pb-2">
          <FailureNotice error={failure} />
        </div>
      )}
    </header>
  );
}
