import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { ErrorPage, Loading } from '~/components/states';
import { GuideLink } from '~/features/guide/guide-link';
import { Contributions } from '~/features/matching/contributions';
import { FulfilmentMark } from '~/features/matching/fulfilment';
import { NeedFacts } from '~/features/needs/need-facts';
import { needOptions, type Need } from '~/features/needs/queries';
import { EssentialTag, RequirementLine } from '~/features/needs/requirement-line';
import { formatDate, formatNumber } from '~/lib/format';
import { AnswerPanel } from './answer-panel';
import { NeedLine } from './need-line';
import { OwnNomination } from './own-nomination';
import { ownMatchOptions, type OwnMatch } from './queries';

/** One need and the person who reads: what fits, what is missing and what would help, in sentences; the figures when asked for. */
export function OwnMatchPage({ needId }: { needId: string }) {
  const { i18n } = useLingui();
  const match = useQuery(ownMatchOptions(i18n.locale, needId));
  const need = useQuery(needOptions(needId));
  const failed = [match, need].find(({ isError }) => isError);
  if (failed) return <ErrorPage error={failed.error} reset={() => void failed.refetch()} />;
  if (!match.data || !need.data) return <Loading />;
  return <Words match={match.data} need={need.data} />;
}

function Words({ match, need }: { match: OwnMatch; need: Need }) {
  const { t } = useLingui();
  const { summary, helps, interest, requirements } = match;
  const met = requirements.filter(({ fulfilment }) => fulfilment === 'MET');
  const open = requirements.filter(({ fulfilment }) => fulfilment !== 'MET').sort((a, b) => order(a) - order(b));
  return (
    <Page
      title={need.title}
      lead={<NeedLine need={need} />}
      back={
        <Link to="/my-matches">
          <Trans>Back to what fits me</Trans>
        </Link>
      }
    >
      <ul className="prose list-disc space-y-1 ps-6">
        {summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Section title={t`Your answer`}>
        <AnswerPanel needId={need.id} title={need.title} interest={interest} />
      </Section>
      <OwnNomination needId={need.id} />
      {open.length > 0 && (
        <Section title={t`What is missing`}>
          <Requirements rows={open} />
        </Section>
      )}
      <Section title={t`What would help most`}>
        {helps.length === 0 ? (
          <p className="text-muted">
            <Trans>No single change would bring you nearer to this need.</Trans>
          </p>
        ) : (
          <ul className="grid gap-2">
            {helps.map((sentence) => (
              <li key={sentence} className="panel py-3">
                {sentence}
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link to="/profile" className="btn">
            <Trans>Complete or correct my profile</Trans>
          </Link>
        </p>
      </Section>
      {met.length > 0 && (
        <Section title={t`What fits`}>
          <Requirements rows={met} />
        </Section>
      )}
      <Section title={t`How this was reckoned`}>
        <Figures match={match} />
      </Section>
      <Section title={t`What is written`}>
        <details>
          <summary className="min-h-11 py-2 font-semibold text-accent">
            <Plural value={need.requirements.length} one="The whole text with its # requirement" other="The whole text with its # requirements" />
          </summary>
          <NeedFacts need={need} />
        </details>
      </Section>
    </Page>
  );
}

type OwnReason = OwnMatch['requirements'][number];

/** Essential gaps first, whole gaps before part ones. */
const order = ({ fulfilment, requirement }: OwnReason): number => (requirement.essential ? 0 : 2) + (fulfilment === 'MISSING' ? 0 : 1);

const Requirements = ({ rows }: { rows: readonly OwnReason[] }) => (
  <ul className="grid gap-2">
    {rows.map(({ requirement, fulfilment, sentence }) => (
      <li key={requirement.id} className="panel grid gap-2 py-3">
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
          <FulfilmentMark fulfilment={fulfilment} />
          <div className="min-w-0 flex-1 basis-56">
            <RequirementLine requirement={requirement} />
          </div>
          <EssentialTag essential={requirement.essential} />
        </div>
        <p>{sentence}</p>
      </li>
    ))}
  </ul>
);

/** A figure says little without its parts: it is shown with them, and only when asked for. */
function Figures({ match: { howReckoned } }: { match: OwnMatch }) {
  const { score, asOf, engineVersion, sheetVersion } = howReckoned;
  return (
    <details>
      <summary className="min-h-11 py-2 font-semibold text-accent">
        <Trans>Show the figures</Trans>
      </summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="prose">
          <Trans>
            In your own view this need comes to {formatNumber(score, 2)} of 100. What you prefer counts here and nowhere else. It says nothing of
            other people, and it is not what an officer sees.
          </Trans>
        </p>
        <Contributions match={howReckoned} />
        <p className="text-sm text-muted">
          <Trans>
            Engine {engineVersion}, weight sheet version {sheetVersion} of the person’s view, as of {formatDate(asOf)}
          </Trans>
        </p>
        <p>
          <GuideLink />
        </p>
      </div>
    </details>
  );
}
