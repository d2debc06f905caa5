import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Page, Section } from '~/components/page';
import { Rows } from '~/components/rows';
import { FailureNotice } from '~/components/states';
import { kindWords } from '~/features/needs/words';
import { countryName, formatDate, formatPercent } from '~/lib/format';
import { programmesOptions, weightSheetsOptions, type WeightSheet } from './queries';

/** The dated rules and weights behind every list: what may leave someone out, and what counts how much. */
export function ProgrammesPage() {
  const { t } = useLingui();
  const programmes = useSuspenseQuery(programmesOptions).data;
  const period = (from: string, to: string | null) =>
    to ? t({ message: `${formatDate(from)} to ${formatDate(to)}`, context: 'days' }) : t`From ${formatDate(from)}`;
  return (
    <Page
      title={t`Rules and weights`}
      lead={<Trans>Every list is made by these rules and weights. Each has a date and a version, and a scoring keeps the ones it used.</Trans>}
    >
      {programmes.map(({ code, name, windows, rules }) => (
        <Section key={code} title={name.startsWith(code) ? name : `${code} · ${name}`}>
          <h3>
            <Trans>Rules that can leave someone out</Trans>
          </h3>
          <Rows
            caption={t`Rules of ${code}`}
            rows={rules}
            rowKey={(row) => `${row.code}:${row.validFrom}`}
            columns={[
              { key: 'sentence', header: t`Rule`, rowHeader: true, cell: (row) => <span className="font-normal">{row.sentence}</span> },
              { key: 'valid', header: t`Valid`, cell: (row) => period(row.validFrom, row.validTo) },
              { key: 'source', header: t`Source`, cell: (row) => row.source },
            ]}
          />
          <h3>
            <Trans>Where the programme works</Trans>
          </h3>
          <Rows
            caption={t`Windows of ${code}`}
            rows={windows}
            rowKey={(row) => `${row.country}:${row.sector}:${row.mode}:${row.validFrom}`}
            columns={[
              { key: 'country', header: t`Country`, rowHeader: true, cell: (row) => countryName(row.country) },
              { key: 'sector', header: t`Sector`, cell: (row) => row.sector ?? t`All sectors` },
              { key: 'valid', header: t`Valid`, cell: (row) => period(row.validFrom, row.validTo) },
            ]}
          />
          <Weights programme={code} />
        </Section>
      ))}
    </Page>
  );
}

function Weights({ programme }: { programme: string }) {
  const { t, i18n } = useLingui();
  const sheets = useQuery(weightSheetsOptions(programme));
  if (sheets.isError) return <FailureNotice error={sheets.error} />;
  return (
    <>
      <h3>
        <Trans>What counts how much</Trans>
      </h3>
      {sheets.data?.map((sheet) => (
        <div key={sheet.id} className="panel grid gap-2">
          <h4 className="font-semibold">
            {sheet.view === 'person'
              ? t`${i18n._(kindWords[sheet.needKind])}, as the person sees it, version ${sheet.version}`
              : t`${i18n._(kindWords[sheet.needKind])}, as the organisation sees it, version ${sheet.version}`}
          </h4>
          <p className="text-sm text-muted">{t`From ${formatDate(sheet.validFrom)}`}</p>
          <Rows
            caption={t`Weights, version ${sheet.version}`}
            rows={sheet.weights}
            rowKey={({ criterion }) => criterion}
            columns={[
              { key: 'label', header: t`Part`, rowHeader: true, cell: ({ label }) => label },
              { key: 'weight', header: t`Weight`, numeric: true, cell: ({ weight }) => formatPercent(weight / total(sheet)) },
            ]}
          />
        </div>
      ))}
    </>
  );
}

/** Only the proportions of a sheet's weights matter. */
const total = ({ weights }: WeightSheet): number => weights.reduce((sum, { weight }) => sum + weight, 0);
