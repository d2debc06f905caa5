import { useEffect, useRef } from 'react';
import { useMe } from './use-me';
import { hasRole, isOwner, isStaff } from './queries';
import { OfficerHome } from './officer-home';
import { OwnerHome } from './owner-home';
import { PersonHome } from './person-home';
import { AdministratorHome } from './administrator-home';
import { VisitorHome } from './visitor-home';

/** One next step for whoever is signed in; the role chooser for who is not. */
export function Home({ next }: { next: string | undefined }) {
  const me = useMe();
  const account = useRef(me.accountId);
  // Signing in or out on this page makes it another page without another address: the reader begins at its heading.
  useEffect(() => {
    if (account.current !== me.accountId) document.querySelector<HTMLElement>('h1')?.focus();
    account.current = me.accountId;
  }, [me.accountId]);
  if (!me.accountId) return <VisitorHome next={next} />;
  if (hasRole(me, 'expert', 'candidate')) return <PersonHome me={me} />;
  if (isOwner(me)) return <OwnerHome me={me} />;
  if (isStaff(me)) return <OfficerHome me={me} />;
  return <AdministratorHome me={me} />;
}
