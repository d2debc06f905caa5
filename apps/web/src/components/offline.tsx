import { Trans } from '@lingui/react/macro';
import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

const subscribe = (told: () => void) => {
  window.addEventListener('online', told);
  window.addEventListener('offline', told);
  return () => {
    window.removeEventListener('online', told);
    window.removeEventListener('offline', told);
  };
};

/** A line under the header; the content stays as it was. */
export function OfflineLine() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="shell flex items-center gap-2 py-2 font-semibold text-warn">
          <WifiOff aria-hidden className="size-5 flex-none" />
          <Trans>You are offline. You see what was last fetched; what you type is kept on this device.</Trans>
        </p>
      )}
    </div>
  );
}
