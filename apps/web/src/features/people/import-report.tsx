import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '~/components/notice';
import type { Imported } from './import-form';
import { Losses } from './losses';
import { Proposals } from './proposals';

interface ImportReportProps {
  readonly imported: Imported;
  readonly onNext: (imported: Imported) => void;
  readonly onAgain: () => void;
}

/** Every value of the document: stored, waiting for the person's word, or left behind with the reason. */
export function ImportReport({ imported, onNext, onAgain }: ImportReportProps) {
  const { t } = useLingui();
  const { stored, proposals, notCarried } = imported.answer;
  // What waits for a word is not left behind.
  const left = notCarried.filter(({ path }) => !proposals.some((proposal) => proposal.path === path));
  return (
    <div className="grid gap-4">
      <Notice kind="ok" role="status" title={t`Your CV is stored`}>
        <p>
          <Trans>Check each line below. Correct what is not right in your profile.</Trans>
        </p>
      </Notice>
      {proposals.length > 0 && <Proposals key={imported.answer.person.version} imported={imported} onDone={onNext} />}
      <h3>
        <Trans>What was stored</Trans>
      </h3>
      {stored.length === 0 ? (
        <p className="text-muted">
          <Trans>Nothing was stored yet.</Trans>
        </p>
      ) : (
        <ul className="list-disc ps-6">
          {stored.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <Losses losses={left} title={t`What could not be taken over`} none={t`Nothing in the file was left behind.`} />
      <p className="flex flex-wrap gap-3">
        <Link to="/profile" className="btn btn-primary">
          <Trans>Go to my profile</Trans>
        </Link>
        <button type="button" className="btn" onClick={onAgain}>
          <Trans>Bring in another CV</Trans>
        </button>
      </p>
    </div>
  );
}
