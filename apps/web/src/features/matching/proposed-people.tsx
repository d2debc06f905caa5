import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Section } from '~/components/page';
import { nominationsOptions } from './queries';

/** What an organisation sees of the matching: how many people were proposed to it, and the way to them. */
export function ProposedPeople({ needId }: { needId: string }) {
  const { t } = useLingui();
  const count = useQuery(nominationsOptions(needId)).data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Section title={t`Proposed people`}>
      <p>
        <Plural value={count} one="# person was proposed to you." other="# people were proposed to you." />
      </p>
      <p>
        <Link to="/needs/$needId/nominations" params={{ needId }} className="btn btn-primary">
          <Trans>See the proposed people</Trans>
        </Link>
      </p>
    </Section>
  );
}
