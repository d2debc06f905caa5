import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { FailureNotice, Loading } from '~/components/states';
import { GuideLink } from '~/features/guide/guide-link';
import { personOptions, type Person } from '~/features/people/queries';
import { profileTasks } from '~/features/people/tasks';
import type { Me } from './queries';

/** An expert's or candidate's home: the one next step, and what happens after it. */
export function PersonHome({ me }: { me: Me }) {
  const { t } = useLingui();
  return (
    <Page title={t`Welcome, ${me.displayName ?? t`colleague`}`}>
      {me.personId ? (
        <WithProfile personId={me.personId} />
      ) : (
        <NextStep to="/profile/contact" title={t`Begin your profile`} label={t`Begin your profile`} />
      )}
      {me.personId && (
        <Section title={t`What fits me`}>
          <p className="prose">
            <Trans>Every open need is held against your profile, with reasons. You can say whether it interests you.</Trans>
          </p>
          <p>
            <Link to="/my-matches" className="btn">
              <Trans>See what fits me</Trans>
            </Link>
          </p>
        </Section>
      )}
      <Section title={t`What happens then`}>
        <p className="prose">
          <Trans>
            Your profile is compared with every open need as soon as you save it. An officer looks at the best fitting people, with the reasons beside
            each, and decides. A refusal always has a reason.
          </Trans>
        </p>
        <p>
          <GuideLink />
        </p>
      </Section>
    </Page>
  );
}

function WithProfile({ personId }: { personId: string }) {
  const { t, i18n } = useLingui();
  const person = useQuery(personOptions(personId));
  if (person.isError) return <FailureNotice error={person.error} />;
  if (!person.data) return <Loading />;
  const next = profileTasks.find(({ done }) => !done(person.data));
  if (next) return <NextStep to={next.to} title={i18n._(next.title)} label={t`Go on with: ${i18n._(next.title)}`} left={tasksLeft(person.data)} />;
  return <NextStep to="/my-matches" title={t`See what fits you and say what you think of it`} label={t`See what fits me`} left={0} />;
}

const tasksLeft = (person: Person): number => profileTasks.filter(({ done }) => !done(person)).length;

function NextStep({ to, title, label, left }: { to: string; title: string; label: string; left?: number }) {
  return (
    <section className="panel grid justify-items-start gap-3 border-accent">
      <p className="text-sm font-semibold text-muted">
        <Trans>Next step</Trans>
      </p>
      <h2>{title}</h2>
      {left !== undefined && (
        <p>
          <Plural
            value={left}
            _0="Every part of your profile is filled in."
            one="# part of your profile is still to do."
            other="# parts of your profile are still to do."
          />
        </p>
      )}
      <Link to={to} className="btn btn-primary">
        {label}
      </Link>
    </section>
  );
}
