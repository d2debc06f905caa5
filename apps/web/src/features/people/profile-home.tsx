import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { Empty } from '~/components/states';
import { TaskList } from '~/components/task-list';
import { useMe } from '~/features/session/use-me';
import { profileTasks } from './tasks';
import { useOwnPerson } from './use-person';

/** A profile as a list of tasks, or its first page for who has none. */
export function ProfileHome() {
  const { personId } = useMe();
  return personId ? <ProfileTasks /> : <FirstPage />;
}

function ProfileTasks() {
  const { t, i18n } = useLingui();
  const person = useOwnPerson();
  const tasks = profileTasks.map(({ to, title, hint, done }) => ({ to, title: i18n._(title), hint: i18n._(hint), done: done(person) }));
  const left = tasks.filter(({ done }) => !done).length;
  return (
    <Page
      title={t`My profile`}
      lead={
        <Plural
          value={left}
          _0="Every part is filled in. Keep it up to date: a change counts in the lists at once."
          one="# part is still to do. Each part takes a few minutes, and you can stop after any of them."
          other="# parts are still to do. Each part takes a few minutes, and you can stop after any of them."
        />
      }
    >
      <TaskList tasks={tasks} />
      <Section title={t`CV`}>
        <p className="prose">
          <Trans>You can fill your profile from a CV file, or take your profile with you.</Trans>
        </p>
        <p>
          <Link to="/profile/transfer" className="btn">
            <Trans>Bring in or take out my CV</Trans>
          </Link>
        </p>
      </Section>
      <Section title={t`How officers see you`}>
        <p className="prose">
          <Trans>
            In lists you appear as <strong>{person.code}</strong>, without your name, age, sex or nationality.
          </Trans>
        </p>
      </Section>
    </Page>
  );
}

/** Nothing is there yet: what comes first, and the way to it. */
function FirstPage() {
  const { t } = useLingui();
  return (
    <Page title={t`My profile`}>
      <Empty
        action={
          <Link to="/profile/contact" className="btn btn-primary">
            <Trans>Begin your profile</Trans>
          </Link>
        }
      >
        <Trans>First match after three parts: contact, work and skills. You can stop after any part.</Trans>
      </Empty>
    </Page>
  );
}
