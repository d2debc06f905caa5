import { useRouterState } from '@tanstack/react-router';

/** While the next page is fetched the old one stays; this line says that something is under way. */
export function BusyLine() {
  const busy = useRouterState({ select: (state) => state.status === 'pending' });
  return busy ? <div className="busy-line" aria-hidden /> : null;
}
