import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page, Section } from '~/components/page';
import { Rows } from '~/components/rows';
import { GuideLink } from '~/features/guide/guide-link';
import { countryName, formatDate } from '~/lib/format';
import { programmesOptions } from './queries';

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
      <p className="flex flex-wrap gap-x-6">
        <Link to="/weights" className="btn">
          <Trans>See the weight sheets</Trans>
        </Link>
        <GuideLink />
      </p>
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
        </Section>
      ))}
    </Page>
  );
}
