import { Trans } from '@lingui/react/macro';
import { EssentialTag, RequirementLine } from '~/features/needs/requirement-line';
import { FulfilmentMark } from './fulfilment';
import type { Reason } from './queries';

/** Essential gaps first, whole gaps before part ones. */
const order = (reason: Reason): number => (reason.requirement.essential ? 0 : 2) + (reason.fulfilment === 'MISSING' ? 0 : 1);

export function WhatIsMissing({ reasons }: { reasons: readonly Reason[] }) {
  const gaps = reasons.filter(({ fulfilment }) => fulfilment !== 'MET').sort((a, b) => order(a) - order(b));
  if (gaps.length === 0) {
    return (
      <p>
        <Trans>Nothing: every requirement is met.</Trans>
      </p>
    );
  }
  return (
    <ul className="grid gap-2">
      {gaps.map((reason) => (
        <li key={reason.requirement.id} className="panel flex flex-wrap items-start gap-x-4 gap-y-1 py-3">
          <FulfilmentMark fulfilment={reason.fulfilment} />
          <div className="min-w-0 flex-1 basis-56">
            <RequirementLine requirement={reason.requirement} />
          </div>
          <EssentialTag essential={reason.requirement.essential} />
        </li>
      ))}
    </ul>
  );
}
