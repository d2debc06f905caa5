import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const kinds = {
  info: { icon: Info, tone: 'border-accent text-accent' },
  ok: { icon: CircleCheck, tone: 'border-ok text-ok' },
  warn: { icon: TriangleAlert, tone: 'border-warn text-warn' },
  danger: { icon: CircleAlert, tone: 'border-danger text-danger' },
} as const;

interface NoticeProps {
  kind?: keyof typeof kinds;
  title?: string;
  /** `status` for news that may wait its turn, `alert` for what must be heard now. */
  role?: 'status' | 'alert';
  children?: ReactNode;
}

/** A framed message with an icon, so that its colour never stands alone. */
export function Notice({ kind = 'info', title, role, children }: NoticeProps) {
  const { icon: Icon, tone } = kinds[kind];
  return (
    <div role={role} className={`flex gap-3 rounded-panel border-s-4 bg-surface-2 p-4 ${tone}`}>
      <Icon aria-hidden className="mt-0.5 size-5 flex-none" />
      <div className="grid min-w-0 flex-1 gap-2 text-text">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
