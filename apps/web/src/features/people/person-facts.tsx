import { Trans, useLingui } from '@lingui/react/macro';
import { ConceptLabel } from '~/components/concept-label';
import { Facts } from '~/components/facts';
import { Section } from '~/components/page';
import { Rows } from '~/components/rows';
import { useEducationOptions } from '~/lib/education-options';
import { countryName, formatDate, formatList, formatMonth, formatNumber, languageName } from '~/lib/format';
import { languageSkillWords, skillLevelWords, workModeWords } from '~/lib/words';
import type { BlindPerson } from './queries';

/** A profile to read. What the reader's role does not see is not there. */
export function PersonFacts({ person }: { person: BlindPerson }) {
  const { t, i18n } = useLingui();
  const { levelWord, fieldWord } = useEducationOptions();
  const profile = person.expertProfile ?? person.candidateProfile;
  const months = (from: string, to: string | null) => (to ? t`${formatMonth(from)} to ${formatMonth(to)}` : t`${formatMonth(from)} until now`);
  return (
    <>
      <Section title={t`Profile`}>
        <Facts
          facts={[
            { label: t`Lives in`, value: person.residenceCountry && countryName(person.residenceCountry) },
            { label: t`Ties with`, value: person.linkCountries && formatList(person.linkCountries.map(countryName)) },
            { label: t`Time zone`, value: person.timeZone },
            ...(profile ? [{ label: t`Motivation`, value: profile.motivation }] : []),
            { label: t`Last change`, value: formatDate(person.updatedAt.slice(0, 10)) },
          ]}
        />
      </Section>
      <Section title={t`Work`}>
        {person.occupations.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="grid gap-3">
            {person.occupations.map((row, index) => (
              <li key={index} className="panel py-3">
                <p className="font-semibold">
                  <ConceptLabel concept={row.concept} />
                </p>
                <p className="text-muted">{[row.title, row.employer, row.country && countryName(row.country)].filter(Boolean).join(', ')}</p>
                <p className="text-muted">{months(row.from, row.to)}</p>
                {row.description && <p className="prose mt-1">{row.description}</p>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t`Skills`}>
        {person.skills.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {person.skills.map(({ concept, level, years }) => {
              const words = i18n._(skillLevelWords[level as 1 | 2 | 3 | 4]);
              return (
                <li key={concept.id} className="border-b border-line pb-2">
                  <span className="font-semibold">
                    <ConceptLabel concept={concept} />
                  </span>
                  <span className="block text-sm text-muted">
                    {years === null ? words : t`${words}, ${formatNumber(years, Number.isInteger(years) ? 0 : 1)} years`}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section title={t`Languages`}>
        {person.languages.length === 0 ? (
          <Nothing />
        ) : (
          <Rows
            caption={t`Languages`}
            rows={person.languages}
            rowKey={({ language }) => language}
            columns={[
              { key: 'language', header: t`Language`, rowHeader: true, cell: ({ language }) => languageName(language) },
              ...(['listening', 'reading', 'speaking', 'writing'] as const).map((skill) => ({
                key: skill,
                header: i18n._(languageSkillWords[skill]),
                cell: (row: BlindPerson['languages'][number]) => row[skill],
              })),
            ]}
          />
        )}
      </Section>
      <Section title={t`Education`}>
        {person.education.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="grid gap-3">
            {person.education.map((row, index) => (
              <li key={index} className="panel py-3">
                <p className="font-semibold">{row.title ?? levelWord(row.eqf)}</p>
                <p className="text-muted">
                  {[row.title ? levelWord(row.eqf) : null, row.field && fieldWord(row.field), row.institution].filter(Boolean).join(', ')}
                </p>
                {row.completedOn && <p className="text-muted">{formatMonth(row.completedOn)}</p>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t`Availability`}>
        {person.availability.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="grid gap-2">
            {person.availability.map((row) => (
              <li key={`${row.from}:${row.to}`} className="panel py-3">
                <p className="font-semibold">
                  {row.to ? t({ message: `${formatDate(row.from)} to ${formatDate(row.to)}`, context: 'days' }) : t`From ${formatDate(row.from)}`}
                </p>
                <p className="text-muted">{row.modes.map((mode) => i18n._(workModeWords[mode])).join(' · ')}</p>
                <p className="text-muted">{t`At most ${row.hoursPerWeek} hours a week`}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

const Nothing = () => (
  <p className="text-muted">
    <Trans>Nothing is filled in here.</Trans>
  </p>
);
