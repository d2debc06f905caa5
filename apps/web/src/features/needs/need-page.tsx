import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { Tag } from '~/components/tag';
import { TaskList } from '~/components/task-list';
import { ProposedPeople } from '~/features/matching/proposed-people';
import { RunPanel } from '~/features/matching/run-panel';
import { useMe } from '~/features/session/use-me';
import { isOfficerOf, isOwnNeed, mayEdit } from './access';
import { NeedEvents } from './need-events';
import { NeedFacts } from './need-facts';
import { NeedHistory } from './need-history';
import { needParts } from './parts';
import { useNeed } from './use-need';
import { kindWords, stateTones, stateWords } from './words';

/** One need: its state and what may be done, for staff the scoring, for its owner the parts to fill in. */
export function NeedPage({ needId }: { needId: string }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const need = useNeed(needId);
  const tasks = needParts.map(({ to, title, hint, done }) => ({ to: to(need.id), title: i18n._(title(need)), hint: i18n._(hint), done: done(need) }));
  const parts = mayEdit(me, need) && (
    <Section title={t`Parts`}>
      {need.state === 'OPEN' && (
        <p className="prose text-muted">
          <Trans>A change of an open need makes a new version, and everyone is compared anew.</Trans>
        </p>
      )}
      <TaskList tasks={tasks} />
    </Section>
  );
  return (
    <Page
      title={need.title}
      back={
        <Link to="/needs">
          <Trans>Back to the list</Trans>
        </Link>
      }
    >
      <div className="grid gap-4">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Tag tone={stateTones[need.state]}>{i18n._(stateWords[need.state])}</Tag>
          <span>
            {i18n._(kindWords[need.kind])} · {need.organisation.name}
          </span>
        </p>
        <p className="prose">{need.stateSentence}</p>
        <NeedEvents need={need} />
      </div>
      {isOfficerOf(me, need) && (
        <Section title={t`Matching`} id="matching">
          <RunPanel needId={need.id} version={need.version} open={need.state === 'OPEN'} />
          <p className="flex flex-wrap gap-3">
            <Link to="/needs/$needId/ranking" params={{ needId }} className="btn">
              <Trans>Ranked list</Trans>
            </Link>
            <Link to="/needs/$needId/nominations" params={{ needId }} className="btn">
              <Trans>Nominations</Trans>
            </Link>
          </p>
        </Section>
      )}
      {isOwnNeed(me, need) && <ProposedPeople needId={need.id} />}
      {isOwnNeed(me, need) && parts}
      <Section title={t`What is written`}>
        <NeedFacts need={need} />
      </Section>
      {!isOwnNeed(me, need) && parts}
      {need.history && need.history.length > 0 && (
        <Section title={t`What happened`}>
          <NeedHistory history={need.history} />
        </Section>
      )}
    </Page>
  );
}
