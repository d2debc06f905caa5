import { useLingui } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  /** The page's one h1, and the first part of the tab's title. */
  title: string;
  /** Shown above the heading: where one came from. */
  back?: ReactNode;
  /** One line under the heading. */
  lead?: ReactNode;
  children: ReactNode;
}

/** A page's frame. Its h1 takes the focus on navigation, so that a screen reader starts there. */
export function Page({ title, back, lead, children }: PageProps) {
  const { t } = useLingui();
  useEffect(() => {
    document.title = t`${title} – MATCH and CD4D2`;
  }, [title, t]);
  return (
    <>
      {back && <div className="mb-2">{back}</div>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="prose mt-2 text-lg text-muted">{lead}</p>}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">{children}</div>
    </>
  );
}

interface SectionProps {
  title: string;
  /** Kept for links within the page. */
  id?: string;
  children: ReactNode;
}

export function Section({ title, id, children }: SectionProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">{children}</div>
    </section>
  );
}
