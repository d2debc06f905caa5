import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Section } from '~/components/page';
import { NominationPanel } from '~/features/matching/nomination-panel';
import { nominationsOptions } from '~/features/matching/queries';

/** Where the person's own nomination stands and what they may do about it; nothing while there is none. */
export function OwnNomination({ needId }: { needId: string }) {
  const { t } = useLingui();
  const nomination = useQuery(nominationsOptions(needId)).data?.[0];
  if (!nomination) return null;
  return (
    <Section title={t`Where you stand`}>
      <NominationPanel needId={needId} personId={nomination.personId} code={nomination.personCode} nomination={nomination} />
    </Section>
  );
}
