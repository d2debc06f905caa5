import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Tag } from '~/components/tag';
import { Trouble } from '~/components/trouble';
import { useAct } from '~/components/use-act';
import type { ConsentPurpose } from '~/graphql/schema-types.gen';
import { execute } from '~/lib/execute';
import { formatInstant } from '~/lib/format';
import { outcome } from '~/lib/outcome';
import { SetConsentDocument } from './people.gen';
import { ProfileLink, TaskPage } from './profile-page';
import { useOwnPerson } from './use-person';

/** Each use of one's data is answered apart, and can be taken back at once. */
export function ConsentPage() {
  const { t } = useLingui();
  const purposes: { purpose: ConsentPurpose; title: string; text: string }[] = [
    {
      purpose: 'MATCHING',
      title: t`Matching`,
      text: t`Your skills, experience, languages and availability are compared with needs, and officers see the result under a code. Without this you are in no list.`,
    },
    {
      purpose: 'SHARE_WITH_ORGANISATIONS',
      title: t`Sharing with organisations`,
      text: t`When an officer proposes you, the institution or employer may see your profile. You are told each time.`,
    },
    {
      purpose: 'STATISTICS',
      title: t`Statistics`,
      text: t`Your data is counted in reports, without your name and never in groups so small that you could be recognised.`,
    },
  ];
  return (
    <TaskPage title={t`Consent`} lead={<Trans>You decide what your data is used for. You can change each answer at any time.</Trans>}>
      <ul className="grid gap-4">
        {purposes.map((row) => (
          <ConsentRow key={row.purpose} {...row} />
        ))}
      </ul>
      <p>
        <ProfileLink />
      </p>
    </TaskPage>
  );
}

function ConsentRow({ purpose, title, text }: { purpose: ConsentPurpose; title: string; text: string }) {
  const { t } = useLingui();
  const person = useOwnPerson();
  const client = useQueryClient();
  const { problems, failure, act } = useAct();
  const answer = person.consents?.find((consent) => consent.purpose === purpose);
  const granted = answer?.granted ?? false;
  const answered = Boolean(answer?.at);

  async function decide(yes: boolean) {
    await act(`${yes}:${answer?.at}`, async (idempotencyKey) => {
      const { setConsent } = await execute(SetConsentDocument, { input: { idempotencyKey, personId: person.id, purpose, granted: yes } });
      return outcome(setConsent, 'Consent');
    });
    await client.invalidateQueries({ queryKey: ['person', person.id] });
  }

  return (
    <li className="panel grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-lg">{title}</h2>
        <span role="status">
          {answered ? (
            <Tag tone={granted ? 'ok' : 'warn'}>{granted ? t`You agreed` : t`You did not agree`}</Tag>
          ) : (
            <Tag tone="accent">{t`Not answered yet`}</Tag>
          )}
        </span>
      </div>
      <p className="prose">{text}</p>
      {answer?.at && (
        <p className="text-sm text-muted">
          <Trans>Answered on {formatInstant(answer.at)}.</Trans>
        </p>
      )}
      <Trouble problems={problems} failure={failure} />
      <div className="flex flex-wrap gap-3">
        {(!answered || !granted) && (
          <button type="button" className="btn btn-primary" aria-label={t`Agree: ${title}`} onClick={() => void decide(true)}>
            <Trans>Agree</Trans>
          </button>
        )}
        {(!answered || granted) && (
          <button
            type="button"
            className="btn"
            aria-label={answered ? t`Take back: ${title}` : t`Do not agree: ${title}`}
            onClick={() => void decide(false)}
          >
            {answered ? <Trans>Take back</Trans> : <Trans>Do not agree</Trans>}
          </button>
        )}
      </div>
    </li>
  );
}
