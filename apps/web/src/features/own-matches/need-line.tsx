import { Trans, useLingui } from '@lingui/react/macro';
import { kindWords, modeWords } from '~/features/needs/words';
import { countryName, formatDate } from '~/lib/format';
import type { OwnMatchRow } from './queries';

/** Who asks, where, how and when: one line under a title. */
export function NeedLine({ need }: { need: Omit<OwnMatchRow['need'], 'title' | 'id'> }) {
  const { i18n } = useLingui();
  const { kind, mode, organisation, region, country, startDate, endDate, hoursPerWeek } = need;
  return (
    <>
      <span className="block">
        {i18n._(kindWords[kind])} · {organisation.name}
      </span>
      <span className="block">
        {[region, countryName(country)].filter(Boolean).join(', ')} · {i18n._(modeWords[kind][mode])}
      </span>
      <span className="block">
        {startDate && endDate && (
          <Trans>
            From {formatDate(startDate)} to {formatDate(endDate)}
          </Trans>
        )}
        {startDate && !endDate && <Trans>From {formatDate(startDate)}</Trans>}
        {hoursPerWeek !== null && (
          <>
            {startDate && ' · '}
            <Trans>{hoursPerWeek} hours a week</Trans>
          </>
        )}
      </span>
    </>
  );
}
