import { currentLocale } from './i18n';

/** A form's empty text is an answer not given. */
export const orNull = (text: string): string | null => text.trim() || null;

const plain = (text: string): string => text.trim().replace(',', '.');

/** A number as typed; the comma of Dutch and French counts too. */
export const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(plain(text)));

/** Whether what was typed can be sent as a number at all. */
export const isNumeric = (text: string): boolean => Number.isFinite(Number(plain(text)));

/** A stored number as the reader would type it. */
export const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : currentLocale() === 'en' ? String(value) : String(value).replace('.', ',');
