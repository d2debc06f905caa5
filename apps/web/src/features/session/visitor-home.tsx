import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '~/components/notice';
import { Page, Section } from '~/components/page';
import { GuideLink } from '~/features/guide/guide-link';
import { RoleChooser } from './role-chooser';

/** What the platform is, and a way in. */
export function VisitorHome({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  return (
    <Page
      title={t`Knowledge and talent, matched with reasons`}
      lead={
        <Trans>
          Diaspora experts share what they know with institutions in their countries of origin (CD4D2). Skilled people from Nigeria and Senegal find
          work with Dutch companies (MATCH).
        </Trans>
      }
    >
      {next && (
        <Notice>
          <p>
            <Trans>Choose a role to open the page you asked for.</Trans>
          </p>
        </Notice>
      )}
      <Section title={t`Choose a role to look around`}>
        <p className="prose text-muted">
          <Trans>This is a demonstration. All people and organisations in it are invented. One click signs you in.</Trans>
        </p>
        <RoleChooser next={next} />
      </Section>
      <Section title={t`How a match is made`}>
        <ol className="grid gap-4 md:grid-cols-3">
          <Step number={1} title={t`Described in one vocabulary`}>
            <Trans>Profiles, terms of reference and vacancies use the European skills list ESCO, in English, Dutch and French.</Trans>
          </Step>
          <Step number={2} title={t`Compared without names`}>
            <Trans>
              A fixed calculation compares skills, experience, languages and availability. Name, age, sex and nationality are not part of it.
            </Trans>
          </Step>
          <Step number={3} title={t`Decided by people`}>
            <Trans>Every rank comes with its reasons and with what is missing. An officer decides and gives a reason that is kept.</Trans>
          </Step>
        </ol>
        <p>
          <GuideLink />
        </p>
      </Section>
    </Page>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: React.ReactNode }) {
  return (
    <li className="panel">
      <h3>
        <span className="text-accent">{number}.</span> {title}
      </h3>
      <p className="mt-1 text-muted">{children}</p>
    </li>
  );
}
