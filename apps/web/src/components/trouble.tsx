import { Notice } from './notice';
import { FailureNotice } from './states';

/** What stands against an act, beside the button that was pressed. */
export function Trouble({ problems, failure }: { problems: readonly string[]; failure: unknown }) {
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="danger" role="alert">
          {problems.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <FailureNotice error={failure} />
    </>
  );
}
