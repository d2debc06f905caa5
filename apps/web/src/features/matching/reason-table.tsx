import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { ConceptLabel } from '~/components/concept-label';
import { Rows } from '~/components/rows';
import { EssentialTag, RequirementLine } from '~/features/needs/requirement-line';
import { importanceWords } from '~/features/needs/requirement-words';
import { FulfilmentMark } from './fulfilment';
import type { Reason } from './queries';
import { Product } from './product';

/** Each requirement with its verdict, the sentence that gives the reason, the way through ESCO, and what it adds. */
export function ReasonTable({ reasons }: { reasons: readonly Reason[] }) {
  const { t, i18n } = useLingui();
  return (
    <Rows<Reason>
      caption={t`Requirement by requirement`}
      rows={reasons}
      rowKey={({ requirement }) => requirement.id}
      columns={[
        {
          key: 'requirement',
          header: t`Requirement`,
          rowHeader: true,
          cell: ({ requirement }) => (
            <div className="font-normal">
              <RequirementLine requirement={requirement} />
              <span className="mt-1 flex flex-wrap items-center gap-2">
                <EssentialTag essential={requirement.essential} />
                <span className="text-muted">{i18n._(importanceWords[requirement.importance as 1 | 2 | 3 | 4 | 5])}</span>
              </span>
            </div>
          ),
        },
        { key: 'verdict', header: t`Verdict`, cell: ({ fulfilment }) => <FulfilmentMark fulfilment={fulfilment} /> },
        {
          key: 'reason',
          header: t`Reason`,
          cell: (reason) => (
            <div className="grid gap-1">
              <span>{reason.sentence}</span>
              <Way reason={reason} />
            </div>
          ),
        },
        { key: 'adds', header: t`Weight × credit = adds`, numeric: true, cell: (reason) => <Product part={reason} /> },
      ]}
    />
  );
}

/** From what the person has to what is asked, concept by concept. Shown only when the two are not the same. */
function Way({ reason: { path } }: { reason: Reason }) {
  if (path.length < 2) return null;
  return (
    <div className="text-muted">
      <Trans>Way through ESCO:</Trans>
      <ol className="flex flex-wrap items-center gap-x-2">
        {path.map((concept, index) => (
          <li key={concept.id} className="flex items-center gap-2">
            {index > 0 && <ArrowRight aria-hidden className="size-4 flex-none rtl:rotate-180" />}
            <span>
              <ConceptLabel concept={concept} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
