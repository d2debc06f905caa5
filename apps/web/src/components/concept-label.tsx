import { Trans, useLingui } from '@lingui/react/macro';
import type { Locale } from '#kernel';

export interface ShownConcept {
  readonly label: string;
  readonly labelLanguage: Locale;
}

/** A concept's label. Where the reader's language has none, the English one says so and is read as English. */
export function ConceptLabel({ concept }: { concept: ShownConcept }) {
  const { i18n } = useLingui();
  if (concept.labelLanguage === i18n.locale) return <>{concept.label}</>;
  return (
    <>
      <span lang={concept.labelLanguage}>{concept.label}</span>{' '}
      <span className="text-sm text-muted">
        <Trans>(English)</Trans>
      </span>
    </>
  );
}
