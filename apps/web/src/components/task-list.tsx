import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Tag } from './tag';

export interface Task {
  readonly to: string;
  readonly title: string;
  readonly hint?: string;
  readonly done: boolean;
}

/** The parts of a long form, each a short page of its own. The whole row is the link. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="border-t border-line">
      {tasks.map(({ to, title, hint, done }) => (
        <li key={to} className="relative flex items-center justify-between gap-4 border-b border-line py-3 hover:bg-surface-2">
          <div className="min-w-0">
            <Link to={to} className="font-semibold after:absolute after:inset-0">
              {title}
            </Link>
            {hint && <p className="text-sm text-muted">{hint}</p>}
          </div>
          {done ? (
            <Tag tone="ok">
              <Trans>Done</Trans>
            </Tag>
          ) : (
            <Tag tone="accent">
              <Trans>To do</Trans>
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
