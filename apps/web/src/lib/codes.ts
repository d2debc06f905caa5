import { countryCodes, languageCodes } from '#kernel';
import { byLabel, countryName, languageName } from './format';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Names come from the browser, in the reader's language and alphabet. */
export const countryOptions = (): Option[] => byLabel(countryCodes.map((value) => ({ value, label: countryName(value) })));

export const languageOptions = (): Option[] => byLabel(languageCodes.map((value) => ({ value, label: languageName(value) })));

/** IANA zones the browser knows; an old browser offers its own alone. */
export const timeZoneOptions = (): Option[] =>
  (typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [Intl.DateTimeFormat().resolvedOptions().timeZone]).map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));
