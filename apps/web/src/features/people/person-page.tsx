import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { GateSection } from '~/features/matching/gate-section';
import { NominationPanel } from '~/features/matching/nomination-panel';
import { nominationsOptions } from '~/features/matching/queries';
import { needOptions } from '~/features/needs/queries';
import { WhoItIs } from './who-it-is';
import { PersonFacts } from './person-facts';
import { blindPersonOptions, type BlindPerson } from './queries';

/** A person as an officer reads them, and for one need: the rules and the nomination. */
export function PersonPage({ personId, needId }: { personId: string; needId: string | undefined }) {
  const { t } = useLingui();
  const person = useSuspenseQuery(blindPersonOptions(personId)).data;
  return (
    <Page
      title={t`Profile of ${person.code}`}
      back={
        needId ? (
          <Link to="/needs/$needId/ranking" params={{ needId }}>
            <Trans>Back to the ranked list</Trans>
          </Link>
        ) : (
          <Link to="/people">
            <Trans>Back to the list of people</Trans>
          </Link>
        )
      }
    >
      {needId && <ForNeed person={person} needId={needId} />}
      <WhoItIs personId={person.id} />
      <PersonFacts person={person} />
    </Page>
  );
}

/** Anyone can be nominated, also without a place in the ranked list: nobody is hidden by a cut-off. */
function ForNeed({ person, needId }: { person: BlindPerson; needId: string }) {
  const { t } = useLingui();
  const need = useQuery(needOptions(needId)).data;
  const nominations = useQuery(nominationsOptions(needId)).data;
  const nomination = nominations?.find(({ personId }) => personId === person.id);
  return (
    <>
      <Section title={t`For this need`}>
        {need && (
          <p>
            <Link to="/needs/$needId" params={{ needId }} lang={need.language}>
              {need.title}
            </Link>
          </p>
        )}
        {nomination?.match && (
          <p>
            <Link to="/matches/$matchId" params={{ matchId: nomination.match.id }}>
              <Trans>See the match with its reasons</Trans>
            </Link>
          </p>
        )}
        {nominations && <NominationPanel needId={needId} personId={person.id} code={person.code} nomination={nomination ?? null} />}
      </Section>
      <Section title={t`Rules of the programme`}>
        <GateSection needId={needId} personId={person.id} />
      </Section>
    </>
  );
}
