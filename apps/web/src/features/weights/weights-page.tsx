import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { Empty, FailureNotice, Loading } from '~/components/states';
import { GuideLink } from '~/features/guide/guide-link';
import { programmesOptions, weightSheetsOptions, type WeightSheet } from '~/features/programmes/queries';
import { hasRole } from '~/features/session/queries';
import { useMe } from '~/features/session/use-me';
import type { ProgrammeCode } from '~/graphql/schema-types.gen';
import { kindWords } from '~/features/needs/words';
import { Proposals } from './proposals';
import { SheetHistory } from './sheet-history';
import { mayWeigh } from './may-weigh';
import { views, viewWords } from './words';

/** Every weight sheet of every programme: the one in force, those of before and to come, and what is being proposed. */
export function WeightsPage() {
  const { t } = useLingui();
  const me = useMe();
  const programmes = useSuspenseQuery(programmesOptions).data;
  return (
    <Page
      title={t`Weight sheets`}
      lead={
        <Trans>
          How much each part of a score counts. A sheet never changes: new weights are a new version, proposed by one person and approved by another.
        </Trans>
      }
    >
      <p className="flex flex-wrap gap-x-6">
        <GuideLink />
        {hasRole(me, 'programme_officer', 'administrator') && (
          <Link to="/programmes" className="inline-flex min-h-11 items-center">
            <Trans>Rules and weights</Trans>
          </Link>
        )}
      </p>
      {programmes.map(({ code, name }) => (
        <Section key={code} title={name.startsWith(code) ? name : `${code} · ${name}`}>
          <Sheets programme={code} />
          {mayWeigh(me, code) && <Proposals programme={code} />}
        </Section>
      ))}
    </Page>
  );
}

/** The sheets of one kind of need and one view belong together. */
const groupKey = ({ needKind, view }: Pick<WeightSheet, 'needKind' | 'view'>): string => `${needKind}:${view}`;

function Sheets({ programme }: { programme: ProgrammeCode }) {
  const { i18n } = useLingui();
  const me = useMe();
  const sheets = useQuery(weightSheetsOptions(programme));
  if (sheets.isError) return <FailureNotice error={sheets.error} />;
  if (sheets.isPending) return <Loading />;
  const kinds = [...new Set(sheets.data.map(({ needKind }) => needKind))];
  const groups = kinds.flatMap((needKind) =>
    views.map((view) => ({ needKind, view, rows: sheets.data.filter((sheet) => sheet.needKind === needKind && sheet.view === view) })),
  );
  if (groups.length === 0) {
    return (
      <Empty>
        <Trans>This programme has no weight sheet yet. Without one nobody is scored.</Trans>
      </Empty>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2">
      {groups.map(({ needKind, view, rows }) => (
        <div key={groupKey({ needKind, view })} className="panel grid grid-cols-[minmax(0,1fr)] content-start gap-3">
          <h3>
            {i18n._(kindWords[needKind])} · {i18n._(viewWords[view])}
          </h3>
          <SheetHistory sheets={rows} />
          {mayWeigh(me, programme) && (
            <p>
              <Link to="/weights/new" search={{ programme, view }} className="btn">
                <Trans>Propose new weights</Trans>
                <span className="sr-only">
                  {' '}
                  {i18n._(kindWords[needKind])}, {i18n._(viewWords[view])}
                </span>
              </Link>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
