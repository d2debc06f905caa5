import { useLingui } from '@lingui/react/macro';
import { Facts, type Fact } from '~/components/facts';
import { Rows } from '~/components/rows';
import { countryName, formatDate, formatEuro, formatNumber } from '~/lib/format';
import { localeNames } from '~/lib/i18n';
import type { RequirementPartsFragment } from './needs.gen';
import type { Need } from './queries';
import { EssentialTag, RequirementLine } from './requirement-line';
import { importanceWords } from './requirement-words';
import { modeWords, requirementKindWords } from './words';

/** A need as it reads for everyone. Its own words are marked with their language. */
export function NeedFacts({ need }: { need: Need }) {
  const { t, i18n } = useLingui();
  const own = (text: string | null | undefined) => (text ? <span lang={need.language}>{text}</span> : null);
  const terms = need.termsOfReference;
  const { vacancy } = need;
  const facts: Fact[] = [
    { label: t`Summary`, value: own(need.summary) },
    { label: t`Programme`, value: need.programme },
    { label: t`Place`, value: [need.region, countryName(need.country)].filter(Boolean).join(', ') },
    { label: t`Way of working`, value: i18n._(modeWords[need.kind][need.mode]) },
    { label: t`First day`, value: need.startDate && formatDate(need.startDate) },
    { label: t`Last day`, value: need.endDate && formatDate(need.endDate) },
    { label: t`Hours a week`, value: need.hoursPerWeek },
    { label: t`Number of people`, value: formatNumber(need.positions) },
    { label: t`Language of this text`, value: localeNames[need.language] },
    ...(need.kind === 'VACANCY'
      ? [
          { label: t`Monthly salary`, value: vacancy?.salaryMonthEur ? formatEuro(vacancy.salaryMonthEur) : null },
          { label: t`Length of the contract in months`, value: vacancy?.contractMonths },
          { label: t`Why nobody was found nearer`, value: own(vacancy?.shortageEvidence) },
        ]
      : [
          { label: t`Aim`, value: own(terms?.aim) },
          { label: t`Counterpart`, value: own(terms?.counterpart) },
          { label: t`Tools and workplace`, value: own(terms?.tools) },
          { label: t`Results`, value: own(terms?.outputs) },
          { label: t`How you will know it worked`, value: own(terms?.indicators) },
          { label: t`Passing on knowledge`, value: own(terms?.knowledgeTransfer) },
        ]),
  ];
  return (
    <>
      <Facts facts={facts} />
      <h3 className="mt-4">{t`Requirements`}</h3>
      {need.requirements.length === 0 ? (
        <p className="text-muted">{t`None yet.`}</p>
      ) : (
        <Rows<RequirementPartsFragment>
          caption={t`Requirements`}
          rows={need.requirements}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'what',
              header: t`Requirement`,
              rowHeader: true,
              cell: (row) => (
                <div className="font-normal">
                  <RequirementLine requirement={row} />
                </div>
              ),
            },
            { key: 'kind', header: t`Kind`, cell: (row) => i18n._(requirementKindWords[row.kind]) },
            { key: 'essential', header: t`Weighs`, cell: (row) => <EssentialTag essential={row.essential} /> },
            { key: 'importance', header: t`Importance`, cell: (row) => i18n._(importanceWords[row.importance as 1 | 2 | 3 | 4 | 5]) },
          ]}
        />
      )}
    </>
  );
}
