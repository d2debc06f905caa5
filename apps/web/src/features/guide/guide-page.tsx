import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { Empty, FailureNotice, Loading } from '~/components/states';
import { guideOptions, type GuideSection } from '~/features/programmes/queries';
import { useMe } from '~/features/session/use-me';

const sectionId = ({ code }: GuideSection): string => `guide-${code}`;

/** How the ranking works: for everyone first, then what an auditor checks it by. No sign-in is needed. */
export function GuidePage() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const guide = useQuery(guideOptions(i18n.locale));
  const everyone = guide.data?.filter(({ reader }) => reader === 'everyone') ?? [];
  const auditor = guide.data?.filter(({ reader }) => reader !== 'everyone') ?? [];
  return (
    <Page title={t`How the ranking works`} lead={<Trans>The engine advises with reasons. People decide, and say why.</Trans>}>
      {guide.isError && <FailureNotice error={guide.error} />}
      {guide.isPending && <Loading />}
      {guide.data?.length === 0 && (
        <Empty>
          <Trans>The explanation will be here. Ask the programme officer until then.</Trans>
        </Empty>
      )}
      {guide.data && guide.data.length > 0 && (
        <>
          <nav aria-label={t`On this page`}>
            <ul className="grid sm:grid-cols-2 sm:gap-x-6">
              {[...everyone, ...auditor].map((section) => (
                <li key={section.code}>
                  <a href={`#${sectionId(section)}`} className="inline-flex min-h-11 items-center">
                    {section.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {everyone.map((section) => (
            <Words key={section.code} section={section} />
          ))}
          {auditor.length > 0 && (
            <div className="grid gap-8 border-t border-control pt-6">
              <p className="prose text-muted">
                <Trans>What follows is for whoever wants to check a result.</Trans>
              </p>
              {auditor.map((section) => (
                <Words key={section.code} section={section} />
              ))}
            </div>
          )}
          {me.accountId && (
            <p>
              <Link to="/programmes" className="btn">
                <Trans>See the rules and weights in force</Trans>
              </Link>
            </p>
          )}
        </>
      )}
    </Page>
  );
}

const Words = ({ section }: { section: GuideSection }) => (
  <Section title={section.title} id={sectionId(section)}>
    {section.paragraphs.map((paragraph) => (
      <p key={paragraph} className="prose">
        {paragraph}
      </p>
    ))}
  </Section>
);
