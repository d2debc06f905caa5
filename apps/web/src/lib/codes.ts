import { countryCodes, languageCodes } from '#kernel';
import { namedCodes } from './format';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Names come from the browser, so that no list of them is sent. */
export const countryOptions = (locale: string): Option[] => namedCodes('region', countryCodes, locale);

export const languageOptions = (locale: string): Option[] => namedCodes('language', languageCodes, locale);

/** IANA zones the browser knows; an old browser offers its own alone. */
export const timeZoneOptions = (): Option[] =>
  (typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [Intl.DateTimeFormat().resolvedOptions().timeZone]).map(
    (value) => ({
      value,
      label: value.replaceAll('_', ' '),
    }),
  );
