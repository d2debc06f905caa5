import { Trans, useLingui } from '@lingui/react/macro';
import { ConceptLabel } from '~/components/concept-label';
import { Tag } from '~/components/tag';
import type { RequirementPartsFragment } from './needs.gen';
import { requirementDetail, requirementTitle } from './requirement-words';

/** A requirement in words. Words that no officer has given a code yet say so: they count as not met. */
export function RequirementLine({ requirement }: { requirement: RequirementPartsFragment }) {
  const { i18n } = useLingui();
  const detail = requirementDetail(i18n, requirement);
  return (
    <>
      <span className="font-semibold">
        {requirement.concept ? <ConceptLabel concept={requirement.concept} /> : requirementTitle(i18n, requirement)}
      </span>
      {detail && <span className="block text-sm text-muted">{detail}</span>}
      {requirement.text && !requirement.concept && (
        <span className="block text-sm text-warn">
          <Trans>Own words, without a code: counts as not met until an officer chooses one.</Trans>
        </span>
      )}
    </>
  );
}

/** Essential or desirable, in a word. */
export const EssentialTag = ({ essential }: { essential: boolean }) =>
  essential ? (
    <Tag tone="accent">
      <Trans>Essential</Trans>
    </Tag>
  ) : (
    <Tag>
      <Trans>Desirable</Trans>
    </Tag>
  );
